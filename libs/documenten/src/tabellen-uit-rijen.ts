import type { Documentinvoer, Tabelinvoer, Tabelrij, Tekstregel } from '@routekaart/bijlage';

/** A row of a file without structure; `los` when it cannot belong to a table, being one field where others have more. */
export interface RuweRij extends Tabelrij {
  readonly los: boolean;
}

interface Opbouw {
  readonly titel: Tekstregel | null;
  readonly kop: RuweRij;
  readonly rijen: RuweRij[];
}

// Names that a program gives: our own writer for tables without a title, and new sheets of a spreadsheet.
const GEEN_TITEL = /^(?:tabel|blad|sheet|werkblad)\s?\d+$/i;

/** No day is written in more words than “donderdag 3 september 2021 (extra)”. */
const DATUM_IN_WOORDEN = 5;

/**
 * Finds the tables in rows. The first row with two filled cells is a header, the last loose line before it the title.
 * Within a table a single text after an empty row ends it when it is a title or prose; the last one before a table is
 * its title. Empty rows are left out; rows are padded to their header. `naam` is the title when the rows have none.
 */
export function tabellenUitRijen(alle: readonly RuweRij[], naam = ''): Documentinvoer {
  const rijen = alle.filter((rij) => aantalGevuld(rij) > 0);
  const proza: Tekstregel[] = [];
  const tabellen: Opbouw[] = [];
  let titel: Tekstregel | null = null;
  let open: Opbouw | null = null;
  rijen.forEach((rij, plaats) => {
    if (rij.los || sluitTabel(rijen, plaats)) open = null;
    if (open !== null) {
      open.rijen.push(rij);
    } else if (rij.los || aantalGevuld(rij) === 1) {
      titel = { regel: rij.regel, tekst: gevuldeCel(rij) };
      proza.push(titel);
    } else {
      open = { titel, kop: rij, rijen: [] };
      tabellen.push(open);
      titel = null;
    }
  });
  return {
    proza: proza.filter((regel) => !GEEN_TITEL.test(regel.tekst)),
    tabellen: tabellen.map((tabel) => maakInvoer(tabel, naam)),
  };
}

/** Whether a sheet or line of this name has a title at all. */
export function echteTitel(naam: string): string {
  return GEEN_TITEL.test(naam.trim()) ? '' : naam;
}

/**
 * Whether a row ends the table: one text after an empty row, that is a title right above a new table, or words. A day
 * or a week alone is a row of which the rest is empty.
 */
function sluitTabel(rijen: readonly RuweRij[], plaats: number): boolean {
  const [vorige, rij, volgende] = [rijen[plaats - 1], rijen[plaats], rijen[plaats + 1]];
  if (vorige === undefined || rij === undefined || aantalGevuld(rij) !== 1) return false;
  if (rij.regel - vorige.regel <= 1) return false;
  const isTitel = volgende?.regel === rij.regel + 1 && aantalGevuld(volgende) > 1;
  return isTitel || zijnWoorden(gevuldeCel(rij));
}

function zijnWoorden(tekst: string): boolean {
  const woorden = tekst.trim().split(/\s+/u).length;
  return /\p{L}{5}/u.test(tekst) && (!/\d/u.test(tekst) || woorden > DATUM_IN_WOORDEN);
}

function maakInvoer({ titel, kop, rijen }: Opbouw, naam: string): Tabelinvoer {
  const koppen = zonderLegeStaart(kop.cellen, 0);
  return {
    titel: echteTitel(titel?.tekst ?? naam),
    titelregel: titel?.regel ?? null,
    kop: koppen,
    kopregel: kop.regel,
    rijen: rijen.map(({ regel, cellen }) => ({ regel, cellen: vulAan(cellen, koppen.length) })),
  };
}

/** The cells without empty ones at the end, and at least as many as the header has. */
export function vulAan(cellen: readonly string[], aantal: number): readonly string[] {
  const kort = zonderLegeStaart(cellen, aantal);
  if (kort.length >= aantal) return kort;
  return [...kort, ...Array<string>(aantal - kort.length).fill('')];
}

function zonderLegeStaart(cellen: readonly string[], minstens: number): readonly string[] {
  const laatste = cellen.findLastIndex((cel) => cel !== '');
  return cellen.slice(0, Math.max(laatste + 1, minstens));
}

function aantalGevuld(rij: RuweRij): number {
  return rij.cellen.reduce((aantal, cel) => (cel.trim() === '' ? aantal : aantal + 1), 0);
}

function gevuldeCel(rij: RuweRij): string {
  return rij.cellen.find((cel) => cel.trim() !== '') ?? '';
}
