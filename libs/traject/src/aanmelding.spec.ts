import { describe, expect, it } from '@jest/globals';
import { type AanmeldFeit, laatsteAanmeldingen } from './aanmelding.js';
import { herkomst, maart } from './testing/dossier.js';

function aFeit(volgnummer: number, aantal: number, over: Partial<AanmeldFeit> = {}): AanmeldFeit {
  return {
    activiteit: 'M1-10',
    gemeente: 'GM0482',
    sessie: maart(11),
    aantal,
    namens: null,
    herkomst: herkomst(volgnummer, 1),
    ...over,
  };
}

const aantallen = (...feiten: readonly AanmeldFeit[]): readonly number[] =>
  laatsteAanmeldingen(feiten).map(({ aantal }) => aantal);

describe('how many come', () => {
  it('is what a gemeente said last of a session', () => {
    expect(aantallen(aFeit(1, 3), aFeit(2, 4))).toEqual([4]);
    expect(aantallen(aFeit(1, 3), aFeit(2, 0))).toEqual([0]);
  });

  it.each([
    ['another session', { sessie: maart(18) }],
    ['no session in particular', { sessie: null }],
    ['another gemeente', { gemeente: 'GM0505' }],
    ['another round', { activiteit: 'M2-10' }],
  ])('leaves alone what was said of %s', (_, over) => {
    expect(aantallen(aFeit(1, 3), aFeit(2, 4, over))).toEqual([3, 4]);
  });
});
