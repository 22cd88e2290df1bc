import { formatDagen } from '@routekaart/kalender';
import { type Moment, type Stationsprognose, formatMoment } from '@routekaart/route';

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
  if (na === null) return { soort: 'gestopt', woord: '✕ doet niet meer mee' };
  if (isGelijk({ voor, na })) return { soort: 'verwacht', woord: '= ongewijzigd' };
  if (voor.laatst === null || na.laatst === null) {
    return { soort: 'onbekend', woord: '? verschil niet te zeggen' };
  }
  const dagen = na.laatst - voor.laatst;
  if (dagen === 0) return { soort: 'verwacht', woord: '≈ laatste dag ongewijzigd' };
  return dagen < 0
    ? { soort: 'besloten', woord: `▼ ${formatDagen(-dagen)} eerder` }
    : { soort: 'knelt', woord: `▲ ${formatDagen(dagen)} later` };
}

export function isGelijk({ voor, na }: Verschil): boolean {
  return na !== null && formatMoment(voor) === formatMoment(na);
}

/** Whether the last possible day of a body lies after its window. */
export function isNaVenster({ dag, stap, toestand }: Stationsprognose): boolean {
  const { venster } = stap.behandeling;
  return toestand !== 'besloten' && venster !== null && dag.laatst !== null && dag.laatst > venster.tot;
}
