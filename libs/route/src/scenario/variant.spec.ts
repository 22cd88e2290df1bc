import { describe, expect, it } from '@jest/globals';
import { ALBLASSERDAM, dag, idVan } from '../testing/bouwers.js';
import { type Kandidaat, kandidaat } from './herstelsoort.js';
import { isVariantVan } from './variant.js';
import type { Herstelplan } from './zoek-herstel.js';

const bij = (station: string, gemeente: string | null) => ({ id: idVan(1, station, gemeente), gemeente });
/** The ONS-D decides on this day; the college meets on this day, in place of this meeting; the raad meets extra. */
const onsd = (opDag: string): Kandidaat => ({
  ...kandidaat('regionaal-vervroegen', {
    soort: 'activiteit-verplaatsen',
    activiteit: 'M1-10',
    dag: dag(opDag),
  }),
  bij: bij('ons-d', null),
});
const college = (opDag: string, vergadering = 'college@16-3'): Kandidaat => ({
  ...kandidaat('vergadering-vervroegen', {
    soort: 'vergadering-verplaatsen',
    vergadering,
    dag: dag(opDag),
    aanleverdag: null,
  }),
  bij: bij('college', ALBLASSERDAM),
});
/** The po moves a meeting as the college does; the college closes so many days before each of its own. */
const po = (opDag: string): Kandidaat => ({ ...college(opDag), bij: bij('po', ALBLASSERDAM) });
const termijn = (dagen: number): Kandidaat => ({
  ...kandidaat('kortere-termijn', { soort: 'aanlevertermijn', gremium: 'college-GM0482', dagen }),
  bij: bij('college', ALBLASSERDAM),
});
const raad = (opDag: string): Kandidaat => ({
  ...kandidaat('extra-raad', {
    soort: 'vergadering-toevoegen',
    gremium: 'raad-GM0482',
    dag: dag(opDag),
    aanleverdag: dag(opDag),
  }),
  bij: bij('raad', ALBLASSERDAM),
});

function plan(kandidaten: readonly Kandidaat[], vroegst = '13-4', laatst = vroegst): Herstelplan {
  return { kandidaten, kosten: 0, dag: { vroegst: dag(vroegst), laatst: dag(laatst) }, marge: 0 };
}

describe('a plan that gains nothing over another', () => {
  it.each<[string, Herstelplan, Herstelplan]>([
    ['asks the region for more', plan([onsd('10-3'), raad('8-4')]), plan([raad('9-4')])],
    ['asks the region for another day', plan([onsd('10-3'), raad('8-4')]), plan([onsd('11-3'), raad('8-4')])],
    [
      'moves another meeting to the same day',
      plan([onsd('10-3'), college('18-3', 'college@23-3')]),
      plan([onsd('11-3'), college('18-3')]),
    ],
  ])('is one that %s', (_, dit, ander) => {
    expect(isVariantVan(dit, ander)).toBe(true);
  });

  it.each<[string, Herstelplan, Herstelplan]>([
    ['ends sooner', plan([onsd('10-3'), raad('8-4')], '12-4', '13-4'), plan([raad('8-4')], '13-4')],
    ['ends later', plan([onsd('10-3'), raad('8-4')], '13-4', '20-4'), plan([raad('8-4')], '13-4')],
    ['asks another body of the gemeente', plan([onsd('10-3'), college('18-3')]), plan([raad('8-4')])],
    ['asks less of the gemeente', plan([onsd('10-3')]), plan([raad('8-4')])],
    ['asks nothing of the region', plan([raad('8-4')]), plan([onsd('10-3'), raad('8-4')])],
    ['asks the gemeente for another day', plan([raad('8-4')]), plan([raad('9-4')])],
    ['moves a meeting of another body', plan([college('18-3')]), plan([po('18-3')])],
    ['asks the college for another term', plan([termijn(4)]), plan([termijn(3)])],
    ['moves the college to another day', plan([college('18-3')]), plan([college('19-3')])],
  ])('is none that %s', (_, dit, ander) => {
    expect(isVariantVan(dit, ander)).toBe(false);
  });
});
