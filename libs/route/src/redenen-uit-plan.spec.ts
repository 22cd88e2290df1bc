import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import {
  aVergadering,
  alternatieven,
  gesloten,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from './testing/bouwers.js';
import { COLLEGE, STAP, dagVan, voorbeeld, zinnenVan } from './testing/voorbeeld.js';

const { onsd, college } = STAP;
const GEREED = 'Het stuk kan hier worden aangeleverd vanaf ma 1-3-2021.';
const ACHTTIEN = aVergadering('ons-d', '18-3', '15-3');
const OP_ACHTTIEN = 'Eerste haalbare vergadering van ons-d: do 18-3-2021, aanleveren uiterlijk ma 15-3-2021.';

const metVenster = (van: string, tot: string): Partial<Stand> => ({
  behandelingen: metVensters(voorbeeld().behandelingen, { [onsd]: periode(van, tot) }),
});

describe('the reasons of a body of which the row in the plan was dropped', () => {
  const weg = onsdRij(vast('11-3'), { toestand: 'vervallen' });
  const zonderRij = (over: Partial<Stand> = {}) => voorbeeld({ activiteiten: [weg], ...over });

  it('name the row, where the calendar gives the day', () => {
    const vervallen = '“Instemming ONS-D” is in het plan vervallen en nog niet opnieuw gepland.';
    expect(zinnenVan(onsd, zonderRij({ vergaderingen: [ACHTTIEN] }))).toEqual([
      GEREED,
      vervallen,
      OP_ACHTTIEN,
    ]);
    expect(zinnenVan(onsd, zonderRij({ vergaderingen: [] }))).toEqual([
      GEREED,
      vervallen,
      'Van ons-d is geen vergaderschema bekend: daarom is de datum onbekend.',
    ]);
  });

  it('name the row in one sentence with the window in which it must be planned again', () => {
    expect(zinnenVan(onsd, zonderRij(metVenster('1-3', '12-3')))).toEqual([
      GEREED,
      'Eerder is het stuk er niet: het venster begint op ma 1-3-2021.',
      'De datum moet nog worden gepland in ma 1-3 t/m vr 12-3-2021: “Instemming ONS-D” is in het plan vervallen.',
    ]);
  });

  it('do not name it where another row plans the body', () => {
    const andere = onsdRij(vast('12-3'), { code: 'M1-11' });
    expect(zinnenVan(onsd, zonderRij({ activiteiten: [weg, andere] }))).toEqual([
      GEREED,
      'De detailplanning noemt vr 12-3-2021.',
    ]);
  });

  it('do not name a row about a station in the gemeenten, which gives no day, dropped or not', () => {
    const rij = (over: object) => onsdRij(vast('30-3'), { code: 'M1-12', station: 'college', ...over });
    const met = (over: object) => voorbeeld({ activiteiten: [onsdRij(vast('11-3')), rij(over)] });
    for (const over of [{}, { toestand: 'vervallen' }]) {
      expect(dagVan(college, met(over))).toBe('di 16-3-2021');
      expect(zinnenVan(college, met(over))).toEqual(zinnenVan(college, voorbeeld()));
    }
  });
});

describe('the reasons of a body with days of the plan', () => {
  const eenVan = (dagen: readonly string[], over: Partial<Stand> = {}) =>
    voorbeeld({ activiteiten: [onsdRij(alternatieven(...dagen))], ...over });

  it('name those that have fallen out after the day', () => {
    expect(zinnenVan(onsd, eenVan(['25-2', '11-3']))).toEqual([
      GEREED,
      'De detailplanning noemt do 25-2-2021 of do 11-3-2021.',
      'Op do 25-2-2021 kan het niet: die dag is voorbij zonder besluit.',
    ]);
  });

  it('name those that have fallen out before the calendar, where none can be', () => {
    const over = {
      kalenderperioden: [gesloten('Vrije dag', '4-3'), gesloten('Andere vrije dag', '11-3')],
      vergaderingen: [aVergadering('ons-d', '10-3', '8-3'), ACHTTIEN],
    };
    expect(zinnenVan(onsd, eenVan(['4-3', '11-3'], over))).toEqual([
      GEREED,
      'De detailplanning noemt do 4-3-2021 of do 11-3-2021, maar voor do 11-3-2021 geldt: op die dag wordt niet vergaderd (feestdag of reces).',
      'Op do 4-3-2021 kan het niet: die dag valt op Vrije dag.',
      'De vergadering van wo 10-3-2021 is te vroeg: het plan noemt een latere dag.',
      OP_ACHTTIEN,
    ]);
  });

  it('name another meeting that was cancelled too, not only the one of the day that cannot be met', () => {
    const vervallen = { staat: 'vervallen' as const };
    const vergaderingen = [
      aVergadering('ons-d', '11-3', '4-3', vervallen),
      aVergadering('ons-d', '15-3', '8-3', vervallen),
      ACHTTIEN,
    ];
    expect(zinnenVan(onsd, voorbeeld({ vergaderingen }))).toEqual([
      GEREED,
      'De detailplanning noemt do 11-3-2021, maar die vergadering is vervallen.',
      'De vergadering van ma 15-3-2021 is vervallen.',
      OP_ACHTTIEN,
    ]);
  });
});

describe('the reasons of a body that is still to be planned', () => {
  it('name the begin of its window only where that sets the day on which the stuk is ready', () => {
    const inVenster = (van: string) =>
      voorbeeld({ activiteiten: [onsdRij(nogTePlannen())], ...metVenster(van, '12-3') });
    expect(zinnenVan(onsd, inVenster('3-3'))).toEqual([
      'Het stuk kan hier worden aangeleverd vanaf wo 3-3-2021.',
      'Eerder is het stuk er niet: het venster begint op wo 3-3-2021.',
      'De datum moet nog worden gepland in wo 3-3 t/m vr 12-3-2021.',
    ]);
    expect(zinnenVan(onsd, inVenster('24-2'))).toEqual([
      GEREED,
      'De datum moet nog worden gepland in wo 24-2 t/m vr 12-3-2021.',
    ]);
  });

  it('say that the template gives the window', () => {
    const basis = voorbeeld({ activiteiten: [], ...metVenster('3-3', '12-3') });
    const behandelingen = basis.behandelingen.map((een) => ({
      ...een,
      vensterHerkomst: 'sjabloon' as const,
    }));
    const sjabloon = { anker: 'ons-d', weken: [] };
    expect(zinnenVan(onsd, { ...basis, behandelingen, sjabloon })).toEqual([
      'Het stuk kan hier worden aangeleverd vanaf wo 3-3-2021.',
      'Eerder is het stuk er niet: het venster begint op wo 3-3-2021 (berekend met het sjabloon).',
      'De datum moet nog worden gepland in wo 3-3 t/m vr 12-3-2021 (berekend met het sjabloon).',
    ]);
    const metRij = { activiteiten: [onsdRij(nogTePlannen(periode('4-3', '11-3')))] };
    expect(zinnenVan(onsd, { ...basis, ...metRij, behandelingen, sjabloon }).at(-1)).toBe(
      'De datum moet nog worden gepland in do 4-3 t/m do 11-3-2021.',
    );
  });

  it('name no window of a body in a gemeente, nor a meeting that is not held in it', () => {
    const vergaderingen = voorbeeld().vergaderingen.map((een) =>
      een.id === `${COLLEGE}@16-3` ? { ...een, staat: 'vervallen' as const } : een,
    );
    const behandelingen = metVensters(voorbeeld().behandelingen, { [college]: periode('11-3', '19-3') });
    expect(zinnenVan(college, voorbeeld({ vergaderingen, behandelingen }))).toEqual([
      'Het stuk kan hier worden aangeleverd vanaf do 11-3-2021.',
      'De vergadering van di 16-3-2021 is vervallen.',
      'Eerste haalbare vergadering van college Alblasserdam: di 23-3-2021, aanleveren uiterlijk do 18-3-2021.',
    ]);
  });
});
