import { describe, expect, it } from '@jest/globals';
import type { Activiteit, Stand } from '@routekaart/traject';
import { aStand, aTraject, aWeek, anActiviteit, dag, metVensters, periode } from '../testing/bouwers.js';
import { ankermaandagVan, leerSjabloon } from './leer-sjabloon.js';

/** A row of mijlpaal 1 in these weeks of 2021, beside the route unless a station is named. */
function rij(code: string, weken: readonly number[], over: Partial<Activiteit> = {}): Activiteit {
  return anActiviteit({
    code,
    soort: code,
    naam: code,
    week: { ...aWeek(null), weken: weken.map((nummer) => ({ jaar: 2021, nummer })) },
    ...over,
  });
}

const anker = (mijlpaal: number, week: number) =>
  rij(`anker-${String(mijlpaal)}`, [week], { station: 'ons-d', mijlpalen: [mijlpaal] });

function geleerd(rijen: readonly Activiteit[], vanMijlpalen: readonly number[] = [1]) {
  const stand: Stand = aStand({
    ...aTraject({ mijlpalen: 2 }),
    sjabloon: { anker: 'ons-d', weken: [] },
    activiteiten: rijen,
  });
  return leerSjabloon(stand, vanMijlpalen);
}

const regels = (rijen: readonly Activiteit[], vanMijlpalen?: readonly number[]) =>
  geleerd(rijen, vanMijlpalen)?.regels.map(({ station, soort, van, tot, twijfel }) => [
    station ?? soort,
    van,
    tot,
    twijfel,
  ]);

describe('what a template is learned from', () => {
  it('is every kind of row that stands alone, the first week first and then the shortest', () => {
    expect(regels([rij('lang', [12, 13, 14]), rij('kort', [12]), anker(1, 11), rij('eerder', [10])])).toEqual(
      [
        ['eerder', -1, -1, false],
        ['ons-d', 0, 0, false],
        ['kort', 1, 1, false],
        ['lang', 1, 3, false],
      ],
    );
  });

  it('is no row without a week, nor one of more than one mijlpaal', () => {
    expect(regels([anker(1, 11), rij('los', []), rij('samen', [12], { mijlpalen: [1, 2] })])).toEqual([
      ['ons-d', 0, 0, false],
    ]);
  });

  it('is nothing where the plan names the anchor twice', () => {
    expect(geleerd([anker(1, 11), { ...anker(1, 12), code: 'nog een' }])).toBeNull();
  });

  it('is doubted where only the first or only the last week differs', () => {
    const tweeKeer = (een: readonly number[], twee: readonly number[]) =>
      regels(
        [
          anker(1, 11),
          anker(2, 20),
          rij('raad-1', een, { station: 'raad' }),
          rij('raad-2', twee, { station: 'raad', mijlpalen: [2] }),
        ],
        [1, 2],
      )?.at(-1);
    expect(tweeKeer([14, 15, 16], [23, 24, 25])).toEqual(['raad', 3, 5, false]);
    expect(tweeKeer([14, 15, 16], [23, 24])).toEqual(['raad', 3, 5, true]);
    expect(tweeKeer([14, 15, 16], [24, 25])).toEqual(['raad', 3, 5, true]);
  });

  it('names the rows of the mijlpaal itself as evidence', () => {
    const [eigen] = anActiviteit().rijen;
    const rijen = [1, 2].map((mijlpaal) => ({ ...eigen, code: `M${String(mijlpaal)}-05`, mijlpaal }));
    const sjabloon = geleerd([anker(1, 11), rij('ronde', [12], { rijen: rijen as Activiteit['rijen'] })]);
    expect(sjabloon?.regels.at(-1)?.bewijs).toEqual([{ mijlpaal: 1, van: 1, tot: 1, rijen: ['M1-05'] }]);
  });
});

describe('the week of the anchor', () => {
  it('is that of the anchor station, whatever windows other stations have', () => {
    const opzet = aTraject();
    const behandelingen = metVensters([...opzet.behandelingen].reverse(), {
      'm1-ons-d': periode('17-3', '19-3'),
      'm1-raad-GM0482': periode('5-4', '30-4'),
    });
    const stand = aStand({ ...opzet, behandelingen, sjabloon: { anker: 'ons-d', weken: [] } });
    expect(ankermaandagVan(stand, 1)).toBe(dag('15-3'));
    expect(ankermaandagVan(stand, 2)).toBeNull();
  });
});
