import { describe, expect, it } from '@jest/globals';
import { maakKalender } from '@routekaart/kalender';
import { bereken } from './berekening.js';
import { ONBEKEND } from './moment.js';
import type { Toestand } from './prognose.js';
import { aanleverenVoor, isIngekomen, isUitgesproken, margeTot } from './stationsprognose.js';
import { dag, gesloten } from './testing/bouwers.js';
import { STAP, prognoseVan, voorbeeld } from './testing/voorbeeld.js';

describe('what is still awaited at a body', () => {
  it.each<readonly [Toestand, uitgesproken: boolean, ingekomen: boolean]>([
    ['besloten', true, false],
    ['geadviseerd', true, false],
    ['aangeleverd', false, true],
    ['geagendeerd', false, true],
    ['aangehouden', false, false],
  ])('%s: it spoke is %s, it has the papers is %s', (toestand, uitgesproken, ingekomen) => {
    expect(isUitgesproken({ toestand })).toBe(uitgesproken);
    expect(isIngekomen({ toestand })).toBe(ingekomen);
  });

  it('is no answer from a body that is not there', () => {
    expect(isUitgesproken(undefined)).toBe(false);
  });
});

describe('the last day to hand in', () => {
  it('is that of the chosen meeting, and none without one', () => {
    expect(aanleverenVoor(prognoseVan(STAP.raad, bereken(voorbeeld())))).toBe(dag('18-3'));
    const zonder = prognoseVan(STAP.raad, bereken(voorbeeld({ vergaderingen: [] })));
    expect(aanleverenVoor(zonder)).toBeNull();
  });
});

describe('the room until a day', () => {
  const kalender = maakKalender([gesloten('Feestdag', '15-3')]);
  const gereed = { vroegst: dag('10-3'), laatst: dag('11-3') };

  it('is counted from the last day of ready, in days and in working days', () => {
    expect(margeTot(dag('18-3'), gereed, kalender)).toEqual({ dagen: 7, werkdagen: 4 });
  });

  it('is unknown where one of the two days is', () => {
    expect(margeTot(null, gereed, kalender)).toBeNull();
    expect(margeTot(dag('18-3'), ONBEKEND, kalender)).toBeNull();
  });
});
