import { setImmediate } from 'node:timers/promises';

/** After so many milliseconds of work others get their turn. */
const BEURT = 20;

/** Carries out work in steps and lets the server answer others in between; `meld` hears of every step. */
export async function doeInStappen<S, R>(stappen: Generator<S, R>, meld: (stap: S) => void): Promise<R> {
  let begin = performance.now();
  for (let stap = stappen.next(); ; stap = stappen.next()) {
    if (stap.done === true) return stap.value;
    meld(stap.value);
    if (performance.now() - begin > BEURT) {
      await setImmediate();
      begin = performance.now();
    }
  }
}
