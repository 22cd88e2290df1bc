import { formatDag, formatPeriode } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import { uitstelzin, wachtOnbepaald, weerdagVan } from '../heropening.js';
import { type Waarneming, openStappen, overStap } from '../waarschuwing.js';
import { aanleveraarVan } from './brenger.js';
import { planvenster } from './planperiode.js';
import { laatsteKans } from './venster.js';

/**
 * WACHT_OP_HERINDIENING: the body put the stuk off without end, or it was withdrawn: until it is handed in again nobody
 * knows when it decides, however full its calendar is.
 */
export function wachtOpHerindiening(berekening: Berekening): readonly Waarneming[] {
  return openStappen(berekening).flatMap((prognose) => {
    const { besluit, gremium } = prognose.stap;
    if (besluit === null || !wachtOnbepaald(prognose.stap)) {
      return [];
    }
    const venster = planvenster(prognose.stap);
    const { dag, uitkomst } = besluit;
    return [
      {
        ...overStap(prognose, berekening),
        code: 'WACHT_OP_HERINDIENING' as const,
        ernst: 'let-op' as const,
        melding: uitstelzin(gremium.naam, besluit, weerdagVan(prognose)),
        regel: 'Een stuk dat is aangehouden of ingetrokken, wordt opnieuw aangeleverd of krijgt een dag.',
        bewijs: [
          `Op ${formatDag(dag)}: ${uitkomst.replaceAll('-', ' ')}`,
          ...(venster === null ? [] : [`Venster ${formatPeriode(venster)}`]),
        ],
        actor: aanleveraarVan(prognose, berekening),
        uiterlijk: venster === null ? null : laatsteKans(prognose, venster, berekening.peildatum),
      },
    ];
  });
}
