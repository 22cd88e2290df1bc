import { type IsoWeek, type Periode, formatWeek, plusWeken, werkweekVan } from '@routekaart/kalender';
import type { Sjabloon, Sjabloonregel } from './leer-sjabloon.js';

/** A row that no source has: it follows from the template, and says so. */
export interface GegenereerdeRij {
  readonly regel: Sjabloonregel;
  readonly herkomst: 'sjabloon';
  /** Monday of the first up to Friday of the last week. */
  readonly venster: Periode;
  readonly weekTekst: string;
}

/** The rows and windows of a Mijlpaal whose anchor station decides in this week. */
export function pasSjabloonToe(sjabloon: Sjabloon, anker: IsoWeek): readonly GegenereerdeRij[] {
  return sjabloon.regels.map((regel) => {
    const eerste = plusWeken(anker, regel.van);
    const laatste = plusWeken(anker, regel.tot);
    return {
      regel,
      herkomst: 'sjabloon',
      venster: { van: werkweekVan(eerste).van, tot: werkweekVan(laatste).tot },
      weekTekst:
        regel.van === regel.tot ? formatWeek(eerste) : `${formatWeek(eerste)} t/m ${String(laatste.nummer)}`,
    };
  });
}
