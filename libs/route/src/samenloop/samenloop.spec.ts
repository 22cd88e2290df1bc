import { describe, expect, it } from '@jest/globals';
import type { Deelname, Samenloopregel } from '@routekaart/traject';
import { ALLEN } from '@routekaart/traject';
import fc from 'fast-check';
import { type Moment, ONBEKEND, laatsteVan, opDag } from '../moment.js';
import { type Lid, isBereikt, isOnhaalbaar, momentVolgens, verklaarSamenloop } from './samenloop.js';

const DEELNEMERS: Samenloopregel = { kind: 'deelnemers' };
const aantal = (nodig: number): Samenloopregel => ({ kind: 'aantal', nodig });
const lid = (moment: Moment, deelname: Deelname = 'doet-mee', gemeente = 'x'): Lid => ({
  gemeente,
  moment,
  deelname,
});
const DRIE = [lid(opDag(10)), lid(opDag(30)), lid(opDag(20))];

describe('momentVolgens', () => {
  it.each([
    [ALLEN, 30],
    [aantal(1), 10],
    [aantal(2), 20],
    [aantal(3), 30],
    [DEELNEMERS, 30],
  ] as const)('of three that all take part, by %j, is day %i', (regel, dag) => {
    expect(momentVolgens(regel, DRIE)).toEqual(opDag(dag));
  });

  it('goes on without who does not take part, but not where all are needed', () => {
    const leden = [lid(opDag(10)), lid(ONBEKEND, 'doet-niet-mee'), lid(opDag(20))];
    expect(momentVolgens(DEELNEMERS, leden)).toEqual(opDag(20));
    expect(momentVolgens(aantal(2), leden)).toEqual(opDag(20));
    expect(momentVolgens(aantal(3), leden)).toEqual(ONBEKEND);
    expect(momentVolgens(ALLEN, leden).laatst).toBeNull();
  });

  it('is a band while nobody knows whether one takes part', () => {
    const leden = [lid(opDag(10)), lid(opDag(30), 'onbekend'), lid(opDag(20))];
    expect(momentVolgens(DEELNEMERS, leden)).toEqual({ vroegst: 20, laatst: 30 });
    // It may be the second to decide, or not count at all.
    expect(momentVolgens(aantal(2), [lid(opDag(10), 'onbekend'), lid(opDag(20)), lid(opDag(30))])).toEqual({
      vroegst: 20,
      laatst: 30,
    });
    expect(momentVolgens(aantal(3), leden).laatst).toBeNull();
  });

  it('runs from the first to the last while nobody has said whether it takes part', () => {
    expect(momentVolgens(DEELNEMERS, [lid(opDag(30), 'onbekend'), lid(opDag(10), 'onbekend')])).toEqual({
      vroegst: 10,
      laatst: 30,
    });
  });

  it('has no last day where all are needed and one has not said', () => {
    expect(momentVolgens(ALLEN, [lid(opDag(10)), lid(opDag(30), 'onbekend')])).toEqual({
      vroegst: 30,
      laatst: null,
    });
  });

  it('has no last day when only those without a date could still make the number', () => {
    const leden = [lid(opDag(10)), lid({ vroegst: 12, laatst: null })];
    expect(momentVolgens(aantal(1), leden)).toEqual(opDag(10));
    expect(momentVolgens(aantal(2), leden)).toEqual({ vroegst: 12, laatst: null });
  });

  it('is unknown when nobody takes part', () => {
    expect(momentVolgens(DEELNEMERS, [lid(opDag(1), 'doet-niet-mee')])).toEqual(ONBEKEND);
  });
});

const MOMENT = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.option(fc.nat({ max: 30 })))
  .map(([vroegst, duur]): Moment => ({ vroegst, laatst: duur === null ? null : vroegst + duur }));
const MOMENTEN = fc.array(MOMENT, { minLength: 1, maxLength: 8 });
const LEDEN = fc.array(
  fc
    .tuple(MOMENT, fc.constantFrom<Deelname>('doet-mee', 'doet-niet-mee', 'onbekend'))
    .map(([moment, deelname]) => lid(moment, deelname)),
  { minLength: 1, maxLength: 8 },
);
const nietLater = (a: Moment, b: Moment): boolean =>
  (a.vroegst ?? 0) <= (b.vroegst ?? Infinity) && (a.laatst ?? Infinity) <= (b.laatst ?? Infinity);

describe('for any gemeenten', () => {
  it('k of n with k equal to n is all of them', () => {
    fc.assert(
      fc.property(MOMENTEN, (momenten) => {
        const leden = momenten.map((moment) => lid(moment));
        expect(momentVolgens(aantal(leden.length), leden)).toEqual(laatsteVan(momenten));
      }),
    );
  });

  it('k of n never gets earlier when k rises', () => {
    fc.assert(
      fc.property(LEDEN, fc.integer({ min: 1, max: 8 }), (leden, k) => {
        expect(nietLater(momentVolgens(aantal(k), leden), momentVolgens(aantal(k + 1), leden))).toBe(true);
      }),
    );
  });

  it('leaving one out never makes all of them later', () => {
    fc.assert(
      fc.property(MOMENTEN, fc.nat({ max: 7 }), (momenten, weg) => {
        const leden = momenten.map((moment) => lid(moment));
        const minder = leden.filter((_, plaats) => plaats !== weg);
        fc.pre(minder.length > 0);
        expect(nietLater(momentVolgens(ALLEN, minder), momentVolgens(ALLEN, leden))).toBe(true);
      }),
    );
  });

  it('one that says it does not take part never makes those who do later', () => {
    fc.assert(
      fc.property(LEDEN, fc.nat({ max: 7 }), (leden, weg) => {
        const daarna = leden.map((een, plaats) =>
          plaats === weg ? { ...een, deelname: 'doet-niet-mee' as const } : een,
        );
        fc.pre(daarna.some(({ deelname }) => deelname === 'doet-mee'));
        const voor = momentVolgens(DEELNEMERS, leden);
        const na = momentVolgens(DEELNEMERS, daarna);
        expect((na.vroegst ?? 0) <= (voor.vroegst ?? Infinity)).toBe(true);
        expect((na.laatst ?? Infinity) <= (voor.laatst ?? Infinity)).toBe(true);
      }),
    );
  });

  it('the band of what may be holds what it turns out to be', () => {
    fc.assert(
      fc.property(LEDEN, fc.boolean(), (leden, meedoen) => {
        const beslist = leden.map((een) =>
          een.deelname === 'onbekend'
            ? { ...een, deelname: meedoen ? ('doet-mee' as const) : ('doet-niet-mee' as const) }
            : een,
        );
        fc.pre(beslist.some(({ deelname }) => deelname === 'doet-mee'));
        const band = momentVolgens(DEELNEMERS, leden);
        const blijkt = momentVolgens(DEELNEMERS, beslist);
        expect((band.vroegst ?? 0) <= (blijkt.vroegst ?? 0)).toBe(true);
        expect((blijkt.laatst ?? Infinity) <= (band.laatst ?? Infinity)).toBe(true);
      }),
    );
  });
});

describe('isOnhaalbaar', () => {
  it.each<readonly [Samenloopregel, readonly Deelname[], boolean]>([
    [ALLEN, ['doet-mee', 'doet-mee', 'doet-mee'], false],
    [ALLEN, ['doet-mee', 'doet-mee', 'onbekend'], false],
    [ALLEN, ['doet-mee', 'onbekend', 'doet-niet-mee'], true],
    [aantal(2), ['doet-mee', 'onbekend', 'doet-niet-mee'], false],
    [aantal(2), ['doet-mee', 'doet-niet-mee', 'doet-niet-mee'], true],
    [DEELNEMERS, ['onbekend', 'doet-niet-mee', 'doet-niet-mee'], false],
    [DEELNEMERS, ['doet-niet-mee', 'doet-niet-mee', 'doet-niet-mee'], true],
  ])('by %j with %j: %s', (regel, deelnamen, verwacht) => {
    expect(
      isOnhaalbaar(
        regel,
        deelnamen.map((deelname) => ({ deelname })),
      ),
    ).toBe(verwacht);
  });
});

describe('isBereikt', () => {
  const leden = [
    { gemeente: 'a', deelname: 'doet-mee' as const },
    { gemeente: 'b', deelname: 'doet-mee' as const },
    { gemeente: 'c', deelname: 'doet-niet-mee' as const },
  ];
  it.each([
    [ALLEN, 'ab', false],
    [ALLEN, 'abc', true],
    [aantal(1), 'a', true],
    [aantal(2), 'a', false],
    [aantal(2), 'ab', true],
    [DEELNEMERS, 'a', false],
    [DEELNEMERS, 'ab', true],
  ] as const)('by %j with %s there: %s', (regel, klaar, verwacht) => {
    expect(isBereikt(regel, leden, (gemeente) => klaar.includes(gemeente))).toBe(verwacht);
  });

  it('waits for one that has not said, and never holds for nobody', () => {
    expect(isBereikt(DEELNEMERS, [{ gemeente: 'a', deelname: 'onbekend' }], () => false)).toBe(false);
    expect(isBereikt(DEELNEMERS, [{ gemeente: 'a', deelname: 'doet-niet-mee' }], () => true)).toBe(false);
  });
});

describe('verklaarSamenloop', () => {
  it.each([ALLEN, aantal(5), DEELNEMERS])('says that %j is necessary, not sufficient', (regel) => {
    expect(verklaarSamenloop(regel, 7)).toMatch(/: dat is nodig, niet voldoende\.$/u);
  });

  it.each([
    [ALLEN, /^Alle 7 gemeenten /u],
    [aantal(5), /^Ten minste 5 van de 7 gemeenten /u],
    [DEELNEMERS, /^Elke gemeente die meedoet /u],
  ])('says for %j who must decide', (regel, begin) => {
    expect(verklaarSamenloop(regel, 7)).toMatch(begin);
  });
});
