import { describe, expect, it } from '@jest/globals';
import { type DatumUitdrukking } from '@routekaart/kalender';
import { alternatieven, dag, nogTePlannen, periode, vast } from '../testing/bouwers.js';
import { beeldOpDag } from './planbeeld.js';
import { type Afwijking } from './vergelijk.js';
import { ONLEESBAAR, WEEK_11, aFeit, aPlan, tussen } from '../testing/planvergelijking.js';

/** What happens to one row whose date was this in edition 1, and that in edition 2. */
function verandering(oud: DatumUitdrukking, nieuw: DatumUitdrukking): Afwijking | undefined {
  return tussen(aPlan([aFeit('A', 1, oud), aFeit('A', 2, nieuw)]))[0];
}

describe('vergelijk, between two editions', () => {
  it.each([
    ['a later day', vast('11-3'), vast('18-3'), [7, 5, 7, 5]],
    ['an earlier day', vast('18-3'), vast('11-3'), [-7, -5, -7, -5]],
    ['a day past Easter', vast('1-4'), vast('6-4'), [5, 1, 5, 1]],
    ['a window a week later', nogTePlannen(periode('8-3', '12-3')), WEEK_11, [7, 5, 7, 5]],
    ['a day after its window', nogTePlannen(periode('8-3', '12-3')), vast('18-3'), [10, 8, 6, 4]],
    ['another day than the alternatives', alternatieven('25-2', '1-3'), vast('26-2'), [1, 1, -3, -1]],
    ['one other alternative', alternatieven('25-2', '1-3'), alternatieven('25-2', '4-3'), [0, 0, 3, 3]],
  ])('says how far %s moved, at both ends, in calendar and working days', (_wat, oud, nieuw, dagen) => {
    const [beginDagen, beginWerkdagen, eindDagen, eindWerkdagen] = dagen;
    expect(verandering(oud, nieuw)).toMatchObject({
      soort: 'verplaatst',
      verschuiving: {
        begin: { dagen: beginDagen, werkdagen: beginWerkdagen },
        eind: { dagen: eindDagen, werkdagen: eindWerkdagen },
      },
    });
  });

  it.each([
    ['a choice between alternatives', alternatieven('25-2', '1-3'), vast('25-2'), 'ingevuld', 'verruimd'],
    ['a day in its window', WEEK_11, vast('18-3'), 'ingevuld', 'verruimd'],
    ['alternatives in a window', WEEK_11, alternatieven('15-3', '19-3'), 'ingevuld', 'verruimd'],
    ['the same window in other words', WEEK_11, { ...WEEK_11, extra: true }, 'ongewijzigd', 'ongewijzigd'],
    ['a date that cannot be read', vast('11-3'), ONLEESBAAR, 'onbekend', 'onbekend'],
    ['a row without bounds', vast('11-3'), nogTePlannen(), 'onbekend', 'onbekend'],
    ['two dates that cannot be read', ONLEESBAAR, { ...ONLEESBAAR }, 'onbekend', 'onbekend'],
  ] as const)('sees in %s no slip', (_wat, oud, nieuw, heen, terug) => {
    expect(verandering(oud, nieuw)).toMatchObject({ soort: heen, verschuiving: null });
    expect(verandering(nieuw, oud)).toMatchObject({ soort: terug, verschuiving: null });
  });

  it('does not count an addition as a slip', () => {
    const [rij] = tussen(aPlan([aFeit('A', 2, vast('18-3'))]));
    expect(rij).toMatchObject({ soort: 'toegevoegd', oud: null, nieuw: vast('18-3'), verschuiving: null });
  });

  it('keeps a row that fell out visible, with its date and reason', () => {
    const plan = aPlan([
      aFeit('A', 1, vast('18-3')),
      aFeit('A', 2, vast('18-3'), { toestand: 'vervallen', reden: 'Schriftelijk.' }),
    ]);
    expect(tussen(plan)).toMatchObject([
      { soort: 'vervallen', oud: vast('18-3'), isVervallen: true, laatsteFeit: { reden: 'Schriftelijk.' } },
    ]);
    expect(tussen(plan, 2, 2)).toMatchObject([{ soort: 'ongewijzigd', isVervallen: true }]);
  });

  it('gives the reason and author of the last change only, and none when nothing changed', () => {
    const plan = aPlan([
      aFeit('A', 1, vast('11-3')),
      aFeit('A', 2, vast('12-3'), { reden: 'Zaal bezet.' }),
      aFeit('A', 3, vast('18-3'), { reden: 'Te kort dag.' }),
      aFeit('B', 1, vast('11-3')),
    ]);
    expect(tussen(plan)).toMatchObject([
      { laatsteFeit: { reden: 'Te kort dag.', herkomst: { volgnummer: 3 } } },
      { soort: 'ongewijzigd', laatsteFeit: null },
    ]);
  });

  it('leaves out what neither of them has', () => {
    const plan = aPlan([aFeit('A', 1, vast('11-3')), aFeit('B', 10, vast('11-3'))]);
    expect(tussen(plan).map(({ sleutel }) => sleutel)).toEqual(['A']);
  });

  it('knows on an earlier day what was known then', () => {
    const plan = aPlan([aFeit('A', 1, vast('11-3')), aFeit('A', 3, vast('18-3'))]);
    const opDag = (tekst: string) => beeldOpDag(dag(tekst), plan).rijen.get('A');
    expect(opDag('24-1')).toEqual({ kind: 'afwezig', extra: false });
    expect(opDag('26-1')).toMatchObject({ datum: vast('11-3') });
    expect(opDag('27-1')).toMatchObject({ datum: vast('18-3') });
  });
});
