import { describe, expect, it } from '@jest/globals';
import { fouten } from '../testing/fouten.js';
import { KLEIN, metWijziging } from '../testing/klein-bestand.js';

const BESLUIT = { soort: 'besluit', vastgelegdOp: '2021-03-20', rol: 'griffier', dag: '2021-03-18' };
const raadBesluit = (gemeente: string): object => ({
  ...BESLUIT,
  behandeling: { mijlpaal: 1, station: 'raad', gemeente },
  uitkomst: 'ingestemd',
});

describe('controleerTrajectbestand', () => {
  it.each<[string, string, unknown, string, string]>([
    [
      'a besluit recorded before it was taken',
      'feiten[0].vastgelegdOp',
      '2021-03-07',
      'VASTGELEGD_VOOR_DAG',
      'feiten[0].vastgelegdOp',
    ],
    [
      'agreement with changes, and no change',
      'feiten[4].aanpassingen',
      [],
      'AANPASSING_ONTBREEKT',
      'feiten[4]',
    ],
    [
      'a raad before its commissie',
      'feiten[6]',
      raadBesluit('GM0001'),
      'BESLUIT_VOOR_VOORGANGER',
      'feiten[6]',
    ],
    [
      'a raad whose college, in the place of a commissie, is silent',
      'feiten[6]',
      raadBesluit('GM0002'),
      'BESLUIT_VOOR_VOORGANGER',
      'feiten[6]',
    ],
    [
      'a college that went before the stuurgroep',
      'feiten[5].dag',
      '2021-03-07',
      'BESLUIT_VOOR_VOORGANGER',
      'feiten[5].dag',
    ],
  ])('sees %s', (_wat, pad, waarde, code, plaats) => {
    expect(fouten(metWijziging(pad, waarde))).toContainEqual([code, plaats]);
  });

  it('lets a raad decide after its college where the gemeente has no commissie', () => {
    const college = {
      ...BESLUIT,
      behandeling: { mijlpaal: 1, station: 'college', gemeente: 'GM0002' },
      uitkomst: 'ingestemd',
    };
    const feiten = [...(KLEIN.feiten ?? []), college, raadBesluit('GM0002')];
    expect(fouten({ ...KLEIN, feiten })).toEqual([]);
    const weigering = { ...college, uitkomst: 'niet-ingestemd' };
    expect(fouten({ ...KLEIN, feiten: [...(KLEIN.feiten ?? []), weigering, raadBesluit('GM0002')] })).toEqual(
      [['BESLUIT_VOOR_VOORGANGER', 'feiten[8]']],
    );
  });

  it('lets a raad decide after advice against, of a body that only advises', () => {
    const advies = {
      ...BESLUIT,
      behandeling: { mijlpaal: 1, station: 'college', gemeente: 'GM0002' },
      uitkomst: 'niet-ingestemd',
    };
    const gremia = KLEIN.gremia.map((gremium) => ({ ...gremium, mandaat: 'adviseert' as const }));
    const feiten = [...(KLEIN.feiten ?? []), advies, raadBesluit('GM0002')];
    expect(fouten({ ...KLEIN, gremia, feiten })).toEqual([]);
  });
});
