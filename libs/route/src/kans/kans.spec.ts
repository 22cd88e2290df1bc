import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aHerkomst,
  aTraject,
  dag,
  onsdRij,
  vast,
} from '../testing/bouwers.js';
import { vergaderingenVan, voorbeeld } from '../testing/voorbeeld.js';
import type { Treffer } from '../verloop/trefzekerheid.js';
import { formatKans, gezamenlijkeKans, kansUit } from './kans.js';
import { kansInWoorden } from './kansinwoorden.js';
import { kansVanMijlpaal, kansVanStrook } from './mijlpaalkans.js';

describe('a chance', () => {
  it.each([
    [{ gehaald: 9, totaal: 9 }, null],
    [{ gehaald: 8, totaal: 10 }, 0.8],
    [{ gehaald: 0, totaal: 12 }, 0],
  ])('rests on at least ten forecasts that came out: %j', (ervaring, kans) => {
    expect(kansUit(ervaring)).toBe(kans);
  });

  it('multiplies what stroken do alone: two at 90 % are 81 %, not 90 %', () => {
    expect(gezamenlijkeKans([0.9, 0.9])).toBeCloseTo(0.81);
  });

  it('is unknown as soon as one part is unknown', () => {
    expect(gezamenlijkeKans([0.9, 1, null])).toBeNull();
    expect(gezamenlijkeKans([null, 0.9])).toBeNull();
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
      fc.property(fc.array(deel), (kansen) => {
        expect(gezamenlijkeKans(kansen)).toBeLessThanOrEqual(Math.min(1, ...kansen));
      }),
    );
  });
});

describe('the chance of a mijlpaal', () => {
  const treffers = (station: string, gehaald: number): readonly Treffer[] =>
    Array.from({ length: 10 }, (_, index) => ({
      behandeling: `${station}-${index}`,
      station,
      gremium: station,
      gemeente: null,
      besloten: index,
      vooruit: 28,
      voorspeld: 0,
      afwijking: index < gehaald ? 0 : 7,
      meegesleept: false,
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

  it.each([
    [['college-GM0482'], 'niet te voorspellen: één gremium heeft niet ingestemd'],
    [['college-GM0482', 'college-GM0505'], 'niet te voorspellen: 2 gremia hebben niet ingestemd'],
  ])('is not to be told where %j did not agree, which is said', (wie, tekst) => {
    const besluiten = [
      aBesluit('m1-ons-d', '1-3'),
      ...wie.map((code) => aBesluit(`m1-${code}`, '1-3', { uitkomst: 'niet-ingestemd' })),
    ];
    const uitkomst = kansVanMijlpaal(1, bereken({ ...tweeGemeenten, besluiten }), ervaring, 28);
    expect(uitkomst.kans).toBeNull();
    expect(kansInWoorden(uitkomst)).toBe(tekst);
  });

  it.each([
    ['nothing is decided', []],
    ['all that take part have decided', ['m1-ons-d', 'm1-college-GM0482', 'm1-raad-GM0482']],
  ])('is none once its samenloop cannot be met, also when %s; the strook keeps its own', (_, klaar) => {
    const berekening = bereken({
      ...tweeGemeenten,
      deelnamen: [
        {
          gemeente: DORDRECHT,
          deelname: 'doet-niet-mee',
          vanaf: dag('24-2'),
          reden: null,
          herkomst: aHerkomst(),
        },
      ],
      besluiten: klaar.map((stap) => aBesluit(stap, '1-3')),
    });
    const uitkomst = kansVanMijlpaal(1, berekening, ervaring, 28);
    expect(uitkomst.kans).toBeNull();
    expect(kansInWoorden(uitkomst)).toBe('niet te voorspellen: er doen te weinig gemeenten mee');
    const strook = kansVanStrook(1, ALBLASSERDAM, berekening, ervaring, 28);
    expect(strook.kans).toBeCloseTo(klaar.length === 0 ? 0.9 * 1 * 0.8 : 1);
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

  it('rests on forecasts made as long before only', () => {
    expect(kansVanMijlpaal(1, bereken(tweeGemeenten), ervaring, 14).kans).toBeNull();
  });

  it('does not count a forecast that named no day as one that came true', () => {
    const zonderDag = ervaring.map((treffer) =>
      treffer.station === 'college' ? { ...treffer, voorspeld: null, afwijking: null } : treffer,
    );
    expect(kansVanMijlpaal(1, bereken(tweeGemeenten), zonderDag, 28).kans).toBe(0);
  });

  it('counts a late ONS-D once, and not again at each college and raad that it made late', () => {
    const mee = ['college', 'raad'].flatMap((station) =>
      treffers(station, 0).map((treffer) => ({ ...treffer, meegesleept: true })),
    );
    const { kans, ervaring: eigen } = kansVanMijlpaal(1, bereken(tweeGemeenten), [...ervaring, ...mee], 28);
    expect(kans).toBeCloseTo(0.9 * 1 * 0.8 * 1 * 0.8);
    expect(eigen.get('raad')).toEqual({ totaal: 10, gehaald: 8, vergaderingen: 10 });
  });

  it('is not to be told when all that is known of a station came from a late ONS-D', () => {
    const mee = ervaring.map((treffer) =>
      treffer.station === 'raad' ? { ...treffer, meegesleept: true } : treffer,
    );
    const uitkomst = kansVanMijlpaal(1, bereken(tweeGemeenten), mee, 28);
    expect(kansInWoorden(uitkomst)).toBe('niet te voorspellen: nog geen eerdere vergaderingen');
  });

  it('is not that of the next mijlpaal', () => {
    const stand = { ...tweeGemeenten, ...aTraject({ gemeenten: 2, mijlpalen: 2 }) };
    const { kans } = kansVanMijlpaal(1, bereken(stand), ervaring, 28);
    expect(kans).toBeCloseTo(0.9 * 0.8 * 0.8);
  });

  it('of one strook is what all share and what it does itself', () => {
    const { kans } = kansVanStrook(1, 'GM0482', bereken(tweeGemeenten), ervaring, 28);
    expect(kans).toBeCloseTo(0.9 * 1 * 0.8);
  });

  it.each([
    [0, 'niet te voorspellen: nog geen eerdere vergaderingen'],
    [1, 'niet te voorspellen: nog maar 1 eerdere vergadering'],
    [3, 'niet te voorspellen: nog maar 3 eerdere vergaderingen'],
    [10, 'ongeveer 65 %'],
  ])('after %d raden reads “%s”', (aantal, tekst) => {
    const raden = treffers('raad', 8).slice(0, aantal);
    const bekend = [...treffers('ons-d', 10), ...treffers('college', 10), ...raden];
    const uitkomst = kansVanMijlpaal(1, bereken(tweeGemeenten), bekend, 28);
    expect(kansInWoorden(uitkomst)).toBe(tekst);
  });

  it('counts stukken of one evening as one meeting', () => {
    const avond = treffers('raad', 9)
      .slice(0, 9)
      .map((treffer) => ({ ...treffer, besloten: 0 }));
    const bekend = [...treffers('ons-d', 10), ...treffers('college', 10), ...avond];
    expect(kansInWoorden(kansVanMijlpaal(1, bereken(tweeGemeenten), bekend, 28))).toBe(
      'niet te voorspellen: nog maar 1 eerdere vergadering',
    );
  });

  it('says that a body has no day, however good the past', () => {
    const zonderSchema = { ...tweeGemeenten, vergaderingen: vergaderingenVan(ALBLASSERDAM) };
    expect(kansInWoorden(kansVanMijlpaal(1, bereken(zonderSchema), ervaring, 28))).toBe(
      'niet te voorspellen: 2 gremia hebben nog geen uiterste dag',
    );
  });
});
