import type { CelFragment } from '../api/documenten.js';
import { ONDERDELEN } from '../teksten/onderdelen.js';

/** How a cell is shown: by sign and word as well as by colour, so that nobody has to see colours. */
export interface Toestandbeeld {
  readonly soort: 'besloten' | 'geadviseerd' | 'gepland' | 'verwacht' | 'onbekend' | 'knelt' | 'gestopt';
  readonly teken: string;
  readonly woord: string;
  /** What kind of day is shown: one of the plan or one that was reckoned; `null` for a day that was, or is unknown. */
  readonly dagwoord: string | null;
}

/** Whether nothing more is awaited of this body: it decided, or gave its advice. */
export function isUitgesproken({ toestand }: Pick<CelFragment, 'toestand'>): boolean {
  return toestand === 'BESLOTEN' || toestand === 'GEADVISEERD';
}

/** Whether this body must still act, and it is not certain that it does so inside its window. */
export function isTeLaat({
  toestand,
  prognose,
  venster,
}: Pick<CelFragment, 'prognose' | 'toestand' | 'venster'>): boolean {
  if (venster === null || isUitgesproken({ toestand })) return false;
  return prognose.laatst === null || prognose.laatst > venster.tot;
}

/** Decided, advised, on an agenda, planned or expected in its window, after it, unknown, or stopped. */
export function beeldVan({ toestand, grond, prognose, venster }: CelFragment): Toestandbeeld {
  const woord = ONDERDELEN.cel.toestanden[toestand];
  if (toestand === 'BESLOTEN') return { soort: 'besloten', teken: '✓', woord, dagwoord: null };
  if (toestand === 'GEADVISEERD') return { soort: 'geadviseerd', teken: '…', woord, dagwoord: null };
  if (toestand === 'AFGEWEZEN') return { soort: 'gestopt', teken: '✕', woord, dagwoord: null };
  if (prognose.laatst === null) return { soort: 'onbekend', teken: '?', woord, dagwoord: null };
  const uitPlan = grond === 'PLANDATUM';
  const opAgenda = grond === 'AGENDA';
  const dagwoord = opAgenda
    ? ONDERDELEN.cel.opAgenda
    : uitPlan
      ? ONDERDELEN.cel.gepland
      : ONDERDELEN.cel.verwacht;
  if (venster !== null && prognose.laatst > venster.tot) {
    return { soort: 'knelt', teken: '!', woord: ONDERDELEN.cel.naVenster(woord), dagwoord };
  }
  if (opAgenda) return { soort: 'gepland', teken: '◉', woord, dagwoord };
  return uitPlan
    ? { soort: 'gepland', teken: '◎', woord, dagwoord }
    : { soort: 'verwacht', teken: '○', woord, dagwoord };
}
