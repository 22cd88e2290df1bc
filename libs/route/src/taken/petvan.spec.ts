import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { ALBLASSERDAM, DORDRECHT, aStand, aTraject, idVan } from '../testing/bouwers.js';
import { aWaarschuwing } from '../testing/waarschuwing.js';
import type { Taak } from './taak.js';
import { petVan } from './pet.js';

const RAAD = `raad-${ALBLASSERDAM}`;

/** Two gemeenten of which the griffier runs the raad, and the ONS-D of these seats. */
function stand(zetels: readonly string[] = ['Alblasserdam', 'Dordrecht'], over: Partial<Stand> = {}): Stand {
  const opzet = aTraject({ gemeenten: 2, mijlpalen: 2 });
  return aStand({
    ...opzet,
    gremia: opzet.gremia.map((gremium) => ({
      ...gremium,
      beheerrol: gremium.soort === 'raad' ? 'griffier' : 'gemeentesecretaris',
      zetels:
        gremium.soort === 'ons-d'
          ? zetels.map((organisatie) => ({ organisatie, aantal: 1, voordracht: 'benoemd' as const }))
          : [],
    })),
    ...over,
  });
}

function taak(over: Partial<Omit<Taak, 'pet'>> = {}): Omit<Taak, 'pet'> {
  return {
    sleutel: 'TE_LAAT/M1/college/GM0482',
    soort: 'oplossen',
    ernst: 'let-op',
    wat: 'Leg de uitkomst vast.',
    uiterlijk: null,
    anders: 'Anders gebeurt er niets.',
    sprong: null,
    mijlpaal: 1,
    station: 'college',
    gemeente: ALBLASSERDAM,
    actor: { rol: 'gemeentesecretaris', gremium: `college-${ALBLASSERDAM}`, gemeente: ALBLASSERDAM },
    waarschuwing: null,
    ...over,
  };
}

const onsd = (gremium: string | null) => taak({ actor: { rol: 'onsd', gremium, gemeente: null } });

describe('the hat of a task', () => {
  it('is that of a member where the gemeente has a seat, among others or where nobody has one', () => {
    expect(petVan(onsd('ons-d'), ALBLASSERDAM, stand())).toBe('lid-onsd');
    expect(petVan(onsd('ons-d'), ALBLASSERDAM, stand(['Dordrecht']))).toBeNull();
    expect(petVan(onsd('ons-d'), ALBLASSERDAM, stand([]))).toBe('lid-onsd');
    expect(petVan(onsd(null), ALBLASSERDAM, stand(['Dordrecht']))).toBe('lid-onsd');
  });

  it('is that of the contact where the griffier must act, of the own gemeente alone', () => {
    const griffier = taak({ actor: { rol: 'griffier', gremium: RAAD, gemeente: ALBLASSERDAM } });
    expect(petVan(griffier, ALBLASSERDAM, stand())).toBe('contact-griffie');
    expect(petVan(griffier, DORDRECHT, stand())).toBeNull();
  });

  it('goes by the gemeente of who must act before that of the step', () => {
    const elders = taak({ actor: { rol: 'griffier', gremium: RAAD, gemeente: DORDRECHT } });
    expect(petVan(elders, ALBLASSERDAM, stand())).toBeNull();
    expect(petVan(elders, DORDRECHT, stand())).toBe('contact-griffie');
    const vanDeStap = taak({ actor: { rol: 'griffier', gremium: null, gemeente: null } });
    expect(petVan(vanDeStap, ALBLASSERDAM, stand())).toBe('contact-griffie');
  });

  it('is none for what another role must do', () => {
    expect(
      petVan(taak({ actor: { rol: 'two', gremium: null, gemeente: null } }), ALBLASSERDAM, stand()),
    ).toBeNull();
  });

  it('is that of the owner for the own strook, and of the contact for what goes to the raad', () => {
    expect(petVan(taak(), ALBLASSERDAM, stand())).toBe('eigenaar-strook');
    const naar = (over: Partial<Taak>) =>
      petVan(taak({ soort: 'aanleveren', ...over }), ALBLASSERDAM, stand());
    expect(naar({ station: 'college' })).toBe('eigenaar-strook');
    expect(naar({ station: 'raad' })).toBe('contact-griffie');
    expect(petVan(taak({ station: 'raad' }), ALBLASSERDAM, stand())).toBe('eigenaar-strook');
  });

  it('asks the body of that very step: of its mijlpaal and its gemeente', () => {
    const { behandelingen } = stand();
    const ander = (id: string) =>
      stand([], {
        behandelingen: behandelingen.map((een) =>
          een.id === id ? { ...een, gremium: `college-${ALBLASSERDAM}` } : een,
        ),
      });
    const aanRaad = taak({ soort: 'aanleveren', station: 'raad', mijlpaal: 2 });
    expect(petVan(aanRaad, ALBLASSERDAM, ander(idVan(1, 'raad', ALBLASSERDAM)))).toBe('contact-griffie');
    expect(petVan(aanRaad, ALBLASSERDAM, ander(idVan(2, 'raad', DORDRECHT)))).toBe('contact-griffie');
    expect(petVan(aanRaad, ALBLASSERDAM, ander(idVan(2, 'raad', ALBLASSERDAM)))).toBe('eigenaar-strook');
    const eerst = stand([], {
      behandelingen: [...ander(idVan(2, 'raad', DORDRECHT)).behandelingen].reverse(),
    });
    expect(petVan(aanRaad, ALBLASSERDAM, eerst)).toBe('contact-griffie');
    expect(petVan({ ...aanRaad, station: 'weg' }, ALBLASSERDAM, stand())).toBe('eigenaar-strook');
  });

  it('is that of the contact for an offer that must be passed on', () => {
    const waarschuwing = aWaarschuwing({ code: 'AANBOD_NIET_DOORGEGEVEN' });
    expect(petVan(taak({ waarschuwing }), ALBLASSERDAM, stand())).toBe('contact-griffie');
    expect(petVan(taak({ waarschuwing: aWaarschuwing() }), ALBLASSERDAM, stand())).toBe('eigenaar-strook');
  });
});
