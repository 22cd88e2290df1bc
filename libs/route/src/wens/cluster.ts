import type { Wens } from './wens.js';

/** Wensen that may say the same: a proposal for a person, nothing is recorded. */
export interface Clustervoorstel {
  /** The text of the first of them. */
  readonly naam: string;
  readonly wensen: readonly Wens[];
  /** How alike the two least alike neighbours are: 0 to 1. */
  readonly gelijkenis: number;
}

/** From this share of common words on, two texts are proposed as one wens. Chosen by hand on short Dutch sentences. */
export const DREMPEL = 0.5;

/** The longest list that is compared pair by pair. */
export const MEESTE_WENSEN = 2_000;

/**
 * Groups of two or more wensen that stand in no cluster yet and resemble each other, the largest first. A wens belongs
 * to at most one group; a group hangs together by neighbours, so its ends may differ more. Of more than
 * {@link MEESTE_WENSEN} wensen only the first are compared.
 */
export function stelClustersVoor(wensen: readonly Wens[]): readonly Clustervoorstel[] {
  const los = wensen.filter(({ cluster }) => cluster === null).slice(0, MEESTE_WENSEN);
  const woorden = los.map(({ tekst }) => woordenVan(tekst));
  const groepVan = los.map((_, index) => index);
  const zwakste = new Map<number, number>();
  for (let een = 0; een < los.length; een += 1) {
    for (let ander = een + 1; ander < los.length; ander += 1) {
      const score = gelijkenisVan(woorden[een] ?? GEEN, woorden[ander] ?? GEEN);
      const [van, naar] = [groepVan[ander] ?? ander, groepVan[een] ?? een];
      if (score >= DREMPEL && van !== naar) {
        groepVan.forEach((groep, index) => {
          groepVan[index] = groep === van ? naar : groep;
        });
        zwakste.set(naar, Math.min(score, zwakste.get(naar) ?? 1, zwakste.get(van) ?? 1));
      }
    }
  }
  return [...zwakste]
    .map(([groep, gelijkenis]) => {
      const leden = los.filter((_, index) => groepVan[index] === groep);
      return { naam: leden[0]?.tekst ?? '', wensen: leden, gelijkenis };
    })
    .filter(({ wensen: leden }) => leden.length > 1)
    .sort((a, b) => b.wensen.length - a.wensen.length);
}

/**
 * How alike two texts are: twice the number of words in common over the number of words in both (Dice), without the
 * words that say nothing. 1 for the same words in any order, 0 when either has no word left.
 */
export function gelijkenis(een: string, ander: string): number {
  return gelijkenisVan(woordenVan(een), woordenVan(ander));
}

function gelijkenisVan(een: ReadonlySet<string>, ander: ReadonlySet<string>): number {
  const samen = een.size + ander.size;
  const gemeen = [...een].filter((woord) => ander.has(woord)).length;
  return een.size === 0 || ander.size === 0 ? 0 : (2 * gemeen) / samen;
}

const GEEN: ReadonlySet<string> = new Set();

/** Words that stand in any sentence. */
const LEEG = new Set(
  'aan af al als bij dan dat de den der deze die dit door dus een en er graag het hier hij hoe hun ik in is je maar meer men met na naar niet nog of om onze ook op over per te tot u uit van vanuit voor waar wat we wel wij wordt worden zal ze zich zij zijn zo'.split(
    ' ',
  ),
);

/** The words of a text without case, accents and the ending of a plural or inflected form. */
function woordenVan(tekst: string): ReadonlySet<string> {
  const woorden = tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return new Set((woorden ?? []).filter((woord) => !LEEG.has(woord)).map(stam));
}

function stam(woord: string): string {
  const kaal = woord.length > 4 ? woord.replace(/(?:en|e|s|t|n)$/u, '') : woord;
  return kaal.replace(/([a-z])\1/gu, '$1');
}
