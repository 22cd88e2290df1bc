import type { Dag } from '@routekaart/kalender';
import { type NieuwFeit, dossierNa } from '@routekaart/persistence';
import { bereken } from '@routekaart/route';
import { type Dossier, standOp } from '@routekaart/traject';
import type { Moment } from './maatregel.beslissing.js';

/** The Traject before a scenario, what of it would be recorded so far, and what that leaves. */
export interface Verloop {
  readonly begin: Dossier;
  readonly feiten: readonly NieuwFeit[];
  readonly moment: Moment;
}

/** So much further: the facts are one change, so the last one about each meeting or activiteit stands for all. */
export function verder({ begin, feiten, moment }: Verloop, nieuw: readonly NieuwFeit[]): Verloop {
  const alle = laatstePerOnderwerp([...feiten, ...nieuw]);
  return { begin, feiten: alle, moment: momentNa(begin, alle, moment.berekening.peildatum) };
}

/** The Traject as it would be after these facts, recorded today as one change. Nothing is kept. */
function momentNa(dossier: Dossier, feiten: readonly NieuwFeit[], vandaag: Dag): Moment {
  const { opzet, versie } = dossier;
  const na = dossierNa(dossier, { soort: 'traject', code: opzet.traject.code, versie }, feiten, {
    volgnummer: versie + 1,
    rol: '',
    door: '',
    op: '',
    dag: vandaag,
    bron: '',
  });
  return { dossier: na, berekening: bereken(standOp(na, vandaag)) };
}

function laatstePerOnderwerp(feiten: readonly NieuwFeit[]): readonly NieuwFeit[] {
  const laatste = new Map<string | NieuwFeit, NieuwFeit>();
  for (const feit of feiten) {
    laatste.set(onderwerpVan(feit), feit);
  }
  return [...laatste.values()];
}

function onderwerpVan(feit: NieuwFeit): string | NieuwFeit {
  if (feit.soort === 'stationsregel') {
    return `stationsregel:${feit.regel.station}:${feit.regel.gemeente ?? ''}`;
  }
  if (feit.soort === 'vergadering') return `vergadering:${feit.vergadering.id}`;
  return feit.soort === 'plan' ? `plan:${feit.activiteit}` : feit;
}
