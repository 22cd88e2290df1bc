import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { doeInStappen } from './doe-in-stappen.js';

/** Work of 20 steps that keep the processor busy for 10 milliseconds each. */
function* werk(): Generator<number, string> {
  for (let stap = 1; stap <= 20; stap += 1) {
    const tot = performance.now() + 10;
    while (performance.now() < tot);
    yield stap;
  }
  return 'klaar';
}

describe('work in steps', () => {
  it('lets others have their turn in between, and tells of every step', async () => {
    const gemeld: number[] = [];
    let beurten = 0;
    const klaar = new AbortController();
    const anderen = (async () => {
      while (!klaar.signal.aborted) {
        await setImmediate();
        beurten += 1;
      }
    })();
    expect(await doeInStappen(werk(), (stap) => gemeld.push(stap))).toBe('klaar');
    klaar.abort();
    await anderen;
    expect(gemeld).toEqual(Array.from({ length: 20 }, (_, plaats) => plaats + 1));
    expect(beurten).toBeGreaterThan(4);
  });
});
