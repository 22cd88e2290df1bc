import { expect, it } from '@jest/globals';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aStand,
  aStation,
  aTraject,
  aVergadering,
} from '../testing/bouwers.js';
import { keten } from '../testing/strook.js';
import { prognoseVan } from '../testing/voorbeeld.js';
import { oorzaakVan } from './oorzaak.js';

it('names the days of ready where another gemeente sets the first of them', () => {
  // Alblasserdam on ma 10-5; Dordrecht on di 4-5 if it comes in time, or else on ma 31-5. The AB closes on do 20-5.
  const stations = [...keten('ons-d', 'raad'), aStation({ code: 'ab', volgorde: 2, voorgangers: ['raad'] })];
  const stand = aStand({
    ...aTraject({ gemeenten: 2, stations }),
    besluiten: [aBesluit('m1-ons-d', '1-3')],
    vergaderingen: [
      aVergadering(`raad-${ALBLASSERDAM}`, '10-5', '29-4'),
      aVergadering(`raad-${DORDRECHT}`, '4-5', null),
      aVergadering(`raad-${DORDRECHT}`, '31-5', '29-4'),
      aVergadering('ab', '3-6', '20-5'),
      aVergadering('ab', '24-6', '17-6'),
    ],
  });
  const berekening = bereken(stand);
  expect(oorzaakVan(prognoseVan('m1-ab', berekening), berekening).zinnen[0]).toBe(
    'ons-d ma 1-3-2021 → raad Dordrecht tussen di 4-5-2021 en ma 31-5-2021, gereed tussen ma 10-5-2021 en ' +
      'ma 31-5-2021, haalt de aanleverdatum do 20-5-2021 van ab van do 3-6-2021 misschien niet → ' +
      'ab tussen do 3-6-2021 en do 24-6-2021',
  );
});
