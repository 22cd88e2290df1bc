import { describe, expect, it } from '@jest/globals';
import type { Aanhoudsoort, Stand, Uitkomst } from '@routekaart/traject';
import { bereken } from './berekening.js';
import { rekenTerug } from './terugrekenen/reken-terug.js';
import { verklaarUiterste } from './terugrekenen/zin.js';
import { anAgendering } from './testing/agendering.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aHerkomst,
  aVergadering,
  anAanlevering,
  dag,
  metVensters,
  periode,
} from './testing/bouwers.js';
import {
  COLLEGE,
  RAAD,
  STAP,
  dagVan,
  voorbeeld,
  voorspelStap,
  waarschuwingenMet,
  zinnenVan,
} from './testing/voorbeeld.js';

const { onsd, college, raad } = STAP;

/**
 * On di 13-4 the raad put the stuk off; that meeting takes papers until the day itself. On di 13-4 close the raad of di
 * 18-5 and the college of vr 16-4 too; the raad of di 15-6 closes do 20-5, the college of di 4-5 do 29-4.
 */
function uitgesteld(uitkomst: Uitkomst, soort: Aanhoudsoort | null, over: Partial<Stand> = {}): Stand {
  const { behandelingen, vergaderingen } = voorbeeld();
  return voorbeeld({
    peildatum: dag('13-4'),
    behandelingen: metVensters(behandelingen, { [raad]: periode('5-4', '31-5') }),
    vergaderingen: [
      ...vergaderingen.filter(({ gremium }) => gremium !== RAAD),
      aVergadering(RAAD, '13-4', '13-4'),
      aVergadering(RAAD, '18-5', '13-4'),
      aVergadering(RAAD, '15-6', '20-5'),
      aVergadering(COLLEGE, '13-4', '13-4'),
      aVergadering(COLLEGE, '16-4', '13-4'),
      aVergadering(COLLEGE, '4-5', '29-4'),
    ],
    besluiten: [
      aBesluit(onsd, '11-3'),
      aBesluit(college, '16-3', { herkomst: aHerkomst({ volgnummer: 2 }) }),
      aBesluit(raad, '13-4', {
        uitkomst,
        herkomst: aHerkomst({ volgnummer: 3 }),
        aanhouding: soort === null ? null : { soort, herindiening: null },
      }),
    ],
    ...over,
  });
}

const opnieuw = (bij: string, op: string): Partial<Stand> => ({
  aanleveringen: [{ ...anAanlevering(bij, op), herkomst: aHerkomst({ volgnummer: 4 }) }],
});

const UITSTEL: readonly (readonly [Uitkomst, Aanhoudsoort | null])[] = [
  ['aangehouden', 'onbepaald'],
  ['aangehouden', 'tot-herindiening'],
  ['teruggenomen', null],
  ['ingetrokken', null],
];

describe.each(UITSTEL)(
  'a stuk that was %s (%s) on the day on which the next meeting closes',
  (...uitstel) => {
    it.each(['13-4', '14-4', '20-4'])(
      'and handed in again that day is in time for that meeting, asked on %s',
      (op) => {
        const stand = uitgesteld(...uitstel, { ...opnieuw(raad, '13-4'), peildatum: dag(op) });
        expect(dagVan(raad, stand)).toBe('di 18-5-2021');
        expect(zinnenVan(raad, stand).slice(1)).toEqual([
          'Het stuk is aangeleverd op di 13-4-2021.',
          'Eerste haalbare vergadering van raad Alblasserdam: di 18-5-2021, aanleveren uiterlijk di 13-4-2021.',
        ]);
        expect(waarschuwingenMet('TE_LAAT', stand)).toEqual([]);
      },
    );

    it('and handed in again the day after is not', () => {
      const stand = uitgesteld(...uitstel, { ...opnieuw(raad, '14-4'), peildatum: dag('14-4') });
      expect(dagVan(raad, stand)).toBe('di 15-6-2021');
    });

    it('can be handed in for it that day, and not the day after', () => {
      const aanleveren = (op: string): string | undefined => {
        const stand = uitgesteld(...uitstel, { peildatum: dag(op) });
        const uiterste = rekenTerug(1, ALBLASSERDAM, 'venster', bereken(stand))?.stations.at(-1)?.aanleveren;
        return uiterste === undefined ? undefined : verklaarUiterste(uiterste);
      };
      expect(aanleveren('13-4')).toMatch(/^Uiterlijk di 13-4-2021/u);
      expect(aanleveren('14-4')).toMatch(/^Onhaalbaar: dit moest uiterlijk di 13-4-2021/u);
    });

    it('does not come back on the agenda of that same day', () => {
      const stand = uitgesteld(...uitstel, {
        ...opnieuw(raad, '13-4'),
        agenderingen: [{ ...anAgendering(raad, `${RAAD}@13-4`), herkomst: aHerkomst({ volgnummer: 5 }) }],
      });
      expect(dagVan(raad, stand)).toBe('di 18-5-2021');
    });
  },
);

it('a stuk that was put off and handed in again the same day did not miss the meeting of that day', () => {
  // As in the small example: the raad of di 13-4 closed on do 18-3, that of di 18-5 closes on do 22-4.
  const { vergaderingen } = voorbeeld();
  const stand = uitgesteld('teruggenomen', null, { ...opnieuw(raad, '13-4'), vergaderingen });
  expect(voorspelStap(raad, stand)).toMatchObject({ dag: { laatst: dag('18-5') }, gemist: null });
});

describe('a stuk that the raad sent back on the day on which the next college closes', () => {
  const terug = (over: Partial<Stand>): Stand => uitgesteld('terugverwezen', null, over);

  it.each(['13-4', '14-4'])('and handed in that day is in time for that college, asked on %s', (op) => {
    const stand = terug({ ...opnieuw(college, '13-4'), peildatum: dag(op) });
    expect(dagVan(college, stand)).toBe('vr 16-4-2021');
    expect(zinnenVan(college, stand)).toEqual([
      'Op di 13-4-2021 is het stuk terugverwezen: hier moet opnieuw worden besloten.',
      'Het stuk is aangeleverd op di 13-4-2021.',
      'Eerste haalbare vergadering van college Alblasserdam: vr 16-4-2021, aanleveren uiterlijk di 13-4-2021.',
    ]);
  });

  it('can still be handed in that day, and not the day after', () => {
    expect(dagVan(college, terug({}))).toBe('vr 16-4-2021');
    expect(dagVan(college, terug({ peildatum: dag('14-4') }))).toBe('di 4-5-2021');
  });
});
