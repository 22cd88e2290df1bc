import type { Geinformeerde } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { grensVan } from '../gereed.js';
import { type Moment, laatsteVan, soortVan } from '../moment.js';
import { formatMoment } from '../reden.js';

/** One stuk on its way to somebody who is only informed. */
export interface Informatiestrook {
  readonly geinformeerde: Geinformeerde;
  readonly mijlpaal: number;
  /** When there is something to hear: never a day on which it decides. */
  readonly dag: Moment;
  readonly zin: string;
}

/**
 * Who outside the deelnemende gemeenten hears of which stuk, and when: after the last gremium of the station that the
 * Traject names, or else when the mijlpaal is decided. A mijlpaal that does not pass that station is left out.
 */
export function informatiestroken({ stand, prognoses, mijlpalen }: Berekening): readonly Informatiestrook[] {
  return (stand.geinformeerden ?? []).flatMap((geinformeerde) =>
    mijlpalen
      .filter(({ mijlpaal }) => geinformeerde.mijlpalen?.includes(mijlpaal) !== false)
      .flatMap(({ mijlpaal, dag }): readonly Informatiestrook[] => {
        const { na, naam } = geinformeerde;
        if (na === null) {
          return [{ geinformeerde, mijlpaal, dag, zin: zinVan(naam, `mijlpaal ${String(mijlpaal)}`, dag) }];
        }
        const stappen = prognoses.filter(
          ({ stap: { behandeling } }) => behandeling.mijlpaal === mijlpaal && behandeling.station === na,
        );
        const [eerste] = stappen;
        if (eerste === undefined) {
          return [];
        }
        const daarna = laatsteVan(stappen.map(grensVan));
        const wat = `station ${eerste.stap.station.naam} van mijlpaal ${String(mijlpaal)}`;
        return [{ geinformeerde, mijlpaal, dag: daarna, zin: zinVan(naam, wat, daarna) }];
      }),
  );
}

function zinVan(naam: string, wat: string, dag: Moment): string {
  const wanneer = soortVan(dag) === 'onbekend' ? 'de dag is onbekend' : formatMoment(dag, 'op ');
  return `Ter informatie: ${naam} hoort de uitkomst na ${wat} (${wanneer}) en besluit niet mee.`;
}
