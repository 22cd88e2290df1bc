import { describe, expect, it } from '@jest/globals';
import type { Stand, Uitkomst } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from './berekening.js';
import { aanleverenVoor } from './prognose.js';
import { rekenTerug } from './terugrekenen/reken-terug.js';
import { verklaarUiterste } from './terugrekenen/zin.js';
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
import { dagenVan } from './testing/eerder.js';
import { RAAD, STAP, prognoseVan, voorbeeld, waarschuwingenMet, zinnenVan } from './testing/voorbeeld.js';
import { BEGIN, willekeurigeStand } from './testing/willekeur.js';

const { onsd, college, raad } = STAP;

/** The raad meets on 24-3, 1-4, 29-4 (in by 25-3), 3-6 (in by 29-4) and 1-7; its college agreed on 16-3. */
function uitgesteld(uitkomst: Uitkomst, opDag: string, peildatum: string, over: Partial<Stand> = {}): Stand {
  const stand = voorbeeld({
    peildatum: dag(peildatum),
    vergaderingen: [
      aVergadering(RAAD, '24-3', '17-3'),
      aVergadering(RAAD, '1-4', '25-3'),
      aVergadering(RAAD, '29-4', '25-3'),
      aVergadering(RAAD, '3-6', '29-4'),
      aVergadering(RAAD, '1-7', '27-5'),
    ],
    besluiten: [
      aBesluit(onsd, '11-3'),
      aBesluit(college, '16-3', { herkomst: aHerkomst({ volgnummer: 2 }) }),
      aBesluit(raad, opDag, {
        uitkomst,
        aanhouding: uitkomst === 'aangehouden' ? { soort: 'volgende-vergadering', herindiening: null } : null,
        herkomst: aHerkomst({ volgnummer: 3 }),
      }),
    ],
    aanleveringen: [anAanlevering(raad, '17-3')],
    ...over,
  });
  return { ...stand, behandelingen: metVensters(stand.behandelingen, { [raad]: periode('5-4', '30-4') }) };
}

const raadVan = (stand: Stand) => prognoseVan(raad, bereken(stand));

describe('a stuk that stays with the body until its next meeting', () => {
  it.each<[wat: string, Stand, verwacht: string]>([
    ['held over on 29-4, though 3-6 closed that day', uitgesteld('aangehouden', '29-4', '3-5'), '3-6'],
    ['taken off on 1-4, though 29-4 closed before', uitgesteld('van-de-agenda', '1-4', '6-4'), '29-4'],
    [
      'held over on 1-4, and never handed in',
      uitgesteld('aangehouden', '1-4', '6-4', { aanleveringen: [] }),
      '29-4',
    ],
    ['held over on 24-3, after 29-4 closed', uitgesteld('aangehouden', '24-3', '12-4'), '29-4'],
  ])('is decided on at the first meeting after it: %s', (_wat, stand, verwacht) => {
    const { dag: moment, marge, volgende } = raadVan(stand);
    expect(moment).toEqual({ vroegst: dag(verwacht), laatst: dag(verwacht) });
    // Nothing need be handed in: there is no room until a day to do so, and who misses this meeting waits for the next.
    expect({ aanleveren: aanleverenVoor(raadVan(stand)), marge }).toEqual({ aanleveren: null, marge: null });
    expect(volgende?.dag).toBeGreaterThan(dag(verwacht));
  });

  it('comes for certain at a meeting of which nobody knows until when it takes a stuk', () => {
    const stand = uitgesteld('aangehouden', '1-4', '6-4');
    const onbekend = [aVergadering(RAAD, '1-4', '25-3'), aVergadering(RAAD, '29-4', null)];
    expect(raadVan({ ...stand, vergaderingen: onbekend }).dag).toEqual({
      vroegst: dag('29-4'),
      laatst: dag('29-4'),
    });
  });

  it('says why, and asks for no papers', () => {
    expect(zinnenVan(raad, uitgesteld('aangehouden', '29-4', '3-5'))).toEqual([
      'Op do 29-4-2021 aangehouden: het stuk komt terug op een volgende vergadering.',
      'Eerste haalbare vergadering van raad Alblasserdam: do 3-6-2021, het stuk ligt er al.',
    ]);
    expect(zinnenVan(raad, uitgesteld('van-de-agenda', '1-4', '6-4'))).toEqual([
      'Op do 1-4-2021 van de agenda: het stuk komt terug op een volgende vergadering.',
      'Het stuk is aangeleverd op wo 17-3-2021.',
      'Eerste haalbare vergadering van raad Alblasserdam: do 29-4-2021, het stuk ligt er al.',
    ]);
  });

  it.each(['aangehouden', 'van-de-agenda'] as const)(
    'is not lost for its window while it lies there: %s',
    (uitkomst) => {
      const stand = uitgesteld(uitkomst, '1-4', '6-4');
      const terug = rekenTerug(1, ALBLASSERDAM, 'venster', bereken(stand))?.stations.at(-1);
      expect(terug && verklaarUiterste(terug.aanleveren)).toBe(
        'Hier hoeft niets te worden aangeleverd: het stuk ligt er nog.',
      );
      expect(terug?.besluit).toMatchObject({ kind: 'haalbaar', dag: dag('30-4') });
      expect(waarschuwingenMet('PROGNOSE_NA_VENSTER', stand)).toEqual([]);
      expect(waarschuwingenMet('VENSTER_ONHAALBAAR', stand)).toEqual([]);
    },
  );

  it('has no reserve when that meeting is the last in its window, and nobody can hand anything in for it', () => {
    expect(waarschuwingenMet('GEEN_RESERVE', uitgesteld('aangehouden', '1-4', '6-4'))).toMatchObject([
      {
        ernst: 'info',
        uiterlijk: null,
        bewijs: ['Vergadering do 29-4-2021', 'Venster ma 5-4 t/m vr 30-4-2021'],
      },
    ]);
  });

  it('is too late once its window is over, and can still be treated at its meeting', () => {
    expect(waarschuwingenMet('TE_LAAT', uitgesteld('aangehouden', '29-4', '3-5'))).toMatchObject([
      { uiterlijk: dag('3-6') },
    ]);
  });

  it('never waits for a closing day, known or not', () => {
    const vraag = fc.record({
      soort: fc.constantFrom('aangehouden', 'van-de-agenda'),
      dagen: fc.nat(20),
      onbekend: fc.boolean(),
    });
    fc.assert(
      fc.property(willekeurigeStand(), vraag, (stand, { soort, dagen, onbekend }) => {
        const { gremium, id } = stand.behandelingen.find(({ station }) => station === 'raad') ?? {};
        const uitstel = {
          ...aBesluit(id ?? '', '1-3', {
            uitkomst: soort as Uitkomst,
            stukversie: stand.stukversies.length,
            herkomst: aHerkomst({ volgnummer: 99 }),
          }),
          dag: BEGIN,
        };
        const liggend = { ...stand, besluiten: [...stand.besluiten, uitstel] };
        const anders = liggend.vergaderingen.map((een) =>
          een.gremium === gremium ? { ...een, aanleverdag: onbekend ? null : een.dag - dagen } : een,
        );
        expect(dagenVan(bereken({ ...liggend, vergaderingen: anders }))).toEqual(dagenVan(bereken(liggend)));
      }),
      { numRuns: 200 },
    );
  });
});
