import { opsomming } from '@routekaart/kalender';
import {
  type Berekening,
  type Treffer,
  VOORUITBLIKKEN,
  formatKans,
  kansVanMijlpaal,
} from '@routekaart/route';
import type { Samenloopregel } from '@routekaart/traject';
import type { Briefzin } from './briefzin.js';

/**
 * Per Mijlpaal the chance that all who are needed are in time, as a sentence; only where the past is enough to go by and
 * something is still to be decided: a letter says nothing rather than that nothing can be said.
 */
export function kanszinnen(berekening: Berekening, treffers: readonly Treffer[]): readonly Briefzin[] {
  const vooruit = Math.max(...VOORUITBLIKKEN);
  const naamVan = new Map(berekening.stand.stations.map(({ code, naam: station }) => [code, station]));
  return berekening.stand.mijlpalen.flatMap(({ nummer, naam, samenloop }) => {
    const { kans, ervaring } = kansVanMijlpaal(nummer, berekening, treffers, vooruit);
    return kans === null || ervaring.size === 0
      ? []
      : [
          {
            tekst: `${naam}: de kans dat ${wieKlaar(nummer, samenloop, berekening)}, is ${formatKans(kans)}.`,
            feiten: [...ervaring].map(
              ([station, { gehaald, totaal, vergaderingen }]) =>
                `${naamVan.get(station) ?? station}: ${String(gehaald)} van ${String(totaal)} eerdere verwachtingen kwamen uit, in ${String(vergaderingen)} vergaderingen.`,
            ),
          },
        ];
  });
}

/** Who must be ready by the rule, by name where some gemeenten chose not to take part. */
function wieKlaar(mijlpaal: number, regel: Samenloopregel, { stand, mijlpalen }: Berekening): string {
  const klaar = 'op de verwachte dag klaar';
  const { gemeenten } = stand;
  if (regel.kind === 'aantal') {
    return `ten minste ${String(regel.nodig)} van de ${String(gemeenten.length)} gemeenten ${klaar} zijn`;
  }
  const nietMee = mijlpalen.find((een) => een.mijlpaal === mijlpaal)?.doetNietMee ?? [];
  const wel = gemeenten.filter(({ code }) => !nietMee.includes(code)).map(({ naam }) => naam);
  return nietMee.length === 0
    ? `alle gemeenten ${klaar} zijn`
    : `${opsomming(wel)} ${klaar} ${wel.length === 1 ? 'is' : 'zijn'}`;
}
