import { GRENZEN } from '../grenzen.js';
import { weiger } from '../weigering.js';

/** One content line of a calendar: `DTSTART;VALUE=DATE:20210311`. Names are in capitals; `regel` is the line. */
export interface Eigenschap {
  readonly regel: number;
  readonly naam: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly waarde: string;
}

const NAAM = /^([A-Za-z0-9-]+)/;
const PARAMETER = /;([A-Za-z0-9-]+)=("[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*/y;

/** The content lines of a calendar, unfolded; what is not a content line is left out (RFC 5545, 3.1). */
export function* leesEigenschappen(tekst: string): Generator<Eigenschap> {
  let open: { regel: number; inhoud: string[]; lengte: number } | null = null;
  let regel = 0;
  for (const fysiek of tekst.split(/\r\n|\n|\r/)) {
    regel += 1;
    if (open !== null && /^[ \t]/.test(fysiek)) {
      open.inhoud.push(fysiek.slice(1));
      open.lengte += fysiek.length;
      if (open.lengte > GRENZEN.celTekens)
        weiger('Een tekst in de agenda is langer dan 100.000 tekens.', `regel ${regel}`);
      continue;
    }
    if (open !== null) yield* leesRegel(open.regel, open.inhoud.join(''));
    open = { regel, inhoud: [fysiek], lengte: fysiek.length };
  }
  if (open !== null) yield* leesRegel(open.regel, open.inhoud.join(''));
}

function* leesRegel(regel: number, inhoud: string): Generator<Eigenschap> {
  const naam = NAAM.exec(inhoud)?.[1];
  if (naam === undefined) return;
  const parameters = new Map<string, string>();
  let plaats = naam.length;
  for (;;) {
    PARAMETER.lastIndex = plaats;
    const [alles, sleutel = '', waarde = ''] = PARAMETER.exec(inhoud) ?? [];
    if (alles === undefined) break;
    parameters.set(sleutel.toUpperCase(), waarde.replaceAll('"', ''));
    plaats += alles.length;
  }
  if (inhoud[plaats] !== ':') return;
  yield { regel, naam: naam.toUpperCase(), parameters, waarde: inhoud.slice(plaats + 1) };
}

/** The text that a value stands for: line breaks and escaped signs as they were (RFC 5545, 3.3.11). */
export function ontcijferIcs(waarde: string): string {
  return waarde.replace(/\\([\\;,nN])/g, (_, teken: string) => (teken.toLowerCase() === 'n' ? '\n' : teken));
}
