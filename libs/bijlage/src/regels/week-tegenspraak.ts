import { formatPeriode, overlapt, weekVan } from '@routekaart/kalender';
import { tekstvoorstel } from '../bevinding.js';
import { citaat, plaatsVan, type Regel, rijenMetWeken } from './regel.js';
import { werkwekenVan } from './week-bereik.js';

/** A week number and printed days that have not one day in common. */
export const weekTegenspraak: Regel = {
  code: 'WEEK_TEGENSPRAAK',
  naam: 'Het weeknummer en de gedrukte dagen horen bij elkaar.',
  zoek: (lezingen) =>
    rijenMetWeken(lezingen).flatMap((rij) => {
      const werkweken = werkwekenVan(rij.week);
      const gedrukt = rij.week?.gedrukt ?? null;
      if (rij.week === null || werkweken === null || gedrukt === null || overlapt(gedrukt, werkweken))
        return [];
      return [
        {
          ernst: 'kritiek',
          plaatsen: [plaatsVan(rij, 'week')],
          uitleg: `${citaat(rij.week.tekst)} spreekt zichzelf tegen: gedrukt ${formatPeriode(gedrukt)}, maar het weeknummer is ${formatPeriode(werkweken)}.`,
          voorstel: tekstvoorstel(`De gedrukte dagen beginnen in week ${weekVan(gedrukt.van).nummer}.`),
        },
      ];
    }),
};
