import { describe, expect, it } from '@jest/globals';
import { type Treffer, bereken } from '@routekaart/route';
import { aBesluit, aHerkomst, aStand, aTraject, aVergadering, dag, idVan } from '@routekaart/route/testing';
import { kanszinnen } from './kanszinnen.js';

const STAND = aStand({
  ...aTraject(),
  vergaderingen: [
    aVergadering('ons-d', '4-3', '4-3'),
    aVergadering('college-GM0482', '9-3', '9-3'),
    aVergadering('raad-GM0482', '13-4', '13-4'),
  ],
});

/** Ten forecasts for a station, of which so many came true. */
function tien(station: string, gehaald: number): readonly Treffer[] {
  return Array.from({ length: 10 }, (_, index) => ({
    behandeling: `${station}-${String(index)}`,
    station,
    gremium: station,
    gemeente: null,
    besloten: index,
    vooruit: 28,
    voorspeld: index,
    afwijking: index < gehaald ? 0 : 7,
    meegesleept: false,
  }));
}

describe('what a letter says of a chance', () => {
  const bekend = [...tien('ons-d', 10), ...tien('college', 10)];

  it('is one sentence per mijlpaal, with the joint chance in words', () => {
    expect(kanszinnen(bereken(STAND), [...bekend, ...tien('raad', 8)])).toEqual([
      {
        tekst: 'Mijlpaal 1: de kans dat alle gemeenten op de verwachte dag klaar zijn, is ongeveer 80 %.',
        feiten: [
          'ons-d: 10 van 10 eerdere verwachtingen kwamen uit, in 10 vergaderingen.',
          'college: 10 van 10 eerdere verwachtingen kwamen uit, in 10 vergaderingen.',
          'raad: 8 van 10 eerdere verwachtingen kwamen uit, in 10 vergaderingen.',
        ],
      },
    ]);
  });

  it('is never more than “> 95 %”', () => {
    expect(kanszinnen(bereken(STAND), [...bekend, ...tien('raad', 10)])[0]?.tekst).toContain('is > 95 %.');
  });

  it('names how many gemeenten are needed where that is not all of them', () => {
    const alleen = aTraject({ gemeenten: 2 });
    const mijlpalen = alleen.mijlpalen.map((een) => ({
      ...een,
      samenloop: { kind: 'aantal' as const, nodig: 1 },
    }));
    const stand = { ...STAND, ...alleen, mijlpalen };
    expect(kanszinnen(bereken(stand), [...bekend, ...tien('raad', 8)])[0]?.tekst).toBe(
      'Mijlpaal 1: de kans dat ten minste 1 van de 2 gemeenten op de verwachte dag klaar zijn, is ongeveer 80 %.',
    );
  });

  it.each<[readonly string[], string]>([
    [['GM0523'], 'Alblasserdam en Dordrecht op de verwachte dag klaar zijn'],
    [['GM0505', 'GM0523'], 'Alblasserdam op de verwachte dag klaar is'],
    [[], 'alle gemeenten op de verwachte dag klaar zijn'],
  ])('names who takes part where %j chose not to', (nietMee, wie) => {
    const drie = aTraject({ gemeenten: 3 });
    const mijlpalen = drie.mijlpalen.map((een) => ({ ...een, samenloop: { kind: 'deelnemers' as const } }));
    const stand = {
      ...STAND,
      ...drie,
      mijlpalen,
      vergaderingen: drie.gremia.map(({ code }, nummer) =>
        aVergadering(code, `${String(nummer + 4)}-3`, `${String(nummer + 4)}-3`),
      ),
      deelnamen: drie.gemeenten.map(({ code: gemeente }) => ({
        gemeente,
        deelname: nietMee.includes(gemeente) ? ('doet-niet-mee' as const) : ('doet-mee' as const),
        vanaf: dag('1-3'),
        reden: null,
        herkomst: aHerkomst(),
      })),
    };
    const [zin] = kanszinnen(bereken(stand), [...bekend, ...tien('raad', 10)]);
    expect(zin?.tekst).toContain(`de kans dat ${wie}, is > 95 %.`);
  });

  it('is nothing when one station has too short a past', () => {
    expect(kanszinnen(bereken(STAND), [...bekend, ...tien('raad', 8).slice(0, 9)])).toEqual([]);
  });

  it('is nothing when all is decided', () => {
    const besluiten = [
      aBesluit(idVan(1, 'ons-d', null), '4-3'),
      aBesluit(idVan(1, 'college', 'GM0482'), '9-3'),
      aBesluit(idVan(1, 'raad', 'GM0482'), '13-4'),
    ];
    const stand = { ...STAND, besluiten, peildatum: dag('1-5') };
    expect(kanszinnen(bereken(stand), [...bekend, ...tien('raad', 10)])).toEqual([]);
  });
});
