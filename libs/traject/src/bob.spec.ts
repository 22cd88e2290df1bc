import { describe, expect, it } from '@jest/globals';
import { type Fase, type Fasestation, adviseertSlechts, fasebreuk, gaatVooraf } from './bob.js';

/** Stations one after the other; each says its phase, or none. */
const rij = (...fasen: readonly (Fase | null)[]): readonly Fasestation[] =>
  fasen.map((fase, i) => ({
    code: `s${String(i + 1)}`,
    voorgangers: i === 0 ? [] : [`s${String(i)}`],
    fase,
  }));

describe('the phases of BOB (bron 002)', () => {
  it.each<[string, readonly Fasestation[], ReturnType<typeof fasebreuk>]>([
    ['in their order', rij('beeldvorming', 'oordeelsvorming', 'besluitvorming'), null],
    ['with one left out', rij('beeldvorming', 'besluitvorming'), null],
    ['said of nobody', rij(null, null), null],
    ['twice the same', rij('beeldvorming', 'beeldvorming'), null],
    ['again for the next body', rij('besluitvorming', 'beeldvorming', 'besluitvorming'), null],
    ['turned round', rij('oordeelsvorming', 'beeldvorming'), { station: 's2', eerder: 's1' }],
    [
      'turned round with another in between',
      rij('oordeelsvorming', null, 'beeldvorming', 'besluitvorming'),
      { station: 's3', eerder: 's1' },
    ],
    [
      'turned round in the second round',
      rij('besluitvorming', 'oordeelsvorming', 'beeldvorming'),
      { station: 's3', eerder: 's2' },
    ],
  ])('%s', (_, stations, breuk) => {
    expect(fasebreuk(stations)).toEqual(breuk);
  });

  it('look at each way to a station, and end where stations wait for each other', () => {
    const kring: readonly Fasestation[] = [
      { code: 's1', voorgangers: ['s3'], fase: 'oordeelsvorming' },
      { code: 's2', voorgangers: [] },
      { code: 's3', voorgangers: ['s2', 's1'], fase: 'beeldvorming' },
    ];
    expect(fasebreuk(kring)).toEqual({ station: 's3', eerder: 's1' });
  });

  it('go before a besluit, of the same round', () => {
    const route = rij('beeldvorming', null, 'besluitvorming', 'oordeelsvorming', 'besluitvorming');
    expect(gaatVooraf('beeldvorming', 's3', route)).toBe(true);
    expect(gaatVooraf('oordeelsvorming', 's3', route)).toBe(false);
    expect(gaatVooraf('beeldvorming', 's5', route)).toBe(false);
    expect(gaatVooraf('oordeelsvorming', 's5', route)).toBe(true);
    expect(gaatVooraf('beeldvorming', 'onbekend', route)).toBe(false);
  });
});

describe('a body that only advises', () => {
  it.each([
    [null, 'adviseert', true],
    [null, 'besluit', false],
    [null, undefined, false],
    ['adviseren', 'besluit', true],
    ['informeren', 'stemt-in', true],
    ['besluiten', 'onbekend', false],
    // Its mandaat gives no more, whatever is asked.
    ['besluiten', 'adviseert', true],
  ] as const)('is asked for %s with mandaat %s: %s', (bedoeling, mandaat, verwacht) => {
    expect(adviseertSlechts({ bedoeling }, { mandaat })).toBe(verwacht);
  });
});
