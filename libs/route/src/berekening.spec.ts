import { describe, expect, it } from '@jest/globals';
import { bereken, ketenVan, verklaarKeten } from './berekening.js';
import { ALBLASSERDAM, DORDRECHT, aStand, aStation, aTraject, aVergadering } from './testing/bouwers.js';
import { prognoseVan } from './testing/voorbeeld.js';

describe('the chain of a body that waits for two colleges', () => {
  const stations = [
    aStation({ code: 'college', perGemeente: true }),
    aStation({ code: 'bestuur', volgorde: 2, voorgangers: ['college'] }),
  ];
  const keten = (dordrecht: string) => {
    const berekening = bereken(
      aStand({
        ...aTraject({ gemeenten: 2, stations }),
        vergaderingen: [
          aVergadering(`college-${ALBLASSERDAM}`, '16-3', null),
          aVergadering(`college-${ALBLASSERDAM}`, '30-3', '25-3'),
          aVergadering(`college-${DORDRECHT}`, dordrecht, '11-3'),
          aVergadering('bestuur', '25-3', '15-3'),
          aVergadering('bestuur', '1-4', '30-3'),
        ],
      }),
    );
    return verklaarKeten(ketenVan(prognoseVan('m1-bestuur', berekening), berekening));
  };
  const bestuur = (vanaf: string, teLaat: string, ...tussen: readonly string[]): string =>
    [
      `bestuur: Het stuk kan hier worden aangeleverd tussen ${vanaf} en di 30-3-2021.`,
      ...tussen,
      `De vergadering van do 25-3-2021 is niet haalbaar: de aanleverdatum is ma 15-3-2021 (ten minste ${teLaat} te laat).`,
      'Eerste haalbare vergadering van bestuur: do 1-4-2021, aanleveren uiterlijk di 30-3-2021.',
    ].join(' ');

  it('names who sets the first day, right after that day, where the chain does not pass there', () => {
    // Alblasserdam decides on di 16-3 if it takes the stuk in time, or else on di 30-3; Dordrecht on di 23-3.
    expect(keten('23-3')).toEqual([
      'college Alblasserdam: Het stuk kan hier worden aangeleverd vanaf ma 1-3-2021. ' +
        'De vergadering van di 16-3-2021 wordt misschien gehaald: de aanleverdatum is niet bekend. ' +
        'Eerste zeker haalbare vergadering van college Alblasserdam: di 30-3-2021, aanleveren uiterlijk do 25-3-2021.',
      bestuur('di 23-3-2021', '8 dagen', 'De eerste dag, di 23-3-2021, komt van college Dordrecht.'),
    ]);
  });

  it('names nobody where the last one sets the first day as well', () => {
    expect(keten('9-3').at(-1)).toBe(bestuur('di 16-3-2021', '1 dag'));
  });
});
