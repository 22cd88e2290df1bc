import { leesRecords } from './lees-regels.js';

const KANDIDATEN = ['\t', ';', ',', '|'] as const;
const PROEF = 40;

/** A character between the fields. */
export type Scheiding = (typeof KANDIDATEN)[number];

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
