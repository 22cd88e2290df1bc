import { maandagVan, weekVan } from '@routekaart/kalender';
import type { Activiteit, Stand } from '@routekaart/traject';

/** What one Mijlpaal shows of the distance to the week of the anchor, in ISO weeks. */
export interface Bewijs {
  readonly mijlpaal: number;
  readonly van: number;
  readonly tot: number;
  /** The codes of the rows in the plan. */
  readonly rijen: readonly string[];
}

/** How far one kind of row lies from the decision of the anchor station. */
export interface Sjabloonregel {
  /** The station that these rows plan, `null` for rows beside the route. */
  readonly station: string | null;
  readonly soort: string;
  readonly naam: string;
  /** First and last week in every Mijlpaal: the hull where they differ. */
  readonly van: number;
  readonly tot: number;
  /** The mijlpalen differ, or not every one of them has such a row. */
  readonly twijfel: boolean;
  readonly bewijs: readonly Bewijs[];
}

/** A route template as earlier mijlpalen show it: offsets, each with the rows on which it rests. */
export interface Sjabloon {
  readonly anker: string;
  readonly vanMijlpalen: readonly number[];
  readonly regels: readonly Sjabloonregel[];
}

/**
 * The offsets of earlier mijlpalen, counted in ISO weeks from the week in which the anchor station decides (bron 004:
 * w = 11 and w = 20). Rows of one station belong together, other rows by their kind, as far as each Mijlpaal has
 * exactly one of that kind: of several nobody can say which belongs to which. `null` without an anchor, or when a
 * Mijlpaal does not plan it in one week.
 */
export function leerSjabloon(stand: Stand, vanMijlpalen: readonly number[]): Sjabloon | null {
  const { anker } = stand.sjabloon;
  const weken = vanMijlpalen.map((mijlpaal) => ankerweekVan(stand, mijlpaal));
  if (anker === null || vanMijlpalen.length === 0 || weken.includes(null)) {
    return null;
  }
  const perSleutel = new Map<string, { activiteit: Activiteit; bewijs: Bewijs[] }>();
  vanMijlpalen.forEach((mijlpaal, plaats) => {
    for (const [sleutel, activiteit] of eenmalige(stand, mijlpaal)) {
      const bewijs = bewijsVan(activiteit, mijlpaal, weken[plaats] ?? 0);
      if (bewijs !== null) {
        const regel = perSleutel.get(sleutel) ?? { activiteit, bewijs: [] };
        regel.bewijs.push(bewijs);
        perSleutel.set(sleutel, regel);
      }
    }
  });
  return {
    anker,
    vanMijlpalen,
    regels: [...perSleutel.values()]
      .map(({ activiteit, bewijs }) => maakRegel(activiteit, bewijs, vanMijlpalen.length))
      .sort((a, b) => a.van - b.van || a.tot - b.tot),
  };
}

/** The Monday of the week in which the plan wants the anchor station to decide, `null` when that is not one week. */
function ankerweekVan({ activiteiten, sjabloon }: Stand, mijlpaal: number): number | null {
  const [rij, ...meer] = activiteiten.filter(
    ({ station, mijlpalen }) => station === sjabloon.anker && mijlpalen.includes(mijlpaal),
  );
  const [week, ...meerWeken] = rij?.week.weken ?? [];
  return week === undefined || meer.length > 0 || meerWeken.length > 0 ? null : maandagVan(week);
}

/** The activiteiten of a Mijlpaal that stand for their station or kind alone, after and around the anchor. */
function eenmalige({ activiteiten }: Stand, mijlpaal: number): readonly (readonly [string, Activiteit])[] {
  const perSleutel = new Map<string, Activiteit[]>();
  for (const activiteit of activiteiten) {
    if (activiteit.mijlpalen.includes(mijlpaal) && activiteit.mijlpalen.length === 1) {
      const sleutel = activiteit.station ?? `soort ${activiteit.soort}`;
      perSleutel.set(sleutel, [...(perSleutel.get(sleutel) ?? []), activiteit]);
    }
  }
  return [...perSleutel].flatMap(([sleutel, rijen]) =>
    rijen.length === 1 ? rijen.map((rij) => [sleutel, rij] as const) : [],
  );
}

function bewijsVan({ week, rijen }: Activiteit, mijlpaal: number, ankermaandag: number): Bewijs | null {
  const maandagen = week.weken.map(maandagVan);
  if (maandagen.length === 0) {
    return null;
  }
  return {
    mijlpaal,
    van: (Math.min(...maandagen) - ankermaandag) / 7,
    tot: (Math.max(...maandagen) - ankermaandag) / 7,
    rijen: rijen.filter((rij) => rij.mijlpaal === mijlpaal).map(({ code }) => code),
  };
}

function maakRegel(
  { station, soort, naam }: Activiteit,
  bewijs: readonly Bewijs[],
  aantal: number,
): Sjabloonregel {
  const van = Math.min(...bewijs.map((deel) => deel.van));
  const tot = Math.max(...bewijs.map((deel) => deel.tot));
  return {
    station,
    soort,
    naam,
    van,
    tot,
    twijfel: bewijs.length < aantal || bewijs.some((deel) => deel.van !== van || deel.tot !== tot),
    bewijs,
  };
}

/** The Monday of the ISO week in which the window of the anchor of a Mijlpaal begins, `null` without a window. */
export function ankermaandagVan({ behandelingen, sjabloon }: Stand, mijlpaal: number): number | null {
  const anker = behandelingen.find((cel) => cel.mijlpaal === mijlpaal && cel.station === sjabloon.anker);
  return anker?.venster == null ? null : maandagVan(weekVan(anker.venster.van));
}
