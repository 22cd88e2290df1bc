import { type Dag, formatIso } from '@routekaart/kalender';
import type { Getalsoort } from './opmaak.js';

const VAN_1900_TOT_1970 = 25_569;
const VAN_1904_TOT_1970 = 24_107;
const LAATSTE_DAG_9999 = 2_932_896;
const MINUTEN_PER_DAG = 1_440;

/**
 * A day count of a spreadsheet as a reader sees it, in whole days and minutes and without any time zone; null when it
 * is no day. The 1900 count has a 29 February 1900 that never was (60), so 1 to 59 are one day further than it says.
 * @example datumtekst(44266, 'datum', false) // '11-3-2021'
 */
export function datumtekst(
  getal: number,
  soort: Exclude<Getalsoort, 'getal'>,
  vanaf1904: boolean,
): string | null {
  const minuten = Math.round(getal * MINUTEN_PER_DAG);
  const dagen = Math.floor(minuten / MINUTEN_PER_DAG);
  const tijd = tijdtekst(minuten - dagen * MINUTEN_PER_DAG);
  if (soort === 'tijd') return tijd;
  if (!Number.isFinite(getal) || getal < 0 || (!vanaf1904 && dagen === 60)) return null;
  const dag =
    dagen - (vanaf1904 ? VAN_1904_TOT_1970 : VAN_1900_TOT_1970) + (!vanaf1904 && dagen < 60 ? 1 : 0);
  if (dag > LAATSTE_DAG_9999) return null;
  return soort === 'datum' ? formatDatum(dag) : `${formatDatum(dag)} ${tijd}`;
}

/** A date cell that holds ISO text (`2021-03-11` or with a time); null when it is something else. */
export function isoDatumtekst(tekst: string): string | null {
  const [alles, jaar, maand, dag] = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]*Z?)?$/.exec(tekst) ?? [];
  return alles === undefined ? null : `${Number(dag)}-${Number(maand)}-${Number(jaar)}`;
}

function formatDatum(dag: Dag): string {
  const [jaar, maand, dagVanMaand] = formatIso(dag).split('-').map(Number);
  return `${dagVanMaand ?? ''}-${maand ?? ''}-${jaar ?? ''}`;
}

function tijdtekst(minuten: number): string {
  const uur = Math.floor(minuten / 60);
  return `${uur}:${String(minuten % 60).padStart(2, '0')}`;
}
