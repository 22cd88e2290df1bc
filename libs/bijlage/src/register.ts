import type { Gemeente, Gremium } from '@routekaart/traject';
import { afstand } from './afstand.js';

/** A body or gemeente that the planning may name; `nieuw` is a body that only the document's own list explains. */
export interface BekendeNaam {
  readonly soort: 'gremium' | 'gemeente' | 'nieuw';
  readonly code: string;
  readonly naam: string;
}

/** Known names by the key of each way to write them. */
export type Register = ReadonlyMap<string, BekendeNaam>;

/** Words of a text with their place; `sleutel` is the word without case, accents and the two ways to say WG. */
export interface Woord {
  readonly sleutel: string;
  readonly van: number;
  readonly tot: number;
}

/** A name that a document itself gives for an abbreviation: "Werkgroep communicatie (WG COM)". */
export interface Begrip {
  readonly naam: string;
  readonly afkorting: string;
  readonly regel: number;
}

/** Splits a text into words; hyphens, spaces and signs do not count, so "ONS D" and "ONS-D" give the same keys. */
export function woordenVan(tekst: string): readonly Woord[] {
  return [...tekst.matchAll(/[\p{L}\p{N}]+/gu)].map((treffer) => ({
    sleutel: sleutelVanWoord(treffer[0]),
    van: treffer.index,
    tot: treffer.index + treffer[0].length,
  }));
}

/** One key for all ways to write a name that differ in case, accents, spaces, hyphens and signs. */
export function sleutelVan(tekst: string): string {
  return woordenVan(tekst)
    .map((woord) => woord.sleutel)
    .join('');
}

/**
 * The names of the planning: gremia with their aliases, gemeenten, and the names the document explains itself. A
 * name with its abbreviation, "NMTS (netwerk MT Sociaal)", is known by both. The first owner of a name keeps it; a
 * name in the document's own `lijst` of gremia that nobody knows yet is `nieuw`, with its key as code.
 */
export function maakRegister(
  gremia: readonly Gremium[],
  gemeenten: readonly Gemeente[],
  begrippen: readonly Begrip[],
  lijst: readonly string[] = [],
): Register {
  const register = new Map<string, BekendeNaam>();
  const voegToe = (tekst: string, naam: BekendeNaam): void => {
    const sleutel = sleutelVan(tekst);
    if (sleutel !== '' && !register.has(sleutel)) register.set(sleutel, naam);
  };
  for (const { code, naam } of gemeenten) voegToe(naam, { soort: 'gemeente', code, naam });
  for (const { code, naam, aliassen } of gremia) {
    const bekend = { soort: 'gremium', code, naam } as const;
    for (const tekst of [naam, ...aliassen]) {
      for (const vorm of vormenVan(tekst)) voegToe(vorm, bekend);
    }
  }
  for (const naam of lijst) {
    const code = sleutelVan(naam);
    if (code === '' || register.has(code)) continue;
    for (const vorm of vormenVan(naam)) voegToe(vorm, { soort: 'nieuw', code, naam });
  }
  for (const { naam, afkorting } of begrippen) {
    const bekend = register.get(sleutelVan(afkorting)) ?? register.get(sleutelVan(naam));
    if (bekend === undefined) continue;
    voegToe(naam, bekend);
    voegToe(afkorting, bekend);
  }
  return register;
}

/** The name and, of "NMTS (netwerk MT Sociaal)", both its parts. */
export function vormenVan(tekst: string): readonly string[] {
  const delen = /^([^()]+)\(([^()]+)\)\s*$/.exec(tekst);
  const [, voor, tussen] = delen ?? [];
  if (voor === undefined || tussen === undefined || /^\s*x ?\d+\s*$/i.test(tussen)) return [tekst];
  return [tekst, voor.trim(), tussen.trim()];
}

/** The known name nearest to a text, when at most a quarter of its letters (and at most three) differ. */
export function naasteNaam(
  tekst: string,
  register: Register,
): { readonly naam: BekendeNaam; readonly afstand: number } | null {
  const sleutel = sleutelVan(tekst);
  let grens = Math.min(3, Math.floor(sleutel.length / 4));
  let beste: BekendeNaam | null = null;
  for (const [bekend, naam] of register) {
    if (naam.soort === 'nieuw') continue;
    const verschil = afstand(sleutel, bekend, grens);
    if (verschil > grens) continue;
    beste = naam;
    grens = verschil - 1;
    if (grens < 0) break;
  }
  return beste === null ? null : { naam: beste, afstand: grens + 1 };
}

function sleutelVanWoord(woord: string): string {
  const kaal = woord.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return kaal === 'werkgroep' || kaal === 'werkgroepen' ? 'wg' : kaal;
}
