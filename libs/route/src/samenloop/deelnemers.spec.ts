import { describe, expect, it } from '@jest/globals';
import { ALLEN } from '@routekaart/traject';
import { ALBLASSERDAM, DORDRECHT, aBesluit, aHerkomst, aStand, aTraject, dag } from '../testing/bouwers.js';
import { deelnameIn, deelnemendeCellen, samenloopVan } from './deelnemers.js';

const opzet = aTraject({ gemeenten: 2, mijlpalen: 2 });
const gezegd = {
  gemeente: DORDRECHT,
  deelname: 'doet-niet-mee',
  vanaf: dag('1-3'),
  reden: null,
  herkomst: aHerkomst(),
} as const;

describe('the join rule of a mijlpaal', () => {
  it('is its own, and all of them where the mijlpaal is not there', () => {
    const TWEE = { kind: 'aantal', nodig: 2 } as const;
    const mijlpalen = opzet.mijlpalen.map((een) => ({ ...een, samenloop: een.nummer === 2 ? TWEE : ALLEN }));
    expect([1, 2, 3].map((nummer) => samenloopVan(nummer, { mijlpalen }))).toEqual([ALLEN, TWEE, ALLEN]);
  });
});

describe('a gemeente that said nothing', () => {
  it('takes part, except where those who take part are the outcome', () => {
    const deelnamen = [gezegd];
    expect(deelnameIn(ALLEN, { deelnamen })(ALBLASSERDAM)).toBe('doet-mee');
    expect(deelnameIn({ kind: 'deelnemers' }, { deelnamen })(ALBLASSERDAM)).toBe('onbekend');
    expect(deelnameIn({ kind: 'deelnemers' }, { deelnamen })(DORDRECHT)).toBe('doet-niet-mee');
  });
});

describe('the cells of a gemeente that does not take part', () => {
  it('are only those where it decided', () => {
    const besluiten = [aBesluit(`m1-college-${DORDRECHT}`, '1-3')];
    const cellen = deelnemendeCellen(aStand({ ...opzet, deelnamen: [gezegd], besluiten }));
    expect(cellen.map(({ id }) => id)).toEqual([
      'm1-ons-d',
      `m1-college-${ALBLASSERDAM}`,
      `m1-college-${DORDRECHT}`,
      `m1-raad-${ALBLASSERDAM}`,
      'm2-ons-d',
      `m2-college-${ALBLASSERDAM}`,
      `m2-raad-${ALBLASSERDAM}`,
    ]);
  });
});
