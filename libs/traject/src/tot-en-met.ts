import type { Dag } from '@routekaart/kalender';
import type { Herkomst } from './besluit.js';
import type { Dossier } from './dossier.js';
import { bekendeActiviteiten } from './gedrukt.js';
import { zonderLokaleStations } from './lokaal-station.js';
import { isBekend } from './stukversie.js';

/** The Dossier as it was known at the end of a day: without the facts that were recorded later (invariant 8). */
export function totEnMet(dossier: Dossier, dag: Dag): Dossier {
  return metBekende(dossier, ({ herkomst }) => herkomst.dag <= dag);
}

/** The Dossier as it was known when this fact was recorded: with the fact itself, and without what came later that day. */
export function totEnMetFeit(dossier: Dossier, { herkomst: { volgnummer } }: Feit): Dossier {
  return metBekende(dossier, ({ herkomst }) => herkomst.volgnummer <= volgnummer);
}

interface Feit {
  readonly herkomst: Herkomst;
}

function metBekende(dossier: Dossier, bekend: (feit: Feit) => boolean): Dossier {
  return {
    ...dossier,
    opzet: {
      ...zonderLokaleStations(dossier.opzet, dossier.lokaalStationFeiten ?? [], bekend),
      stukversies: dossier.opzet.stukversies.filter((versie) => isBekend(versie, bekend)),
    },
    activiteiten: bekendeActiviteiten(dossier, bekend),
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
    planinvoer: {
      imports: dossier.planinvoer.imports.filter(bekend),
      rijen: dossier.planinvoer.rijen.filter(bekend),
      aliassen: dossier.planinvoer.aliassen.filter(bekend),
      bevindingen: dossier.planinvoer.bevindingen.filter(bekend),
    },
    afhandelingen: dossier.afhandelingen.filter(bekend),
    scenarios: dossier.scenarios.filter(bekend),
  };
}
