/** So many fixed inputs has a property among worked examples; see `libs/route/testing/vaste-worp.ts`. */
const WORPEN = 10;

/** A property asks for more inputs than each mutant can be given. */
export class TeVeelWorpen extends Error {}

/**
 * A `require` whose fast-check leaves out a property that names a larger number of runs itself: it draws until it has
 * seen what it is about, which takes seconds for every mutant.
 *
 * @param {(naam: string) => unknown} require
 * @returns {(naam: string) => unknown}
 */
export const metWeinigWorpen = (require) => (naam) => {
  if (naam !== 'fast-check') return require(naam);
  const fc = /** @type {typeof import('fast-check')} */ (require(naam));
  /**
   * @param {import('fast-check').IRawProperty<unknown>} eigenschap
   * @param {import('fast-check').Parameters<unknown>} [opties]
   */
  const assert = (eigenschap, opties) => {
    if ((opties?.numRuns ?? WORPEN) > WORPEN) throw new TeVeelWorpen();
    return fc.assert(eigenschap, opties);
  };
  const kort = { ...fc, assert };
  return { ...kort, default: kort };
};
