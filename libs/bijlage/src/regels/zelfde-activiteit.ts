import { afstand } from '../afstand.js';
import type { GelezenRij, GelezenTabel, Lezingen } from '../gelezen.js';
import { woordenVan } from '../register.js';
import { planningen } from './regel.js';

/** Pairs of rows in two planning tables that are one activiteit: same week, same date, nearly the same words. */
export function dubbeleRijen(lezingen: Lezingen): readonly (readonly [GelezenRij, GelezenRij])[] {
  const tabellen = planningen(lezingen);
  return tabellen.flatMap((tabel, nummer) =>
    tabellen.slice(nummer + 1).flatMap((latere) => parenTussen(tabel, latere)),
  );
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

function parenTussen(
  tabel: GelezenTabel,
  latere: GelezenTabel,
): readonly (readonly [GelezenRij, GelezenRij])[] {
  const perMoment = new Map<string, GelezenRij[]>();
  for (const rij of latere.rijen) {
    const moment = momentVan(rij);
    if (moment === null) continue;
    const zelfde = perMoment.get(moment);
    if (zelfde === undefined) perMoment.set(moment, [rij]);
    else zelfde.push(rij);
  }
  return tabel.rijen.flatMap((rij) => {
    const kandidaten = perMoment.get(momentVan(rij) ?? '') ?? [];
    const gelijke = kandidaten.find((ander) => lijktOp(rij.wat, ander.wat) && zelfdeWie(rij, ander));
    return gelijke === undefined ? [] : [[rij, gelijke] as const];
  });
}

function momentVan({ bereik, datum }: GelezenRij): string | null {
  return bereik === null ? null : `${bereik.van}..${bereik.tot} ${datum?.kind ?? ''}`;
}

function zelfdeWie(a: GelezenRij, b: GelezenRij): boolean {
  if (lijktOp(a.wie, b.wie)) return true;
  return a.namen.gevonden.some(({ naam }) => b.namen.gevonden.some((ander) => ander.naam.code === naam.code));
}

/** Whether nearly all words of the shorter text stand in the longer one; one letter of a long word may differ. */
function lijktOp(a: string, b: string): boolean {
  const [kort = [], lang = []] = [a, b]
    .map((tekst) => woordenVan(tekst).map((woord) => woord.sleutel))
    .sort((x, y) => x.length - y.length);
  if (kort.length === 0) return lang.length === 0;
  const terug = kort.filter((woord) =>
    lang.some((ander) => ander === woord || (woord.length >= 8 && afstand(woord, ander, 1) === 1)),
  );
  return terug.length >= kort.length * 0.8;
}
