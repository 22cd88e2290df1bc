import { describe, expect, it } from '@jest/globals';
import type { DatumUitdrukking } from '@routekaart/kalender';
import { nogTePlannen, onsdRij, periode, vast } from '../testing/bouwers.js';
import { STAP, voorbeeld, voorspelStap } from '../testing/voorbeeld.js';
import { isAlleenEinde, planvenster } from './planperiode.js';

const vaag = (tekst: string): DatumUitdrukking => ({ kind: 'vaag', tekst, venster: periode('21-3', '31-3') });

describe('a date in words', () => {
  it.each([
    ['voor medio september', true],
    [' Vóór 11 april', true],
    ['eind maart', false],
    ['eind maart, voor de raad', false],
    ['voorjaar', false],
  ])('“%s” promises only an end: %s', (tekst, verwacht) => {
    expect(isAlleenEinde(vaag(tekst))).toBe(verwacht);
  });

  it('is a window for the decision of its row, where the plan has no other', () => {
    const venster = (datum: DatumUitdrukking) =>
      planvenster(voorspelStap(STAP.onsd, voorbeeld({ activiteiten: [onsdRij(datum)] })).stap);
    expect(venster(vaag('eind maart'))).toEqual(periode('21-3', '31-3'));
    expect(venster(vast('22-3'))).toBeNull();
    expect(venster(nogTePlannen(periode('21-3', '31-3')))).toBeNull();
  });
});
