import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aBesluit, aHerkomst, dag } from '../testing/bouwers.js';
import { STAP, prognoseVan, voorbeeld } from '../testing/voorbeeld.js';
import { type BesluitVoorstel, toetsBesluit } from './besluit.js';
import { toetsCorrectie } from './correctie.js';

const { onsd, college, raad } = STAP;
const COLLEGE = aBesluit(college, '16-3');

/** On 14-4 the ONS-D and the college have decided; the raad met on di 13-4. */
const stand = (over: Partial<Stand> = {}): Stand =>
  voorbeeld({ peildatum: dag('14-4'), besluiten: [aBesluit(onsd, '11-3'), COLLEGE], ...over });

const voorstel = (opDag: string, over: Partial<BesluitVoorstel> = {}): BesluitVoorstel => ({
  dag: dag(opDag),
  uitkomst: 'ingestemd',
  vorm: null,
  stukversie: 1,
  toelichting: null,
  aanpassingen: [],
  ...over,
});

function zin(stap: string, wat: BesluitVoorstel, op = stand()): string | undefined {
  const berekening = bereken(op);
  return toetsBesluit(wat, prognoseVan(stap, berekening), berekening)?.melding;
}

describe('what a refusal says about a besluit of the raad', () => {
  it.each<[Partial<BesluitVoorstel>, string]>([
    [{ stukversie: 2 }, 'Versie 2 van dit stuk bestaat niet.'],
    [{ stukversie: 0 }, 'Allen besluiten over dezelfde versie: dat is nu versie 1.'],
    [
      { uitkomst: 'ingestemd-met-aanpassingen' },
      'Noem bij “ingestemd met aanpassingen” ten minste één aanpassing.',
    ],
    [{ aanpassingen: ['Meer'] }, 'Aanpassingen horen bij de uitkomst “ingestemd met aanpassingen”.'],
    [{ dag: dag('15-4') }, 'do 15-4-2021 ligt in de toekomst; vandaag is wo 14-4-2021.'],
    [
      { dag: dag('14-4') },
      'Op wo 14-4-2021 heeft raad Alblasserdam geen vergadering waarin wordt besloten. Voeg eerst de vergadering toe, of kies een andere dag.',
    ],
  ])('%j: %s', (over, melding) => {
    expect(zin(raad, voorstel('13-4', over))).toBe(melding);
  });

  it('is nothing about an act that needs no meeting', () => {
    const stations = stand().stations.map((een) => (een.code === 'raad' ? { ...een, duurDagen: 2 } : een));
    expect(zin(raad, voorstel('14-4'), stand({ stations }))).toBeUndefined();
  });

  it('is that it was treated before', () => {
    const besluiten = [...stand().besluiten, aBesluit(raad, '13-4', { uitkomst: 'aangehouden' })];
    expect(zin(raad, voorstel('13-4'), stand({ besluiten }))).toBe(
      'raad Alblasserdam behandelde het stuk al op di 13-4-2021: een nieuw besluit valt daarna.',
    );
  });
});

describe('what a refusal says about a besluit of the college', () => {
  it('is that the raad sent the stuk back since', () => {
    const terug = aBesluit(raad, '13-4', {
      uitkomst: 'terugverwezen',
      herkomst: aHerkomst({ volgnummer: 3, dag: dag('13-4') }),
    });
    const besluiten = [...stand().besluiten, terug];
    expect(zin(college, voorstel('6-4'), stand({ besluiten }))).toBe(
      'Het stuk is op di 13-4-2021 terugverwezen: een nieuw besluit valt daarna.',
    );
    const { vergaderingen } = stand();
    const later = vergaderingen.map((een) => (een.dag === dag('6-4') ? { ...een, dag: dag('14-4') } : een));
    expect(zin(college, voorstel('14-4'), stand({ besluiten, vergaderingen: later }))).toBeUndefined();
  });

  it.each([
    [COLLEGE, 'raad Alblasserdam heeft hierna al een uitkomst op di 13-4-2021. Corrigeer eerst die.'],
    [{ ...COLLEGE, id: 'oud' }, 'Dit besluit is al vervangen door een later vastgelegd besluit.'],
  ])('is that a correction comes too late', (vorig, melding) => {
    const berekening = bereken(stand({ besluiten: [...stand().besluiten, aBesluit(raad, '13-4')] }));
    const wat = voorstel('16-3', { uitkomst: 'niet-ingestemd' });
    expect(toetsCorrectie(wat, vorig, prognoseVan(college, berekening), berekening)?.melding).toBe(melding);
  });
});
