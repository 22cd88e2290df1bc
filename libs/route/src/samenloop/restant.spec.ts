import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aBesluit, aStand, aTraject, dag, idVan } from '../testing/bouwers.js';
import { restantZonder } from './restant.js';

const [A, B] = ['GM0482', 'GM0505'] as const;
const opzet = aTraject({ gemeenten: 3, mijlpalen: 2 });

/** What is left of mijlpaal 2 without Alblasserdam, once these have agreed. */
function over(ja: readonly string[], anders: Partial<Stand> = {}) {
  const besluiten = ja.map((id) => aBesluit(id, '16-3'));
  return restantZonder(A, 2, bereken(aStand({ ...opzet, peildatum: dag('17-3'), besluiten, ...anders })));
}

describe('what is left of a mijlpaal without one gemeente', () => {
  it.each([
    ['nobody has agreed', [], 0, 2],
    ['a raad has', [idVan(2, 'raad', B)], 1, 1],
    ['only its college has', [idVan(2, 'college', B)], 0, 2],
    ['a raad has agreed to another mijlpaal', [idVan(1, 'raad', B)], 0, 2],
  ])('is what can still agree beside those that did: %s', (_wat, ja, besloten, kunnenNog) => {
    expect(over(ja)).toEqual({ besloten, kunnenNog });
  });

  it('counts the college where the mijlpaal goes to no raad', () => {
    const behandelingen = opzet.behandelingen.filter(
      ({ mijlpaal, station }) => mijlpaal === 1 || station !== 'raad',
    );
    expect(over([idVan(2, 'college', B)], { behandelingen })).toEqual({ besloten: 1, kunnenNog: 1 });
  });
});
