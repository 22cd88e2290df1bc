import { herkenTabel } from '@routekaart/bijlage';
import { leesRecords } from './lees-regels.js';

const KANDIDATEN = ['\t', ';', ',', '|'] as const;
const PROEF = 40;

/** A character between the fields. */
export type Scheiding = (typeof KANDIDATEN)[number];

/** Whether a line is the header of a planning with tabs between its cells: then the tabs make the tables. */
export function heeftKopMetTabs(tekst: string): boolean {
  return tekst
    .split(/\r\n|\n|\r/)
    .some((regel) => regel.includes('\t') && herkenTabel(regel.split('\t')) !== 'onbekend');
}

/**
 * The character that splits the first 40 records most evenly: the number of records that have the most common number
 * of fields (2 or more). null when the text has no fields: then it is prose.
 */
export function kiesScheiding(tekst: string): Scheiding | null {
  let beste: { scheiding: Scheiding; eens: number; velden: number } | null = null;
  for (const scheiding of KANDIDATEN) {
    const { eens, velden } = eensgezindheid(tekst, scheiding);
    const beter = beste === null || eens > beste.eens || (eens === beste.eens && velden > beste.velden);
    if (eens > 0 && beter) beste = { scheiding, eens, velden };
  }
  return beste?.scheiding ?? null;
}

function eensgezindheid(tekst: string, scheiding: Scheiding): { eens: number; velden: number } {
  const keer = new Map<number, number>();
  let gelezen = 0;
  for (const { velden } of leesRecords(tekst, scheiding)) {
    gelezen += 1;
    if (gelezen > PROEF) break;
    if (velden.length > 1) keer.set(velden.length, (keer.get(velden.length) ?? 0) + 1);
  }
  const [velden, eens] = [...keer].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return { eens, velden };
}
