import { type Dag, type Kalender, type Kalenderperiode, isGesloten } from '@routekaart/kalender';
import type { Stand, Vergadering } from '@routekaart/traject';
import type { Stap } from '../routeplan.js';
import { sluitingOp } from '../vergaderlijst.js';

/** Why a raadscyclus is not whole: one of its days is closed for everyone, or one of its bodies lost its meeting. */
export type Cyclusbreuk =
  | {
      readonly kind: 'dag';
      readonly wat: 'agendacommissie' | 'commissie';
      readonly dag: Dag;
      readonly periode: Kalenderperiode;
    }
  | {
      readonly kind: 'vergadering';
      readonly vergadering: Vergadering;
      readonly gremium: string;
      /** What closes its day; `null` for one that was cancelled. */
      readonly periode: Kalenderperiode | null;
    };

/** The broken cycles, by {@link cyclussleutel}. */
export type Cyclusbreuken = ReadonlyMap<string, Cyclusbreuk>;

export const GEEN_BREUKEN: Cyclusbreuken = new Map();

/** Names a cycle: its code is its own within a gemeente only. */
export function cyclussleutel(gemeente: string | null, cyclus = ''): string {
  return `${gemeente ?? ''}|${cyclus}`;
}

/** The break in the cycle of this meeting of a step; `undefined` when it is whole, or in none. */
export function breukVan(
  { breuken, gremium }: Pick<Stap, 'breuken' | 'gremium'>,
  { cyclus }: Vergadering,
): Cyclusbreuk | undefined {
  return cyclus === undefined ? undefined : breuken.get(cyclussleutel(gremium.gemeente, cyclus.code));
}

/** The cycles of which a body has lost all its meetings, or a day is closed for everyone, each with the first cause. */
export function gebrokenCycli(
  vergaderingen: readonly Vergadering[],
  stappen: readonly Stap[],
  { gremia }: Stand,
  kalender: Kalender,
): Cyclusbreuken {
  const perCode = new Map(gremia.map((gremium) => [gremium.code, gremium]));
  const wijktUit = new Set(
    stappen.flatMap(({ regel, gremium }) => (regel?.bijSluiting === 'volgende-werkdag' ? gremium.code : [])),
  );
  const breuken = new Map<string, Cyclusbreuk>();
  const stil = new Map<string, readonly [sleutel: string, breuk: Cyclusbreuk]>();
  const gaatDoor = new Set<string>();
  for (const vergadering of vergaderingen) {
    const { gremium, dag, staat, cyclus } = vergadering;
    const sleutel = cyclussleutel(perCode.get(gremium)?.gemeente ?? null, cyclus?.code);
    const vanGremium = `${sleutel}|${gremium}`;
    const isDicht = isGesloten(kalender, dag, gremium) && !wijktUit.has(gremium);
    if (staat !== 'vervallen' && !isDicht) {
      gaatDoor.add(vanGremium);
    } else if (!stil.has(vanGremium)) {
      const periode = staat === 'vervallen' ? null : sluitingOp(kalender, dag, gremium);
      const naam = perCode.get(gremium)?.naam ?? gremium;
      stil.set(vanGremium, [sleutel, { kind: 'vergadering', vergadering, gremium: naam, periode }]);
    }
    const breuk = staat === 'vervallen' ? null : geslotenDag(vergadering, kalender);
    if (breuk !== null && !breuken.has(sleutel)) breuken.set(sleutel, breuk);
  }
  stil.forEach(([sleutel, breuk], vanGremium) => {
    if (!gaatDoor.has(vanGremium) && !breuken.has(sleutel)) breuken.set(sleutel, breuk);
  });
  return breuken;
}

/** The first day that the cycle of this meeting names and that is closed for everyone. */
function geslotenDag({ cyclus }: Vergadering, kalender: Kalender): Cyclusbreuk | null {
  for (const wat of ['agendacommissie', 'commissie'] as const) {
    const dag = cyclus?.[wat] ?? null;
    const periode = dag === null ? null : sluitingOp(kalender, dag, null);
    if (dag !== null && periode !== null) return { kind: 'dag', wat, dag, periode };
  }
  return null;
}
