import { describe, expect, it } from '@jest/globals';
import { type Scenario, geldendeScenarios, volgendeScenariocode } from './scenario.js';

function aScenario(code: string, volgnummer: number, ingetrokken = false): Scenario {
  const herkomst = { volgnummer, rol: 'two', door: 'test', op: '2021-03-24T10:00:00.000Z', dag: 0, bron: '' };
  return { code, naam: code, toelichting: '', maatregelen: [], ingetrokken, herkomst };
}

const FEITEN = [aScenario('S1', 1), aScenario('S2', 2), aScenario('S1', 3, true)];

describe('scenarios', () => {
  it('stand until they are withdrawn', () => {
    expect(geldendeScenarios(FEITEN.slice(0, 2)).map(({ code }) => code)).toEqual(['S1', 'S2']);
    expect(geldendeScenarios(FEITEN).map(({ code }) => code)).toEqual(['S2']);
  });

  it('never get a code that was used before', () => {
    expect([0, 1, 2, 3].map((aantal) => volgendeScenariocode(FEITEN.slice(0, aantal)))).toEqual([
      'S1',
      'S2',
      'S3',
      'S3',
    ]);
  });
});
