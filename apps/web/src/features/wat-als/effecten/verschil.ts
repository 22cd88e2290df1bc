import { formatDagen } from '@routekaart/kalender';
import { type Moment, type Stationsprognose, formatMoment, isUitgesproken } from '@routekaart/route';
import { WAT_ALS } from '../../../teksten/wat-als.js';

/** How a difference is shown: by sign and word as well as by colour. */
export interface Verschilbeeld {
  readonly soort: 'verwacht' | 'besloten' | 'knelt' | 'onbekend' | 'gestopt';
  readonly woord: string;
}

/** One date of today beside what it would be; `na` is `null` for who does not take part any more. */
export interface Verschil {
  readonly voor: Moment;
  readonly na: Moment | null;
}

export function verschilbeeldVan({ voor, na }: Verschil): Verschilbeeld {
  if (na === null) return { soort: 'gestopt', woord: WAT_ALS.verschil.doetNietMee };
  if (isGelijk({ voor, na })) return { soort: 'verwacht', woord: WAT_ALS.verschil.ongewijzigd };
  if (voor.laatst === null || na.laatst === null) {
    return { soort: 'onbekend', woord: WAT_ALS.verschil.onbekend };
  }
  const dagen = na.laatst - voor.laatst;
  if (dagen === 0) return { soort: 'verwacht', woord: WAT_ALS.verschil.laatsteDagGelijk };
  return dagen < 0
    ? { soort: 'besloten', woord: WAT_ALS.verschil.eerder(formatDagen(-dagen)) }
    : { soort: 'knelt', woord: WAT_ALS.verschil.later(formatDagen(dagen)) };
}

export function isGelijk({ voor, na }: Verschil): boolean {
  return na !== null && formatMoment(voor) === formatMoment(na);
}

/** Whether the last possible day of a body lies after its window. */
export function isNaVenster(prognose: Stationsprognose): boolean {
  const { dag, stap } = prognose;
  const { venster } = stap.behandeling;
  return !isUitgesproken(prognose) && venster !== null && dag.laatst !== null && dag.laatst > venster.tot;
}
