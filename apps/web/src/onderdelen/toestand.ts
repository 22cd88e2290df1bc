import type { CelFragment } from '../api/documenten.js';
import { ONDERDELEN } from '../teksten/onderdelen.js';

/** How a cell is shown: by sign and word as well as by colour, so that nobody has to see colours. */
export interface Toestandbeeld {
  readonly soort: 'besloten' | 'verwacht' | 'onbekend' | 'knelt' | 'gestopt';
  readonly teken: string;
  readonly woord: string;
}

/** Decided, expected in its window, expected after it, unknown, or stopped. */
export function beeldVan({ toestand, prognose, venster }: CelFragment): Toestandbeeld {
  const woord = ONDERDELEN.cel.toestanden[toestand];
  if (toestand === 'BESLOTEN') return { soort: 'besloten', teken: '✓', woord };
  if (toestand === 'AFGEWEZEN') return { soort: 'gestopt', teken: '✕', woord };
  if (prognose.laatst === null) return { soort: 'onbekend', teken: '?', woord };
  const naVenster = venster !== null && prognose.laatst > venster.tot;
  return naVenster
    ? { soort: 'knelt', teken: '!', woord: ONDERDELEN.cel.naVenster(woord) }
    : { soort: 'verwacht', teken: '○', woord };
}
