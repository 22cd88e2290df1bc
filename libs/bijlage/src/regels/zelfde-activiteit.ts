import { afstand } from '../afstand.js';
import type { GelezenRij, Lezingen } from '../gelezen.js';
import { woordenVan } from '../register.js';
import { MEESTE_RIJEN, groepeer, planningrijen } from './regel.js';

/** A row with the keys of its words, which are compared often. */
interface Vergelijkbaar {
  readonly rij: GelezenRij;
  readonly wat: readonly string[];
  readonly wie: readonly string[];
}

/**
 * Pairs of rows in two planning tables that are one activiteit: same week, same date, nearly the same words. When very
 * many rows have the same week and date, the first of them are compared.
 */
export function dubbeleRijen(lezingen: Lezingen): readonly (readonly [GelezenRij, GelezenRij])[] {
  const rijen = planningrijen(lezingen).map((rij) => ({
    rij,
    wat: sleutelsVan(rij.wat),
    wie: sleutelsVan(rij.wie),
  }));
  const perMoment = groepeer(
    rijen.filter(({ rij }) => rij.bereik !== null),
    ({ rij }) => momentVan(rij),
  );
  return perMoment
    .flatMap((groep) => {
      const kandidaten = groep.slice(0, MEESTE_RIJEN);
      return kandidaten.flatMap((een) =>
        gelijkeIn(een, kandidaten).map((ander) => [een.rij, ander.rij] as const),
      );
    })
    .sort(([a, b], [c, d]) => a.tabel - c.tabel || b.tabel - d.tabel || a.rij - c.rij);
}

/** The rows, with the copies of one activiteit in other tables together. */
export function perActiviteit(
  rijen: readonly GelezenRij[],
  lezingen: Lezingen,
): readonly (readonly GelezenRij[])[] {
  const eerdere = new Map<GelezenRij, readonly GelezenRij[]>();
  for (const [a, b] of dubbeleRijen(lezingen)) eerdere.set(b, [...(eerdere.get(b) ?? []), a]);
  const groepVan = new Map<GelezenRij, GelezenRij[]>();
  const groepen: GelezenRij[][] = [];
  for (const rij of rijen) {
    const bekend = (eerdere.get(rij) ?? [])
      .map((ander) => groepVan.get(ander))
      .find((groep) => groep !== undefined);
    const groep = bekend ?? [];
    if (bekend === undefined) groepen.push(groep);
    groep.push(rij);
    groepVan.set(rij, groep);
  }
  return groepen;
}

/** The first row of each later table that is the same activiteit. */
function gelijkeIn(een: Vergelijkbaar, kandidaten: readonly Vergelijkbaar[]): readonly Vergelijkbaar[] {
  const gevonden = new Map<number, Vergelijkbaar>();
  for (const ander of kandidaten) {
    const { tabel } = ander.rij;
    if (tabel <= een.rij.tabel || gevonden.has(tabel)) continue;
    if (lijktOp(een.wat, ander.wat) && zelfdeWie(een, ander)) gevonden.set(tabel, ander);
  }
  return [...gevonden.values()];
}

function momentVan({ bereik, datum }: GelezenRij): string {
  return `${bereik?.van ?? ''}..${bereik?.tot ?? ''} ${datum?.kind ?? ''}`;
}

function zelfdeWie(a: Vergelijkbaar, b: Vergelijkbaar): boolean {
  if (lijktOp(a.wie, b.wie)) return true;
  return a.rij.namen.gevonden.some(({ naam }) =>
    b.rij.namen.gevonden.some((ander) => ander.naam.code === naam.code),
  );
}

function sleutelsVan(tekst: string): readonly string[] {
  return woordenVan(tekst).map((woord) => woord.sleutel);
}

/** Whether nearly all words of the shorter text stand in the longer one; one letter of a long word may differ. */
function lijktOp(a: readonly string[], b: readonly string[]): boolean {
  const [kort, lang] = a.length <= b.length ? [a, b] : [b, a];
  if (kort.length === 0) return lang.length === 0;
  const terug = kort.filter((woord) =>
    lang.some((ander) => ander === woord || (woord.length >= 8 && afstand(woord, ander, 1) === 1)),
  );
  return terug.length >= kort.length * 0.8;
}
