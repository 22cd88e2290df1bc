import { describe, expect, it } from '@jest/globals';
import type { Stand, Vergadering } from '@routekaart/traject';
import { ALBLASSERDAM, gesloten } from '../testing/bouwers.js';
import { APRIL, COLLEGE, COMMISSIE, RAAD, keten, strook } from '../testing/strook.js';
import { zinnenVan } from '../testing/voorbeeld.js';

type Rij = readonly [string, string, typeof APRIL];

/** Why the commissie of April is not the one, where these raden of its cycle were cancelled. */
function waarom(vervallen: readonly string[], over: Partial<Stand> = {}, raad: readonly Rij[] = RAAD) {
  const stand = strook(
    keten('ons-d', 'college', 'commissie', 'raad'),
    '11-3',
    { college: COLLEGE, commissie: COMMISSIE, raad },
    over,
  );
  const weg = vervallen.map((opDag) => `raad-${ALBLASSERDAM}@${opDag}`);
  const vergaderingen = stand.vergaderingen.map((een): Vergadering =>
    weg.includes(een.id) ? { ...een, staat: 'vervallen' } : een,
  );
  return zinnenVan(`m1-commissie-${ALBLASSERDAM}`, { ...stand, vergaderingen }).filter((zin) =>
    zin.includes('niet heel'),
  );
}

const om = (breuk: string) => [
  `De vergadering van di 6-4-2021 telt niet mee: de cyclus is niet heel (${breuk}).`,
];

describe('what breaks a raadscyclus', () => {
  it('is told of the first of two evenings that were cancelled, and of none while one stands', () => {
    const tweeAvonden: readonly Rij[] = [['21-4', '18-3', APRIL], ...RAAD];
    const beide = ['20-4', '21-4'];
    expect(waarom(beide, {}, tweeAvonden)).toEqual(om('raad Alblasserdam van wo 21-4-2021 is vervallen'));
    expect(waarom(beide, {}, tweeAvonden.toReversed())).toEqual(
      om('raad Alblasserdam van di 20-4-2021 is vervallen'),
    );
    expect(waarom(['20-4'], {}, tweeAvonden)).toEqual([]);
  });

  it('is that the meeting was cancelled, also where its day is closed for the body besides', () => {
    const dicht = gesloten('Heidag', '20-4', '20-4', { gremium: `raad-${ALBLASSERDAM}` });
    const over = { kalenderperioden: [dicht] };
    expect(waarom(['20-4'], over)).toEqual(om('raad Alblasserdam van di 20-4-2021 is vervallen'));
    expect(waarom([], over)).toEqual(om('raad Alblasserdam van di 20-4-2021 valt op Heidag'));
  });
});
