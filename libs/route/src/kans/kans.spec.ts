import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bereken } from '../berekening.js';
import { ALBLASSERDAM, DORDRECHT, aBesluit, aTraject, onsdRij, vast } from '../testing/bouwers.js';
import { vergaderingenVan, voorbeeld } from '../testing/voorbeeld.js';
import type { Treffer } from '../verloop/trefzekerheid.js';
import { formatKans, gezamenlijkeKans, kansUit } from './kans.js';
import { kansVanMijlpaal } from './mijlpaalkans.js';

describe('a chance', () => {
  it.each([
    [{ gehaald: 9, totaal: 9 }, null],
    [{ gehaald: 8, totaal: 10 }, 0.8],
    [{ gehaald: 0, totaal: 12 }, 0],
  ])('rests on at least ten forecasts that came out: %j', (ervaring, kans) => {
    expect(kansUit(ervaring)).toBe(kans);
  });

  it('multiplies what stroken do alone: two at 90 % are 81 %, not 90 %', () => {
    expect(gezamenlijkeKans([], [[0.9], [0.9]])).toBeCloseTo(0.81);
  });

  it('counts what they share once: ONS-D 90 %, then two certain stroken, is 90 %', () => {
    expect(gezamenlijkeKans([0.9], [[1], [1]])).toBeCloseTo(0.9);
  });

  it('is unknown as soon as one part is unknown', () => {
    expect(gezamenlijkeKans([0.9], [[1], [null]])).toBeNull();
  });

  it.each([
    [null, 'niet te voorspellen'],
    [1, '> 95 %'],
    [0.951, '> 95 %'],
    [0.95, 'ongeveer 95 %'],
    [0.81, 'ongeveer 80 %'],
    [0.05, 'ongeveer 5 %'],
    [0.04, '< 5 %'],
  ])('%p reads %s', (kans, tekst) => {
    expect(formatKans(kans)).toBe(tekst);
  });

  it('is never above that of any of its parts', () => {
    const deel = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(deel, { maxLength: 3 }),
        fc.array(fc.array(deel, { maxLength: 3 })),
        (gedeeld, stroken) => {
          const samen = gezamenlijkeKans(gedeeld, stroken) ?? 1;
          expect(samen).toBeLessThanOrEqual(Math.min(1, ...gedeeld, ...stroken.flat()));
        },
      ),
    );
  });
});

describe('the chance of a mijlpaal', () => {
  const treffers = (station: string, gehaald: number): readonly Treffer[] =>
    Array.from({ length: 10 }, (_, index) => ({
      behandeling: `${station}-${index}`,
      station,
      gemeente: null,
      besloten: 0,
      vooruit: 28,
      voorspeld: 0,
      afwijking: index < gehaald ? 0 : 7,
    }));
  const ervaring = [...treffers('ons-d', 9), ...treffers('college', 10), ...treffers('raad', 8)];
  const tweeGemeenten = voorbeeld({
    ...aTraject({ gemeenten: 2 }),
    activiteiten: [onsdRij(vast('11-3'))],
    vergaderingen: [...vergaderingenVan(ALBLASSERDAM), ...vergaderingenVan(DORDRECHT)],
  });

  it('counts ONS-D once and each raad by itself', () => {
    const { kans } = kansVanMijlpaal(1, bereken(tweeGemeenten), ervaring, 28);
    expect(kans).toBeCloseTo(0.9 * 1 * 0.8 * 1 * 0.8);
  });

  it('leaves out what was decided', () => {
    const besluiten = [aBesluit('m1-ons-d', '1-3')];
    const { kans } = kansVanMijlpaal(1, bereken({ ...tweeGemeenten, besluiten }), ervaring, 28);
    expect(kans).toBeCloseTo(0.64);
  });

  it('is not to be told without experience with a station, or without a forecast', () => {
    expect(kansVanMijlpaal(1, bereken(tweeGemeenten), treffers('ons-d', 10), 28).kans).toBeNull();
    const zonderSchema = { ...tweeGemeenten, vergaderingen: vergaderingenVan(ALBLASSERDAM) };
    expect(kansVanMijlpaal(1, bereken(zonderSchema), ervaring, 28).kans).toBeNull();
  });
});
