import { datumtekst, isoDatumtekst } from './datumgetal.js';
import { ontcijferXlsx } from './gedeelde-teksten.js';
import type { Getalsoort } from './opmaak.js';

/** What the cells of one workbook refer to. */
export interface Middelen {
  readonly teksten: readonly string[];
  readonly stijlen: readonly Getalsoort[];
  readonly vanaf1904: boolean;
}

/** A cell as the XML has it: `t`, `s`, the text of `v`, the text of `is`, and whether it has a formula. */
export interface RuweCel {
  readonly type: string;
  readonly stijl: number;
  readonly waarde: string;
  readonly tekst: string;
  readonly formule: boolean;
}

/** The text that a reader sees in a cell; `twijfel` says why it must be looked at, null when there is no reason. */
export interface Celtekst {
  readonly tekst: string;
  readonly twijfel: string | null;
}

const FORMULE = 'De waarde komt uit een formule en is niet nagerekend.';

/** Turns a cell into text. A formula is never evaluated: its last known value is shown and doubted. */
export function celtekst(cel: RuweCel, middelen: Middelen): Celtekst {
  const gelezen = leesWaarde(cel, middelen);
  return cel.formule ? { tekst: gelezen.tekst, twijfel: FORMULE } : gelezen;
}

function leesWaarde(cel: RuweCel, middelen: Middelen): Celtekst {
  const { waarde } = cel;
  if (cel.type === 'inlineStr') return zeker(ontcijferXlsx(cel.tekst));
  if (cel.type === 'str') return zeker(ontcijferXlsx(waarde));
  if (waarde === '') return zeker('');
  if (cel.type === 's') return leesVerwijzing(waarde, middelen.teksten);
  if (cel.type === 'b') return zeker(waarde === '1' || waarde === 'true' ? 'WAAR' : 'ONWAAR');
  if (cel.type === 'e') return { tekst: waarde, twijfel: 'De cel bevat een foutmelding van het rekenblad.' };
  if (cel.type === 'd') return leesDatum(waarde, isoDatumtekst(waarde));
  return leesGetal(cel, middelen);
}

function leesVerwijzing(waarde: string, teksten: readonly string[]): Celtekst {
  const tekst = teksten[Number(waarde)];
  return tekst === undefined
    ? { tekst: '', twijfel: 'De tekst van de cel ontbreekt in het bestand.' }
    : zeker(tekst);
}

function leesGetal({ waarde, stijl }: RuweCel, { stijlen, vanaf1904 }: Middelen): Celtekst {
  const getal = Number(waarde);
  if (!Number.isFinite(getal))
    return { tekst: waarde, twijfel: 'De cel noemt zich een getal, maar is dat niet.' };
  const soort = stijlen[stijl] ?? 'getal';
  if (soort === 'getal') return zeker(String(Number(getal.toPrecision(15))).replace('.', ','));
  return leesDatum(waarde, datumtekst(getal, soort, vanaf1904));
}

function leesDatum(waarde: string, datum: string | null): Celtekst {
  if (datum !== null) return zeker(datum);
  return { tekst: waarde, twijfel: 'De cel noemt zich een datum, maar is dat niet.' };
}

function zeker(tekst: string): Celtekst {
  return { tekst, twijfel: null };
}
