import { describe, expect, it } from '@jest/globals';
import { herkomst, maart } from '../testing/dossier.js';
import { type AdviesFeit, geldendeAdviezen } from './adviesfeit.js';

function advies(volgnummer: number, over: Partial<AdviesFeit> = {}): AdviesFeit {
  return {
    mijlpaal: 1,
    gremium: 'kernteam',
    gemeente: null,
    houding: null,
    dag: maart(volgnummer),
    stukversie: 1,
    tekst: null,
    herkomst: herkomst(volgnummer, volgnummer),
    ...over,
  };
}
const lokaal = (volgnummer: number, gemeente: string, over: Partial<AdviesFeit> = {}): AdviesFeit =>
  advies(volgnummer, { gemeente, houding: 'ingestemd', ...over });

const geldend = (...feiten: readonly AdviesFeit[]): readonly number[] =>
  geldendeAdviezen(feiten).map((feit) => feit.herkomst.volgnummer);

describe('the advice that holds', () => {
  it('is the last of each body, and the last answer of each gemeente', () => {
    expect(geldend(advies(1), advies(2))).toEqual([2]);
    expect(geldend(advies(1), lokaal(2, 'GM0482'), lokaal(3, 'GM0505'), lokaal(4, 'GM0482'))).toEqual([
      1, 4, 3,
    ]);
  });

  it('has no answer to an older advice', () => {
    expect(geldend(advies(1), lokaal(2, 'GM0482'), advies(3))).toEqual([3]);
    expect(geldend(advies(1), lokaal(2, 'GM0482'), advies(3), lokaal(4, 'GM0482'))).toEqual([3, 4]);
  });

  it.each([
    ['another body', { gremium: 'ogo' }],
    ['a body whose code begins alike', { gremium: 'kernteam-zorg' }],
    ['another mijlpaal', { mijlpaal: 2 }],
    ['a mijlpaal of which the number begins alike', { mijlpaal: 11 }],
  ])('is left alone by that of %s', (_, ander) => {
    expect(geldend(advies(1), lokaal(2, 'GM0482'), advies(3, ander))).toEqual([1, 2, 3]);
    expect(geldend(advies(1, ander), lokaal(2, 'GM0482', ander), advies(3))).toEqual([1, 2, 3]);
  });
});
