import { type Dag, formatDag } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { type Toets, regelGeschonden } from './weigering.js';

/** Whether the stuk can have been handed in to this body on this day: after its predecessors, not later than today. */
export function toetsAanlevering(dag: Dag, prognose: Stationsprognose, berekening: Berekening): Toets {
  const { stap, toestand } = prognose;
  if (toestand === 'besloten') {
    return regelGeschonden('AANLEVERING-01', 'behandeling', 'Hier is al besloten; aanleveren kan niet meer.');
  }
  if (dag > berekening.peildatum) {
    return regelGeschonden('ROUTE-04', 'dag', `${formatDag(dag)} ligt in de toekomst.`);
  }
  for (const positie of stap.voorgangers) {
    const voorganger = berekening.prognoses[positie];
    const besloot = voorganger?.dag.laatst ?? null;
    if (voorganger?.toestand !== 'besloten' || besloot === null || besloot > dag) {
      return regelGeschonden(
        'ROUTE-01',
        besloot === null || voorganger?.toestand !== 'besloten' ? 'behandeling' : 'dag',
        `Aanleveren bij ${stap.gremium.naam} kan pas na een positief besluit van ${voorganger?.stap.gremium.naam ?? 'de voorganger'}.`,
      );
    }
  }
  return null;
}
