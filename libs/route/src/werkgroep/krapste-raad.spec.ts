import { describe, expect, it } from '@jest/globals';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aGremium,
  aTraject,
  anActiviteit,
  dag,
  idVan,
  metVensters,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { vergaderingenVan, voorbeeld } from '../testing/voorbeeld.js';
import { opleveringenVan } from './oplevering.js';

const WERKGROEP = aGremium({ code: 'wg', naam: 'WG', soort: 'werkgroep' });

/** Two gemeenten with the same calendar; their raden must decide on mijlpaal 2 before these days. */
function uiterlijk(alblasserdam: string, dordrecht: string) {
  const opzet = aTraject({ gemeenten: 2, mijlpalen: 2 });
  const berekening = bereken(
    voorbeeld({
      ...opzet,
      gremia: [...opzet.gremia, WERKGROEP],
      vergaderingen: [ALBLASSERDAM, DORDRECHT].flatMap(vergaderingenVan),
      activiteiten: [
        onsdRij(vast('4-3')),
        onsdRij(vast('11-3'), { code: 'M2-10', mijlpalen: [2] }),
        anActiviteit({ code: 'A', gremia: ['wg'], mijlpalen: [2] }),
      ],
      behandelingen: metVensters(opzet.behandelingen, {
        [idVan(2, 'raad', ALBLASSERDAM)]: periode('1-4', alblasserdam),
        [idVan(2, 'raad', DORDRECHT)]: periode('1-4', dordrecht),
      }),
    }),
  );
  const [eerste] = opleveringenVan('wg', berekening);
  return [eerste?.gereed, eerste?.uiterlijk?.dag, eerste?.teLaat];
}

describe('the last day for a werkgroep', () => {
  // The raad of 13-4 takes the stuk until 18-3, so that the college of 16-3 must have it on 11-3; that of 18-5 takes it
  // until 22-4, so that the college of 6-4 must have it on 1-4.
  it('is that of the raad that must have the stuk first, whichever gemeente that is', () => {
    expect(uiterlijk('31-5', '30-4')).toEqual([dag('11-3'), dag('11-3'), []]);
    expect(uiterlijk('30-4', '31-5')).toEqual([dag('11-3'), dag('11-3'), []]);
    expect(uiterlijk('31-5', '31-5')).toEqual([dag('11-3'), dag('1-4'), []]);
  });

  it('leaves out a raad that misses its window, and names it', () => {
    expect(uiterlijk('5-4', '31-5')).toEqual([dag('11-3'), dag('1-4'), [ALBLASSERDAM]]);
  });
});
