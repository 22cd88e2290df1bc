import { describe, expect, it } from '@jest/globals';
import type { Periode } from '@routekaart/kalender';
import type { Behandeling } from '@routekaart/traject';
import { aTraject, idVan, periode } from '../testing/bouwers.js';
import { berekendUit, berekendzin } from './berekend-uit.js';

const { behandelingen } = aTraject({ mijlpalen: 3 });

/** ONS-D in week 11, 20 and 38; the raden of mijlpaal 1 and 2 three to six weeks later, that of mijlpaal 3 by the template. */
const PLAN: Readonly<Record<string, Periode>> = {
  'm1-ons-d': periode('15-3', '19-3'),
  'm2-ons-d': periode('17-5', '21-5'),
  'm3-ons-d': periode('20-9', '24-9'),
  'm1-raad-GM0482': periode('5-4', '30-4'),
  'm2-raad-GM0482': periode('7-6', '2-7'),
  'm3-raad-GM0482': periode('11-10', '5-11'),
};

function uit(
  over: Readonly<Record<string, Periode | null>> = {},
  vraag = idVan(3, 'raad', 'GM0482'),
  anker: string | null = 'ons-d',
): readonly number[] | null {
  const vensters: Readonly<Record<string, Periode | null>> = { ...PLAN, ...over };
  const cellen = behandelingen.map((een): Behandeling => ({
    ...een,
    venster: vensters[een.id] ?? null,
    vensterHerkomst: een.mijlpaal === 3 ? 'sjabloon' : 'bron',
  }));
  const cel = cellen.find(({ id }) => id === vraag);
  if (cel === undefined) {
    throw new Error(`Geen ${vraag}`);
  }
  return berekendUit(cel, cellen, anker);
}

describe('the mijlpalen of whose weeks a window was computed', () => {
  it('are those in which the station lies as many weeks from the anchor, at both ends', () => {
    expect(uit()).toEqual([1, 2]);
    expect(uit({ 'm2-raad-GM0482': periode('14-6', '2-7') })).toEqual([1]);
    expect(uit({ 'm2-raad-GM0482': periode('7-6', '9-7') })).toEqual([1]);
    // Weeks count, not days: from di 8-6 until do 1-7 is week 23 to 26 too.
    expect(uit({ 'm2-raad-GM0482': periode('8-6', '1-7') })).toEqual([1, 2]);
    expect(uit({ 'm2-ons-d': periode('18-5', '20-5') })).toEqual([1, 2]);
  });

  it('are not those without a window, or of another station', () => {
    expect(uit({ 'm1-raad-GM0482': null })).toEqual([2]);
    expect(uit({ 'm1-ons-d': null })).toEqual([2]);
    expect(uit({ 'm1-raad-GM0482': null, 'm1-college-GM0482': periode('5-4', '30-4') })).toEqual([2]);
  });

  it('are none of the anchor itself, or where its own week is not known', () => {
    expect(uit({}, 'm3-ons-d')).toEqual([]);
    expect(uit({ 'm3-ons-d': null, 'm2-ons-d': null })).toEqual([]);
    expect(uit({}, undefined, null)).toEqual([]);
  });

  it('are not asked of a window that a source gives, or of none', () => {
    expect(uit({}, 'm1-raad-GM0482')).toBeNull();
    expect(uit({ 'm3-raad-GM0482': null })).toBeNull();
  });
});

it.each([
  [null, ''],
  [undefined, ''],
  [[], ' (berekend met het sjabloon)'],
  [[1, 2], ' (berekend uit de weken van mijlpaal 1 en 2)'],
])('%j reads “%s”', (mijlpalen, zin) => {
  expect(berekendzin(mijlpalen)).toBe(zin);
});
