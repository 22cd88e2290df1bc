import type { Knoop } from './graaf.js';

/** The rules of docs/prognose.md on which a date can rest, by their number there. */
const REGELS = {
  1: 'Een stuk is gereed als de voorgangers hebben besloten, plus de verwerkingsdagen, en niet vóór de peildatum.',
  2: 'Een gremium besluit in zijn eerste vergadering waarvan de aanleverdatum niet vóór de dag van gereed ligt.',
  5: 'Een mijlpaal is klaar als zoveel raden hebben besloten als de samenloop vraagt.',
  6: 'Alle mijlpalen zijn vóór de ingangsdatum besloten, en de juridische staart is dan klaar.',
  7: 'Zonder kalender of aanleverdatum is er geen dag.',
} as const;

/** A rule as a node. */
export function regelknoop(nummer: keyof typeof REGELS): Knoop {
  return {
    id: `regel:${nummer}`,
    soort: 'regel',
    tekst: REGELS[nummer],
    dag: null,
    dagenTeLaat: null,
    bron: { kind: 'regel', nummer },
  };
}
