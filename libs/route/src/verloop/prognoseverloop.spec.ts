import { describe, expect, it } from '@jest/globals';
import { type Periode, formatDag } from '@routekaart/kalender';
import { type Dossier, type PlanFeit, standOp } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from '../berekening.js';
import { ONBEKEND, soortVan } from '../moment.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aHerkomst,
  aVergadering,
  anAanlevering,
  anActiviteit,
  dag,
  metVensters,
  periode,
} from '../testing/bouwers.js';
import { aDossier } from '../testing/dossier.js';
import { STAP, voorbeeld } from '../testing/voorbeeld.js';
import { prognoseverloop } from './prognoseverloop.js';

const VAN_MAART_TOT_MEI = periode('1-3', '1-5');

const regels = (dossier: Dossier, over: Periode = VAN_MAART_TOT_MEI) =>
  prognoseverloop(dossier, 1, over).map(
    ({ dag: op, prognose, aanleiding, verschuiving }) =>
      `${formatDag(op)}: ${prognose.dag.laatst === null ? 'onbekend' : formatDag(prognose.dag.laatst)} (${aanleiding}, ${String(verschuiving)})`,
  );

describe('the course of a forecast', () => {
  it('shows one point while nothing changes', () => {
    expect(regels(aDossier(voorbeeld()), periode('1-3', '11-3'))).toEqual([
      'ma 1-3-2021: di 13-4-2021 (begin, null)',
    ]);
  });

  it('finds the day on which waiting alone costs a cycle', () => {
    // ONS-D never decided on 11-3: from 12-3 on its day has passed, and no later one is known. From 23-4 on the last raad
    // that is known, of 18-5, has closed: then the first possible day lies after it.
    expect(regels(aDossier(voorbeeld()))).toEqual([
      'ma 1-3-2021: di 13-4-2021 (begin, null)',
      'vr 12-3-2021: onbekend (tijd, null)',
      'vr 23-4-2021: onbekend (tijd, null)',
    ]);
  });

  it('names the fact that moved it, and does not count a late record before it was made', () => {
    const besluiten = [
      aBesluit(STAP.onsd, '11-3', { herkomst: aHerkomst({ dag: dag('11-3'), volgnummer: 2 }) }),
      aBesluit(STAP.college, '16-3', { herkomst: aHerkomst({ dag: dag('19-3'), volgnummer: 3 }) }),
    ];
    const aanleveringen = [anAanlevering(STAP.college, '11-3')];
    // The college of 16-3 decided, but that was recorded on 19-3. On 17-3 people knew of no besluit: the college of
    // 23-3 would be the next, too late for the griffie deadline of 18-3. The raad of 13-4 was lost; nobody closed it.
    expect(regels(aDossier(voorbeeld({ besluiten, aanleveringen })))).toEqual([
      'ma 1-3-2021: di 13-4-2021 (begin, null)',
      'wo 17-3-2021: di 18-5-2021 (tijd, 35)',
      'vr 23-4-2021: onbekend (tijd, null)',
    ]);
  });

  it('names a new version of the stuk, about which everybody must decide again', () => {
    const stand = voorbeeld({ besluiten: [aBesluit(STAP.onsd, '11-3')] });
    const tweede = {
      ...{ mijlpaal: 1, nummer: 2, naam: 'versie 2' },
      herkomst: aHerkomst({ dag: dag('15-3'), volgnummer: 5 }),
    };
    const dossier = aDossier({ ...stand, stukversies: [...stand.stukversies, tweede] });
    expect(prognoseverloop(dossier, 1, VAN_MAART_TOT_MEI)).toContainEqual(
      expect.objectContaining({
        dag: dag('15-3'),
        aanleiding: 'feit',
        feiten: [expect.objectContaining({ soort: 'stukversie', onderwerp: '1/2' })],
      }),
    );
  });

  it('tells what a fact moved while the end is unknown, and not that days go by', () => {
    const ingetrokken = aBesluit(STAP.raad, '13-4', {
      uitkomst: 'ingetrokken',
      herkomst: aHerkomst({ dag: dag('14-4'), volgnummer: 3 }),
    });
    const dossier = aDossier(
      voorbeeld({ besluiten: [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '16-3'), ingetrokken] }),
    );
    const feit = {
      vergadering: aVergadering(`raad-${ALBLASSERDAM}`, '6-5', '29-4'),
      herkomst: aHerkomst({ dag: dag('20-4'), volgnummer: 4 }),
    };
    const punten = prognoseverloop(
      { ...dossier, vergaderFeiten: [...dossier.vergaderFeiten, feit] },
      1,
      periode('13-4', '30-4'),
    );
    expect(punten.map(({ dag: op, prognose, aanleiding }) => [op, prognose.dag, aanleiding])).toEqual([
      [dag('13-4'), { vroegst: dag('18-5'), laatst: dag('18-5') }, 'begin'],
      [dag('14-4'), { vroegst: dag('18-5'), laatst: null }, 'feit'],
      [dag('20-4'), { vroegst: dag('6-5'), laatst: null }, 'feit'],
    ]);
  });

  it('tells a moved target apart from a moved forecast', () => {
    const stand = voorbeeld({
      behandelingen: metVensters(voorbeeld().behandelingen, { [STAP.raad]: periode('5-4', '30-4') }),
    });
    const dossier = aDossier(stand, {
      routekaarten: [
        {
          nummer: 1,
          naam: 'Bijgestelde routekaart',
          gremium: null,
          dag: dag('8-3'),
          reden: 'meer tijd voor de raden',
          rijen: [
            {
              onderwerp: { kind: 'station', mijlpaal: 1, station: 'raad' },
              basis: {
                kind: 'datum',
                datum: { kind: 'venster', venster: periode('5-4', '28-5'), tekst: 'Week 14-21' },
              },
              extra: false,
            },
          ],
          herkomst: aHerkomst({ dag: dag('8-3'), volgnummer: 9 }),
        },
      ],
    });
    const punten = prognoseverloop(dossier, 1, periode('1-3', '10-3'));
    expect(punten).toMatchObject([
      { dag: dag('1-3'), doel: dag('30-4'), doelverschuiving: null },
      {
        dag: dag('8-3'),
        doel: dag('28-5'),
        aanleiding: 'feit',
        verschuiving: 0,
        doelverschuiving: 28,
        feiten: [{ soort: 'routekaart' }],
      },
    ]);
  });

  it('tells of a target that moved because the raden were planned in other days', () => {
    const raden = anActiviteit({ code: 'M1-17', station: 'raad', perGemeente: true });
    const venster = (nummer: number, opDag: string, van: string, tot: string): PlanFeit => ({
      activiteit: 'M1-17',
      datum: { kind: 'venster', venster: periode(van, tot), tekst: '' },
      toestand: 'voorgesteld',
      reden: 'Meer tijd.',
      herkomst: aHerkomst({ dag: dag(opDag), volgnummer: nummer }),
    });
    const stand = voorbeeld({
      behandelingen: metVensters(voorbeeld().behandelingen, { [STAP.raad]: periode('5-4', '30-4') }),
    });
    const dossier = aDossier(stand);
    const punten = prognoseverloop(
      {
        ...dossier,
        activiteiten: [...dossier.activiteiten, raden],
        planFeiten: [
          ...dossier.planFeiten,
          venster(7, '1-3', '5-4', '30-4'),
          venster(8, '8-3', '5-4', '14-5'),
        ],
      },
      1,
      periode('1-3', '10-3'),
    );
    expect(punten).toMatchObject([
      { dag: dag('1-3'), doel: dag('30-4'), doelverschuiving: null },
      { dag: dag('8-3'), doel: dag('14-5'), verschuiving: 0, doelverschuiving: 14 },
    ]);
  });

  it('says the same as asking on each single day', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ op: fc.integer({ min: 0, max: 60 }), laat: fc.integer({ min: 0, max: 9 }) }), {
          maxLength: 2,
        }),
        fc.integer({ min: 0, max: 60 }),
        (besloten, tot) => {
          const begin = dag('1-3');
          const stations = [STAP.onsd, STAP.college];
          const besluiten = besloten.map(({ op, laat }, index) => ({
            ...aBesluit(stations[index] ?? STAP.raad, '1-3'),
            id: `b${index}`,
            dag: begin + op,
            herkomst: aHerkomst({ dag: begin + op + laat, volgnummer: index + 1 }),
          }));
          const dossier = aDossier(voorbeeld({ besluiten }));
          const punten = prognoseverloop(dossier, 1, { van: begin, tot: begin + tot });
          for (let op = begin; op <= begin + tot; op += 1) {
            const punt = punten.findLast(({ dag: sinds }) => sinds <= op);
            const gezegd = bereken(standOp(dossier, op)).mijlpalen[0]?.dag ?? ONBEKEND;
            expect(punt?.prognose.dag.laatst).toBe(gezegd.laatst);
            expect(soortVan(punt?.prognose.dag ?? ONBEKEND)).toBe(soortVan(gezegd));
            if (op >= (punten.at(-1)?.dag ?? begin)) expect(punt?.prognose.dag).toEqual(gezegd);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
