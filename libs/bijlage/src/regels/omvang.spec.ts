import { describe, expect, it } from '@jest/globals';
import { leesBijlage } from '../lees-bijlage.js';
import { ANDERE_REGIO, type Rij, planning } from '../testing/andere-regio.js';

describe('a document in which each row clashes with many others', () => {
  const veel = (...rij: Rij): readonly Rij[] => Array.from({ length: 1_000 }, () => rij);
  const tekst = planning([
    ...veel('Week 10', '', 'Instemmen', 'Colleges'),
    ...veel('Week 11', '', 'Instemmen', 'Raden'),
  ]);

  it('is told so 5,000 times, and that there is more: not a million times', () => {
    const { bevindingen } = leesBijlage(tekst, ANDERE_REGIO);
    const krap = bevindingen.filter(({ code }) => code === 'VENSTER_KRAP');
    expect(krap).toHaveLength(5_001);
    expect(krap[0]?.uitleg).toMatch(/^Dit komt nog vaker voor/);
    expect(krap[1]?.plaatsen).toHaveLength(2);
  });
});
