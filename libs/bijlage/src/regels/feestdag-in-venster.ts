import { formatDag, weekdagVan } from '@routekaart/kalender';
import { dagnaam } from './dagen.js';
import { plaatsenVan, type Regel } from './regel.js';
import { perFeestdag } from './vrije-dagen.js';

/** A holiday between the ends of a window: Koningsdag 2021 takes the last Tuesday of weeks 14-17 (bron 004). */
export const feestdagInVenster: Regel = {
  code: 'FEESTDAG_IN_VENSTER',
  naam: 'In een venster telt een feestdag niet mee.',
  zoek: (lezingen, context) =>
    perFeestdag(
      lezingen,
      context,
      (feestdag, venster) => venster.van < feestdag.van && feestdag.tot < venster.tot,
    ).map(({ feestdag, rijen }) => ({
      ernst: feestdag.hard ? 'let-op' : 'info',
      plaatsen: plaatsenVan(rijen, 'week'),
      uitleg: `In het venster valt ${feestdag.naam} (${formatDag(feestdag.van)})${feestdag.hard ? `: wie gewoonlijk op ${dagnaam(weekdagVan(feestdag.van))} vergadert, kiest die week een andere dag` : ', niet overal een vrije dag'}.`,
      voorstel: null,
    })),
};
