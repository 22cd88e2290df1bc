import { describe, expect, it } from '@jest/globals';
import { ALBLASSERDAM, aBesluit, aHerkomst, dag, metVensters, periode } from '../testing/bouwers.js';
import { keten, strook } from '../testing/strook.js';
import { waarschuwingenMet } from '../testing/voorbeeld.js';

const id = (station: string): string => `m1-${station}-${ALBLASSERDAM}`;

/*
 * ONS-D do 11-3, college di 16-3, commissie di 6-4 (closes do 18-3), raad di 13-4 (closes do 8-4). The next commissie is
 * that of di 11-5 (closes do 22-4), the next raad that of di 18-5: after the window, ma 5-4 t/m vr 30-4.
 */
const VERGADERINGEN = {
  college: [
    ['16-3', '11-3'],
    ['20-4', '15-4'],
  ],
  commissie: [
    ['6-4', '18-3'],
    ['11-5', '22-4'],
  ],
  raad: [
    ['13-4', '8-4'],
    ['18-5', '13-5'],
  ],
} as const;

describe('VENSTER_ONHAALBAAR after the raad of di 13-4 sent the stuk back over a commissie', () => {
  it('names that, and not that no meeting was in the window', () => {
    const besluit = (station: string, opDag: string, volgnummer: number, over = {}) =>
      aBesluit(id(station), opDag, { herkomst: aHerkomst({ volgnummer }), ...over });
    const basis = strook(keten('ons-d', 'college', 'commissie', 'raad'), '11-3', VERGADERINGEN);
    const stand = {
      ...basis,
      peildatum: dag('14-4'),
      behandelingen: metVensters(basis.behandelingen, { [id('raad')]: periode('5-4', '30-4') }),
      besluiten: [
        ...basis.besluiten,
        besluit('college', '16-3', 2),
        besluit('commissie', '6-4', 3),
        besluit('raad', '13-4', 4, { uitkomst: 'terugverwezen' }),
      ],
    };
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', stand)).toMatchObject([
      {
        melding: expect.stringMatching(
          /niet meer halen: op di 13-4-2021 is het stuk bij raad Alblasserdam terugverwezen\.$/u,
        ),
      },
    ]);
  });
});
