import { describe, expect, it } from '@jest/globals';
import type { Maatregel, Scenario } from '@routekaart/traject';
import { aHerkomst, dag } from '../testing/bouwers.js';
import { toetsBewaarScenario } from './scenario.js';
import { regelGeschonden } from './weigering.js';

const MAATREGEL: Maatregel = { soort: 'extra-raad', gemeente: 'GM0531', dag: dag('26-4'), aanleverdag: null };

const scenario = (code: string, naam: string): Scenario => ({
  code,
  naam,
  toelichting: '',
  maatregelen: [MAATREGEL],
  ingetrokken: false,
  herkomst: aHerkomst(),
});

const BEWAARD = { scenarios: [scenario('S-1', 'Later beginnen'), scenario('S-2', 'Extra raad')] };

describe('toetsBewaarScenario', () => {
  it('accepts a name that no other has', () => {
    expect(toetsBewaarScenario({ naam: 'Nog een raad', maatregelen: [MAATREGEL] }, BEWAARD)).toBeNull();
  });

  it.each([
    [
      { naam: 'Niets', maatregelen: [] },
      'SCENARIO-01',
      'maatregelen',
      'Een scenario heeft ten minste één maatregel.',
    ],
    [
      { naam: 'extra RAAD', maatregelen: [MAATREGEL] },
      'SCENARIO-02',
      'naam',
      'Scenario S-2 heet al “Extra raad”.',
    ],
  ])('refuses %j', (nieuw, code, veld, melding) => {
    expect(toetsBewaarScenario(nieuw, BEWAARD)).toEqual(regelGeschonden(code, veld, melding));
  });
});
