import { describe, expect, it } from '@jest/globals';
import { formatPeriode, maandagVan, parseWeek, weekVan } from '@routekaart/kalender';
import type { Activiteit, Stand } from '@routekaart/traject';
import { aStand, aTraject, aWeek, anActiviteit, dag, metVensters, periode } from '../testing/bouwers.js';
import { ankermaandagVan, leerSjabloon } from './leer-sjabloon.js';
import { pasSjabloonToe } from './pas-sjabloon-toe.js';

function week(...nummers: readonly number[]): Activiteit['week'] {
  return { ...aWeek(null), weken: nummers.map((nummer) => ({ jaar: 2021, nummer })) };
}

/** A row of a Mijlpaal in these weeks. */
function rij(
  mijlpaal: number,
  soort: string,
  station: string | null,
  ...weken: readonly number[]
): Activiteit {
  const code = `M${String(mijlpaal)}-${soort}`;
  const basis = anActiviteit({
    code: `A-${code}`,
    soort,
    naam: soort,
    station,
    mijlpalen: [mijlpaal],
    week: week(...weken),
  });
  return { ...basis, rijen: basis.rijen.map((een) => ({ ...een, code, mijlpaal })) };
}

function metRijen(...activiteiten: readonly Activiteit[]): Stand {
  return aStand({
    ...aTraject({ mijlpalen: 3 }),
    sjabloon: { anker: 'ons-d', weken: [] },
    activiteiten,
  });
}

const ANKERS = [rij(1, 'besluit', 'ons-d', 11), rij(2, 'besluit', 'ons-d', 20)] as const;

describe('leerSjabloon', () => {
  it('counts ISO weeks from the week of the anchor, with the rows as evidence', () => {
    const sjabloon = leerSjabloon(
      metRijen(
        ...ANKERS,
        rij(1, 'instemming', 'raad', 14, 15, 16, 17),
        rij(2, 'instemming', 'raad', 23, 24, 25, 26),
      ),
      [1, 2],
    );
    expect(sjabloon?.regels.map(({ station, van, tot, twijfel }) => [station, van, tot, twijfel])).toEqual([
      ['ons-d', 0, 0, false],
      ['raad', 3, 6, false],
    ]);
    expect(sjabloon?.regels[1]?.bewijs).toEqual([
      { mijlpaal: 1, van: 3, tot: 6, rijen: ['M1-instemming'] },
      { mijlpaal: 2, van: 3, tot: 6, rijen: ['M2-instemming'] },
    ]);
  });

  it('doubts, and gives the hull, where mijlpalen differ or one has no such row', () => {
    const sjabloon = leerSjabloon(
      metRijen(
        ...ANKERS,
        rij(1, 'oplevering', 'college', 9),
        rij(2, 'x', 'college', 17),
        rij(2, 'ronde', null, 21),
      ),
      [1, 2],
    );
    expect(
      sjabloon?.regels.map(({ station, soort, van, tot, twijfel }) => [station ?? soort, van, tot, twijfel]),
    ).toEqual([
      ['college', -3, -2, true],
      ['ons-d', 0, 0, false],
      ['ronde', 1, 1, true],
    ]);
  });

  it('learns nothing from several rows of one kind: nobody says which belongs to which', () => {
    const bijpraten = { ...rij(1, 'bijpraten', null, 12), code: 'nog een' };
    const stand = metRijen(
      ...ANKERS,
      rij(1, 'bijpraten', null, 10),
      bijpraten,
      rij(2, 'bijpraten', null, 21),
    );
    const regel = leerSjabloon(stand, [1, 2])?.regels.find(({ soort }) => soort === 'bijpraten');
    expect(regel).toMatchObject({ twijfel: true, bewijs: [{ mijlpaal: 2 }] });
  });

  it('counts across a new year', () => {
    const stand = metRijen(rij(1, 'besluit', 'ons-d', 51));
    const raad = { ...rij(1, 'i', 'raad', 1), week: { ...week(), weken: [{ jaar: 2022, nummer: 1 }] } };
    const sjabloon = leerSjabloon({ ...stand, activiteiten: [...stand.activiteiten, raad] }, [1]);
    expect(sjabloon?.regels.at(-1)).toMatchObject({ station: 'raad', van: 2, tot: 2 });
  });

  it.each([
    ['without mijlpalen', metRijen(...ANKERS), []],
    ['without an anchor', { ...metRijen(...ANKERS), sjabloon: { anker: null, weken: [] } }, [1]],
    ['when a mijlpaal does not plan the anchor', metRijen(...ANKERS), [1, 3]],
    ['when the anchor is spread over two weeks', metRijen(rij(1, 'besluit', 'ons-d', 11, 12)), [1]],
  ] as const)('is nothing %s', (_wat, stand, mijlpalen) => {
    expect(leerSjabloon(stand, mijlpalen)).toBeNull();
  });
});

const DEFINITIEF = { stuk: 'definitieve teksten' };

describe('pasSjabloonToe', () => {
  it('gives windows from Monday to Friday, marked as generated, about the stuk of their own mijlpaal', () => {
    const stand = metRijen(
      ...ANKERS,
      rij(1, 'instemming', 'raad', 14, 17),
      rij(2, 'instemming', 'raad', 23, 26),
      rij(2, 'uitnodiging-technische-ronde', null, 27),
    );
    const sjabloon = leerSjabloon(stand, [1, 2]);
    const anker = parseWeek('2021-W38');
    if (sjabloon === null || anker === null) {
      throw new Error('Geen sjabloon');
    }
    expect(
      pasSjabloonToe(sjabloon, anker, DEFINITIEF, stand).map(({ naam, venster, weekTekst, herkomst }) => [
        naam,
        formatPeriode(venster),
        weekTekst,
        herkomst,
      ]),
    ).toEqual([
      ['ons-d: definitieve teksten', 'ma 20-9 t/m vr 24-9-2021', 'week 38', 'sjabloon'],
      ['raad: definitieve teksten', 'ma 11-10 t/m vr 5-11-2021', 'week 41 t/m 44', 'sjabloon'],
      [
        'Uitnodiging technische ronde: definitieve teksten',
        'ma 8-11 t/m vr 12-11-2021',
        'week 45',
        'sjabloon',
      ],
    ]);
  });

  it('gives back the weeks it learned from, when applied to their own anchor', () => {
    const stand = metRijen(...ANKERS, rij(1, 'i', 'raad', 14, 17), rij(2, 'i', 'raad', 23, 26));
    const sjabloon = leerSjabloon(stand, [1, 2]);
    const rijen =
      sjabloon === null ? [] : pasSjabloonToe(sjabloon, { jaar: 2021, nummer: 20 }, DEFINITIEF, stand);
    expect(weekVan(rijen.at(-1)?.venster.van ?? 0)).toEqual({ jaar: 2021, nummer: 23 });
  });
});

describe('ankermaandagVan', () => {
  it('is the Monday of the window of the anchor, or nothing', () => {
    const stand = metRijen();
    const behandelingen = metVensters(stand.behandelingen, { 'm3-ons-d': periode('22-9', '24-9') });
    expect(ankermaandagVan({ ...stand, behandelingen }, 3)).toBe(dag('20-9'));
    expect(ankermaandagVan({ ...stand, behandelingen }, 3)).toBe(maandagVan({ jaar: 2021, nummer: 38 }));
    expect(ankermaandagVan(stand, 3)).toBeNull();
  });
});
