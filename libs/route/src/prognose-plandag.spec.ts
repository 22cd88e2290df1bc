import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import {
  aTraject,
  aVergadering,
  anActiviteit,
  alternatieven,
  dag,
  gesloten,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from './testing/bouwers.js';
import { dagVan, STAP, voorbeeld, voorspelStap } from './testing/voorbeeld.js';

const { onsd, college, raad } = STAP;

describe('the day of the plan for a regional body', () => {
  const route = (activiteit: Stand['activiteiten'][number], over: Partial<Stand> = {}): Stand =>
    voorbeeld({ activiteiten: [activiteit], ...over });
  const week10 = metVensters(aTraject().behandelingen, { [onsd]: periode('8-3', '12-3') });

  it('gives both alternatives as a band, and the college takes the worst of it', () => {
    const stand = route(onsdRij(alternatieven('11-3', '12-3')));

    expect(dagVan(onsd, stand)).toBe('tussen do 11-3-2021 en vr 12-3-2021');
    expect(dagVan(college, stand)).toBe('tussen di 16-3-2021 en di 23-3-2021');
    expect(dagVan(raad, stand)).toBe('tussen di 13-4-2021 en di 18-5-2021');
  });

  it('keeps the first alternative as long as the stuk may be ready for it', () => {
    const { stations, ...opzet } = aTraject({ stuurgroep: true });
    const stand = voorbeeld({
      ...opzet,
      stations,
      activiteiten: [
        anActiviteit({ code: 'M1-05', station: 'stuurgroep', datum: alternatieven('4-3', '12-3') }),
        onsdRij(alternatieven('11-3', '18-3')),
      ],
    });

    expect(dagVan(onsd, stand)).toBe('tussen do 11-3-2021 en do 18-3-2021');
  });

  it('ends the band on the last alternative, also when that one closes first', () => {
    const opPeildatum = (peildatum: string): Stand =>
      route(onsdRij(alternatieven('11-3', '15-3')), {
        peildatum: dag(peildatum),
        vergaderingen: [aVergadering('ons-d', '15-3', '2-3')],
      });

    for (const peildatum of ['2-3', '3-3']) {
      expect(dagVan(onsd, opPeildatum(peildatum))).toBe('tussen do 11-3-2021 en ma 15-3-2021');
    }
  });

  it('keeps the alternative that is still to come', () => {
    expect(dagVan(onsd, route(onsdRij(alternatieven('11-3', '12-3')), { peildatum: dag('12-3') }))).toBe(
      'vr 12-3-2021',
    );
  });

  it.each([
    ['verstreken', '25-2', {}],
    ['gesloten', '11-3', { kalenderperioden: [gesloten('Feestdag', '11-3')] }],
    [
      'vergadering-vervallen',
      '11-3',
      { vergaderingen: [aVergadering('ons-d', '11-3', '4-3', { staat: 'vervallen' })] },
    ],
    ['aanlevering-gemist', '11-3', { vergaderingen: [aVergadering('ons-d', '11-3', '26-2')] }],
    ['te-vroeg', '5-3', { behandelingen: week10 }],
  ] as const)(
    'is a conflict when it is %s, and the next meeting after it counts',
    (waarom, plandag, over) => {
      const vergaderingen = 'vergaderingen' in over ? over.vergaderingen : [];
      const rooster = [
        aVergadering('ons-d', '4-3', '1-3'), // before the day of the plan: never chosen
        ...vergaderingen,
        aVergadering('ons-d', '25-3', '18-3'),
      ];
      const stand = route(onsdRij(vast(plandag)), { ...over, vergaderingen: rooster });
      const uitkomst = voorspelStap(onsd, stand);

      expect(uitkomst.conflict).toEqual({ activiteit: 'M1-10', dag: dag(plandag), waarom });
      expect(uitkomst.dag.vroegst).toBe(dag(waarom === 'verstreken' ? '4-3' : '25-3'));
      expect(uitkomst.gemist?.dag ?? null).toBe(waarom === 'aanlevering-gemist' ? dag('11-3') : null);
    },
  );

  it('does not count when the row was cancelled', () => {
    const rij = onsdRij(vast('11-3'), { toestand: 'vervallen' });

    expect(dagVan(onsd, route(rij, { vergaderingen: [aVergadering('ons-d', '25-3', '18-3')] }))).toBe(
      'do 25-3-2021',
    );
  });

  it('is a band in the window while it must still be planned', () => {
    const stand = route(onsdRij(nogTePlannen(periode('11-3', '12-3'))));

    expect(voorspelStap(onsd, stand).grond).toBe('nog-te-plannen');
    expect(dagVan(onsd, stand)).toBe('tussen do 11-3-2021 en vr 12-3-2021');
    expect(dagVan(college, stand)).toBe('tussen di 16-3-2021 en di 23-3-2021');
  });

  it('shrinks with the peildatum, and is left to the calendar after the window', () => {
    const vergaderingen = [aVergadering('ons-d', '25-3', '18-3')];
    const rij = onsdRij(nogTePlannen(periode('11-3', '12-3')));

    expect(dagVan(onsd, route(rij, { vergaderingen, peildatum: dag('12-3') }))).toBe('vr 12-3-2021');
    expect(dagVan(onsd, route(rij, { vergaderingen, peildatum: dag('13-3') }))).toBe('do 25-3-2021');
    expect(dagVan(onsd, route(rij, { peildatum: dag('13-3') }))).toBe('op een onbekende dag');
  });

  it('is the meeting itself when the body has one in the window, also after it has passed', () => {
    const rij = onsdRij(nogTePlannen(periode('8-3', '19-3')));
    const vergaderingen = [aVergadering('ons-d', '11-3', '4-3'), aVergadering('ons-d', '25-3', '18-3')];

    expect(dagVan(onsd, route(rij, { vergaderingen }))).toBe('do 11-3-2021');
    expect(dagVan(onsd, route(rij, { vergaderingen, peildatum: dag('5-3') }))).toBe('do 25-3-2021');
    expect(dagVan(onsd, route(rij, { vergaderingen, peildatum: dag('12-3') }))).toBe('do 25-3-2021');
  });

  it('starts the route at the window of the first station, which has no predecessor', () => {
    const stand = voorbeeld({ activiteiten: [], behandelingen: week10 });

    expect(voorspelStap(onsd, stand).gereed).toEqual({ vroegst: dag('8-3'), laatst: dag('8-3') });
    expect(dagVan(onsd, stand)).toBe('tussen ma 8-3-2021 en vr 12-3-2021');
  });
});
