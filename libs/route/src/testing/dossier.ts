import {
  type ActiviteitOpzet,
  type Dossier,
  GEEN_PLANINVOER,
  type Opzet,
  type PlanFeit,
  type Stand,
} from '@routekaart/traject';
import { aHerkomst, dag } from './bouwers.js';

/** A Dossier in which everything of this Stand was recorded on one day, 1-1-2021 unless another is named. */
export function aDossier(stand: Stand, over: Partial<Dossier> = {}, vastgelegd = '1-1'): Dossier {
  const herkomst = aHerkomst({ dag: dag(vastgelegd), volgnummer: 0 });
  return {
    versie: 1,
    opzet: opzetVan(stand),
    activiteiten: stand.activiteiten.map(zonderFeit),
    planFeiten: stand.activiteiten.map(({ code, datum, toestand, reden }): PlanFeit => ({
      activiteit: code,
      datum,
      toestand,
      reden,
      herkomst,
    })),
    vergaderFeiten: stand.vergaderingen.map((vergadering) => ({ vergadering, herkomst })),
    besluiten: stand.besluiten,
    aanleveringen: stand.aanleveringen,
    planinvoer: GEEN_PLANINVOER,
    deelnameFeiten: [],
    wensFeiten: [],
    afhandelingen: [],
    scenarios: [],
    aanbodFeiten: [],
    aanmeldFeiten: [],
    edities: [],
    routekaarten: [],
    ...over,
  };
}

function opzetVan(stand: Stand): Opzet {
  const {
    peildatum: _,
    activiteiten: _a,
    vergaderingen: _v,
    besluiten: _b,
    aanleveringen: _l,
    deelnamen: _d,
    ...opzet
  } = stand;
  return opzet;
}

function zonderFeit(activiteit: Stand['activiteiten'][number]): ActiviteitOpzet {
  const { datum: _, toestand: _t, reden: _r, ...opzet } = activiteit;
  return opzet;
}
