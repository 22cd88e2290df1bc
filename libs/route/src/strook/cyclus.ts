import { type Kalender, isGesloten } from '@routekaart/kalender';
import type { Stand, Vergadering } from '@routekaart/traject';
import { eenmaalPer } from '../eenmaal.js';
import type { Stap } from '../routeplan.js';
import { type Slot, type Vergaderlijst, lijstVan, slotsVan } from '../vergaderlijst.js';
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
  const gebroken = gebrokenCycli(inCyclus, stappen, stand, kalender);
  const gebonden = stappen.map((stap) => ({ ...stap, lijst: zonderGebroken(stap, gebroken) }));
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

/** The cycles of which a body has lost all its meetings, or a day is closed for everyone. */
function gebrokenCycli(
  vergaderingen: readonly Vergadering[],
  stappen: readonly Stap[],
  { gremia }: Stand,
  kalender: Kalender,
): ReadonlySet<string> {
  const gemeenten = new Map(gremia.map(({ code, gemeente }) => [code, gemeente]));
  const wijktUit = new Set(
    stappen.flatMap(({ regel, gremium }) => (regel?.bijSluiting === 'volgende-werkdag' ? gremium.code : [])),
  );
  const gebroken = new Set<string>();
  const stil = new Map<string, string>();
  const gaatDoor = new Set<string>();
  for (const { gremium, dag, staat, cyclus } of vergaderingen) {
    const sleutel = sleutelVan(gemeenten.get(gremium) ?? null, cyclus?.code);
    const isDicht = isGesloten(kalender, dag, gremium) && !wijktUit.has(gremium);
    if (staat !== 'vervallen' && !isDicht) gaatDoor.add(`${sleutel}|${gremium}`);
    else stil.set(`${sleutel}|${gremium}`, sleutel);
    const dagen = staat === 'vervallen' ? [] : [cyclus?.agendacommissie ?? null, cyclus?.commissie ?? null];
    if (dagen.some((een) => een !== null && isGesloten(kalender, een, null))) gebroken.add(sleutel);
  }
  stil.forEach((sleutel, vanGremium) => {
    if (!gaatDoor.has(vanGremium)) gebroken.add(sleutel);
  });
  return gebroken;
}

function sleutelVan(gemeente: string | null, cyclus = ''): string {
  return `${gemeente ?? ''}|${cyclus}`;
}

function zonderGebroken({ lijst, gremium }: Stap, gebroken: ReadonlySet<string>): Vergaderlijst {
  const weg = ({ cyclus }: Vergadering): boolean =>
    cyclus !== undefined && gebroken.has(sleutelVan(gremium.gemeente, cyclus.code));
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
