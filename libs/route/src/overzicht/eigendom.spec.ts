import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { ALBLASSERDAM, aBesluit, anAanlevering, dag } from '../testing/bouwers.js';
import { COLLEGE, RAAD, STAP, prognoseVan, voorbeeld } from '../testing/voorbeeld.js';
import { type Eigendom, eigendomVan } from './eigendom.js';

const { onsd, college, raad } = STAP;
const onsdBesluit = aBesluit(onsd, '11-3');
const collegeBesluit = aBesluit(college, '16-3');

/** The worked example with an ONS-D of ambtenaren. */
function eigendom(over: Partial<Stand>): Eigendom {
  const stand = voorbeeld({ peildatum: dag('19-3'), ...over });
  const gremia = stand.gremia.map((gremium) =>
    gremium.code === 'ons-d' ? { ...gremium, niveau: 'ambtelijk' as const } : gremium,
  );
  const berekening = bereken({ ...stand, gremia });
  return eigendomVan(prognoseVan(raad, berekening), ALBLASSERDAM, berekening);
}

describe('eigendomVan', () => {
  it.each<[string, Partial<Stand>, string | null, string | null, string]>([
    ['belongs to nobody yet', {}, null, null, 'Nog van niemand; het stuk gaat eerst naar ons-d.'],
    [
      'lies with ambtenaren',
      { aanleveringen: [anAanlevering(onsd, '4-3')] },
      'ons-d',
      '4-3',
      'ons-d heeft het stuk ambtelijk sinds do 4-3-2021; daarna gaat het over naar college Alblasserdam.',
    ],
    [
      'goes to the college as its owner with the decision of the ONS-D, before it is handed in there',
      { besluiten: [onsdBesluit] },
      COLLEGE,
      '11-3',
      'college Alblasserdam is eigenaar sinds do 11-3-2021; daarna gaat het over naar raad Alblasserdam.',
    ],
    [
      'stays with the college until it brings the stuk in at its raad',
      { besluiten: [onsdBesluit, collegeBesluit] },
      COLLEGE,
      '11-3',
      'college Alblasserdam is eigenaar sinds do 11-3-2021; daarna gaat het over naar raad Alblasserdam.',
    ],
    [
      'goes to the raad by handing in',
      { besluiten: [onsdBesluit, collegeBesluit], aanleveringen: [anAanlevering(raad, '18-3')] },
      RAAD,
      '18-3',
      'raad Alblasserdam is eigenaar sinds do 18-3-2021.',
    ],
    [
      'goes back to the college when the raad sends it back',
      {
        peildatum: dag('14-4'),
        besluiten: [onsdBesluit, collegeBesluit, aBesluit(raad, '13-4', { uitkomst: 'terugverwezen' })],
        aanleveringen: [anAanlevering(raad, '18-3')],
      },
      COLLEGE,
      '11-3',
      'college Alblasserdam is eigenaar sinds do 11-3-2021; daarna gaat het over naar raad Alblasserdam.',
    ],
    [
      'stays with the raad that refused',
      {
        peildatum: dag('14-4'),
        besluiten: [onsdBesluit, collegeBesluit, aBesluit(raad, '13-4', { uitkomst: 'niet-ingestemd' })],
      },
      RAAD,
      '13-4',
      'raad Alblasserdam is eigenaar sinds di 13-4-2021.',
    ],
  ])('%s', (_, over, eigenaar, sinds, uitleg) => {
    const gevonden = eigendom(over);
    expect([gevonden.eigenaar?.code ?? null, gevonden.sinds, gevonden.uitleg]).toEqual([
      eigenaar,
      sinds === null ? null : dag(sinds),
      uitleg,
    ]);
  });

  it('tells every hand-over: ONS-D, college, raad', () => {
    const { overdrachten } = eigendom({
      besluiten: [onsdBesluit, collegeBesluit],
      aanleveringen: [
        anAanlevering(onsd, '4-3'),
        anAanlevering(college, '12-3'),
        anAanlevering(raad, '18-3'),
      ],
    });
    expect(overdrachten.map(({ gremium, dag: opDag }) => [gremium.code, opDag])).toEqual([
      ['ons-d', dag('4-3')],
      [COLLEGE, dag('11-3')],
      [RAAD, dag('18-3')],
    ]);
  });
});
