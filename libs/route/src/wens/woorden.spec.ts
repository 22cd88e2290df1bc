import { describe, expect, it } from '@jest/globals';
import { aBesluit, aTraject } from '../testing/bouwers.js';
import { gelijkenis, stelClustersVoor } from './cluster.js';
import type { Wens } from './wens.js';

function wens(tekst: string): Wens {
  const [behandeling] = aTraject().behandelingen;
  if (behandeling === undefined) {
    throw new Error('Geen behandeling');
  }
  return {
    verwijzing: { besluit: tekst, aanpassing: 1 },
    soort: 'aanpassing',
    tekst,
    besluit: aBesluit(behandeling.id, '1-3'),
    behandeling,
    status: 'meegegeven',
    antwoord: null,
    verwerktIn: null,
    cluster: null,
    verloop: [],
  };
}

const voorstellen = (...teksten: readonly string[]) =>
  stelClustersVoor(teksten.map(wens)).map(({ naam, wensen, gelijkenis: score }) => [
    naam,
    wensen.length,
    Math.round(score * 100),
  ]);

describe('the words of two texts', () => {
  it.each([
    ['a plural', 'plan', 'plannen', 1],
    ['a doubled vowel', 'raad', 'raden', 1],
    ['an ending behind five letters', 'plans', 'plan', 1],
    ['no ending of a short word', 'kans', 'kan', 0],
    ['words that stand in any sentence', 'de kosten van het plan', 'kosten plan', 1],
    ['none where no word is left', 'de het', 'de het', 0],
    ['none where nothing is written', '!', '!', 0],
    ['half of them', 'kosten noemen', 'kosten tellen', 0.5],
  ])('are compared without case and ending: %s', (_, een, ander, verwacht) => {
    expect(gelijkenis(een, ander)).toBe(verwacht);
  });
});

describe('a proposal to keep wensen together', () => {
  it('begins with half of the words in common, and has the text of the first as its name', () => {
    expect(voorstellen('kosten noemen', 'kosten tellen')).toEqual([['kosten noemen', 2, 50]]);
    expect(voorstellen('kosten noemen raad', 'kosten tellen loket')).toEqual([]);
  });

  it('tells how alike the least alike of them are', () => {
    expect(voorstellen('kosten gemeente raad', 'raad kosten gemeente', 'kosten gemeente jaar')).toEqual([
      ['kosten gemeente raad', 3, 67],
    ]);
  });

  it('takes two groups together by a wens that resembles both', () => {
    const keten = ['kosten gemeente', 'loket jaar', 'kosten loket'];
    expect(voorstellen(...keten)).toEqual([['kosten gemeente', 3, 50]]);
  });

  it('names the largest group first', () => {
    expect(voorstellen('kosten raad', 'kosten raad', 'loket', 'loket', 'loket')).toEqual([
      ['loket', 3, 100],
      ['kosten raad', 2, 100],
    ]);
  });
});
