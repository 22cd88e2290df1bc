import { describe, expect, it } from '@jest/globals';
import { ALLEN, type Stand } from '@routekaart/traject';
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

  it.each([
    ['it agreed', ['ingestemd'], true],
    ['it refused', ['niet-ingestemd'], false],
    ['it put the stuk off', ['aangehouden'], false],
    ['it refused, and agreed since', ['niet-ingestemd', 'ingestemd'], true],
    ['it agreed, which was corrected since', ['ingestemd', 'toestemming-onthouden'], false],
  ] as const)('have the one where %s: %j', (_wat, uitkomsten, blijft) => {
    const besluiten = uitkomsten.map((uitkomst, nr) =>
      aBesluit(`m1-college-${DORDRECHT}`, '1-3', { uitkomst, herkomst: aHerkomst({ volgnummer: nr + 1 }) }),
    );
    const cellen = (over: Partial<Stand> = {}): readonly string[] =>
      deelnemendeCellen(aStand({ ...opzet, deelnamen: [gezegd], besluiten, ...over })).map(({ id }) => id);
    expect(cellen().includes(`m1-college-${DORDRECHT}`)).toBe(blijft);
    // What only advises, or answers within a term of law, has answered with a nee too.
    const isOpen = uitkomsten.at(-1) === 'aangehouden';
    const gremia = opzet.gremia.map((een) => ({ ...een, mandaat: 'adviseert' as const }));
    expect(cellen({ gremia }).includes(`m1-college-${DORDRECHT}`)).toBe(!isOpen);
    const termijn = { weken: 8, recesTeltMee: true };
    const regime = { code: 'zienswijze', regel: '', vanaf: null, tot: null, termijn, bron: null };
    const stations = opzet.stations.map((een) => ({ ...een, regime: 'zienswijze' }));
    expect(cellen({ stations, rechtsregimes: [regime] }).includes(`m1-college-${DORDRECHT}`)).toBe(!isOpen);
  });

  it('have the one where it took note only if nothing else was asked of it', () => {
    const id = `m1-college-${DORDRECHT}`;
    const besluiten = [aBesluit(id, '1-3', { uitkomst: 'ter-kennis-genomen' })];
    const blijft = (mandaat: 'adviseert' | 'stemt-in'): boolean => {
      const gremia = opzet.gremia.map((een) => ({ ...een, mandaat }));
      const stand = aStand({ ...opzet, gremia, deelnamen: [gezegd], besluiten });
      return deelnemendeCellen(stand).some((cel) => cel.id === id);
    };
    expect([blijft('adviseert'), blijft('stemt-in')]).toEqual([true, false]);
  });
});
