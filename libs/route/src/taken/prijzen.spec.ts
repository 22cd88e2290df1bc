import { describe, expect, it } from '@jest/globals';
import { ALBLASSERDAM, DORDRECHT, dag } from '../testing/bouwers.js';
import { aWaarschuwing } from '../testing/waarschuwing.js';
import type { Waarschuwing } from '../waarschuwing.js';
import type { Oorzaakgroep } from '../waarschuwingen/per-oorzaak.js';
import { isPrijs, prijsVan, prijzenSamen } from './prijzen.js';

const groep = (over: Partial<Waarschuwing>, gevolgen: readonly Waarschuwing[] = []): Oorzaakgroep => {
  const waarschuwing = aWaarschuwing(over);
  return { ernst: waarschuwing.ernst, waarschuwing, gevolgen };
};
const prijs = (sleutel: string, uiterlijk: string | null, over: Partial<Waarschuwing> = {}): Oorzaakgroep =>
  groep({ code: 'GEEN_RESERVE', sleutel, uiterlijk: uiterlijk === null ? null : dag(uiterlijk), ...over });

const samen = (...groepen: readonly Oorzaakgroep[]) =>
  prijzenSamen(groepen).map(({ waarschuwing, gevolgen }) => [
    waarschuwing.sleutel,
    ...gevolgen.map(({ sleutel }) => sleutel),
  ]);

describe('the price of an act', () => {
  it('is what a missed meeting costs in a strook, and nothing else', () => {
    expect(isPrijs(groep({ code: 'GEEN_RESERVE' }))).toBe(true);
    expect(isPrijs(groep({ code: 'RECES' }))).toBe(true);
    expect(isPrijs(groep({ code: 'TE_LAAT' }))).toBe(false);
    expect(isPrijs(groep({ code: 'RECES', gemeente: null }))).toBe(false);
  });

  it('is told once for who must act in a mijlpaal, by the first of the days', () => {
    expect(samen(prijs('b', '18-3'), prijs('a', '11-3'), prijs('c', '25-3'))).toEqual([['a', 'b', 'c']]);
  });

  it('is another one for another mijlpaal, role or body', () => {
    const actor = { rol: 'gemeente', gremium: 'college', gemeente: ALBLASSERDAM };
    expect(
      samen(
        prijs('a', '11-3'),
        prijs('b', '11-3', { mijlpaal: 2 }),
        prijs('c', '11-3', { actor }),
        prijs('d', '11-3', { actor: { ...actor, gremium: 'raad' } }),
        prijs('e', '11-3', { actor: { ...actor, rol: 'griffier' } }),
        prijs('f', '12-3', { gemeente: DORDRECHT }),
      ),
    ).toEqual([['a', 'f'], ['b'], ['c'], ['d'], ['e']]);
  });

  it('keeps what a price already had under it, and comes after all else', () => {
    const eronder = aWaarschuwing({ sleutel: 'eronder' });
    const eerste = { ...prijs('a', '11-3'), gevolgen: [eronder] };
    expect(samen(eerste, prijs('b', '18-3'), groep({ sleutel: 'ander' }))).toEqual([
      ['ander'],
      ['a', 'eronder', 'b'],
    ]);
  });

  it('asks for nothing without a day', () => {
    expect(samen(prijs('a', null), prijs('b', '11-3'))).toEqual([['b']]);
  });

  it('is told as days, and how many others wait for the same', () => {
    const gevolgen = [aWaarschuwing({ mijlpaal: 2 }), aWaarschuwing({ mijlpaal: 3 })];
    expect(prijsVan(groep({}), 35)).toBe('Anders wordt het 35 dagen later.');
    expect(prijsVan(groep({}), null)).toBe('Anders is daarna geen vergadering bekend.');
    expect(prijsVan(groep({}, gevolgen), 1)).toBe(
      'Anders wordt het 1 dag later. Ook andere vergaderingen hangen hiervan af (2).',
    );
    // Two warnings about one meeting are one that waits.
    expect(prijsVan(groep({}, [aWaarschuwing()]), 1)).toBe('Anders wordt het 1 dag later.');
  });
});
