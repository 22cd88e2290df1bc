import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { alternatieven, anActiviteit, dag, onsdRij, vast } from '../testing/bouwers.js';
import { voorbeeld } from '../testing/voorbeeld.js';
import { besteOordeel, oordeelOver, rondesVoorBesluit } from './ronde-voor-raad.js';

const SOORT = 'technische-vragenronde';
/** A round on ma 12-4, with the ONS-D on 11-3 unless told otherwise. */
function ronde(
  over: Partial<Stand> = {},
  gepland = anActiviteit({ code: 'r', soort: SOORT, datum: vast('12-4') }),
) {
  const stand = voorbeeld({ activiteiten: [onsdRij(vast('11-3')), gepland], ...over });
  return rondesVoorBesluit(1, SOORT, bereken(stand))[0];
}

describe('a round before the decision, in its sentence', () => {
  const plan = (...dagen: readonly string[]): Partial<Stand> => ({
    activiteiten: [
      onsdRij(alternatieven(...dagen)),
      anActiviteit({ code: 'r', soort: SOORT, datum: vast('13-4') }),
    ],
  });

  it.each<[string, Partial<Stand>, string]>([
    [
      'it comes before it',
      {},
      'De ronde is ma 12-4-2021; raad Alblasserdam besluit op di 13-4-2021: de ronde komt ervoor.',
    ],
    [
      'the decision is a band',
      plan('11-3', '12-3'),
      'De ronde is di 13-4-2021; raad Alblasserdam besluit tussen di 13-4-2021 en di 18-5-2021: of de ronde ervoor komt, is niet zeker.',
    ],
    [
      'only the first day of the decision is known',
      plan('11-3', '13-5'),
      'De ronde is di 13-4-2021; raad Alblasserdam besluit op zijn vroegst di 13-4-2021 (einde onbekend): of de ronde ervoor komt, is onbekend.',
    ],
    [
      'nobody knows when it is decided',
      { activiteiten: [anActiviteit({ code: 'r', soort: SOORT, datum: vast('12-4') })], vergaderingen: [] },
      'De ronde is ma 12-4-2021; wanneer raad Alblasserdam besluit, is onbekend: of de ronde ervoor komt, is onbekend.',
    ],
  ])('when %s', (_, over, zin) => {
    expect(ronde(over)?.zin).toBe(zin);
  });

  it('is none where the only one fell out', () => {
    const vervallen = anActiviteit({ code: 'r', soort: SOORT, datum: vast('12-4'), toestand: 'vervallen' });
    expect(ronde({}, vervallen)).toMatchObject({
      ronde: null,
      oordeel: 'onbekend',
      zin: 'Er staat geen ronde in de planning vóór raad Alblasserdam.',
    });
  });
});

describe('the judgement about a round', () => {
  it('is the one that helps most, and unknown where there is none', () => {
    expect(besteOordeel(['erna', 'onbekend', 'onzeker', 'ervoor'])).toBe('ervoor');
    expect(besteOordeel(['erna', 'onbekend'])).toBe('onbekend');
    expect(besteOordeel([])).toBe('onbekend');
  });

  it('is unknown as long as only a first day of the decision is known, unless the round comes before it', () => {
    const vanaf = { vroegst: dag('13-4'), laatst: null };
    expect(oordeelOver(vast('12-4'), vanaf)).toBe('ervoor');
    expect(oordeelOver(vast('13-4'), vanaf)).toBe('onbekend');
    expect(oordeelOver(vast('12-4'), { vroegst: null, laatst: null })).toBe('onbekend');
  });
});
