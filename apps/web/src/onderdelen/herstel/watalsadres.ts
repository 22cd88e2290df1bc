import type { Regelinhoud, Verwerking } from '@routekaart/traject';
import type { BijSluiting, Dagentelling, HerstelplanFragment } from '../../api/documenten.js';
import { adresVan } from '../maatregel/adres.js';
import { waardenVanRegel } from '../maatregel/regelwaarden.js';
import { SOORTEN, isSoort } from '../maatregel/soorten.js';

type Invulling = HerstelplanFragment['maatregelen'][number]['invulling'];

interface Plek {
  readonly traject: string;
  /** The part of the address behind the question mark, of which the day that is looked at stays. */
  readonly search: string;
  readonly mijlpaal: number;
}

/** The address of wat als with exactly these measures filled in, in the order in which they were judged. */
export function watalsadresVan(
  { maatregelen }: Pick<HerstelplanFragment, 'maatregelen'>,
  { traject, search, mijlpaal }: Plek,
): string {
  const zoek = new URLSearchParams(search);
  zoek.set('mijlpaal', String(mijlpaal));
  zoek.delete('m');
  for (const { invulling } of maatregelen) zoek.append('m', deelVan(invulling));
  return `/${traject}/wat-als?${zoek.toString()}`;
}

function deelVan({ soort, regel, ...velden }: Invulling): string {
  if (!isSoort(soort)) return '';
  const gevuld = new Map<string, string | number | null>(Object.entries(velden));
  const waarden = Object.fromEntries(
    SOORTEN[soort].velden.flatMap((naam) => {
      const waarde = gevuld.get(naam) ?? null;
      return waarde === null ? [] : [[naam, String(waarde)]];
    }),
  );
  return adresVan({ soort, waarden: { ...waarden, ...waardenVanRegel(regel && inhoudVan(regel)) } });
}

function inhoudVan({ verwerking, bijSluiting, ...rest }: NonNullable<Invulling['regel']>): Regelinhoud {
  return {
    ...rest,
    verwerking: verwerking && { ...verwerking, telling: TELLINGEN[verwerking.telling] },
    bijSluiting: SLUITINGEN[bijSluiting],
  };
}

const TELLINGEN = {
  KALENDERDAGEN: 'kalenderdagen',
  WERKDAGEN: 'werkdagen',
} as const satisfies Record<Dagentelling, Verwerking['telling']>;

const SLUITINGEN = {
  VERVALT: 'vervalt',
  VOLGENDE_WERKDAG: 'volgende-werkdag',
} as const satisfies Record<BijSluiting, Regelinhoud['bijSluiting']>;
