import type { Kalender } from '@routekaart/kalender';
import type { Stand, Vergadering } from '@routekaart/traject';
import { eenmaalPer } from '../eenmaal.js';
import type { Stap } from '../routeplan.js';
import { type Slot, type Vergaderlijst, type Vergaderlijsten, lijstVan, slotsVan } from '../vergaderlijst.js';
import { breukVan, gebrokenCycli } from './cyclusbreuk.js';
import { laatsteInCycli } from './laatste-in-cyclus.js';
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
  const banden = stappen.map((stap) => cyclusvoorgangers(stap, stappen));
  const gebonden = stappen.map((stap) => ({ ...stap, breuken }));
  const lijsten = bindLijsten(gebonden, 'lijst', banden, kalender);
  const isZeker = stappen.every(({ lijst, ruimste }) => lijst === ruimste);
  const ruimste = isZeker ? lijsten : bindLijsten(gebonden, 'ruimste', banden, kalender);
  const laatste = laatsteInCycli(stappen, banden, kalender);
  return gebonden.map((stap, na) => ({
    ...stap,
    lijst: lijsten[na] ?? stap.lijst,
    ruimste: ruimste[na] ?? stap.ruimste,
    laatste: laatste[na] ?? null,
    doorCyclus: (banden[na] ?? []).length > 0,
  }));
}

/** The lists of all steps bound into the whole cycles, for one reading of the calendars. */
function bindLijsten(
  stappen: readonly Stap[],
  welke: keyof Vergaderlijsten,
  banden: readonly (readonly number[])[],
  kalender: Kalender,
): readonly Vergaderlijst[] {
  const lijsten = stappen.map((stap) => zonderGebroken(stap, stap[welke]));
  for (let na = stappen.length - 1; na >= 0; na -= 1) {
    const [stap, lijst] = [stappen[na], lijsten[na]];
    for (const voor of banden[na] ?? []) {
      const eerder = lijsten[voor];
      if (stap !== undefined && lijst !== undefined && eerder !== undefined) {
        lijsten[voor] = dieHaalt(stap, lijst, eerder, kalender);
      }
    }
  }
  // Predecessors come first and are bound by the time a step asks for them.
  stappen.forEach((stap, na) => {
    const [voor, lijst] = [banden[na] ?? [], lijsten[na]];
    if (voor.length > 0 && lijst !== undefined) {
      const eerdere = voor.flatMap((positie) => lijsten[positie] ?? []);
      lijsten[na] = vanuit(eerdere, lijst, stap, kalender);
    }
  });
  return lijsten;
}

const metCyclus = eenmaalPer((vergaderingen: readonly Vergadering[]) =>
  vergaderingen.filter(({ cyclus }) => cyclus !== undefined),
);

function zonderGebroken(stap: Stap, lijst: Vergaderlijst): Vergaderlijst {
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
function dieHaalt(
  volgende: Stap,
  daarna: Vergaderlijst,
  lijst: Vergaderlijst,
  kalender: Kalender,
): Vergaderlijst {
  const laatste = laatstePerCyclus(daarna);
  return lijstVan(
    slotsVan(lijst).filter(
      ({ vergadering: { dag, cyclus } }) =>
        cyclus === undefined || klaarNa(dag, volgende, kalender) <= (laatste.get(cyclus.code) ?? 0),
    ),
  );
}

/** The meetings of the cycles in which those before meet too, open until the stuk comes from the last of them. */
function vanuit(
  eerdere: readonly Vergaderlijst[],
  lijst: Vergaderlijst,
  stap: Stap,
  kalender: Kalender,
): Vergaderlijst {
  const perLijst = eerdere.map(laatstePerCyclus);
  return lijstVan(
    slotsVan(lijst).flatMap(({ vergadering }): readonly Slot[] => {
      const { dag, cyclus } = vergadering;
      const dagen = perLijst.map((laatste) => laatste.get(cyclus?.code ?? '') ?? null);
      const bekend = dagen.filter((eerder) => eerder !== null);
      return bekend.length < dagen.length
        ? []
        : [
            {
              vergadering,
              sluiting: Math.min(dag, Math.max(...bekend.map((eerder) => klaarNa(eerder, stap, kalender)))),
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
