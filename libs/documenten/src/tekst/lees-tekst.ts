import type { GelezenTabellen, Twijfel } from '../gelezen.js';
import type { Teller } from '../grenzen.js';
import { type RuweRij, tabellenUitRijen } from '../tabellen-uit-rijen.js';
import type { Ontcijferd } from './decodeer.js';
import { herstel } from './formule.js';
import { heeftKopMetTabs, kiesScheiding } from './kies-scheiding.js';
import { keurRegels, leesRecords } from './lees-regels.js';

const SCHEIDINGSREGEL = /^sep=([\t;,|])\r?\n/i;
const GEGOKT: Twijfel = {
  plaats: 'hele bestand',
  uitleg: 'De tekst is gelezen als Windows-1252. Controleer letters met accenten.',
  cel: null,
};

/**
 * Reads CSV, TSV and text pasted from Word; `regel` is the line of the text. Lines without fields are prose, of which
 * the commas do not count when there are tables with tabs.
 */
export function leesTekst({ tekst, gegokt }: Ontcijferd, teller: Teller): GelezenTabellen {
  keurRegels(tekst);
  const [aanhef, opgegeven] = SCHEIDINGSREGEL.exec(tekst) ?? [''];
  const inhoud = tekst.slice(aanhef.length);
  const scheiding = opgegeven ?? (heeftKopMetTabs(inhoud) ? '\t' : kiesScheiding(inhoud));
  const rijen: RuweRij[] = [];
  for (const { regel, velden } of leesRecords(inhoud, scheiding ?? '\t')) {
    const cellen = velden.map(herstel);
    const rij = { regel: aanhef === '' ? regel : regel + 1, cellen, los: cellen.length === 1 };
    teller.telRij(cellen, () => `regel ${rij.regel}`);
    rijen.push(rij);
  }
  return {
    kind: 'tabellen',
    soort: scheiding === '\t' || scheiding === null ? 'tsv' : 'csv',
    ...tabellenUitRijen(rijen),
    twijfel: gegokt ? [GEGOKT] : [],
  };
}
