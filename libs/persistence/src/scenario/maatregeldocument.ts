import { dagVan, formatIso } from '@routekaart/kalender';
import { type Afspraak, type Maatregel, isAfspraak } from '@routekaart/traject';

/** The fields of a Maatregel that hold a day: a number in the domain, ISO text in the database. */
const DAGVELDEN = new Set(['dag', 'aanleverdag', 'van', 'tot', 'huidig']);

/** Maatregelen as they are stored. */
export type Maatregeldocument = readonly { readonly soort: string }[];

export function toMaatregeldocument(maatregelen: readonly Maatregel[]): Maatregeldocument {
  const tekst = JSON.stringify(maatregelen, (veld, waarde: unknown) =>
    DAGVELDEN.has(veld) && typeof waarde === 'number' ? formatIso(waarde) : waarde,
  );
  return JSON.parse(tekst) as Maatregeldocument;
}

export function toMaatregelen(document: Maatregeldocument): readonly Maatregel[] {
  return JSON.parse(JSON.stringify(document), (veld, waarde: unknown) =>
    DAGVELDEN.has(veld) && typeof waarde === 'string' ? dagVan(waarde) : waarde,
  ) as readonly Maatregel[];
}

/** The one afspraak that is stored so; the database keeps no other kind. */
export function toAfspraak(inhoud: Maatregeldocument[number]): Afspraak {
  const [afspraak] = toMaatregelen([inhoud]).filter(isAfspraak);
  if (afspraak === undefined) throw new Error(`“${inhoud.soort}” is geen afspraak`);
  return afspraak;
}
