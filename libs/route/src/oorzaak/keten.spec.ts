import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  aBesluit,
  aStation,
  anAanlevering,
  gesloten,
  nogTePlannen,
  onsdRij,
  periode,
} from '../testing/bouwers.js';
import { dagTeLaat } from '../testing/drechtstad.js';
import { COLLEGE, COMMISSIE, RAAD, keten, strook } from '../testing/strook.js';
import { prognoseVan } from '../testing/voorbeeld.js';
import { oorzaakVan } from './oorzaak.js';

const RAAD_STAP = 'm1-raad-GM0482';
const COLLEGE_STAP = 'm1-college-GM0482';

function oorzaak(id: string, stand: Stand) {
  const berekening = bereken(stand);
  return oorzaakVan(prognoseVan(id, berekening), berekening);
}

function idsVan(id: string, stand: Stand): readonly string[] {
  return oorzaak(id, stand).knopen.map((knoop) => knoop.id);
}

/** What each node of one sort claims, with its day and its source. */
function zegt(soort: string, id: string, stand: Stand) {
  return oorzaak(id, stand)
    .knopen.filter((knoop) => knoop.soort === soort)
    .map(({ tekst, dag, dagenTeLaat, bron }) => [
      tekst,
      dag === null ? null : formatDag(dag),
      dagenTeLaat,
      bron,
    ]);
}

describe('a raad that ONS-D makes five days late', () => {
  const stand = dagTeLaat();
  const vergadering = (id: string) => ({ kind: 'vergadering', id });

  it('is told in one line, with each meeting that was missed', () => {
    expect(oorzaak(RAAD_STAP, stand).zinnen[0]).toBe(
      'ons-d vr 12-3-2021 haalt de aanleverdatum do 11-3-2021 van college Alblasserdam van di 16-3-2021 niet ' +
        '(1 dag te laat) → college Alblasserdam di 23-3-2021 haalt de aanleverdatum do 18-3-2021 van ' +
        'raad Alblasserdam van di 13-4-2021 niet (5 dagen te laat) → raad Alblasserdam di 18-5-2021',
    );
  });

  it('names the day of ready in that line where the college takes days to prepare the stuk', () => {
    const stations = stand.stations.map((station) =>
      station.code === 'college' ? { ...station, verwerkingsdagen: 2 } : station,
    );
    expect(oorzaak(COLLEGE_STAP, { ...stand, stations }).zinnen[0]).toBe(
      'ons-d vr 12-3-2021, gereed zo 14-3-2021, haalt de aanleverdatum do 11-3-2021 van ' +
        'college Alblasserdam van di 16-3-2021 niet (3 dagen te laat) → college Alblasserdam di 23-3-2021',
    );
  });

  it('rests on dates of steps, and on the day that the stuk is ready for each', () => {
    const stap = (id: string) => ({ kind: 'behandeling', id });
    expect(zegt('datum', RAAD_STAP, stand)).toEqual([
      ['raad Alblasserdam: di 18-5-2021.', 'di 18-5-2021', null, stap(RAAD_STAP)],
      ['college Alblasserdam: di 23-3-2021.', 'di 23-3-2021', null, stap(COLLEGE_STAP)],
      ['ons-d: vr 12-3-2021.', 'vr 12-3-2021', null, stap('m1-ons-d')],
    ]);
    const vanaf = (dag: string): string => `Het stuk kan hier worden aangeleverd vanaf ${dag}.`;
    expect(zegt('gereed', RAAD_STAP, stand)).toEqual([
      [vanaf('di 23-3-2021'), 'di 23-3-2021', null, stap(RAAD_STAP)],
      [vanaf('vr 12-3-2021'), 'vr 12-3-2021', null, stap(COLLEGE_STAP)],
      [vanaf('ma 1-3-2021'), 'ma 1-3-2021', null, stap('m1-ons-d')],
    ]);
  });

  it('rests on the meetings that were missed and chosen, each with its aanleverdatum', () => {
    const nietHaalbaar = (dag: string, sluiting: string, teLaat: string): string =>
      `De vergadering van ${dag} is niet haalbaar: de aanleverdatum is ${sluiting} (${teLaat} te laat).`;
    expect(zegt('gemiste-vergadering', RAAD_STAP, stand)).toEqual([
      [
        nietHaalbaar('di 13-4-2021', 'do 18-3-2021', '5 dagen'),
        'di 13-4-2021',
        5,
        vergadering('raad-GM0482@13-4'),
      ],
      [
        nietHaalbaar('di 16-3-2021', 'do 11-3-2021', '1 dag'),
        'di 16-3-2021',
        1,
        vergadering('college-GM0482@16-3'),
      ],
    ]);
    expect(zegt('vergadering', RAAD_STAP, stand).map(([, dag, , bron]) => [dag, bron])).toEqual([
      ['di 18-5-2021', vergadering('raad-GM0482@18-5')],
      ['di 23-3-2021', vergadering('college-GM0482@23-3')],
    ]);
    expect(zegt('aanleverdatum', COLLEGE_STAP, stand)).toEqual([
      [
        'Aanleverdatum van college Alblasserdam van di 16-3-2021: do 11-3-2021 (1 dag te laat).',
        'do 11-3-2021',
        null,
        vergadering('college-GM0482@16-3'),
      ],
      [
        'Aanleverdatum van college Alblasserdam van di 23-3-2021: do 18-3-2021.',
        'do 18-3-2021',
        null,
        vergadering('college-GM0482@23-3'),
      ],
    ]);
  });

  it('rests in the end on the row of the plan and on two rules', () => {
    expect(zegt('planrij', RAAD_STAP, stand)).toEqual([
      [
        'De detailplanning noemt vr 12-3-2021.',
        null,
        null,
        { kind: 'planrij', code: 'M1-10', bronregel: 101 },
      ],
    ]);
    expect(zegt('regel', RAAD_STAP, stand).map(([, , , bron]) => bron)).toEqual([
      { kind: 'regel', nummer: 1 },
      { kind: 'regel', nummer: 2 },
    ]);
  });
});

describe('an ONS-D without a day', () => {
  const zonder = (over: Partial<Stand>): Stand => ({ ...dagTeLaat(), ...over });
  const venster = nogTePlannen(periode('15-3', '19-3'));

  it('rests on the row that is still to be planned', () => {
    expect(zegt('planrij', 'm1-ons-d', zonder({ activiteiten: [onsdRij(venster)] }))).toEqual([
      [
        'De datum moet nog worden gepland in ma 15-3 t/m vr 19-3-2021.',
        null,
        null,
        { kind: 'planrij', code: 'M1-10', bronregel: 101 },
      ],
    ]);
  });

  it('names no line of the source where the row was never printed', () => {
    const rij = onsdRij(venster, { rijen: [] });
    expect(zegt('planrij', 'm1-ons-d', zonder({ activiteiten: [rij] }))[0]?.[3]).toEqual({
      kind: 'planrij',
      code: 'M1-10',
      bronregel: null,
    });
  });

  it('is unknown by rule 7 when there is no row either', () => {
    expect(zegt('regel', 'm1-ons-d', zonder({ activiteiten: [] }))[0]).toEqual([
      'Zonder kalender of aanleverdatum is er geen dag.',
      null,
      null,
      { kind: 'regel', nummer: 7 },
    ]);
  });
});

describe('other grounds of a date', () => {
  it('is the cycle that the commissie began: the raad follows by rule 2', () => {
    const graaf = oorzaak(
      RAAD_STAP,
      strook(keten('ons-d', 'college', 'commissie', 'raad'), '11-3', {
        college: COLLEGE,
        commissie: COMMISSIE,
        raad: RAAD,
      }),
    );
    const omdat = graaf.kanten.filter(({ van }) => van === `datum:${RAAD_STAP}`).map((kant) => kant.omdat);
    expect(omdat).toContain('regel:2');
    expect(omdat).toContain('datum:m1-commissie-GM0482');
  });

  it('is the day on which the stuk was handed in', () => {
    const stand = strook(keten('ons-d', 'college'), '11-3', { college: COLLEGE });
    const met = { ...stand, aanleveringen: [anAanlevering(COLLEGE_STAP, '11-3')] };
    expect(zegt('feit', COLLEGE_STAP, met)[0]?.slice(1)).toEqual([
      'do 11-3-2021',
      null,
      { kind: 'aanlevering', behandeling: COLLEGE_STAP },
    ]);
  });

  it('is a besluit, by its own id', () => {
    const stand = strook([aStation({ code: 'ons-d' })], '11-3', {}, { besluiten: [] });
    const besluit = aBesluit('m1-ons-d', '11-3', { uitkomst: 'niet-ingestemd', id: 'nee' });
    expect(idsVan('m1-ons-d', { ...stand, besluiten: [besluit] })).toContain('besluit:nee');
  });

  it.each([
    ['of this body', { laag: 'reces', gremium: 'college-GM0482' }, true],
    ['of all bodies', { laag: 'reces', gremium: null }, true],
    ['of another body', { laag: 'reces', gremium: 'raad-GM0482' }, false],
    ['that is no reces', { laag: 'feestdag', gremium: null }, false],
  ] as const)('is a period %s: %j is %s', (_, over, telt) => {
    const kalenderperioden = [gesloten('Periode', '13-3', '15-3', over), gesloten('Mei', '1-5', '9-5', over)];
    const stand = strook(keten('ons-d', 'college'), '12-3', { college: COLLEGE }, { kalenderperioden });
    expect(idsVan(COLLEGE_STAP, stand).filter((id) => id.startsWith('reces:'))).toHaveLength(telt ? 1 : 0);
  });
});
