import {
  type Dag,
  type Periode,
  formatDag,
  formatDatumUitdrukking,
  formatPeriode,
} from '@routekaart/kalender';
import type { MogelijkeVergadering } from '@routekaart/route';

/** When something is, as a letter says it: a day, a period, or the days between which nobody can choose yet. */
export function formatWanneer({ van, tot, dagen }: Periode & { readonly dagen: readonly Dag[] }): string {
  return dagen.length === 0
    ? formatPeriode({ van, tot })
    : formatDatumUitdrukking({ kind: 'alternatieven', dagen, tekst: '' });
}

/**
 * Until when to hand in for each meeting that it may be, that of the first one first; `null` when the day is certain or
 * nobody knows any of these days.
 */
export function aanleverzin(mogelijk: readonly MogelijkeVergadering[]): string | null {
  const bekend = mogelijk.flatMap(({ dag, uiterlijk }) =>
    uiterlijk === null ? [] : [`${formatDag(uiterlijk)} voor ${formatDag(dag)}`],
  );
  if (bekend.length === 0) return null;
  const onbekend = mogelijk.filter(({ uiterlijk }) => uiterlijk === null).map(({ dag }) => formatDag(dag));
  const open = onbekend.length === 0 ? '' : ` (van ${onbekend.join(' en ')} is dat niet bekend)`;
  return `aanleveren uiterlijk ${bekend.join(', anders ')}${open}`;
}
