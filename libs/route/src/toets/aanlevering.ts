import { type Dag, formatDag } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import { heropendOp, vraagtAanlevering } from '../heropening.js';
import { isVoorbij } from '../recht/binnen-termijn.js';
import { magBeginnen, nogNodig } from '../samenloop/samenkomst.js';
import { type Stationsprognose, isUitgesproken } from '../prognose.js';
import { type Toets, regelGeschonden } from './weigering.js';

/** Whether the stuk can have been handed in to this body on this day: after its predecessors, not later than today. */
export function toetsAanlevering(dag: Dag, prognose: Stationsprognose, berekening: Berekening): Toets {
  const { stap } = prognose;
  if (isUitgesproken(prognose)) {
    return regelGeschonden('AANLEVERING-01', 'behandeling', 'Hier is al besloten; aanleveren kan niet meer.');
  }
  if (dag > berekening.peildatum) {
    return regelGeschonden('ROUTE-04', 'dag', `${formatDag(dag)} ligt in de toekomst.`);
  }
  const heropend = heropendOp(stap);
  if (vraagtAanlevering(stap) && dag < heropend - 1) {
    return regelGeschonden(
      'AANLEVERING-03',
      'dag',
      `Bij ${stap.gremium.naam} moet het stuk opnieuw worden aangeleverd: dat kan vanaf ${formatDag(heropend - 1)}.`,
    );
  }
  const opTijd = (positie: number): boolean => {
    const voorganger = berekening.prognoses[positie];
    return isVoorbij(voorganger) && (voorganger?.dag.laatst ?? dag) <= dag;
  };
  const [eerst] = nogNodig(stap, opTijd).flatMap((positie) => berekening.prognoses[positie] ?? []);
  if (eerst !== undefined) {
    return regelGeschonden(
      'ROUTE-01',
      isVoorbij(eerst) ? 'dag' : 'behandeling',
      `Aanleveren bij ${stap.gremium.naam} kan pas na een positief besluit van ${eerst.stap.gremium.naam}.`,
    );
  }
  return magBeginnen(stap, opTijd)
    ? null
    : regelGeschonden(
        'ROUTE-05',
        'behandeling',
        `Aanleveren bij ${stap.gremium.naam} kan nog niet: er doen niet genoeg gemeenten mee.`,
      );
}
