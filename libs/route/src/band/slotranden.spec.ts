import { describe, expect, it } from '@jest/globals';
import type { Stand, Vergadering } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aBesluit, aVergadering, alternatieven, dag, onsdRij, vast } from '../testing/bouwers.js';
import { RAAD, STAP, prognoseVan, voorbeeld } from '../testing/voorbeeld.js';
import { aanleverslotVan, eersteSprong } from './aanleverslot.js';

function slot(id: string, over: Partial<Stand>) {
  const berekening = bereken(voorbeeld(over));
  const gevonden = aanleverslotVan(prognoseVan(id, berekening), berekening);
  return gevonden && { ...gevonden, volgende: gevonden.volgende?.dag ?? null };
}

function sprong(id: string, over: Partial<Stand>) {
  const berekening = bereken(voorbeeld(over));
  const gevonden = eersteSprong(prognoseVan(id, berekening), berekening);
  return gevonden && [gevonden.van, gevonden.naar.dag];
}

const raden = (...dagen: readonly (readonly [string, string | null])[]): Partial<Stand> => ({
  vergaderingen: [
    ...voorbeeld().vergaderingen.filter(({ gremium }) => gremium !== RAAD),
    ...dagen.map(([opDag, sluiting]): Vergadering => aVergadering(RAAD, opDag, sluiting)),
  ],
});

describe('the meeting for which to hand in, among some of which nobody knows when they close', () => {
  it('is the first of which that is known, and names the sooner one that may take the stuk', () => {
    expect(slot(STAP.raad, raden(['13-4', null], ['18-5', '22-4']))).toEqual({
      dag: dag('18-5'),
      uiterlijk: dag('22-4'),
      volgende: null,
      misschien: dag('13-4'),
    });
    expect(sprong(STAP.raad, raden(['13-4', null], ['18-5', '22-4'], ['15-6', '20-5']))).toEqual([
      dag('18-5'),
      dag('15-6'),
    ]);
  });

  it('names no later one that may take it, nor one that is known', () => {
    // The ONS-D of 11-3 or 12-3: the raad of 13-4 takes it on 18-3, else that of 18-5 on 22-4.
    const band = { activiteiten: [onsdRij(alternatieven('11-3', '12-3'))] };
    expect(
      slot(STAP.raad, { ...band, ...raden(['13-4', '18-3'], ['27-4', null], ['18-5', '22-4']) }),
    ).toEqual({
      dag: dag('13-4'),
      uiterlijk: dag('18-3'),
      volgende: dag('18-5'),
      misschien: null,
    });
    expect(sprong(STAP.raad, { ...band, ...raden(['13-4', '18-3'], ['18-5', '22-4']) })).toEqual([
      dag('13-4'),
      dag('18-5'),
    ]);
  });

  it('is none without a meeting, or where nothing need be handed in', () => {
    expect(slot(STAP.raad, raden())).toBeNull();
    expect(sprong(STAP.raad, raden())).toBeNull();
    const besluiten = [
      aBesluit(STAP.onsd, '11-3'),
      aBesluit(STAP.college, '16-3'),
      aBesluit(STAP.raad, '13-4', { uitkomst: 'aangehouden' }),
    ];
    const ligtErNog = { ...raden(['13-4', '18-3'], ['18-5', null]), peildatum: dag('14-4'), besluiten };
    expect(slot(STAP.raad, ligtErNog)).toBeNull();
  });
});

describe('the meeting for which to hand in, of a body with a day in the plan', () => {
  const onsd = (plan: Parameters<typeof onsdRij>[0], ...dagen: readonly (readonly [string, string])[]) =>
    slot(STAP.onsd, {
      peildatum: dag('26-2'),
      activiteiten: [onsdRij(plan)],
      vergaderingen: dagen.map(([opDag, sluiting]) => aVergadering('ons-d', opDag, sluiting)),
    });
  const DAGEN = [
    ['4-3', '25-2'],
    ['11-3', '4-3'],
    ['19-3', '12-3'],
    ['25-3', '18-3'],
  ] as const;

  it('is that of the day itself, with the next one of the calendar', () => {
    expect(onsd(vast('11-3'), ...DAGEN)).toEqual({
      dag: dag('11-3'),
      uiterlijk: dag('4-3'),
      volgende: dag('19-3'),
      misschien: null,
    });
  });

  it('goes by the calendar too where one alternative is left, or the first has no meeting', () => {
    const laatste = { dag: dag('19-3'), uiterlijk: dag('12-3'), volgende: dag('25-3'), misschien: null };
    expect(onsd(alternatieven('4-3', '19-3'), ...DAGEN)).toEqual(laatste);
    // On 10-3 it may decide without a meeting of the calendar: nobody knows until when it would take the stuk.
    expect(onsd(alternatieven('10-3', '19-3'), ...DAGEN)).toEqual({ ...laatste, misschien: dag('10-3') });
  });

  it('is the first alternative that can be met, with the next alternative behind it', () => {
    expect(onsd(alternatieven('11-3', '25-3'), ...DAGEN)).toEqual({
      dag: dag('11-3'),
      uiterlijk: dag('4-3'),
      volgende: dag('25-3'),
      misschien: null,
    });
  });
});
