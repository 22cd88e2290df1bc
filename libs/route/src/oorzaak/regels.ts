import { dagVan, formatDag } from '@routekaart/kalender';
import type { Besluit } from '@routekaart/traject';
import type { Knoop } from './graaf.js';

/** The rules of docs/prognose.md on which a date can rest, by their number there. */
const REGELS = {
  1: 'Een stuk is gereed als de voorgangers hebben besloten, plus de verwerkingsdagen, en niet vóór de peildatum.',
  2: 'Een gremium besluit in zijn eerste vergadering waarvan de aanleverdatum niet vóór de dag van gereed ligt.',
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

/** The last day on which the old article 1 of the Wet gemeenschappelijke regelingen held. */
const OUDE_WGR_TOT = dagVan('2022-06-30');
const TOESTEMMING = 'art. 1 lid 2 Wet gemeenschappelijke regelingen (tot en met 30-6-2022)';

/**
 * The article on which a besluit about toestemming rests: colleges may not make a regeling without the
 * toestemming of their raden. `null` for other besluiten, and for those under the later law.
 */
export function wetsknoop({ uitkomst, dag }: Besluit): Knoop | null {
  const isToestemming = uitkomst === 'toestemming-verleend' || uitkomst === 'toestemming-onthouden';
  return isToestemming && dag <= OUDE_WGR_TOT
    ? {
        id: 'wet:wgr-1-2',
        soort: 'wetsartikel',
        tekst: `Colleges treffen geen regeling dan na toestemming van de raden; zo gold het op ${formatDag(dag)}.`,
        dag: null,
        dagenTeLaat: null,
        bron: { kind: 'wet', artikel: TOESTEMMING },
      }
    : null;
}
