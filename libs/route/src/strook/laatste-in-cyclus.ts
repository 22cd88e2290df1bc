import type { Dag, Kalender } from '@routekaart/kalender';
import type { Stap } from '../routeplan.js';
import { laatsteDag } from '../vergaderlijst.js';
import { gehoudenOp } from './regel.js';

/**
 * The last day on which the body of each step meant to meet. One that shares its cycles with a step before it or after it
 * does so in a cycle in which they meet too, or outside the cycles where none comes before it. Which of those fell out makes no
 * difference. `banden` are the positions of those before it.
 */
export function laatsteInCycli(
  stappen: readonly Stap[],
  banden: readonly (readonly number[])[],
  kalender: Kalender,
): readonly (Dag | null)[] {
  const gedeeld = new Map<number, ReadonlySet<string>[]>();
  const deelt = (hier: number, ander: number): void => {
    gedeeld.set(hier, [...(gedeeld.get(hier) ?? []), cycliVan(stappen[ander])]);
  };
  banden.forEach((voor, na) => {
    voor.forEach((eerder) => {
      deelt(na, eerder);
      deelt(eerder, na);
    });
  });
  return stappen.map((stap, positie) => {
    const anderen = gedeeld.get(positie);
    const isEerste = (banden[positie] ?? []).length === 0;
    return anderen === undefined
      ? stap.laatste
      : laatsteDag(
          stap.vergaderingen.filter(({ cyclus }) =>
            cyclus === undefined ? isEerste : anderen.every((codes) => codes.has(cyclus.code)),
          ),
          (een) => gehoudenOp(een, stap.regel, kalender),
        );
  });
}

/** The cycles in which the body of a step means to decide. */
function cycliVan(stap: Stap | undefined): ReadonlySet<string> {
  const besluitend = stap?.vergaderingen.filter(({ besluitvormend }) => besluitvormend) ?? [];
  return new Set(besluitend.flatMap(({ cyclus }) => cyclus?.code ?? []));
}
