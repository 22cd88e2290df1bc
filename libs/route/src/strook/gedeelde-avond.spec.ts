import { describe, expect, it } from '@jest/globals';
import { type Berekening, bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aStand,
  aTraject,
  aVergadering,
  alternatieven,
  dag,
  onsdRij,
  vast,
} from '../testing/bouwers.js';
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

  it('come by day and then by gemeente, and only of bodies of a gemeente', () => {
    const over = (code: string): Berekening => {
      const opzet = aTraject({ gemeenten: 2 });
      const gremia = [...opzet.gemeenten].reverse().map((lid) => lid.code);
      return bereken(
        aStand({
          ...opzet,
          traject: { ...opzet.traject, code },
          besluiten: [aBesluit('m1-ons-d', '1-3')],
          vergaderingen: gremia.flatMap((lid) => [
            aVergadering(`raad-${lid}`, '13-4', '16-3'),
            aVergadering(`college-${lid}`, '16-3', '11-3'),
          ]),
        }),
      );
    };
    expect(
      gedeeldeAvonden([over('SDD'), over('SERVICE')]).map(({ dag: op, gremiumsoort, gemeente }) => [
        op,
        gremiumsoort,
        gemeente,
      ]),
    ).toEqual([
      [dag('16-3'), 'college', ALBLASSERDAM],
      [dag('16-3'), 'college', DORDRECHT],
      [dag('13-4'), 'raad', ALBLASSERDAM],
      [dag('13-4'), 'raad', DORDRECHT],
    ]);
  });

  it('are not the same evening because the day is equally unknown', () => {
    const zonder = (code: string): Berekening => spoor(code, { vergaderingen: [] });
    expect(gedeeldeAvonden([zonder('SDD'), zonder('SERVICE')])).toEqual([]);
  });

  it('are not shared by the mijlpalen of one traject', () => {
    const opzet = aTraject({ mijlpalen: 2 });
    const vergaderingen = [aVergadering(`college-${ALBLASSERDAM}`, '16-3', '11-3')];
    const besluiten = [aBesluit('m1-ons-d', '1-3'), aBesluit('m2-ons-d', '1-3')];
    expect(gedeeldeAvonden([bereken(aStand({ ...opzet, vergaderingen, besluiten }))])).toEqual([]);
  });
});
