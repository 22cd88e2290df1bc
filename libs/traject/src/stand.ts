import type { Dag } from '@routekaart/kalender';
import type { Activiteit } from './activiteit.js';
import type { Aanlevering, Besluit, Herkomst } from './besluit.js';
import type { Dossier, PlanFeit, Stand, VergaderFeit } from './dossier.js';
import type { Vergadering } from './vergadering.js';

/**
 * What was known of a Traject on the peildatum (invariant 8): facts recorded later are left out, and of
 * facts about one thing the last one counts. The same dossier and peildatum always give the same Stand.
 */
export function standOp(dossier: Dossier, peildatum: Dag): Stand {
  const bekend = (feit: { readonly herkomst: Herkomst }): boolean => feit.herkomst.dag <= peildatum;
  const planFeiten = dossier.planFeiten.filter(bekend);
  return {
    ...dossier.opzet,
    peildatum,
    activiteiten: activiteitenOp(dossier, planFeiten),
    vergaderingen: laatsteVergaderingen(dossier.vergaderFeiten.filter(bekend)),
    besluiten: geldigeBesluiten(dossier.besluiten.filter(bekend)),
    aanleveringen: laatsteAanleveringen(dossier.aanleveringen.filter(bekend)),
    planFeiten,
    edities: dossier.edities.filter(bekend),
    routekaarten: dossier.routekaarten.filter(bekend),
    afhandelingen: dossier.afhandelingen.filter(bekend),
  };
}

function activiteitenOp(dossier: Dossier, feiten: readonly PlanFeit[]): readonly Activiteit[] {
  const laatste = new Map(feiten.map((feit) => [feit.activiteit, feit]));
  return dossier.activiteiten.map((activiteit) => {
    const feit = laatste.get(activiteit.code);
    return {
      ...activiteit,
      datum: feit?.datum ?? { kind: 'onbekend', tekst: '' },
      toestand: feit?.toestand ?? 'nog-te-plannen',
      reden: feit?.reden ?? null,
    };
  });
}

function laatsteVergaderingen(feiten: readonly VergaderFeit[]): readonly Vergadering[] {
  const laatste = new Map(feiten.map(({ vergadering }) => [vergadering.id, vergadering]));
  return [...laatste.values()].sort((a, b) => a.dag - b.dag || (a.id < b.id ? -1 : 1));
}

function geldigeBesluiten(besluiten: readonly Besluit[]): readonly Besluit[] {
  const vervangen = new Set(besluiten.map((besluit) => besluit.vervangt));
  return besluiten.filter((besluit) => !vervangen.has(besluit.id));
}

function laatsteAanleveringen(feiten: readonly Aanlevering[]): readonly Aanlevering[] {
  return [...new Map(feiten.map((feit) => [feit.behandeling, feit])).values()];
}
