import { describe, expect, it } from '@jest/globals';
import { ALBLASSERDAM, dag, idVan } from '../testing/bouwers.js';
import { type Kandidaat, gaanOverEenStap, kandidaat } from './herstelsoort.js';

const bij = (station: string) => ({ id: idVan(1, station, ALBLASSERDAM), gemeente: ALBLASSERDAM });
const extra: Kandidaat = {
  ...kandidaat('extra-vergadering', {
    soort: 'vergadering-toevoegen',
    gremium: `college-${ALBLASSERDAM}`,
    dag: dag('18-3'),
    aanleverdag: dag('18-3'),
  }),
  bij: bij('college'),
};
const vroeger: Kandidaat = { ...extra, soort: 'vergadering-vervroegen' };
const spoed: Kandidaat = {
  ...kandidaat('spoed', { soort: 'verwerkingsdagen', station: 'college', dagen: 0 }),
  bij: bij('college'),
};

describe('two measures about one body', () => {
  it('say both when it deals with the stuk: one of them is enough', () => {
    expect(gaanOverEenStap(extra, vroeger)).toBe(true);
    expect(gaanOverEenStap(extra, { ...vroeger, bij: bij('po') })).toBe(false);
  });

  it('may go together where one is spoed, which is about the papers before that', () => {
    expect(gaanOverEenStap(spoed, extra)).toBe(false);
    expect(gaanOverEenStap(extra, spoed)).toBe(false);
  });
});
