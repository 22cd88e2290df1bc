import type { Dag } from '@routekaart/kalender';
import { formatDag, formatDagen } from '@routekaart/kalender';
import type { Vergadering } from '../vergadering.js';

/** What comparing needs to know of a meeting. */
export type Vergadermoment = Pick<Vergadering, 'dag' | 'staat'>;

/** One departure of a list from a rule, with the sentence for the reader. */
export type Schemaverschil =
  | { readonly kind: 'ontbreekt'; readonly regeldag: Dag; readonly zin: string }
  | { readonly kind: 'extra'; readonly lijstdag: Dag; readonly zin: string }
  | { readonly kind: 'verplaatst'; readonly regeldag: Dag; readonly lijstdag: Dag; readonly zin: string };

const VERSTE_VERPLAATSING = 10;

/**
 * Where a list departs from the meetings of a rule. Equal days belong together; of the rest the nearest pair, at
 * most 10 calendar days apart, is one that moved, each meeting once. A meeting that the list marks as vervallen
 * does not take place, so its rule day is missing. Empty when both say the same. In order of day.
 */
export function vergelijkSchema(
  regel: readonly Vergadermoment[],
  lijst: readonly Vergadermoment[],
): readonly Schemaverschil[] {
  const inRegel = dagenVan(regel);
  const inLijst = dagenVan(lijst);
  const alleenRegel = new Set([...inRegel].filter((dag) => !inLijst.has(dag)));
  const alleenLijst = new Set([...inLijst].filter((dag) => !inRegel.has(dag)));
  const verschillen: Schemaverschil[] = [];
  for (const [regeldag, lijstdag] of parenOpAfstand(alleenRegel, alleenLijst)) {
    if (!alleenRegel.has(regeldag) || !alleenLijst.has(lijstdag)) continue;
    alleenRegel.delete(regeldag);
    alleenLijst.delete(lijstdag);
    verschillen.push({ kind: 'verplaatst', regeldag, lijstdag, zin: zinVerplaatst(regeldag, lijstdag) });
  }
  // What the list holds on a day of the rule is no difference: what it names there all the same fell out.
  const genoemd = new Set(lijst.map(({ dag }) => dag));
  for (const regeldag of alleenRegel) {
    const waarom = genoemd.has(regeldag) ? 'is volgens de lijst vervallen' : 'staat niet in de lijst';
    const zin = `De vergadering van ${formatDag(regeldag)} ${waarom}.`;
    verschillen.push({ kind: 'ontbreekt', regeldag, zin });
  }
  for (const lijstdag of alleenLijst) {
    const zin = `De lijst noemt een vergadering op ${formatDag(lijstdag)} die niet uit de regel volgt.`;
    verschillen.push({ kind: 'extra', lijstdag, zin });
  }
  return verschillen.sort((a, b) => plaatsVan(a) - plaatsVan(b));
}

function dagenVan(momenten: readonly Vergadermoment[]): ReadonlySet<Dag> {
  return new Set(momenten.filter(({ staat }) => staat !== 'vervallen').map(({ dag }) => dag));
}

function parenOpAfstand(regel: ReadonlySet<Dag>, lijst: ReadonlySet<Dag>): readonly (readonly [Dag, Dag])[] {
  return [...regel]
    .flatMap((regeldag) => [...lijst].map((lijstdag) => [regeldag, lijstdag] as const))
    .filter((paar) => afstand(paar) <= VERSTE_VERPLAATSING)
    .sort((a, b) => afstand(a) - afstand(b) || a[0] - b[0] || a[1] - b[1]);
}

function afstand([regeldag, lijstdag]: readonly [Dag, Dag]): number {
  return Math.abs(regeldag - lijstdag);
}

function zinVerplaatst(regeldag: Dag, lijstdag: Dag): string {
  const verschil = `${formatDagen(afstand([regeldag, lijstdag]))} ${lijstdag > regeldag ? 'later' : 'eerder'}`;
  return `De vergadering van ${formatDag(regeldag)} staat in de lijst op ${formatDag(lijstdag)}, ${verschil}.`;
}

function plaatsVan(verschil: Schemaverschil): Dag {
  return verschil.kind === 'extra' ? verschil.lijstdag : verschil.regeldag;
}
