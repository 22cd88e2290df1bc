import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import type { Stand, Station, Vergadering } from '@routekaart/traject';
import { type Berekening, bereken } from '../berekening.js';
import { aBesluit, aVergadering, anAanlevering, dag } from '../testing/bouwers.js';
import { dagTeLaat } from '../testing/drechtstad.js';
import { aRegel } from '../testing/strook.js';
import { COLLEGE, STAP, prognoseVan } from '../testing/voorbeeld.js';
import { kortereTermijn, laterAanleveren, spoed } from './kandidaten-rond-aanleveren.js';
import { watAls } from './wat-als.js';

const TOT = dag('30-4');

/** The college with these meetings as `[day, last day to hand in]`; ONS-D decides on vr 12-3. */
function metColleges(
  colleges: readonly (readonly [string, string | null, Partial<Vergadering>?])[],
  over: Partial<Stand> = {},
): Stand {
  const stand = dagTeLaat();
  const raden = stand.vergaderingen.filter(({ gremium }) => gremium !== COLLEGE);
  return {
    ...stand,
    vergaderingen: [...colleges.map(([op, sluit, meer]) => aVergadering(COLLEGE, op, sluit, meer)), ...raden],
    ...over,
  };
}

describe('the meetings that would take the stuk in late', () => {
  const dagen = (stand: Stand, tot = TOT): readonly string[] => {
    const vandaag = bereken(stand);
    return laterAanleveren(prognoseVan(STAP.college, vandaag), tot, vandaag).map(({ maatregel }) =>
      'dag' in maatregel ? formatDag(maatregel.dag) : '',
    );
  };

  it('are those from the day it is ready, before the one that is chosen, and not after the goal', () => {
    const stand = metColleges([
      ['11-3', '9-3'],
      ['12-3', '9-3'],
      ['16-3', '11-3'],
      ['17-3', '11-3'],
      ['23-3', '18-3'],
      ['24-3', '11-3'],
    ]);
    expect(dagen(stand)).toEqual(['vr 12-3-2021', 'di 16-3-2021', 'wo 17-3-2021']);
    expect(dagen(stand, dag('16-3'))).toEqual(['vr 12-3-2021', 'di 16-3-2021']);
  });

  it('are all of them up to the goal when none can be made', () => {
    const stand = metColleges([
      ['16-3', '11-3'],
      ['23-3', '11-3'],
      ['30-3', '11-3'],
    ]);
    expect(dagen(stand, dag('23-3'))).toEqual(['di 16-3-2021', 'di 23-3-2021']);
  });

  it('are none that has been, of which nobody knows when it closes, or that was only assumed', () => {
    const besluiten = [aBesluit(STAP.onsd, '12-3')];
    const aanleveringen = [anAanlevering(STAP.college, '12-3')];
    const gisteren = { peildatum: dag('17-3'), besluiten, aanleveringen };
    expect(
      dagen(
        metColleges(
          [
            ['16-3', '11-3'],
            ['17-3', '11-3'],
            ['23-3', '18-3'],
          ],
          gisteren,
        ),
      ),
    ).toEqual(['wo 17-3-2021']);
    expect(
      dagen(
        metColleges([
          ['16-3', null],
          ['23-3', '18-3'],
        ]),
      ),
    ).toEqual([]);
    const { na } = watAls(bereken(metColleges([['23-3', '18-3']])), [
      { soort: 'vergadering-toevoegen', gremium: COLLEGE, dag: dag('16-3'), aanleverdag: dag('11-3') },
    ]);
    expect(dagen(na.stand)).toEqual([]);
  });

  it('are none that are open: there the stuk may come in, but a local rule asks for a later day', () => {
    const tussen = { na: 'college', minimaalDagen: 35, weken: null, weekdag: 1 };
    const stand = { ...dagTeLaat('11-3'), stationsregels: [aRegel('raad', { tussen })] };
    const vandaag = bereken(stand);
    const raad = prognoseVan(STAP.raad, vandaag);
    expect(raad.dag.laatst).toBe(dag('18-5'));
    expect(laterAanleveren(raad, dag('31-5'), vandaag)).toEqual([]);
  });

  it('need a body that closes later for all its meetings, by as many days as each leaves', () => {
    const vandaag = bereken(
      metColleges([
        ['16-3', '11-3'],
        ['17-3', '11-3'],
        ['23-3', '18-3'],
      ]),
    );
    const termijnen = kortereTermijn(prognoseVan(STAP.college, vandaag), TOT, vandaag);
    expect(termijnen.map(({ maatregel }) => maatregel)).toEqual([
      { soort: 'aanlevertermijn', gremium: COLLEGE, dagen: 4 },
      { soort: 'aanlevertermijn', gremium: COLLEGE, dagen: 5 },
    ]);
  });
});

describe('three days to make the stuk ready for the college', () => {
  const COLLEGES = [
    ['16-3', '11-3'],
    ['17-3', '12-3'],
    ['18-3', '13-3'],
    ['19-3', '13-3'],
    ['30-3', '25-3'],
  ] as const;
  const drieDagen = (over: Partial<Station> = {}, basis = metColleges(COLLEGES)): Stand => ({
    ...basis,
    stations: basis.stations.map((een) =>
      een.code === 'college' ? { ...een, verwerkingsdagen: 3, ...over } : een,
    ),
  });
  const dagenBij = (vandaag: Berekening): readonly number[] =>
    spoed(prognoseVan(STAP.college, vandaag), TOT, vandaag).flatMap(({ maatregel }) =>
      'dagen' in maatregel ? [maatregel.dagen] : [],
    );
  const dagen = (stand: Stand): readonly number[] => dagenBij(bereken(stand));

  it('can be as few as a closed meeting asks for, each number once, and none below zero', () => {
    // Decided on vr 12-3, ready on ma 15-3: di 16-3 had closed before the decision.
    expect(dagen(drieDagen())).toEqual([0, 1]);
  });

  it('can be fewer when the ONS-D has decided too, until the stuk lies there', () => {
    const besloten = { ...drieDagen(), besluiten: [aBesluit(STAP.onsd, '12-3')], peildatum: dag('12-3') };
    expect(dagen(besloten)).toEqual([0, 1]);
    const aanleveringen = [anAanlevering(STAP.college, '15-3')];
    expect(dagen({ ...besloten, peildatum: dag('15-3'), aanleveringen })).toEqual([]);
  });

  it('are none where no closing day counts: at an act without a meeting, or a body without a calendar', () => {
    expect(dagen(drieDagen({ duurDagen: 5 }))).toEqual([0]);
    expect(dagen(drieDagen({}, metColleges([])))).toEqual([0]);
  });

  it('cannot be fewer than none', () => {
    expect(dagen(drieDagen({ verwerkingsdagen: 0 }))).toEqual([]);
  });

  it('do not help for a meeting that waits for the quality gate', () => {
    const stationsregels = [aRegel('college', { toetswerkdagen: 2 })];
    const colleges = [
      ['22-3', '15-3'],
      ['30-3', '25-3'],
    ] as const;
    expect(dagen({ ...drieDagen({}, metColleges(colleges)), stationsregels })).toEqual([]);
  });
});
