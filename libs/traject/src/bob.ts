import type { Gremium } from './gremium.js';
import type { Station } from './route.js';

/** What is asked of a body at a station: to know of the stuk, to advise on it, or to decide. */
export const BEDOELINGEN = ['informeren', 'adviseren', 'besluiten'] as const;
export type Bedoeling = (typeof BEDOELINGEN)[number];

/**
 * Whether a word of a body is no more than advice: its mandaat gives no more, or its station asks no decision, as of a raad
 * in its round of beeldvorming.
 */
export function adviseertSlechts(
  { bedoeling }: Pick<Station, 'bedoeling'>,
  { mandaat }: { readonly mandaat?: Gremium['mandaat'] | undefined },
): boolean {
  return mandaat === 'adviseert' || (bedoeling != null && bedoeling !== 'besluiten');
}

/** The phases that an agenda item goes through, in their order (bron 002). */
export const FASEN = ['beeldvorming', 'oordeelsvorming', 'besluitvorming'] as const;
export type Fase = (typeof FASEN)[number];

/** The part of a station that says where it stands and in which phase. */
export type Fasestation = Pick<Station, 'code' | 'voorgangers' | 'fase'>;

/** A station whose phase should have come before that of a station that precedes it. */
export interface Fasebreuk {
  readonly station: string;
  readonly eerder: string;
}

/**
 * The first station that follows a later phase than its own, `null` when each phase comes in its turn. After a
 * besluitvorming the phases begin again: for the next body, or the next round.
 */
export function fasebreuk(stations: readonly Fasestation[]): Fasebreuk | null {
  for (const { code, fase } of stations) {
    if (fase == null) continue;
    const later = FASEN.slice(FASEN.indexOf(fase) + 1);
    const eerder = sindsBesluit(code, stations).find((een) => een.fase != null && later.includes(een.fase));
    if (eerder !== undefined) return { station: code, eerder: eerder.code };
  }
  return null;
}

/** Whether a station of this phase lies before another one, since the last besluitvorming. */
export function gaatVooraf(fase: Fase, code: string, stations: readonly Fasestation[]): boolean {
  return sindsBesluit(code, stations).some((een) => een.fase === fase);
}

/** What comes before a station, directly or not, back to a besluitvorming and without that. */
function sindsBesluit(code: string, stations: readonly Fasestation[]): readonly Fasestation[] {
  const bij = new Map(stations.map((station) => [station.code, station]));
  const gezien = new Set([code]);
  const eerder: Fasestation[] = [];
  const open = [...(bij.get(code)?.voorgangers ?? [])];
  for (let een = open.pop(); een !== undefined; een = open.pop()) {
    const station = gezien.has(een) ? undefined : bij.get(een);
    gezien.add(een);
    if (station === undefined || station.fase === 'besluitvorming') continue;
    eerder.push(station);
    open.push(...station.voorgangers);
  }
  return eerder;
}
