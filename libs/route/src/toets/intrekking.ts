import type { Stationsprognose } from '../prognose.js';
import { type Toets, regelGeschonden } from './weigering.js';

/** Whether the last aanlevering can be taken back: there is one, and the body has not decided on it. */
export function toetsIntrekking({ stap, toestand }: Stationsprognose): Toets {
  if (toestand === 'besloten') {
    return regelGeschonden('AANLEVERING-01', 'behandeling', 'Hier is al besloten; intrekken kan niet meer.');
  }
  return stap.aanlevering === null
    ? regelGeschonden(
        'AANLEVERING-02',
        'behandeling',
        `Bij ${stap.gremium.naam} is niets aangeleverd: er is niets in te trekken.`,
      )
    : null;
}
