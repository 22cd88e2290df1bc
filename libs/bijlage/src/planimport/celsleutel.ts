import type { Planrij } from '@routekaart/traject';
import type { GelezenRij } from '../gelezen.js';
import type { Kolomsoort } from '../kolommen.js';

/** The cells by which a row is known: one that says something else is another row. */
export type Rijdeel = 'week' | 'datum' | 'wat' | 'wie';

const ALLE: readonly Rijdeel[] = ['week', 'datum', 'wat', 'wie'];

/** A key of these cells as printed, but for spaces and case. */
export function celsleutel(rij: GelezenRij, delen: readonly Rijdeel[] = ALLE): string {
  return sleutelVan(delen.map((deel) => ruweTekst(rij, deel)));
}

/** The same key of a row as it is kept. */
export function planrijsleutel(rij: Planrij, delen: readonly Rijdeel[] = ALLE): string {
  const teksten = { week: rij.weekTekst, datum: rij.datumTekst, wat: rij.wat, wie: rij.wie };
  return sleutelVan(delen.map((deel) => teksten[deel]));
}

/** The cell of this kind as printed; '' where the table has no such column. */
export function ruweTekst(rij: GelezenRij, soort: Kolomsoort): string {
  return rij.cellen.find((cel) => cel.soort === soort)?.ruw ?? '';
}

function sleutelVan(teksten: readonly string[]): string {
  return JSON.stringify(teksten.map(genormaliseerd));
}

/** A text without surplus spaces and case. */
export function genormaliseerd(tekst: string): string {
  return tekst.replace(/\s+/gu, ' ').trim().toLowerCase();
}
