/** How often forecasts for one kind of station came true. */
export interface Ervaring {
  readonly gehaald: number;
  readonly totaal: number;
}

/** Fewer forecasts that came out say nothing. */
export const GENOEG_ERVARING = 10;
/** No past is so good, or so bad, that more may be told. */
const HOOGSTENS = 0.95;
const MINSTENS = 0.05;

/** The chance that a forecast day is met, from what happened before; `null` with too little to go by. */
export function kansUit({ gehaald, totaal }: Ervaring): number | null {
  return totaal < GENOEG_ERVARING ? null : gehaald / totaal;
}

/**
 * The chance that all of these, each by itself, are in time: the product. What stroken share (stuurgroep, ONS-D) is given
 * once, so no single strook stands for all. `null` as soon as one chance is unknown.
 */
export function gezamenlijkeKans(kansen: readonly (number | null)[]): number | null {
  return kansen.reduce<number | null>(
    (samen, kans) => (samen === null || kans === null ? null : samen * kans),
    1,
  );
}

/**
 * A chance in words, in steps of five per cent: what rests on so few cases has no finer truth.
 * @example 'ongeveer 80 %', '> 95 %', 'niet te voorspellen'
 */
export function formatKans(kans: number | null): string {
  if (kans === null) return 'niet te voorspellen';
  if (kans > HOOGSTENS) return '> 95 %';
  if (kans < MINSTENS) return '< 5 %';
  return `ongeveer ${Math.round(kans * 20) * 5} %`;
}
