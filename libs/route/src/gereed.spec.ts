import { describe, expect, it } from '@jest/globals';
import { aBesluit, aHerkomst, aStand, aStation, aTraject, anAanlevering, dag } from './testing/bouwers.js';
import { STAP, voorbeeld, voorspelStap } from './testing/voorbeeld.js';

describe('papers that lie with a body before it may begin', () => {
  /** Three raden that decided on these days, and a board that has the stuk since ma 15-3 and needs two of them. */
  function sinds(nodig: number, ...besloten: readonly string[]) {
    const opzet = aTraject({
      gemeenten: 3,
      stations: [
        aStation({ code: 'raad', perGemeente: true }),
        aStation({ code: 'ab', volgorde: 2, voorgangers: ['raad'], staart: true }),
      ],
    });
    const stand = aStand({
      ...opzet,
      peildatum: dag('29-3'),
      mijlpalen: opzet.mijlpalen.map((een) => ({ ...een, samenloop: { kind: 'aantal', nodig } })),
      besluiten: opzet.gemeenten.flatMap(({ code }, nr) => {
        const opDag = besloten[nr];
        return opDag === undefined ? [] : [aBesluit(`m1-raad-${code}`, opDag)];
      }),
      aanleveringen: [anAanlevering('m1-ab', '15-3')],
    });
    return voorspelStap('m1-ab', stand).gereed.vroegst;
  }

  it.each([
    ['the second of three, whatever their order', 2, ['25-3', '18-3', '20-3'], '20-3'],
    ['the third', 3, ['25-3', '18-3', '20-3'], '25-3'],
    ['the first', 1, ['25-3', '18-3', '20-3'], '18-3'],
    ['the day on which they came in, when enough had decided', 2, ['15-3', '12-3', '25-3'], '15-3'],
  ] as const)('count from %s', (_wat, nodig, besloten, verwacht) => {
    expect(sinds(nodig, ...besloten)).toBe(dag(verwacht));
  });
});

describe('papers that came in again', () => {
  const sinds = (opDag: string) =>
    voorspelStap(
      STAP.raad,
      voorbeeld({
        peildatum: dag('20-4'),
        besluiten: [
          aBesluit(STAP.onsd, '11-3'),
          aBesluit(STAP.college, '16-3', { herkomst: aHerkomst({ volgnummer: 2 }) }),
          aBesluit(STAP.raad, '13-4', { uitkomst: 'teruggenomen', herkomst: aHerkomst({ volgnummer: 3 }) }),
        ],
        aanleveringen: [anAanlevering(STAP.raad, opDag)],
      }),
    ).gereed.vroegst;

  it('count from the day after the stuk was taken back, also when that is behind us', () => {
    expect(sinds('14-4')).toBe(dag('14-4'));
    expect(sinds('13-4')).toBe(dag('20-4'));
  });
});
