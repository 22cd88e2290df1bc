import { describe, expect, it } from '@jest/globals';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aStand,
  aStation,
  aTraject,
  dag,
  idVan,
  metVensters,
  periode,
} from '../testing/bouwers.js';
import { prognoseVan } from '../testing/voorbeeld.js';
import { eersteStap, eindstappen, laatsteVanStappen, radenVan } from './eindstappen.js';

const raad = (gemeente: string): string => idVan(1, 'raad', gemeente);

/** Of two raden that can decide in these bands (`null`: nobody knows) the gemeente of the last. */
function laatste(...banden: readonly (readonly [string | null, string | null])[]): string | null {
  const berekening = bereken(aStand(aTraject({ gemeenten: 2 })));
  const op = (tekst: string | null) => (tekst === null ? null : dag(tekst));
  const stappen = [ALBLASSERDAM, DORDRECHT].slice(0, banden.length).map((gemeente, plaats) => {
    const [vroegst = null, laatst = null] = banden[plaats] ?? [];
    const moment = { vroegst: op(vroegst), laatst: op(laatst) };
    return { ...prognoseVan(raad(gemeente), berekening), dag: moment };
  });
  return laatsteVanStappen(stappen)?.stap.behandeling.gemeente ?? null;
}

describe('the last of two raden', () => {
  it.each([
    ['the one that decides later', ['13-4', '13-4'], ['12-4', '12-4'], ALBLASSERDAM],
    ['the one that may decide later', ['13-4', '13-4'], ['6-4', '20-4'], DORDRECHT],
    ['the one without a last day', ['13-4', null], ['20-4', '20-4'], ALBLASSERDAM],
    ['the one without a last day, in any order', ['20-4', '20-4'], ['13-4', null], DORDRECHT],
    ['of one last day the one that can be least early', ['6-4', '20-4'], ['13-4', '20-4'], DORDRECHT],
    ['of one last day that one in any order', ['13-4', '20-4'], ['6-4', '20-4'], ALBLASSERDAM],
    ['the one that has a first day, where neither has a last', [null, null], ['13-4', null], DORDRECHT],
    [
      'the first in the route, where nothing tells them apart',
      ['13-4', '13-4'],
      ['13-4', '13-4'],
      ALBLASSERDAM,
    ],
  ] as const)('is %s', (_, een, ander, gemeente) => {
    expect(laatste(een, ander)).toBe(gemeente);
  });

  it('is none of none', () => {
    expect(laatste()).toBeNull();
  });
});

describe('the first body to take up a stuk', () => {
  it('is the first in the route, where two do so on one day', () => {
    const opzet = aTraject({
      gemeenten: 2,
      stations: [aStation({ code: 'raad', volgorde: 1, perGemeente: true })],
    });
    const van = (alblasserdam: string, dordrecht: string): string | null => {
      const behandelingen = metVensters(opzet.behandelingen, {
        [raad(ALBLASSERDAM)]: periode(alblasserdam, '30-4'),
        [raad(DORDRECHT)]: periode(dordrecht, '30-4'),
      });
      return eersteStap(1, bereken(aStand({ ...opzet, behandelingen })))?.stap.behandeling.gemeente ?? null;
    };
    expect(van('6-4', '6-4')).toBe(ALBLASSERDAM);
    expect(van('6-4', '5-4')).toBe(DORDRECHT);
  });
});

describe('the raden of a mijlpaal', () => {
  it('are those before what the law asks after them, and none where the route ends with one for all', () => {
    const raadstation = aStation({ code: 'raad', volgorde: 1, perGemeente: true });
    const codes = (...erna: readonly ReturnType<typeof aStation>[]) => {
      const berekening = bereken(aStand(aTraject({ stations: [raadstation, ...erna] })));
      const van = (stappen: ReturnType<typeof radenVan>) => stappen.map(({ stap }) => stap.station.code);
      return [van(radenVan(1, berekening)), van(eindstappen(1, berekening))];
    };
    const ab = aStation({ code: 'ab', volgorde: 2, voorgangers: ['raad'] });
    expect(codes()).toEqual([['raad'], ['raad']]);
    expect(codes({ ...ab, staart: true })).toEqual([['raad'], ['ab']]);
    expect(codes(ab)).toEqual([[], ['ab']]);
  });
});
