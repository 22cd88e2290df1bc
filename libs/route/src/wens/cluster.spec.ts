import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aBesluit, aTraject } from '../testing/bouwers.js';
import { DREMPEL, gelijkenis, stelClustersVoor } from './cluster.js';
import type { Wens } from './wens.js';

const [behandeling] = aTraject().behandelingen;

const aWens = (tekst: string, cluster: string | null = null): Wens => {
  if (behandeling === undefined) throw new Error('geen behandeling');
  return {
    verwijzing: { besluit: tekst, aanpassing: 1 },
    soort: 'aanpassing',
    tekst,
    besluit: aBesluit(behandeling.id, '1-3'),
    behandeling,
    status: 'meegegeven',
    antwoord: null,
    verwerktIn: null,
    cluster,
    verloop: [],
  };
};

const groepen = (...teksten: readonly string[]): readonly (readonly string[])[] =>
  stelClustersVoor(teksten.map((tekst) => aWens(tekst))).map(({ wensen }) =>
    wensen.map(({ tekst }) => tekst),
  );

describe('gelijkenis', () => {
  it.each([
    ['Noem de kosten per gemeente.', 'Noem per gemeente de kosten', 1],
    ['Neem de kosten per gemeente op', 'Kosten per gemeente opnemen', 0.67],
    ['Kosten apart noemen', 'Evaluatie na twee jaar', 0],
    ['De financiële gevolgen', 'De financiele gevolgen', 1],
    ['', 'Kosten', 0],
  ])('of “%s” and “%s” is about %s', (een, ander, verwacht) => {
    expect(gelijkenis(een, ander)).toBeCloseTo(verwacht, 1);
  });

  it('is the same both ways, between 0 and 1, and 1 with itself unless no word is left', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (een, ander) => {
        const score = gelijkenis(een, ander);
        expect(score).toBe(gelijkenis(ander, een));
        expect(score >= 0 && score <= 1).toBe(true);
        expect([0, 1]).toContain(gelijkenis(een, een));
      }),
    );
  });
});

describe('stelClustersVoor', () => {
  it('puts the same wens of several bodies together, and leaves the rest alone', () => {
    expect(
      groepen('Noem de kosten per gemeente.', 'Evaluatie na twee jaar', 'De kosten per gemeente noemen'),
    ).toEqual([['Noem de kosten per gemeente.', 'De kosten per gemeente noemen']]);
  });

  it('never proposes a wens that a person put somewhere already', () => {
    const wensen = [aWens('Noem de kosten', 'Kosten'), aWens('Noem de kosten')];
    expect(stelClustersVoor(wensen)).toEqual([]);
  });

  it('puts no wens in two groups, proposes no group of one, and only groups above the threshold', () => {
    const tekst = fc.array(fc.constantFrom('kosten', 'raad', 'evaluatie', 'jaar', 'risico'), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(tekst, { maxLength: 12 }), (teksten) => {
        const voorstellen = stelClustersVoor(teksten.map((woorden) => aWens(woorden.join(' '))));
        const leden = voorstellen.flatMap(({ wensen }) => wensen);
        expect(new Set(leden).size).toBe(leden.length);
        for (const { wensen, gelijkenis: score } of voorstellen) {
          expect(wensen.length).toBeGreaterThan(1);
          expect(score).toBeGreaterThanOrEqual(DREMPEL);
        }
      }),
    );
  });
});
