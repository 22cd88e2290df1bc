import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Dag } from './dag.js';
import { dagVan, formatIso, isWeekend } from './dag.js';
import type { Kalenderperiode } from './kalender.js';
import { maakKalender } from './kalender.js';
import { isWerkdag, plusWerkdagen, werkdagenIn, werkdagenTussen } from './werkdagen.js';

const kalender2021 = maakKalender(
  ['2021-04-02', '2021-04-05', '2021-04-27', '2021-05-05', '2021-05-13', '2021-05-24', '2021-12-25'].map(
    (tekst) => feestdag(dagVan(tekst)),
  ),
);

function feestdag(van: Dag, lengte = 1): Kalenderperiode {
  return { laag: 'feestdag', naam: 'feestdag', van, tot: van + lengte - 1, hard: true, gremium: null };
}

const begin = dagVan('2020-11-01');
const dagen = fc.integer({ min: begin, max: begin + 900 });
const kalenders = fc
  .array(fc.tuple(dagen, fc.integer({ min: 1, max: 12 })), { maxLength: 12 })
  .map((vrij) => maakKalender(vrij.map(([dag, lengte]) => feestdag(dag, lengte))));

describe('werkdagenIn', () => {
  it.each([
    ['week 21, Tweede Pinksterdag', '2021-05-24', '2021-05-28', 4],
    ['week 21 and 22', '2021-05-24', '2021-06-04', 9],
    ['Tweede Pinksterdag alone', '2021-05-24', '2021-05-24', 0],
    ['week 14, Tweede Paasdag', '2021-04-05', '2021-04-09', 4],
    ['week 12 and 13, Goede Vrijdag', '2021-03-22', '2021-04-02', 9],
    ['week 14-17, Tweede Paasdag and Koningsdag', '2021-04-05', '2021-04-30', 18],
    ['a weekend', '2021-03-13', '2021-03-14', 0],
    ['an end before its start', '2021-03-12', '2021-03-01', 0],
  ])('counts both ends: %s (bron 004)', (_, van, tot, aantal) => {
    expect(werkdagenIn(kalender2021, { van: dagVan(van), tot: dagVan(tot) })).toBe(aantal);
  });
});

describe('isWerkdag', () => {
  const maandag = dagVan('2021-07-05');
  it.each([
    ['a soft holiday', { hard: false }],
    ['a holiday of one gremium', { gremium: 'raad-1' }],
    ['a hard reces', { laag: 'reces' }],
    ['a hard exception', { laag: 'uitzondering' }],
  ])('leaves a Monday a working day under %s', (_, anders) => {
    expect(isWerkdag(maakKalender([{ ...feestdag(maandag), ...anders }]), maandag)).toBe(true);
  });

  it('takes it away under a hard holiday for everyone, named twice or once', () => {
    const dubbel = maakKalender([feestdag(maandag), feestdag(maandag)]);
    expect(isWerkdag(dubbel, maandag)).toBe(false);
    expect(werkdagenTussen(dubbel, maandag - 7, maandag + 1)).toBe(5);
  });
});

describe('werkdagenTussen', () => {
  it('equals a count day by day', () => {
    fc.assert(
      fc.property(kalenders, dagen, dagen, (kalender, van, tot) => {
        let geteld = 0;
        for (let dag = van + 1; dag <= tot; dag += 1) {
          const vrij = kalender.perDag.has(dag) || isWeekend(dag);
          expect(isWerkdag(kalender, dag)).toBe(!vrij);
          if (!vrij) geteld += 1;
        }
        if (van <= tot) expect(werkdagenTussen(kalender, van, tot)).toBe(geteld);
      }),
    );
  });

  it('changes only its sign when the days change places', () => {
    fc.assert(
      fc.property(kalenders, dagen, dagen, (kalender, a, b) => {
        expect(werkdagenTussen(kalender, a, b) + werkdagenTussen(kalender, b, a)).toBe(0);
      }),
    );
  });

  it('leaves 2 days between the letter of 17-2 and the round of 22-2, and counts 22-2 itself as the third', () => {
    expect(werkdagenTussen(kalender2021, dagVan('2021-02-17'), dagVan('2021-02-21'))).toBe(2);
    expect(werkdagenTussen(kalender2021, dagVan('2021-02-17'), dagVan('2021-02-22'))).toBe(3);
  });
});

describe('plusWerkdagen', () => {
  it.each([
    ['over a weekend', '2021-03-12', 1, '2021-03-15'],
    ['over Tweede Pinksterdag', '2021-05-21', 1, '2021-05-25'],
    ['back over Goede Vrijdag and Tweede Paasdag', '2021-04-06', -1, '2021-04-01'],
    ['from a Saturday', '2021-03-13', 1, '2021-03-15'],
    ['back from a Saturday', '2021-03-13', -1, '2021-03-11'],
    ['back from a Tuesday to a Friday', '2021-03-16', -2, '2021-03-12'],
    ['nowhere, also on a Saturday', '2021-03-13', 0, '2021-03-13'],
    ['beyond every holiday known', '2098-12-31', 10, '2099-01-14'],
  ])('goes %s', (_, dag, aantal, verwacht) => {
    expect(formatIso(plusWerkdagen(kalender2021, dagVan(dag), aantal))).toBe(verwacht);
  });

  it('lands on a working day exactly that many working days away', () => {
    fc.assert(
      fc.property(kalenders, dagen, fc.integer({ min: -300, max: 300 }), (kalender, dag, aantal) => {
        const daar = plusWerkdagen(kalender, dag, aantal);
        expect(werkdagenTussen(kalender, dag, daar)).toBe(aantal);
        expect(aantal === 0 || isWerkdag(kalender, daar)).toBe(true);
      }),
    );
  });

  it('comes back to the working day it left', () => {
    fc.assert(
      fc.property(kalenders, dagen, fc.integer({ min: -300, max: 300 }), (kalender, dag, aantal) => {
        fc.pre(isWerkdag(kalender, dag));
        expect(plusWerkdagen(kalender, plusWerkdagen(kalender, dag, aantal), -aantal)).toBe(dag);
      }),
    );
  });

  it.each([0.5, NaN, Infinity, 1e300])('refuses %d working days', (aantal) => {
    expect(() => plusWerkdagen(kalender2021, dagVan('2021-03-01'), aantal)).toThrow(RangeError);
  });
});
