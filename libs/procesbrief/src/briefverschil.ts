import type { Berekening } from '@routekaart/route';
import type { Procesbrief } from '@routekaart/traject';
import { maakBrief } from './brief.js';
import { formatWanneer } from './mogelijkheden.js';

/** What one letter says more and less in one computation than in the other, as lines. */
export interface Briefverschil {
  readonly brief: Procesbrief;
  readonly erbij: readonly string[];
  readonly eraf: readonly string[];
}

/**
 * The letters that would announce other dates, or other rows without a date, by number. Letters whose window has
 * passed are left out: what was sent does not change. A letter of later tells nothing of before its window.
 */
export function briefverschillen(voor: Berekening, na: Berekening): readonly Briefverschil[] {
  if (voor === na) {
    return [];
  }
  return voor.stand.procesbrieven
    .filter(({ week }) => (week.venster?.tot ?? voor.peildatum) >= voor.peildatum)
    .map((brief) => {
      const eerst = regelsVan(brief, voor);
      const daarna = regelsVan(brief, na);
      return {
        brief,
        erbij: daarna.filter((regel) => !eerst.includes(regel)),
        eraf: eerst.filter((regel) => !daarna.includes(regel)),
      };
    })
    .filter(({ erbij, eraf }) => erbij.length + eraf.length > 0);
}

function regelsVan(brief: Procesbrief, berekening: Berekening): readonly string[] {
  const vanaf = Math.max(brief.week.venster?.van ?? berekening.peildatum, berekening.peildatum);
  const { komendeData, zonderDatum } = maakBrief(brief, berekening, vanaf);
  return [
    ...komendeData.map((datum) => `${formatWanneer(datum)}: ${datum.wat}`),
    ...zonderDatum.map(({ activiteit, tekst }) => `${activiteit.naam}: ${tekst}`),
  ];
}
