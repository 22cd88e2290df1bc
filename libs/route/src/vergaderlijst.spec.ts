import { describe, expect, it } from '@jest/globals';
import { maakKalender } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import { opDag } from './moment.js';
import { aVergadering, dag, gesloten } from './testing/bouwers.js';
import {
  eersteVanaf,
  gemistVoor,
  lijstVan,
  maakVergaderlijst,
  slotsVan,
  volgendeNa,
  waaromOnbruikbaar,
  zoekVergadering,
} from './vergaderlijst.js';

const KALENDER = maakKalender([gesloten('Koningsdag', '27-4')]);

const raad = (opDag: string, sluiting: string | null, over: Partial<Vergadering> = {}): Vergadering =>
  aVergadering('raad', opDag, sluiting, over);

describe('waaromOnbruikbaar', () => {
  it.each([
    [null, raad('26-4', '12-4')],
    ['vervallen', raad('26-4', '12-4', { staat: 'vervallen' })],
    ['niet-besluitvormend', raad('26-4', '12-4', { besluitvormend: false })],
    ['aanleverdatum-onbekend', raad('26-4', null)],
    ['gesloten', raad('27-4', '12-4')],
  ] as const)('answers %s', (verwacht, vergadering) => {
    expect(waaromOnbruikbaar(vergadering, KALENDER)).toBe(verwacht);
  });
});

describe('maakVergaderlijst', () => {
  it('keeps what can be used, by day, each closed at the latest on its own day', () => {
    const lijst = maakVergaderlijst(
      [raad('10-5', '20-5'), raad('27-4', '12-4'), raad('13-4', '30-3'), raad('3-5', null)],
      KALENDER,
    );

    expect(lijst.vergaderingen.map(({ id }) => id)).toEqual(['raad@13-4', 'raad@10-5']);
    expect([...lijst.dagen]).toEqual([dag('13-4'), dag('10-5')]);
    expect([...lijst.aanleverdagen]).toEqual([dag('30-3'), dag('10-5')]);
  });

  it('puts the one that closes last first on a day with two, and gives its slots back', () => {
    const vroeg = { vergadering: raad('13-4', '30-3', { id: 'vroeg' }), sluiting: dag('30-3') };
    const laat = { vergadering: raad('13-4', '6-4', { id: 'laat' }), sluiting: dag('6-4') };

    expect(slotsVan(lijstVan([vroeg, laat]))).toEqual([laat, vroeg]);
    expect(slotsVan(lijstVan([laat, vroeg]))).toEqual([laat, vroeg]);
  });
});

/** Closing days 30-3, 30-3 (two evenings with one deadline), 26-4 and 10-5. */
const LIJST = maakVergaderlijst(
  [raad('13-4', '30-3'), raad('14-4', '30-3'), raad('10-5', '26-4'), raad('24-5', '10-5')],
  KALENDER,
);

describe('zoekVergadering', () => {
  it.each([
    ['is in time on the closing day', '30-3', '1-3', 0],
    ['is too late the day after, for both evenings', '31-3', '1-3', 2],
    ['takes a meeting on the first day that is allowed', '1-3', '13-4', 0],
    ['leaves out what lies before that day', '1-3', '14-4', 1],
    ['finds nothing once the last has closed', '11-5', '1-3', 4],
    ['finds nothing from after the last day', '1-3', '25-5', 4],
  ] as const)('%s', (_, gereed, vanaf, plaats) => {
    expect(zoekVergadering(LIJST, dag(gereed), dag(vanaf))).toBe(plaats);
  });
});

describe('volgendeNa', () => {
  it.each([
    [0, '30-3', 'raad@10-5'],
    [2, '26-4', 'raad@24-5'],
    [3, '10-5', undefined],
  ] as const)('of meeting %i, closed on %s, is the first that closes later', (gekozen, sluiting, id) => {
    expect(volgendeNa(gekozen, dag(sluiting), LIJST)?.id).toBe(id);
  });
});

describe('gemistVoor', () => {
  it.each([
    ['that had closed and was still to come', 2, '31-3', 'raad@14-4'],
    ['held on the very day', 2, '14-4', 'raad@14-4'],
    ['but not one already held', 2, '15-4', undefined],
    ['but not one that was open until that day', 2, '30-3', undefined],
    ['but none before the first', 0, '1-3', undefined],
  ] as const)('names the meeting before %s', (_, gekozen, gereed, id) => {
    expect(gemistVoor(gekozen, opDag(dag(gereed)), LIJST)?.id).toBe(id);
  });

  it('names none while the last ready day is unknown', () => {
    expect(gemistVoor(2, { vroegst: dag('31-3'), laatst: null }, LIJST)).toBeNull();
  });
});

describe('eersteVanaf', () => {
  it.each([
    [0, 0],
    [10, 0],
    [11, 1],
    [20, 1],
    [30, 3],
    [31, 4],
  ])('finds the place of the first day from %i on', (grens, plaats) => {
    expect(eersteVanaf([10, 20, 20, 30], grens)).toBe(plaats);
  });
});
