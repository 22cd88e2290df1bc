import type { Kalender } from '@routekaart/kalender';
import type { Stand, Vergadering } from '@routekaart/traject';
import { eenmaalPer } from '../eenmaal.js';
import type { Stap } from '../routeplan.js';
import { type Slot, type Vergaderlijst, lijstVan, slotsVan } from '../vergaderlijst.js';
import { breukVan, gebrokenCycli } from './cyclusbreuk.js';
import { klaarNa } from './regel.js';

/**
 * The steps with their meetings bound into raadscycli. A cycle counts only as a whole: when one of its bodies has
 * no meeting left in it, or one of its days is closed, none of its meetings counts. Where the commissie is a
 * station, the raad is that of the same cycle: the stuk came in with the commissie, by the deadline of the griffie,
 * and a raad outside the cycles cannot be reached from there. Cycles of one gemeente do not cross.
 */
export function bindCycli(stappen: readonly Stap[], stand: Stand, kalender: Kalender): readonly Stap[] {
  const inCyclus = metCyclus(stand.vergaderingen);
  if (inCyclus.length === 0) {
    return stappen;
  }
  const breuken = gebrokenCycli(inCyclus, stappen, stand, kalender);
  const gebonden = stappen.map((stap) => ({ ...stap, breuken, lijst: zonderGebroken({ ...stap, breuken }) }));
  const banden = gebonden.map((stap) => cyclusvoorgangers(stap, gebonden));
  for (let na = gebonden.length - 1; na >= 0; na -= 1) {
    const stap = gebonden[na];
    for (const voor of banden[na] ?? []) {
      const eerder = gebonden[voor];
      if (stap !== undefined && eerder !== undefined) eerder.lijst = dieHaalt(stap, eerder, kalender);
    }
  }
  return gebonden.map((stap, na) => {
    const voor = banden[na] ?? [];
    if (voor.length === 0) return stap;
    // Predecessors come first and are bound by now.
    stap.lijst = vanuit(
      voor.flatMap((positie) => gebonden[positie]?.lijst ?? []),
      stap,
      kalender,
    );
    return { ...stap, doorCyclus: true };
  });
}

const metCyclus = eenmaalPer((vergaderingen: readonly Vergadering[]) =>
  vergaderingen.filter(({ cyclus }) => cyclus !== undefined),
);

function zonderGebroken(stap: Stap): Vergaderlijst {
  const { lijst } = stap;
  const weg = (vergadering: Vergadering): boolean => breukVan(stap, vergadering) !== undefined;
  return lijst.vergaderingen.some(weg)
    ? lijstVan(slotsVan(lijst).filter(({ vergadering }) => !weg(vergadering)))
    : lijst;
}

/** The positions of the predecessors in the same gemeente with which a step shares its cycles. */
function cyclusvoorgangers(stap: Stap, stappen: readonly Stap[]): readonly number[] {
  const { gemeente } = stap.behandeling;
  const heeftCycli = (een: Stap | undefined): boolean =>
    een?.behandeling.gemeente === gemeente && een.vergaderingen.some(({ cyclus }) => cyclus !== undefined);
  return gemeente === null || !heeftCycli(stap)
    ? []
    : stap.voorgangers.filter((voor) => heeftCycli(stappen[voor]));
}

/** The meetings from which the next step is still reached in the same cycle, and those without a cycle. */
function dieHaalt(volgende: Stap, { lijst }: Stap, kalender: Kalender): Vergaderlijst {
  const laatste = laatstePerCyclus(volgende.lijst);
  return lijstVan(
    slotsVan(lijst).filter(
      ({ vergadering: { dag, cyclus } }) =>
        cyclus === undefined || klaarNa(dag, volgende, kalender) <= (laatste.get(cyclus.code) ?? 0),
    ),
  );
}

/** The meetings of the cycles in which those before meet too, open until the stuk comes from there. */
function vanuit(eerdere: readonly Vergaderlijst[], stap: Stap, kalender: Kalender): Vergaderlijst {
  const perLijst = eerdere.map(laatstePerCyclus);
  return lijstVan(
    slotsVan(stap.lijst).flatMap(({ vergadering }): readonly Slot[] => {
      const { dag, cyclus } = vergadering;
      const dagen = perLijst.map((laatste) => laatste.get(cyclus?.code ?? '') ?? null);
      const bekend = dagen.filter((eerder) => eerder !== null);
      return bekend.length < dagen.length
        ? []
        : [
            {
              vergadering,
              sluiting: Math.min(dag, ...bekend.map((eerder) => klaarNa(eerder, stap, kalender))),
            },
          ];
    }),
  );
}

function laatstePerCyclus({ vergaderingen }: Vergaderlijst): ReadonlyMap<string, number> {
  const laatste = new Map<string, number>();
  for (const { dag, cyclus } of vergaderingen) {
    if (cyclus !== undefined) laatste.set(cyclus.code, Math.max(dag, laatste.get(cyclus.code) ?? dag));
  }
  return laatste;
}
