import { describe, expect, it } from '@jest/globals';
import type { Herkomst } from './besluit.js';
import { type Stationsregel, type StationsregelFeit, geldendeStationsregels } from './stationsregel.js';

function aRegel(gemeente: string | null, toetswerkdagen: number): Stationsregel {
  return {
    station: 'raad',
    gemeente,
    verwerking: null,
    toetswerkdagen,
    tussen: null,
    bijSluiting: 'vervalt',
    bron: '',
  };
}

const HERKOMST: Herkomst = { volgnummer: 3, rol: 'griffier', door: 'g', op: '', dag: 10, bron: '' };

function aFeit(regel: Stationsregel, ingetrokken = false): StationsregelFeit {
  return { regel, ingetrokken, reden: null, herkomst: HERKOMST };
}

const UIT_BESTAND = [aRegel(null, 1), aRegel('GM0482', 2)];
const toetsdagen = (...feiten: readonly StationsregelFeit[]) =>
  geldendeStationsregels(UIT_BESTAND, feiten).map((regel) => [regel.gemeente, regel.toetswerkdagen]);

describe('the local rules that hold', () => {
  it('are those of the file until somebody records another about the same place', () => {
    expect(toetsdagen()).toEqual([
      [null, 1],
      ['GM0482', 2],
    ]);
    expect(toetsdagen(aFeit(aRegel('GM0482', 5)))).toEqual([
      [null, 1],
      ['GM0482', 5],
    ]);
    expect(toetsdagen(aFeit(aRegel('GM0505', 3)))).toEqual([
      [null, 1],
      ['GM0482', 2],
      ['GM0505', 3],
    ]);
  });

  it('end with a withdrawal, and begin again with a later fact', () => {
    const weg = aFeit(aRegel('GM0482', 0), true);
    expect(toetsdagen(weg)).toEqual([[null, 1]]);
    expect(toetsdagen(weg, aFeit(aRegel('GM0482', 4)))).toEqual([
      [null, 1],
      ['GM0482', 4],
    ]);
  });

  it('say who recorded them, except those of the file', () => {
    const [eerste, tweede] = geldendeStationsregels(UIT_BESTAND, [aFeit(aRegel('GM0482', 5))]);
    expect(eerste).not.toHaveProperty('herkomst');
    expect(tweede?.herkomst).toEqual(HERKOMST);
  });
});
