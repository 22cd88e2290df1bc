import { formatDag, leesTelwoord, parseDatum } from '@routekaart/kalender';
import { leesKeer } from './keer.js';
import type { OnbekendeVergaderregel, Vergaderregel, Weekdagnaam } from './vergaderregel.js';
import { KEREN } from './vergaderregel.js';
import { leesWeekdag, weekdagnaamVan } from './weekdagnaam.js';

const LANGSTE_TEKST = 200;
const MEESTE_WEKEN = 52;

const WEKELIJKS = /^(?:elke|iedere|wekelijks(?: op)?) (\S+)$/;
const OM_DE_WEKEN =
  /^(?:(om de)|elke|iedere|eens (?:per|in de)) (?:(\S+) )?(?:week|weken)(?: op (\S+))?(?: (?:vanaf|met ingang van|te beginnen op|m\.?i\.?v\.?) (.+))?$/;
const AANLOOP = /^(?:maandelijks )?(?:op )?(?:de |elke |iedere )?/;
const PER_MAAND = /(?: (?:van|in) (?:de|elke|iedere) maand| per maand)$/;

/** What stands behind "onbekend": the answer before the text is put beside it. */
type Gelezen = Vergaderregel | string;

/**
 * Reads a rule in words. Capitals, extra spaces, `iedere`, `2e` and short weekdays (`di`) are understood; a start
 * date without a year falls in `jaar`. Anything else is `onbekend` with its text and what to write instead. Never throws.
 * @example parseVergaderregel('Iedere 2e en 4e maandag', { jaar: 2021 })
 */
export function parseVergaderregel(
  tekst: string,
  { jaar }: { readonly jaar: number },
): Vergaderregel | OnbekendeVergaderregel {
  const gelezen =
    tekst.length > LANGSTE_TEKST
      ? `Deze regel is te lang: schrijf hem in hoogstens ${LANGSTE_TEKST} tekens.`
      : leesRegel(tekst.replace(/\s+/g, ' ').trim().toLowerCase().replace(/\.$/, ''), jaar);
  return typeof gelezen === 'string' ? { kind: 'onbekend', tekst, uitleg: gelezen } : gelezen;
}

function leesRegel(regel: string, jaar: number): Gelezen {
  const wekelijks = leesWeekdag(WEKELIJKS.exec(regel)?.[1] ?? '');
  if (wekelijks !== null) return { kind: 'elke-week', weekdag: wekelijks };
  return leesOmDeWeken(regel, jaar) ?? leesInDeMaand(regel) ?? uitlegBij(regel);
}

function leesOmDeWeken(regel: string, jaar: number): Gelezen | null {
  const delen = OM_DE_WEKEN.exec(regel);
  if (delen === null) return null;
  const [, omDe, telwoord, dagwoord, datum] = delen;
  const weken = telwoord === undefined ? (omDe === undefined ? 1 : 2) : leesTelwoord(telwoord);
  if (weken === null || weken < 1 || weken > MEESTE_WEKEN) {
    return `"${telwoord ?? ''}" is geen aantal weken van 1 tot en met ${MEESTE_WEKEN}.`;
  }
  const weekdag = dagwoord === undefined ? null : leesWeekdag(dagwoord);
  if (dagwoord !== undefined && weekdag === null) return `"${dagwoord}" is geen dag van de week.`;
  if (datum !== undefined) return vanafDatum(weken, weekdag, datum, jaar);
  if (weekdag === null) return 'Noem de dag van de week.';
  if (weken === 1) return { kind: 'elke-week', weekdag };
  return 'Noem de eerste datum, want zonder die datum is niet te zeggen in welke weken de vergadering valt: "vanaf 5-3-2021".';
}

function vanafDatum(weken: number, weekdag: Weekdagnaam | null, datum: string, jaar: number): Gelezen {
  const gelezen = parseDatum(datum, { jaar, venster: null });
  if (gelezen.kind !== 'vast') return `De eerste datum "${datum}" is niet te lezen als één dag.`;
  const vanaf = gelezen.dag;
  const valtOp = weekdagnaamVan(vanaf);
  if (weekdag !== null && weekdag !== valtOp) {
    return `De eerste datum ${formatDag(vanaf)} is een ${valtOp}, maar de regel noemt ${weekdag}.`;
  }
  return { kind: 'om-de-weken', weekdag: valtOp, weken, vanaf };
}

function leesInDeMaand(regel: string): Gelezen | null {
  const kern = regel.replace(AANLOOP, '').replace(PER_MAAND, '');
  const weekdag = leesWeekdag(kern.slice(kern.lastIndexOf(' ') + 1));
  if (weekdag === null) return null;
  const voorDeDag = kern.slice(0, Math.max(0, kern.lastIndexOf(' ')));
  const woorden = voorDeDag.split(/, en | en |, ?| & | \+ /).map((woord) => woord.replace(/^de /, ''));
  const keren = woorden.map(leesKeer);
  if (keren.includes(null)) return null;
  return { kind: 'in-de-maand', weekdag, keren: KEREN.filter((keer) => keren.includes(keer)) };
}

function uitlegBij(regel: string): string {
  const begin = regel === '' ? 'Er staat geen regel.' : 'Deze regel is niet te lezen.';
  return `${begin} Schrijf bijvoorbeeld "laatste donderdag van de maand", "elke dinsdag" of "om de drie weken op maandag vanaf 11-1-2021".`;
}
