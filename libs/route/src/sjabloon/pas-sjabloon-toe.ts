import { type IsoWeek, type Periode, formatWeek, plusWeken, werkweekVan } from '@routekaart/kalender';
import type { Mijlpaal, Stand } from '@routekaart/traject';
import type { Sjabloon, Sjabloonregel } from './leer-sjabloon.js';

/** A row that no source has: it follows from the template, and says so. */
export interface GegenereerdeRij {
  readonly regel: Sjabloonregel;
  /** What it is about: its station or kind, and the stuk of its own Mijlpaal; the words of earlier rows are of other stukken. */
  readonly naam: string;
  readonly herkomst: 'sjabloon';
  /** Monday of the first up to Friday of the last week. */
  readonly venster: Periode;
  readonly weekTekst: string;
}

/** The rows and windows of this Mijlpaal, whose anchor station decides in this week. */
export function pasSjabloonToe(
  sjabloon: Sjabloon,
  anker: IsoWeek,
  { stuk }: Pick<Mijlpaal, 'stuk'>,
  { stations }: Pick<Stand, 'stations'>,
): readonly GegenereerdeRij[] {
  const namen = new Map(stations.map(({ code, naam }) => [code, naam]));
  return sjabloon.regels.map((regel) => {
    const eerste = plusWeken(anker, regel.van);
    const laatste = plusWeken(anker, regel.tot);
    return {
      regel,
      naam: `${namen.get(regel.station ?? '') ?? inWoorden(regel.soort)}: ${stuk}`,
      herkomst: 'sjabloon',
      venster: { van: werkweekVan(eerste).van, tot: werkweekVan(laatste).tot },
      weekTekst:
        regel.van === regel.tot ? formatWeek(eerste) : `${formatWeek(eerste)} t/m ${String(laatste.nummer)}`,
    };
  });
}

/** `uitnodiging-technische-ronde` as “Uitnodiging technische ronde”. */
function inWoorden(soort: string): string {
  const woorden = soort.replaceAll('-', ' ');
  return `${woorden.slice(0, 1).toUpperCase()}${woorden.slice(1)}`;
}
