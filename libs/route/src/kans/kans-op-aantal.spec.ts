import { describe, expect, it } from '@jest/globals';
import type { Deelname } from '@routekaart/traject';
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
import { kansOpTenMinste } from './kans-op-aantal.js';
import { kansInWoorden } from './kansinwoorden.js';
import { type Mijlpaalkans, kansVanMijlpaal } from './mijlpaalkans.js';

describe('the chance that at least k of n are in time', () => {
  it.each([
    // 0.36 + 0.36 + 0.09 + 0.04
    [2, [0.9, 0.8, 0.5], 0.85],
    // 1 − 0.1 × 0.2 × 0.5
    [1, [0.9, 0.8, 0.5], 0.99],
    [3, [0.9, 0.8, 0.5], 0.36],
    [0, [0.5], 1],
    [2, [0.5], 0],
  ])('of %d needed with %j', (nodig, kansen, kans) => {
    expect(kansOpTenMinste(nodig, kansen)).toBeCloseTo(kans);
  });

  it.each([
    [1, [1, null], 1],
    [1, [0.8, null], null],
    [2, [1, null], null],
    [2, [1, 1, null], 1],
  ])('of %d needed with %j is only told where the unknown one makes no difference', (nodig, kansen, kans) => {
    expect(kansOpTenMinste(nodig, kansen)).toBe(kans);
  });

  it('is the sum over all outcomes with so many in time', () => {
    const kansen = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 });
    fc.assert(
      fc.property(kansen, fc.nat({ max: 7 }), (elk, nodig) => {
        const uitkomsten = elk.reduce<readonly { kans: number; opTijd: number }[]>(
          (tot, deel) =>
            tot.flatMap(({ kans, opTijd }) => [
              { kans: kans * deel, opTijd: opTijd + 1 },
              { kans: kans * (1 - deel), opTijd },
            ]),
          [{ kans: 1, opTijd: 0 }],
        );
        const genoeg = uitkomsten.filter(({ opTijd }) => opTijd >= nodig);
        expect(kansOpTenMinste(nodig, elk)).toBeCloseTo(genoeg.reduce((som, { kans }) => som + kans, 0));
      }),
    );
  });
});

/** ONS-D 9, college 10, raad 8 of 10 in time; the three gemeenten have the same calendar and one day, 13-4. */
describe('the chance of a mijlpaal for which not all gemeenten are needed', () => {
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
  const DERDE =
    aTraject({ gemeenten: 3 })
      .gemeenten.map(({ code }) => code)
      .find((code) => ![ALBLASSERDAM, DORDRECHT].includes(code)) ?? '';
  const GEMEENTEN = [ALBLASSERDAM, DORDRECHT, DERDE];
  const door = (gemeente: string): readonly string[] => ['ons-d', `college-${gemeente}`, `raad-${gemeente}`];

  interface Geval {
    readonly nodig: number;
    readonly metKalender?: readonly string[];
    /** A body that does not meet on 13-4. */
    readonly zonder?: string;
    readonly klaar?: readonly string[];
    readonly nee?: readonly string[];
    readonly deelname?: Readonly<Record<string, Deelname>>;
  }
  function kansBij({
    nodig,
    metKalender = GEMEENTEN,
    zonder,
    klaar = [],
    nee = [],
    deelname = {},
  }: Geval): Mijlpaalkans {
    const stand = voorbeeld({
      ...aTraject({ gemeenten: 3 }),
      activiteiten: [onsdRij(vast('11-3'))],
      vergaderingen: metKalender
        .flatMap(vergaderingenVan)
        .filter((een) => een.gremium !== zonder || een.dag !== dag('13-4')),
      besluiten: [
        ...klaar.map((code) => aBesluit(`m1-${code}`, '1-3')),
        ...nee.map((code) => aBesluit(`m1-${code}`, '1-3', { uitkomst: 'niet-ingestemd' })),
      ],
      deelnamen: Object.entries(deelname).map(([gemeente, zegt]) => ({
        gemeente,
        deelname: zegt,
        vanaf: dag('24-2'),
        reden: null,
        herkomst: aHerkomst(),
      })),
    });
    const mijlpalen = stand.mijlpalen.map((een) => ({
      ...een,
      samenloop: { kind: 'aantal' as const, nodig },
    }));
    return kansVanMijlpaal(1, bereken({ ...stand, mijlpalen }), ervaring, 28);
  }

  it('counts ONS-D once, then two of three raden: 0,9 × (3 × 0,8² × 0,2 + 0,8³)', () => {
    expect(kansBij({ nodig: 2 }).kans).toBeCloseTo(0.9 * (3 * 0.64 * 0.2 + 0.512));
  });

  it('is the product of all where all are needed', () => {
    expect(kansBij({ nodig: 3 }).kans).toBeCloseTo(0.9 * 0.512);
  });

  it('is decided once enough have decided, whoever has no day yet', () => {
    const uitkomst = kansBij({ nodig: 1, metKalender: [ALBLASSERDAM], klaar: door(ALBLASSERDAM) });
    expect(uitkomst).toMatchObject({ kans: 1, zonderDag: 0 });
    expect(kansInWoorden(uitkomst)).toBe('alles is besloten');
  });

  it('counts who has decided as made: one of the two others is 1 − 0,2²', () => {
    expect(kansBij({ nodig: 2, klaar: door(ALBLASSERDAM) }).kans).toBeCloseTo(0.96);
  });

  it('goes without who has no day or did not agree, where enough others have one', () => {
    expect(kansBij({ nodig: 1, metKalender: [ALBLASSERDAM, DORDRECHT] }).kans).toBeCloseTo(0.9 * 0.96);
    const klaar = ['ons-d'];
    expect(kansBij({ nodig: 2, klaar, nee: [`college-${DERDE}`] }).kans).toBeCloseTo(0.64);
  });

  it('is not to be told where too few have a day', () => {
    expect(kansInWoorden(kansBij({ nodig: 2, metKalender: [ALBLASSERDAM] }))).toBe(
      'niet te voorspellen: 4 gremia hebben nog geen uiterste dag',
    );
  });

  it('does not count on who is expected after the day of the mijlpaal', () => {
    // Without 13-4 the raad of Dordrecht is at 18-5; the others give the mijlpaal its day, 13-4.
    expect(kansBij({ nodig: 2, zonder: `raad-${DORDRECHT}` }).kans).toBeCloseTo(0.9 * 0.64);
    expect(kansBij({ nodig: 3, zonder: `raad-${DORDRECHT}` }).kans).toBeCloseTo(0.9 * 0.512);
  });

  it('leaves out who does not take part, also with its college done, and does not count on who has not said', () => {
    const deelname: Readonly<Record<string, Deelname>> = { [DERDE]: 'doet-niet-mee' };
    expect(kansBij({ nodig: 1, deelname }).kans).toBeCloseTo(0.9 * 0.96);
    const klaar = ['ons-d', `college-${DERDE}`];
    expect(kansBij({ nodig: 1, deelname, klaar }).kans).toBeCloseTo(0.96);
    expect(kansBij({ nodig: 2, deelname: { [DERDE]: 'onbekend' } }).kans).toBeCloseTo(0.9 * 0.64);
    expect(kansInWoorden(kansBij({ nodig: 3, deelname: { [DERDE]: 'onbekend' } }))).toBe(
      'niet te voorspellen: van te weinig gemeenten is bekend dat zij meedoen',
    );
  });

  it('counts a raad that decided, whatever its gemeente says', () => {
    const deelname: Readonly<Record<string, Deelname>> = { [DERDE]: 'doet-niet-mee' };
    expect(kansBij({ nodig: 2, deelname, klaar: door(DERDE) }).kans).toBeCloseTo(0.96);
  });
});
