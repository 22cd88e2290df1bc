import { describe, expect, it } from '@jest/globals';
import { aBesluit, aVergadering, alternatieven, dag, onsdRij } from './testing/bouwers.js';
import { COLLEGE, STAP, voorbeeld, zinnenVan } from './testing/voorbeeld.js';

const { onsd, college } = STAP;

describe('the reasons of a body that may miss its last certain meeting', () => {
  /** The ONS-D decides on do 11-3 or do 18-3; the college of di 16-3 closes on do 11-3. */
  const zinnen = (...anders: Parameters<typeof aVergadering>[]) =>
    zinnenVan(
      college,
      voorbeeld({
        activiteiten: [onsdRij(alternatieven('11-3', '18-3'))],
        vergaderingen: [aVergadering(COLLEGE, '16-3', '11-3'), ...anders.map((een) => aVergadering(...een))],
      }),
    );

  it('name that meeting, whatever is unknown of one before the stuk is ready', () => {
    expect(zinnen([COLLEGE, '9-3', null]).at(-1)).toBe(
      'Van college Alblasserdam is na di 16-3-2021 geen haalbare vergadering bekend.',
    );
  });

  it('name the day on which the stuk is ready, where one after it may be the one', () => {
    expect(zinnen([COLLEGE, '23-3', null]).at(-1)).toBe(
      'Van college Alblasserdam is na do 18-3-2021 geen zeker haalbare vergadering bekend.',
    );
  });
});

describe('the reasons of a body that held the stuk over', () => {
  it('name a day of the plan that is behind it once, after the day that is left', () => {
    const stand = voorbeeld({
      peildatum: dag('12-3'),
      activiteiten: [onsdRij(alternatieven('11-3', '18-3'))],
      besluiten: [aBesluit(onsd, '11-3', { uitkomst: 'aangehouden' })],
    });
    expect(zinnenVan(onsd, stand)).toEqual([
      'Op do 11-3-2021 aangehouden: het stuk komt terug op een volgende vergadering.',
      'De detailplanning noemt do 11-3-2021 of do 18-3-2021.',
      'Op do 11-3-2021 kan het niet: die dag is voorbij zonder besluit.',
    ]);
  });
});
