import { describe, expect, it } from '@jest/globals';
import type { Gremium } from '../gremium.js';
import { metFeitenVan } from '../testing/alle-feiten.js';
import { herkomst } from '../testing/dossier.js';
import { type Adviesregel, adviesregelsVoor, adviseursVan } from './adviesregel.js';

const GREMIA: readonly Gremium[] = metFeitenVan(herkomst(1, 1)).opzet.gremia.flatMap((raad) => [
  raad,
  { ...raad, code: 'adviesraad', mandaat: 'adviseert' },
  { ...raad, code: 'kernteam', mandaat: 'adviseert', gemeente: null },
  { ...raad, code: 'ogo', mandaat: 'adviseert', gemeente: null },
  { ...raad, code: 'ons-d', mandaat: 'stemt-in', gemeente: null },
]);

const aRegel = (gremium: string, mijlpalen: readonly number[] | null): Adviesregel => ({
  gremium,
  mijlpalen,
  over: null,
  na: null,
  verwerkingsdagen: null,
  bron: null,
});

/** The kernteam advises on all, except on mijlpaal 3, where the OGO does. */
const REGELS = [aRegel('kernteam', null), aRegel('ogo', [3])];

describe('who advises', () => {
  it.each([
    [1, ['kernteam']],
    [3, ['ogo']],
  ])('on the stuk of mijlpaal %i says the rule', (mijlpaal, wie) => {
    expect(adviesregelsVoor(mijlpaal, { adviesregels: REGELS }).map(({ gremium }) => gremium)).toEqual(wie);
    expect(adviseursVan(mijlpaal, { gremia: GREMIA, adviesregels: REGELS }).map(({ code }) => code)).toEqual(
      wie,
    );
  });

  it('is, without a rule for it, every regional body that is there to advise', () => {
    const allen = ['kernteam', 'ogo'];
    expect(adviesregelsVoor(1, {})).toEqual([]);
    expect(adviseursVan(1, { gremia: GREMIA }).map(({ code }) => code)).toEqual(allen);
    expect(
      adviseursVan(1, { gremia: GREMIA, adviesregels: REGELS.slice(1) }).map(({ code }) => code),
    ).toEqual(allen);
  });
});
