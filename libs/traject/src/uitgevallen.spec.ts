import { describe, expect, it } from '@jest/globals';
import type { PlanToestand } from './activiteit.js';
import { standOp } from './stand.js';
import { metFeitenVan } from './testing/alle-feiten.js';
import { aDossier, aPlanFeit, activiteit, herkomst, maart } from './testing/dossier.js';
import { uitgevallenBijInlezen } from './uitgevallen.js';

/** Edition 5 was read in on wo 10-3. */
const INLEZEN = herkomst(5, 10);

describe('an activiteit that a newer document no longer prints', () => {
  it.each<[string, PlanToestand, number, readonly string[]]>([
    ['fell out when that was read in', 'vervallen', 5, ['M1-10']],
    ['stays when somebody cancelled it', 'vervallen', 6, []],
    ['stays when it was planned with the edition', 'vastgelegd', 5, []],
  ])('%s', (_, toestand, volgnummer, verwacht) => {
    const feiten = [
      aPlanFeit('M1-10', 11, herkomst(1, 1)),
      { ...aPlanFeit('M1-10', 11, herkomst(volgnummer, 10)), toestand },
    ];
    const dossier = aDossier({ edities: metFeitenVan(INLEZEN).edities, planFeiten: feiten });
    expect([...uitgevallenBijInlezen(standOp(dossier, maart(10)))]).toEqual(verwacht);
  });

  it('is not one that never had a date', () => {
    const dossier = aDossier({ activiteiten: [activiteit], edities: metFeitenVan(INLEZEN).edities });
    expect([...uitgevallenBijInlezen(standOp(dossier, maart(10)))]).toEqual([]);
  });
});
