import { describe, expect, it } from '@jest/globals';
import { controleerTrajectbestand } from '../controleer.js';
import { KLEIN } from '../testing/klein-bestand.js';

const EERSTE = KLEIN.feiten?.length ?? 0;

/** The small file in which the college is asked for its zienswijze: eight weeks, and then the route goes on. */
const MET_TERMIJN = {
  ...KLEIN,
  rechtsregime: [{ code: 'acht', regel: 'Acht weken voor een zienswijze.', termijnWeken: 8 }],
  routesjabloon: {
    ...KLEIN.routesjabloon,
    stations: (KLEIN.routesjabloon?.stations ?? []).map((station) =>
      station.code === 'college' ? { ...station, regime: 'acht' } : station,
    ),
  },
};

const over = (soort: string, station: string, dag: string, meer: object = {}): object => ({
  soort,
  vastgelegdOp: `2021-${dag}`,
  rol: 'griffier',
  behandeling: { mijlpaal: 1, station, gemeente: 'GM0002' },
  ...(soort === 'intrekking' ? {} : { dag: `2021-${dag}` }),
  ...meer,
});
const besluit = (station: string, dag: string, meer: object = {}): object =>
  over('besluit', station, dag, { uitkomst: 'ingestemd', ...meer });
/** Handed in on di 9-3: the term ends on di 4-5. */
const INGEKOMEN = over('aanlevering', 'college', '03-09');

function fouten(feiten: readonly object[], bestand: object = MET_TERMIJN): readonly string[] {
  return controleerTrajectbestand({ ...bestand, feiten: [...(KLEIN.feiten ?? []), ...feiten] }).map(
    ({ code, pad, melding }) => {
      const [, nummer = '', sleutel = ''] = /^feiten\[(\d+)\](.*)$/u.exec(pad) ?? [];
      return `${String(Number(nummer) - EERSTE + 1)}${sleutel} ${code}: ${melding}`;
    },
  );
}

const ONTBREEKT =
  'BESLUIT_VOOR_VOORGANGER: Dit besluit kan pas na een positief besluit van college van GM0002; dat staat er niet voor.';

describe('a station with a term of law, in a file', () => {
  it('is passed without an answer once its term ended, and not when that was recorded before', () => {
    expect(fouten([INGEKOMEN, besluit('raad', '05-05')])).toEqual([]);
    expect(fouten([INGEKOMEN, besluit('raad', '05-04', { vastgelegdOp: '2021-05-05' })])).toEqual([]);
    expect(fouten([INGEKOMEN, besluit('raad', '05-04')])).toEqual([`2 ${ONTBREEKT}`]);
  });

  it('is not passed by a besluit of a day before the end, and nobody is said to have decided then', () => {
    expect(fouten([INGEKOMEN, besluit('raad', '05-03', { vastgelegdOp: '2021-05-06' })])).toEqual([
      '2.dag BESLUIT_VOOR_VOORGANGER: De termijn van college van GM0002 eindigde op di 4-5-2021: dat is later dan ma 3-5-2021.',
    ]);
  });

  it('has no end while the stuk is not there', () => {
    expect(fouten([besluit('raad', '05-05')])).toEqual([`1 ${ONTBREEKT}`]);
    expect(fouten([INGEKOMEN, over('intrekking', 'college', '03-10'), besluit('raad', '05-05')])).toEqual([
      `3 ${ONTBREEKT}`,
    ]);
  });

  it('ends after the weekend, and counts anew from the day after a stuk was held over', () => {
    // Handed in on za 13-3: eight weeks later is za 8-5, so ma 10-5.
    const zaterdag = over('aanlevering', 'college', '03-13');
    expect(fouten([zaterdag, besluit('raad', '05-10')])).toEqual([`2 ${ONTBREEKT}`]);
    expect(fouten([zaterdag, besluit('raad', '05-11')])).toEqual([]);
    const aangehouden = besluit('college', '03-18', { uitkomst: 'aangehouden' });
    expect(fouten([INGEKOMEN, aangehouden, besluit('raad', '05-14')])).toEqual([`3 ${ONTBREEKT}`]);
    expect(fouten([INGEKOMEN, aangehouden, besluit('raad', '05-15')])).toEqual([]);
  });

  it('is asked about in a circle too, which is the only fault then', () => {
    const stations = MET_TERMIJN.routesjabloon.stations.map((station) =>
      station.code === 'stuurgroep' ? { ...station, regime: 'acht', voorgangers: ['college'] } : station,
    );
    const kring = { ...MET_TERMIJN, routesjabloon: { ...MET_TERMIJN.routesjabloon, stations } };
    const ookDaar = { ...INGEKOMEN, behandeling: { mijlpaal: 1, station: 'stuurgroep' } };
    expect(fouten([INGEKOMEN, ookDaar, besluit('raad', '05-05')], kring).join()).toContain('KRINGLOOP');
  });

  it('stops nothing with a negative answer, which elsewhere does', () => {
    const nee = besluit('college', '03-18', { uitkomst: 'niet-ingestemd' });
    expect(fouten([INGEKOMEN, nee, besluit('raad', '03-25')])).toEqual([]);
    expect(fouten([INGEKOMEN, nee, besluit('raad', '03-25')], KLEIN)).toEqual([`3 ${ONTBREEKT}`]);
  });
});
