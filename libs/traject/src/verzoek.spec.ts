import { describe, expect, it } from '@jest/globals';
import type { Motie } from './besluitverslag.js';
import { verzoekenVan } from './verzoek.js';

const aMotie = (tekst: string, over: Partial<Motie> = {}): Motie => ({
  soort: 'motie',
  tekst,
  dictum: null,
  uitkomst: 'aangenomen',
  ...over,
});

describe('what a besluit asks for', () => {
  it('is nothing without aanpassingen and without minutes', () => {
    expect(verzoekenVan({ aanpassingen: [] })).toEqual([]);
    expect(verzoekenVan({ aanpassingen: [], verslag: null })).toEqual([]);
  });

  it('is its aanpassingen, what was carried, and what was promised, in that order', () => {
    const verslag = {
      stemmen: null,
      moties: [
        aMotie('Zorg dichtbij', { dictum: 'Houd een loket in elke gemeente.' }),
        aMotie('Stop ermee', { uitkomst: 'verworpen' }),
        aMotie('Artikel 4 vervalt', { soort: 'amendement' }),
        aMotie('Later', { uitkomst: 'aangehouden' }),
        aMotie('Toch niet', { uitkomst: 'ingetrokken' }),
      ],
      toezeggingen: ['De raad krijgt elk kwartaal cijfers.'],
    };
    expect(verzoekenVan({ aanpassingen: ['Noem de kosten.'], verslag })).toEqual([
      { soort: 'aanpassing', tekst: 'Noem de kosten.' },
      { soort: 'motie', tekst: 'Houd een loket in elke gemeente.' },
      { soort: 'amendement', tekst: 'Artikel 4 vervalt' },
      { soort: 'toezegging', tekst: 'De raad krijgt elk kwartaal cijfers.' },
    ]);
  });
});
