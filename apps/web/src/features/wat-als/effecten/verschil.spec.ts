import { describe, expect, it } from '@jest/globals';
import { type Moment, ONBEKEND, opDag } from '@routekaart/route';
import { verschilbeeldVan } from './verschil.js';

const band = (vroegst: number, laatst: number): Moment => ({ vroegst, laatst });

describe('a difference in words', () => {
  it.each<[string, Moment, Moment | null, string]>([
    ['the same day', opDag(18700), opDag(18700), '= ongewijzigd'],
    ['a day later', opDag(18700), opDag(18701), '▲ 1 dag later'],
    ['a week earlier', opDag(18700), opDag(18693), '▼ 7 dagen eerder'],
    [
      'only an earlier first day',
      band(18690, 18700),
      band(18680, 18700),
      '≈ op zijn vroegst 10 dagen eerder',
    ],
    ['only an earlier last day', band(18690, 18700), band(18690, 18693), '▼ op zijn laatst 7 dagen eerder'],
    ['a band that moves as a whole', band(18690, 18700), band(18697, 18707), '▲ 7 dagen later'],
    [
      'a band that becomes a day',
      band(18690, 18700),
      opDag(18693),
      '▼ op zijn laatst 7 dagen eerder, op zijn vroegst 3 dagen later',
    ],
    ['no day any more', opDag(18700), ONBEKEND, '? verschil niet te zeggen'],
    ['still no day', ONBEKEND, ONBEKEND, '= ongewijzigd'],
    ['who does not take part', opDag(18700), null, '✕ doet niet meer mee'],
  ])('%s', (_wat, voor, na, woord) => {
    expect(verschilbeeldVan({ voor, na }).woord).toBe(woord);
    expect(verschilbeeldVan({ voor, na }).kort).toBe(woord.split(',')[0]);
  });
});
