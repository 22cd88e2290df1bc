import { isWeekend, type Kalenderperiode, type Periode } from '@routekaart/kalender';
import type { GelezenRij, Leescontext, Lezingen } from '../gelezen.js';
import { dagenVan } from './dagen.js';
import { rijenMetWeken } from './regel.js';

/** A holiday with the rows whose window it touches. */
export interface FeestdagMetRijen {
  readonly feestdag: Kalenderperiode;
  readonly rijen: readonly GelezenRij[];
}

/** The periods of one layer that hold for everyone. */
export function laagVan({ kalenderperioden }: Leescontext, laag: string): readonly Kalenderperiode[] {
  return kalenderperioden.filter((periode) => periode.laag === laag && periode.gremium === null);
}

/** Per holiday on a working day the rows whose window it touches in this way. */
export function perFeestdag(
  lezingen: Lezingen,
  context: Leescontext,
  raakt: (feestdag: Periode, venster: Periode) => boolean,
): readonly FeestdagMetRijen[] {
  return laagVan(context, 'feestdag')
    .filter((feestdag) => !isWeekend(feestdag.van))
    .map((feestdag) => ({
      feestdag,
      rijen: rijenMetWeken(lezingen).filter((rij) => {
        const venster = vensterVan(rij);
        return venster !== null && venster.van < venster.tot && raakt(feestdag, venster);
      }),
    }))
    .filter(({ rijen }) => rijen.length > 0);
}

/** The window of a row: its weeks, or the period in its date cell. */
export function vensterVan(rij: GelezenRij): Periode | null {
  return rij.week?.venster ?? (dagenVan(rij).length > 0 ? null : rij.bereik);
}
