import { describe, expect, it } from '@jest/globals';
import type { Gremium, Stand, Zetel } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aStand,
  aTraject,
  dag,
  idVan,
  onsdRij,
  vast,
} from '../testing/bouwers.js';
import { vergaderingenVan } from '../testing/voorbeeld.js';
import { takenlijst } from './takenlijst.js';

const ROLLEN: Readonly<Record<string, string>> = {
  'ons-d': 'onsd',
  college: 'gemeentesecretaris',
  raad: 'griffier',
};

const zetel = (organisatie: string): Zetel => ({ organisatie, aantal: 1, voordracht: 'benoemd' });

/** Two gemeenten and two mijlpalen; only Alblasserdam sits in the ONS-D, and the raad of nobody has a calendar. */
function stand(over: Partial<Stand> = {}): Stand {
  const opzet = aTraject({ gemeenten: 2, mijlpalen: 2 });
  return aStand({
    ...opzet,
    gremia: opzet.gremia.map((gremium): Gremium => ({
      ...gremium,
      beheerrol: ROLLEN[gremium.soort] ?? null,
      zetels: gremium.soort === 'ons-d' ? [zetel('Alblasserdam')] : [],
    })),
    peildatum: dag('17-3'),
    activiteiten: [onsdRij(vast('11-3'))],
    vergaderingen: [ALBLASSERDAM, DORDRECHT].flatMap(vergaderingenVan),
    besluiten: [
      aBesluit(idVan(1, 'ons-d', null), '11-3'),
      aBesluit(idVan(1, 'college', ALBLASSERDAM), '16-3'),
    ],
    ...over,
  });
}

const taken = (rol: string | null, gemeente: string | null, waarvan: Stand = stand()) =>
  takenlijst(bereken(waarvan), { rol, gemeente }).map(({ sleutel, pet }) => [sleutel, pet]);

/** The ONS-D has not decided on mijlpaal 1, whose window is over. */
const ONSD_TE_LAAT = (): Stand => {
  const kop = stand();
  return {
    ...kop,
    besluiten: [],
    peildatum: dag('15-3'),
    behandelingen: kop.behandelingen.map((behandeling) =>
      behandeling.id === idVan(1, 'ons-d', null)
        ? { ...behandeling, venster: { van: dag('8-3'), tot: dag('12-3') } }
        : behandeling,
    ),
  };
};

describe('the three hats of one gemeentesecretaris', () => {
  it('stand in one list: at the griffie as its contact, at the college as owner, in the ONS-D as member', () => {
    expect(taken('gemeentesecretaris', ALBLASSERDAM)).toEqual([
      ['AANLEVEREN/M1/raad/GM0482', 'contact-griffie'],
      ['ROUTESTART_NIET_GEPLAND/M2/ons-d', 'lid-onsd'],
    ]);
    expect(taken('gemeentesecretaris', DORDRECHT)).toContainEqual([
      'AANLEVEREN/M1/college/GM0505',
      'eigenaar-strook',
    ]);
  });

  it('has what the ONS-D must do as a member of it, and only with a seat there', () => {
    const gevonden = taken('gemeentesecretaris', ALBLASSERDAM, ONSD_TE_LAAT());
    expect(gevonden).toContainEqual(['TE_LAAT/M1/ons-d/M1-10', 'lid-onsd']);
    expect(taken('gemeentesecretaris', DORDRECHT, ONSD_TE_LAAT()).map(([, pet]) => pet)).not.toContain(
      'lid-onsd',
    );
  });

  it('has what the own griffie must do as its contact, and nothing of another gemeente', () => {
    const zonderRaad = stand({
      vergaderingen: [ALBLASSERDAM, DORDRECHT]
        .flatMap(vergaderingenVan)
        .filter(({ gremium }) => !gremium.startsWith('raad')),
    });
    const gevonden = taken('gemeentesecretaris', ALBLASSERDAM, zonderRaad);
    expect(gevonden).toContainEqual(['GEEN_VERGADERSCHEMA/raad-GM0482', 'contact-griffie']);
    expect(gevonden.filter(([sleutel]) => sleutel?.includes('GM0505'))).toEqual([]);
  });

  it('leaves the lists of other roles as they are, without hats', () => {
    const waarvan = ONSD_TE_LAAT();
    for (const [rol, gemeente] of [
      ['onsd', null],
      ['griffier', ALBLASSERDAM],
      ['gemeentesecretaris', null],
      [null, null],
    ] as const) {
      const lijst = takenlijst(bereken(waarvan), { rol, gemeente });
      expect(lijst.every(({ pet, actor }) => pet === null && (rol === null || actor.rol === rol))).toBe(true);
    }
  });

  it('is nothing more than what three readers would have read', () => {
    for (const waarvan of [stand(), ONSD_TE_LAAT()]) {
      const apart = new Set(
        [
          ...taken('gemeentesecretaris', null, waarvan),
          ...taken('griffier', ALBLASSERDAM, waarvan),
          ...taken('onsd', null, waarvan),
        ].map(([sleutel]) => sleutel),
      );
      for (const [sleutel] of taken('gemeentesecretaris', ALBLASSERDAM, waarvan)) {
        expect(apart).toContain(sleutel);
      }
    }
  });
});
