import type { Afwijkingsoort } from '../../api/documenten.js';
import { VERSCHIL } from '../../teksten/verschil.js';

/** How one kind of difference is shown, by sign and word. */
export interface Verschilsoort {
  readonly soort: Afwijkingsoort;
  readonly teken: string;
  readonly naam: string;
  readonly uitleg: string;
  /** Closed until somebody asks: these rows tell of no change. */
  readonly opVraag?: true;
}

/** In the order in which a reader wants to know: first what moved, last what stayed. */
export const SOORTEN: readonly Verschilsoort[] = [
  { soort: 'VERPLAATST', teken: '→', ...VERSCHIL.soorten.VERPLAATST },
  { soort: 'TOEGEVOEGD', teken: '+', ...VERSCHIL.soorten.TOEGEVOEGD },
  { soort: 'VERVALLEN', teken: '−', ...VERSCHIL.soorten.VERVALLEN },
  { soort: 'VERRUIMD', teken: '↔', ...VERSCHIL.soorten.VERRUIMD },
  { soort: 'INGEVULD', teken: '●', ...VERSCHIL.soorten.INGEVULD },
  { soort: 'ONBEKEND', teken: '?', ...VERSCHIL.soorten.ONBEKEND, opVraag: true },
  { soort: 'ONGEWIJZIGD', teken: '=', ...VERSCHIL.soorten.ONGEWIJZIGD, opVraag: true },
];

/** What the address names, where that is a kind of difference. */
export function soortUit(tekst: string | null): Afwijkingsoort | null {
  return SOORTEN.find(({ soort }) => soort === tekst)?.soort ?? null;
}
