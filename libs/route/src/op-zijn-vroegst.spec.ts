import { describe, expect, it } from '@jest/globals';
import type { Dag } from '@routekaart/kalender';
import type { Besluit, Stand } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from './berekening.js';
import { opZijnVroegst } from './op-zijn-vroegst.js';
import { komendeBesluiten } from './overzicht/komende-besluiten.js';
import { vensterpassingVan } from './overzicht/vensterpassing.js';
import { momentVolgens } from './samenloop/samenloop.js';
import { anAgendering } from './testing/agendering.js';
import { rekenTerug } from './terugrekenen/reken-terug.js';
import { verklaarUiterste } from './terugrekenen/zin.js';
import {
  aBesluit,
  aHerkomst,
  aVergadering,
  anAanlevering,
  dag,
  metVensters,
  periode,
} from './testing/bouwers.js';
import { RAAD, STAP, prognoseVan, voorbeeld, voorspelStap, waarschuwingenMet } from './testing/voorbeeld.js';
import { willekeurigeStand } from './testing/willekeur.js';

const { onsd, college, raad } = STAP;
const ZONDER_EINDE = {
  uitkomst: 'aangehouden',
  aanhouding: { soort: 'onbepaald', herindiening: null },
  herkomst: aHerkomst({ volgnummer: 3 }),
} as const;
const NIEUW = aHerkomst({ volgnummer: 99 });
const ONBEKEND = { vroegst: null, laatst: null };

/** The raad of di 13-4 put the stuk off without end; the next is di 18-5, which closes on do 22-4. */
function uitgesteld(over: Partial<Stand> = {}): Stand {
  return voorbeeld({
    peildatum: dag('14-4'),
    besluiten: [
      aBesluit(onsd, '11-3'),
      aBesluit(college, '16-3', { herkomst: aHerkomst({ volgnummer: 2 }) }),
      aBesluit(raad, '13-4', ZONDER_EINDE),
    ],
    ...over,
  });
}

const raadOp = (...dagen: readonly (readonly [string, string | null])[]): Partial<Stand> => ({
  vergaderingen: [
    ...voorbeeld().vergaderingen.filter(({ gremium }) => gremium !== RAAD),
    ...dagen.map(([op, sluiting]) => aVergadering(RAAD, op, sluiting)),
  ],
});

describe('a stuk that was put off without end', () => {
  const opAgenda = { ...anAgendering(raad, `${RAAD}@18-5`), herkomst: NIEUW };

  it.each([
    ['goes on', {}, '18-5', '18-5'],
    ['lapses', { staat: 'vervallen' }, '15-6', null],
    ['decides nothing', { besluitvormend: false }, '15-6', null],
  ] as const)(
    'is on an agenda only while that meeting goes on, as if it was taken off after: one that %s',
    (_wat, over, vroegst, laatst) => {
      const { vergaderingen = [] } = raadOp(['18-5', '22-4'], ['15-6', '20-5']);
      const stand = uitgesteld({
        vergaderingen: vergaderingen.map((een) => (een.id === `${RAAD}@18-5` ? { ...een, ...over } : een)),
        agenderingen: [opAgenda],
      });
      expect(voorspelStap(raad, stand).dag).toEqual({
        vroegst: dag(vroegst),
        laatst: laatst === null ? null : dag(laatst),
      });
    },
  );

  // One that has closed can still get the stuk on its agenda.
  it.each<[string, Partial<Stand>, string | null]>([
    ['the next meeting', {}, '18-5'],
    ['one that has closed', raadOp(['27-4', '8-4'], ['18-5', '22-4']), '27-4'],
    ['one of which nobody knows when it closes', raadOp(['27-4', null], ['18-5', '22-4']), '27-4'],
    ['the meeting of today', { peildatum: dag('18-5') }, '18-5'],
    ['none, when no meeting is left', { peildatum: dag('19-5') }, null],
    ['none, when only the one that put it off is known', raadOp(['13-4', '18-3']), null],
  ])('comes back at the earliest at %s', (_, over, vroegst) => {
    expect(voorspelStap(raad, uitgesteld(over))).toMatchObject({
      dag: { vroegst: vroegst === null ? null : dag(vroegst), laatst: null },
      grond: 'geen',
    });
  });

  it('may be passed by before the next meeting where the term of law runs out', () => {
    const berekening = bereken(uitgesteld());
    const { stap, gereed } = prognoseVan(raad, berekening);
    expect(opZijnVroegst(stap, gereed, berekening.plan).vroegst).toBe(dag('18-5'));
    const termijn = { weken: 1, recesTeltMee: true };
    expect(opZijnVroegst({ ...stap, termijn }, gereed, berekening.plan)).toEqual(ONBEKEND);
  });

  it('comes back no sooner on whatever day it is handed in, nor on whatever agenda it is put', () => {
    const COLLEGE_STAP = 'm1-college-GM0482';
    fc.assert(
      fc.property(willekeurigeStand(), fc.nat(40), fc.nat(9), (basis, na, keus) => {
        const stukversie = basis.stukversies.length;
        const besluit = aBesluit(COLLEGE_STAP, '1-3', { ...ZONDER_EINDE, stukversie, herkomst: NIEUW });
        const stand = {
          ...basis,
          aanleveringen: [],
          agenderingen: [],
          besluiten: [...basis.besluiten, besluit],
        };
        const { dag: zonder, stap } = voorspelStap(COLLEGE_STAP, stand);
        const bodem = zonder.vroegst ?? 0;
        if (stap.terugverwezen != null) return;
        const opDag = stand.peildatum + na;
        const aanlevering = { ...anAanlevering(COLLEGE_STAP, '1-3'), dag: opDag };
        const aangeleverd = { ...stand, peildatum: opDag, aanleveringen: [aanlevering] };
        // Nothing is handed in before those it waits for decided.
        if (voorspelStap(onsd, aangeleverd).toestand === 'besloten') {
          expect(voorspelStap(COLLEGE_STAP, aangeleverd).dag.vroegst ?? Infinity).toBeGreaterThanOrEqual(
            bodem,
          );
        }
        const komend = stap.vergaderingen.filter((een) => een.dag >= stand.peildatum);
        const agendering = {
          ...anAgendering(COLLEGE_STAP, komend[keus % komend.length]?.id ?? null),
          herkomst: NIEUW,
        };
        const geagendeerd = { ...stand, agenderingen: [agendering] };
        expect(voorspelStap(COLLEGE_STAP, geagendeerd).dag.vroegst ?? Infinity).toBeGreaterThanOrEqual(bodem);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a body that did not agree', () => {
  const NEE = { uitkomst: 'niet-ingestemd', herkomst: aHerkomst({ volgnummer: 2 }) } as const;
  /** The college of di 16-3 refused; it meets again on 23-3 and 30-3, and the raad of 13-4 closes on 18-3. */
  const geweigerd = (over: Partial<Stand> = {}): Stand =>
    voorbeeld({
      peildatum: dag('17-3'),
      besluiten: [aBesluit(onsd, '11-3'), aBesluit(college, '16-3', NEE)],
      ...over,
    });

  it('decides again at its next meeting at the earliest, and what follows not before that', () => {
    const stand = geweigerd();
    expect(voorspelStap(college, stand)).toMatchObject({
      toestand: 'afgewezen',
      dag: { vroegst: dag('23-3'), laatst: null },
    });
    expect(voorspelStap(raad, stand).dag).toEqual({ vroegst: dag('18-5'), laatst: null });
    expect(voorspelStap(college, geweigerd({ peildatum: dag('24-3') })).dag.vroegst).toBe(dag('30-3'));
  });

  it('decides again at its next meeting too where the act takes a number of days', () => {
    const stations = voorbeeld().stations.map((een) =>
      een.code === 'college' ? { ...een, duurDagen: 14 } : een,
    );
    expect(voorspelStap(college, geweigerd({ stations })).dag).toEqual({
      vroegst: dag('23-3'),
      laatst: null,
    });
  });

  it('keeps a day of before out of what follows where no meeting is left, or the plan has no day for a regional body', () => {
    const zonder = geweigerd({
      vergaderingen: [aVergadering(RAAD, '16-3', '16-3'), aVergadering(RAAD, '17-3', '17-3')],
    });
    expect(voorspelStap(college, zonder).dag).toEqual(ONBEKEND);
    expect(voorspelStap(raad, zonder).gereed).toEqual({ vroegst: dag('17-3'), laatst: null });
    const regionaal = voorbeeld({ peildatum: dag('12-3'), besluiten: [aBesluit(onsd, '11-3', NEE)] });
    expect(voorspelStap(onsd, regionaal).dag).toEqual(ONBEKEND);
    expect(voorspelStap(college, regionaal).gereed.vroegst).toBe(dag('12-3'));
  });

  it('lets an enough of others go on: the k-th of them can be itself from its next meeting on', () => {
    const samen = momentVolgens({ kind: 'aantal', nodig: 1 }, [
      { gemeente: 'GM0482', deelname: 'doet-mee', moment: voorspelStap(raad, geweigerd()).dag },
    ]);
    expect(samen).toEqual({ vroegst: dag('18-5'), laatst: null });
  });

  it('makes its window onhaalbaar where its next meeting is too late for the raad, as a withdrawn stuk does', () => {
    const venster = metVensters(voorbeeld().behandelingen, { [raad]: periode('5-4', '30-4') });
    const stand = geweigerd({ behandelingen: venster });
    const berekening = bereken(stand);
    expect(vensterpassingVan(prognoseVan(raad, berekening))).toBe('buiten');
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', stand)).toMatchObject([
      {
        ernst: 'kritiek',
        melding:
          'raad Alblasserdam kan het venster tot en met vr 30-4-2021 niet meer halen: op di 16-3-2021 stemde college Alblasserdam niet in.',
      },
    ]);
    const uiterste = rekenTerug(1, 'GM0482', 'venster', berekening)?.stations.map((een) =>
      verklaarUiterste(een.besluit),
    );
    expect(uiterste?.[1]).toBe(
      'Onhaalbaar: dit moest uiterlijk do 18-3-2021, en op di 16-3-2021 stemde college Alblasserdam niet in.',
    );
    const onthouden = aBesluit(college, '16-3', { ...NEE, uitkomst: 'toestemming-onthouden' });
    expect(
      waarschuwingenMet('VENSTER_ONHAALBAAR', { ...stand, besluiten: [aBesluit(onsd, '11-3'), onthouden] })[0]
        ?.melding,
    ).toMatch(/: op di 16-3-2021 onthield college Alblasserdam toestemming\.$/u);
  });

  it('stands among no komende besluiten: that it decides again is not expected', () => {
    expect(komendeBesluiten(bereken(geweigerd()), 30)).toEqual([]);
  });

  it('never gives a certain day, and is decided on no sooner at whatever meeting it agrees after all', () => {
    const COLLEGE_STAP = 'm1-college-GM0482';
    fc.assert(
      fc.property(willekeurigeStand(), fc.nat(9), (basis, keus) => {
        const over = { stukversie: basis.stukversies.length, herkomst: NIEUW };
        const met = (besluit: Besluit, peildatum: Dag): Stand => ({
          ...basis,
          peildatum,
          aanleveringen: [],
          agenderingen: [],
          besluiten: [...basis.besluiten, besluit],
        });
        const nee = aBesluit(COLLEGE_STAP, '1-3', { ...over, uitkomst: 'niet-ingestemd' });
        const geweigerdeStand = met(nee, basis.peildatum);
        const prognose = voorspelStap(COLLEGE_STAP, geweigerdeStand);
        if (prognose.toestand !== 'afgewezen') return;
        expect(prognose.dag.laatst).toBeNull();
        const later = prognose.stap.ruimste.dagen.filter((op) => op > nee.dag && op >= basis.peildatum);
        const op = later[keus % later.length];
        if (op === undefined) return;
        expect(prognose.dag.vroegst).toBe(later[0]);
        const ja = { ...aBesluit(COLLEGE_STAP, '1-3', over), dag: op };
        const raadNaJa = voorspelStap(raad, met(ja, op)).dag;
        expect(raadNaJa.vroegst ?? Infinity).toBeGreaterThanOrEqual(
          voorspelStap(raad, geweigerdeStand).dag.vroegst ?? 0,
        );
      }),
      { numRuns: 200 },
    );
  });
});
