import { describe, expect, it } from '@jest/globals';
import { aStand, anActiviteit } from '@routekaart/route/testing';
import { exporttabellen } from './exporttabellen.js';

describe('the tables of a planning', () => {
  const rij = (mijlpaal: number, volgorde: number, wat: string) => ({
    code: `M${mijlpaal}-${volgorde}`,
    mijlpaal,
    volgorde,
    bronregel: 0,
    weekTekst: 'Week 4',
    datumTekst: '28-1',
    wat,
    wie: '',
    opmerkingen: '',
  });

  it('have the rows of one activiteit in the table of each mijlpaal, in the order of the source', () => {
    const [eerste] = aStand().mijlpalen;
    if (eerste === undefined) throw new Error('geen mijlpaal');
    const stand = aStand({
      mijlpalen: [
        { ...eerste, nummer: 1, naam: 'Nota' },
        { ...eerste, nummer: 2, naam: 'Tekst' },
        { ...eerste, nummer: 3, naam: 'Slot' },
      ],
      activiteiten: [
        anActiviteit({ code: 'A', rijen: [rij(1, 2, 'tweede'), rij(2, 1, 'enige')] }),
        anActiviteit({ code: 'B', rijen: [rij(1, 1, 'eerste')] }),
      ],
      procesbrieven: [],
      gremia: [],
    });
    const wat = exporttabellen(stand).map(({ titel, rijen }) => [
      titel,
      rijen.map(({ cellen }) => cellen[2]),
    ]);
    expect(wat).toEqual([
      ['Detailplanning nota', ['eerste', 'tweede']],
      ['Detailplanning tekst', ['enige']],
      ['Detailplanning slot', []],
    ]);
  });
});
