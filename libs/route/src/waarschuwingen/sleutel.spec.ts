import { describe, expect, it } from '@jest/globals';
import type { Waarneming } from '../waarschuwing.js';
import { kenmerkVan, sleutelVan } from './sleutel.js';

const WAARNEMING: Waarneming = {
  code: 'RECES',
  ernst: 'info',
  mijlpaal: 1,
  station: 'raad',
  gemeente: 'GM0482',
  activiteit: null,
  melding: 'melding',
  regel: 'regel',
  bewijs: ['een', 'twee'],
  actor: { rol: null, gremium: null, gemeente: null },
  uiterlijk: null,
  oorzaak: [],
};

describe('sleutelVan', () => {
  it.each<[Partial<Waarneming>, string]>([
    [{}, 'RECES/M1/raad/GM0482'],
    [{ station: null, gemeente: null, activiteit: 'M1-20' }, 'RECES/M1/M1-20'],
    [{ mijlpaal: null, station: null }, 'RECES/GM0482'],
    [{ onderwerp: 'M1-20/2021-03-08' }, 'RECES/M1-20/2021-03-08'],
  ])('of %j is %s', (over, sleutel) => {
    expect(sleutelVan({ ...WAARNEMING, ...over })).toBe(sleutel);
  });
});

describe('kenmerkVan', () => {
  const kenmerk = (over: Partial<Waarneming> = {}): string => kenmerkVan({ ...WAARNEMING, ...over });

  it('is sixteen hexadecimal digits, the same in every version: what was dealt with stays so', () => {
    // FNV-1a of “info\neen\ntwee”, from its usual start and from its prime.
    expect(kenmerk()).toBe('838e01f415625c52');
    // The first half begins with a zero.
    expect(kenmerk({ bewijs: ['rij 28'] })).toBe('0c133acc593a8da2');
  });

  it('changes with the ernst and with each sentence of the evidence, and with nothing else', () => {
    const anders = [
      { ernst: 'let-op' },
      { bewijs: ['een'] },
      { bewijs: ['eentwee'] },
      { bewijs: ['twee', 'een'] },
    ] as const;
    expect(new Set([{}, ...anders].map((over) => kenmerk(over))).size).toBe(5);
    expect(kenmerk({ melding: 'anders', uiterlijk: 3, oorzaak: ['anders'] })).toBe(kenmerk());
  });
});
