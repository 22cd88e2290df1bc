import { describe, expect, it } from '@jest/globals';
import { type Berekening, bereken } from '../berekening.js';
import { ALBLASSERDAM, alternatieven, dag, onsdRij, vast } from '../testing/bouwers.js';
import { RAAD, voorbeeld } from '../testing/voorbeeld.js';
import { gedeeldeAvonden } from './gedeelde-avond.js';

function spoor(code: string, over: Parameters<typeof voorbeeld>[0] = {}): Berekening {
  const stand = voorbeeld(over);
  return bereken({ ...stand, traject: { ...stand.traject, code } });
}

describe('the evenings that two trajecten share', () => {
  it('are each named once, with the stukken of both', () => {
    const later = spoor('SERVICE', { activiteiten: [onsdRij(vast('9-3'))] });
    const avonden = gedeeldeAvonden([spoor('SDD'), later]);
    expect(avonden.map(({ gremiumsoort, dag: opDag }) => [gremiumsoort, opDag])).toEqual([
      ['college', dag('16-3')],
      ['raad', dag('13-4')],
    ]);
    expect(avonden[1]).toMatchObject({
      gemeente: ALBLASSERDAM,
      stukken: [
        { traject: 'SDD', mijlpaal: 1, gremium: RAAD },
        { traject: 'SERVICE', mijlpaal: 1, gremium: RAAD },
      ],
    });
  });

  it('are none for one traject, or where a day is not certain', () => {
    const band = spoor('SERVICE', { activiteiten: [onsdRij(alternatieven('11-3', '18-3'))] });
    expect(gedeeldeAvonden([spoor('SDD')])).toEqual([]);
    expect(gedeeldeAvonden([spoor('SDD'), band])).toEqual([]);
  });
});
