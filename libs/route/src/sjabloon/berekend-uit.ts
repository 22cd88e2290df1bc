import { type Dag, maandagVan, opsomming, weekVan } from '@routekaart/kalender';
import type { Behandeling } from '@routekaart/traject';

/**
 * The mijlpalen of which the weeks gave this window by the template: where its station lies as many weeks from the anchor.
 * None for the anchor itself, of which no weeks say where it lies; `null` for a window that a source gives.
 */
export function berekendUit(
  behandeling: Behandeling,
  behandelingen: readonly Behandeling[],
  anker: string | null,
): readonly number[] | null {
  const { station, venster, vensterHerkomst } = behandeling;
  if (venster === null || vensterHerkomst !== 'sjabloon') {
    return null;
  }
  const maandagen = ankermaandagen(behandelingen, anker);
  const afstand = afstandVan(behandeling, maandagen);
  const uit = behandelingen.filter(
    (een) =>
      een.station === station && een.vensterHerkomst === 'bron' && afstandVan(een, maandagen) === afstand,
  );
  return afstand === null || station === anker
    ? []
    : [...new Set(uit.map(({ mijlpaal }) => mijlpaal))].sort((a, b) => a - b);
}

/** The Monday of the week in which the window of the anchor begins, by Mijlpaal. */
function ankermaandagen(
  behandelingen: readonly Behandeling[],
  anker: string | null,
): ReadonlyMap<number, Dag> {
  return new Map(
    behandelingen.flatMap(({ mijlpaal, station, venster }): [number, Dag][] =>
      station === anker && venster !== null ? [[mijlpaal, maandagVan(weekVan(venster.van))]] : [],
    ),
  );
}

/** The first and the last week of a window, counted from the anchor; `null` where one of both has none. */
function afstandVan({ mijlpaal, venster }: Behandeling, maandagen: ReadonlyMap<number, Dag>): string | null {
  const maandag = maandagen.get(mijlpaal);
  if (venster === null || maandag === undefined) {
    return null;
  }
  return [venster.van, venster.tot].map((dag) => (maandagVan(weekVan(dag)) - maandag) / 7).join('/');
}

/** @example " (berekend uit de weken van mijlpaal 1 en 2)" */
export function berekendzin(uit: readonly number[] | null | undefined): string {
  if (uit == null) {
    return '';
  }
  return uit.length === 0
    ? ' (berekend met het sjabloon)'
    : ` (berekend uit de weken van mijlpaal ${opsomming(uit.map(String))})`;
}
