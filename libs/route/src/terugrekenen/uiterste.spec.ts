import { describe, expect, it } from '@jest/globals';
import type { Vergadering } from '@routekaart/traject';
import { type Berekening, bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  aStand,
  aTraject,
  aVergadering,
  dag,
  metVensters,
  periode,
} from '../testing/bouwers.js';
import { deelrouteVan } from './deelroute.js';
import { beoordeel, zoekUiterste } from './uiterste.js';

const GEVONDEN = { kind: 'dag', dag: 100 } as const;

describe('a last day that was found', () => {
  it.each([
    ['was met on the day itself', 100, null, 90, { kind: 'gehaald', dag: 100, gebeurd: 100 }],
    ['was missed by a day', 101, null, 90, { kind: 'verstreken', dag: 100, gebeurd: 101 }],
    ['can be met today', null, 95, 100, { kind: 'haalbaar', dag: 100, ruimte: 5 }],
    ['passed yesterday', null, 95, 101, { kind: 'verstreken', dag: 100, gebeurd: null }],
    ['has no room known without a forecast', null, null, 90, { kind: 'haalbaar', dag: 100, ruimte: null }],
    ['has too little room', null, 103, 90, { kind: 'haalbaar', dag: 100, ruimte: -3 }],
  ] as const)('%s', (_wat, gebeurd, prognose, peildatum, verwacht) => {
    expect(beoordeel(GEVONDEN, gebeurd, prognose, peildatum, () => null)).toEqual(verwacht);
  });
});

describe('without a last day', () => {
  const { behandelingen, ...opzet } = aTraject();
  const strook = (vergaderingen: readonly Vergadering[]): Berekening =>
    bereken(
      aStand({
        ...opzet,
        behandelingen: metVensters(behandelingen, { 'm1-raad-GM0482': periode('5-4', '30-4') }),
        vergaderingen,
      }),
    );
  const zoek = (vergaderingen: readonly Vergadering[], besluit = 0): unknown => {
    const { plan } = strook(vergaderingen);
    const route = deelrouteVan(plan, 1, ALBLASSERDAM);
    return (
      route &&
      zoekUiterste({
        route,
        aanname: { besluiten: [besluit], aanlevering: null },
        einde: 2,
        grens: dag('30-4'),
      })
    );
  };
  const college = aVergadering('college-GM0482', '16-3', '11-3');

  it('it says why, at the first body of the gemeente that keeps the end unknown', () => {
    const raad = { kind: 'onbekend', waarom: expect.stringContaining('raad Alblasserdam') };
    expect(zoek([aVergadering('ons-d', '4-3', '4-3'), college])).toEqual(raad);
    const geenvanbeide = { kind: 'onbekend', waarom: expect.stringContaining('college Alblasserdam') };
    expect(zoek([])).toEqual(geenvanbeide);
    // Asked of the college, that nobody knows when the ONS-D meets is no answer.
    expect(zoek([college], 1)).toEqual(raad);
  });

  it('it says where the strook ends at best', () => {
    expect(zoek([college, aVergadering('raad-GM0482', '4-5', '18-3')])).toEqual({
      kind: 'nooit',
      einde: dag('4-5'),
    });
  });

  it('it does not say that there never was one when a meeting before the limit may take the stuk', () => {
    const misschien = aVergadering('raad-GM0482', '27-4', null);
    expect(zoek([college, misschien, aVergadering('raad-GM0482', '4-5', '18-3')])).toEqual({
      kind: 'onbekend',
      waarom:
        'Zeker is alleen een einde tussen di 27-4-2021 en di 4-5-2021: ' +
        'van raad Alblasserdam van di 27-4-2021 is de aanleverdatum niet bekend.',
    });
  });

  it('is looked for no further back than two years before the limit', () => {
    const lang = [
      { ...college, dag: dag('30-4') - 800, aanleverdag: dag('30-4') - 801 },
      aVergadering('raad-GM0482', '13-4', '18-3'),
    ];
    expect(zoek(lang)).toMatchObject({ kind: 'onbekend' });
  });
});
