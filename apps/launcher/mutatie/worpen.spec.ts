import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TeVeelWorpen, metWeinigWorpen } from './worpen.mjs';

const bron = { default: { ...fc, eigen: true }, ...fc };
const kort = metWeinigWorpen((naam) => (naam === 'fast-check' ? bron : naam));
const { assert } = kort('fast-check') as typeof fc;

describe('fast-check for mutants', () => {
  it('runs a property on as many inputs as it was set to, and one that names no more than ten', () => {
    let keer = 0;
    const eigenschap = fc.property(fc.integer(), () => void (keer += 1));
    assert(eigenschap, { numRuns: 3 });
    expect(keer).toBe(3);
    assert(eigenschap);
    expect(keer).toBeGreaterThan(3);
  });

  it('leaves out one that asks for more, before it draws', () => {
    const eigenschap = fc.property(fc.integer(), () => false);
    expect(() => assert(eigenschap, { numRuns: 11 })).toThrow(TeVeelWorpen);
    expect(() => assert(eigenschap, { numRuns: 10 })).toThrow('Property failed');
  });

  it('is fast-check itself otherwise, and leaves other modules alone', () => {
    expect((kort('fast-check') as { default: typeof fc }).default.integer).toBe(fc.integer);
    expect(kort('node:fs')).toBe('node:fs');
  });
});
