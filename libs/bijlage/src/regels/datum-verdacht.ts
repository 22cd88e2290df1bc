import { type Dag, formatDag, parseDatum } from '@routekaart/kalender';
import { jaarVan } from '../documentkop.js';
import type { Regel } from './regel.js';

const HALF_JAAR = 183;

/** A letter dated half a year or more away from its own planning, such as "15 JANUARI 2020" (bron 004). */
export const datumVerdacht: Regel = {
  code: 'DATUM_VERDACHT',
  naam: 'De datum van een brief past bij de planning die erin staat.',
  zoek: ({ kop: { datum, bijgewerktTotEnMet, planningVan } }) => {
    const planning = bijgewerktTotEnMet ?? planningVan;
    if (datum === null || planning === null || Math.abs(planning.dag - datum.dag) < HALF_JAAR) return [];
    const dag = inJaarVan(datum.tekst, planning.dag);
    return [
      {
        ernst: 'let-op',
        plaatsen: [{ regel: datum.regel }],
        uitleg: `De brief is gedateerd op ${formatDag(datum.dag)}, de planning erin is van ${formatDag(planning.dag)}.`,
        voorstel:
          dag === null ? null : { kind: 'datum', dag, tekst: `Waarschijnlijk is ${formatDag(dag)} bedoeld.` },
      },
    ];
  },
};

function inJaarVan(tekst: string, planning: Dag): Dag | null {
  const gelezen = parseDatum(tekst.replace(/\d{4}/, String(jaarVan(planning))), { jaar: NaN, venster: null });
  return gelezen.kind === 'vast' && Math.abs(gelezen.dag - planning) < HALF_JAAR ? gelezen.dag : null;
}
