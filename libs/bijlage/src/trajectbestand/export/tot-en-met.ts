import type { Dag } from '@routekaart/kalender';
import { type Dossier, type Herkomst, zonderLokaleStations } from '@routekaart/traject';

/** The Dossier as it was known at the end of a day: without the facts that were recorded later (invariant 8). */
export function totEnMet(dossier: Dossier, dag: Dag): Dossier {
  const bekend = (feit: { readonly herkomst: Herkomst }): boolean => feit.herkomst.dag <= dag;
  return {
    ...dossier,
    opzet: {
      ...zonderLokaleStations(dossier.opzet, dossier.lokaalStationFeiten ?? [], bekend),
      stukversies: dossier.opzet.stukversies.filter(
        ({ herkomst }) => herkomst == null || herkomst.dag <= dag,
      ),
    },
    planFeiten: dossier.planFeiten.filter(bekend),
    vergaderFeiten: dossier.vergaderFeiten.filter(bekend),
    besluiten: dossier.besluiten.filter(bekend),
    aanleveringen: dossier.aanleveringen.filter(bekend),
    ...(dossier.agenderingen === undefined ? {} : { agenderingen: dossier.agenderingen.filter(bekend) }),
    ...(dossier.stationsregelFeiten === undefined
      ? {}
      : { stationsregelFeiten: dossier.stationsregelFeiten.filter(bekend) }),
    ...(dossier.lokaalStationFeiten === undefined
      ? {}
      : { lokaalStationFeiten: dossier.lokaalStationFeiten.filter(bekend) }),
    ...(dossier.afspraakFeiten === undefined
      ? {}
      : { afspraakFeiten: dossier.afspraakFeiten.filter(bekend) }),
    deelnameFeiten: dossier.deelnameFeiten.filter(bekend),
    wensFeiten: dossier.wensFeiten.filter(bekend),
    aanbodFeiten: dossier.aanbodFeiten.filter(bekend),
    aanmeldFeiten: dossier.aanmeldFeiten.filter(bekend),
    ...(dossier.adviesFeiten === undefined ? {} : { adviesFeiten: dossier.adviesFeiten.filter(bekend) }),
    edities: dossier.edities.filter(bekend),
    routekaarten: dossier.routekaarten.filter(bekend),
  };
}
