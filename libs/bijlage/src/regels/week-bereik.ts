import {
  formatDag,
  formatPeriode,
  overlapt,
  type Periode,
  werkweekVan,
  type WeekUitdrukking,
} from '@routekaart/kalender';
import { citaat, plaatsVan, type Regel, rijenMetWeken } from './regel.js';

/** Monday up to and including Friday of the named weeks; null when no week was read. */
export function werkwekenVan(week: WeekUitdrukking | null): Periode | null {
  const [eerste] = week?.weken ?? [];
  const laatste = week?.weken.at(-1);
  if (eerste === undefined || laatste === undefined) return null;
  return { van: werkweekVan(eerste).van, tot: werkweekVan(laatste).tot };
}

/** A printed range that is not Monday up to and including Friday: "Week 19 (10-5 tm 15-5)" (bron 004). */
export const weekBereik: Regel = {
  code: 'WEEK_BEREIK',
  naam: 'De gedrukte dagen van een week lopen van maandag tot en met vrijdag.',
  zoek: (lezingen) =>
    rijenMetWeken(lezingen).flatMap((rij) => {
      const werkweken = werkwekenVan(rij.week);
      const gedrukt = rij.week?.gedrukt ?? null;
      if (rij.week === null || werkweken === null || gedrukt === null || !overlapt(gedrukt, werkweken))
        return [];
      if (gedrukt.van === werkweken.van && gedrukt.tot === werkweken.tot) return [];
      const eind = gedrukt.tot === werkweken.tot ? '' : `eindigt op ${formatDag(gedrukt.tot)}`;
      const begin = gedrukt.van === werkweken.van ? '' : `begint op ${formatDag(gedrukt.van)}`;
      return [
        {
          ernst: 'let-op',
          plaatsen: [plaatsVan(rij, 'week')],
          uitleg: `${citaat(rij.week.tekst)} ${[begin, eind].filter((deel) => deel !== '').join(' en ')}, de werkweek is ${formatPeriode(werkweken)}.`,
          voorstel: { kind: 'venster', venster: werkweken, tekst: `Lees ${formatPeriode(werkweken)}.` },
        },
      ];
    }),
};
