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
  anAanlevering,
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

  it.each([false, true])(
    'come by day and then by gemeente, whether the route has them so or not (%s)',
    (om) => {
      const over = (code: string): Berekening => {
        const opzet = aTraject({ gemeenten: 2, mijlpalen: 2 });
        return bereken(
          aStand({
            ...opzet,
            traject: { ...opzet.traject, code },
            behandelingen: om ? [...opzet.behandelingen].reverse() : opzet.behandelingen,
            besluiten: [aBesluit('m1-ons-d', '25-3'), aBesluit('m2-ons-d', '1-3')],
            peildatum: dag('26-3'),
            aanleveringen: opzet.gemeenten.map((lid) => anAanlevering(`m2-college-${lid.code}`, '2-3')),
            vergaderingen: opzet.gemeenten.flatMap((lid) => [
              aVergadering(`college-${lid.code}`, '30-3', '11-3'),
              aVergadering(`college-${lid.code}`, '13-4', '8-4'),
            ]),
          }),
        );
      };
      expect(
        gedeeldeAvonden([over('SDD'), over('SERVICE')]).map(({ dag: op, gemeente, stukken }) => [
          op,
          gemeente,
          stukken.map(({ mijlpaal }) => mijlpaal),
        ]),
      ).toEqual([
        [dag('30-3'), ALBLASSERDAM, [2, 2]],
        [dag('30-3'), DORDRECHT, [2, 2]],
        [dag('13-4'), ALBLASSERDAM, [1, 1]],
        [dag('13-4'), DORDRECHT, [1, 1]],
      ]);
    },
  );

  it('are not certain while one of the two may be a week later', () => {
    const op = (code: string): Berekening =>
      spoor(code, { activiteiten: [onsdRij(alternatieven('11-3', '18-3'))] });
    const dagen = gedeeldeAvonden([op('SDD'), op('SERVICE')]).map((avond) => avond.dag);
    expect(dagen).not.toContain(dag('23-3'));
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
