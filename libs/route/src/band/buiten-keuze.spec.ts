import { expect, it } from '@jest/globals';
import { bereken, ketenVan } from '../berekening.js';
import { verklaar } from '../reden.js';
import { aVergadering, alternatieven, nogTePlannen, onsdRij, periode } from '../testing/bouwers.js';
import { COLLEGE, STAP, prognoseVan, voorbeeld } from '../testing/voorbeeld.js';
import { redenenBij } from './buiten-keuze.js';

const BUITEN =
  'De vergadering van di 23-3-2021 wordt het niet: geen van de dagen die ervoor mogelijk zijn, komt daarop uit.';
const MITS =
  'De vergadering van di 23-3-2021 is alleen haalbaar als het stuk er uiterlijk do 18-3-2021 is; anders wordt het di 30-3-2021.';

it.each([
  ['no day of a choice', alternatieven('10-3', '19-3'), BUITEN],
  ['one of the days of a choice', alternatieven('10-3', '17-3', '19-3'), MITS],
  ['a day of a week', nogTePlannen(periode('10-3', '19-3')), MITS],
])('a meeting inside a band to which %s leads is told so, also in the chain', (_, datum, zin) => {
  const berekening = bereken(voorbeeld({ activiteiten: [onsdRij(datum)] }));
  const college = prognoseVan(STAP.college, berekening);
  expect(redenenBij(college, berekening).map(verklaar)).toContain(zin);
  expect(ketenVan(college, berekening).at(-1)?.redenen.map(verklaar)).toContain(zin);
});

it('a meeting that does not go on is told so, whether a day of the choice leads to it or not', () => {
  const stand = voorbeeld({ activiteiten: [onsdRij(alternatieven('10-3', '19-3'))] });
  const vergaderingen = [
    ...stand.vergaderingen,
    aVergadering(COLLEGE, '24-3', '18-3', { staat: 'vervallen' }),
  ];
  const berekening = bereken({ ...stand, vergaderingen });
  const zinnen = redenenBij(prognoseVan(STAP.college, berekening), berekening).map(verklaar);
  expect(zinnen).toContain(BUITEN);
  expect(zinnen).toContain('De vergadering van wo 24-3-2021 is vervallen.');
});
