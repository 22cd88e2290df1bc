import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aBesluit, dag } from '../testing/bouwers.js';
import { STAP, prognoseVan, voorbeeld } from '../testing/voorbeeld.js';
import { toetsAanlevering } from './aanlevering.js';
import type { Toets } from './weigering.js';

const { onsd, college, raad } = STAP;

function toets(opDag: string, stap: string, over: Partial<Stand> = {}): Toets {
  const berekening = bereken(
    voorbeeld({ peildatum: dag('17-3'), besluiten: [aBesluit(onsd, '11-3')], ...over }),
  );
  return toetsAanlevering(dag(opDag), prognoseVan(stap, berekening), berekening);
}

describe('toetsAanlevering', () => {
  it.each(['11-3', '17-3'])('accepts %s: not before the ONS-D decided, not after the peildatum', (opDag) => {
    expect(toets(opDag, college)).toBeNull();
  });

  it('accepts any day up to the peildatum at the first body, which waits for nobody', () => {
    expect(toets('1-2', onsd, { besluiten: [] })).toBeNull();
  });

  it('accepts a stuk that was held over', () => {
    const besluiten = [aBesluit(onsd, '11-3'), aBesluit(college, '16-3', { uitkomst: 'teruggenomen' })];

    expect(toets('17-3', college, { besluiten })).toBeNull();
  });

  it.each([
    ['15-3', 'AANLEVERING-03'],
    ['16-3', undefined],
    ['17-3', undefined],
  ])('on %s of a stuk that was withdrawn on 16-3: %s', (opDag, code) => {
    const besluiten = [aBesluit(onsd, '11-3'), aBesluit(college, '16-3', { uitkomst: 'ingetrokken' })];

    expect(toets(opDag, college, { besluiten })?.code).toBe(code);
  });

  it('says since when a stuk that was withdrawn can come back', () => {
    const besluiten = [aBesluit(onsd, '11-3'), aBesluit(college, '16-3', { uitkomst: 'ingetrokken' })];

    expect(toets('15-3', college, { besluiten })).toMatchObject({
      veld: 'dag',
      melding:
        'Bij college Alblasserdam moet het stuk opnieuw worden aangeleverd: dat kan vanaf di 16-3-2021.',
    });
  });

  it.each([
    ['tomorrow', '18-3', college, 'ROUTE-04', 'dag', 'do 18-3-2021 ligt in de toekomst.'],
    [
      'before the predecessor decided',
      '10-3',
      college,
      'ROUTE-01',
      'dag',
      'Aanleveren bij college Alblasserdam kan pas na een positief besluit van ons-d.',
    ],
    [
      'while the predecessor has not decided',
      '17-3',
      raad,
      'ROUTE-01',
      'behandeling',
      'Aanleveren bij raad Alblasserdam kan pas na een positief besluit van college Alblasserdam.',
    ],
    [
      'where a besluit was taken',
      '17-3',
      onsd,
      'AANLEVERING-01',
      'behandeling',
      'Hier is al besloten; aanleveren kan niet meer.',
    ],
  ])('refuses handing in %s', (_, opDag, stap, code, veld, melding) => {
    expect(toets(opDag, stap)).toEqual({ soort: 'regel', code, veld, melding });
  });

  it('refuses handing in after a college that did not agree', () => {
    const besluiten = [aBesluit(onsd, '11-3'), aBesluit(college, '16-3', { uitkomst: 'niet-ingestemd' })];

    expect(toets('17-3', raad, { besluiten })).toEqual({
      soort: 'regel',
      code: 'ROUTE-01',
      veld: 'behandeling',
      melding: 'Aanleveren bij raad Alblasserdam kan pas na een positief besluit van college Alblasserdam.',
    });
  });
});
