import { type BekendeNaam, type Register, sleutelVan, type Woord, woordenVan } from './register.js';

/** A known name found in a text: where, and as it is printed there. */
export interface Naamvondst {
  readonly naam: BekendeNaam;
  readonly tekst: string;
  readonly van: number;
  readonly tot: number;
}

/** What a "Wie" cell says: known names, persons named behind a body, and what looks like a name nobody knows. */
export interface Wielezing {
  readonly gevonden: readonly Naamvondst[];
  /** "of" or "/" between two bodies: one of them, not both. */
  readonly alternatieven: boolean;
  readonly personen: readonly string[];
  readonly onbekend: readonly string[];
}

const LANGSTE_NAAM = 8;
const SCHEIDING = /[,/;:()=+]|\s(?:of|en|met|voor|door|namens|via)\s/;

/** General words of local government: they tell who is meant without being the name of a body. */
export const ALGEMEEN =
  /\b(?:gemeente(?:n|raad|raden|raadsleden|secretaris(?:sen)?)?|ra(?:ad|den)|raads(?:leden|lid)|colleges?|wethouders?|burgemeesters?|ambtena(?:ar|ren)|griffiers?|secretaris(?:sen)?|directeur(?:en)?|bestuurders?|allen|iedereen)\b/i;

/** The known names in a text, from left to right, the longest at each place. */
export function vindNamen(tekst: string, register: Register): readonly Naamvondst[] {
  const woorden = woordenVan(tekst);
  const gevonden: Naamvondst[] = [];
  let plaats = 0;
  while (plaats < woorden.length) {
    const vondst = langsteNaam(tekst, woorden, plaats, register);
    if (vondst === null) plaats += 1;
    else {
      gevonden.push(vondst.naam);
      plaats = vondst.volgende;
    }
  }
  return gevonden;
}

/** Reads a clean "Wie" cell: "PFO sociaal / integraal" names two bodies, "ONS-D Gemma / David" one with persons. */
export function leesWie(tekst: string, register: Register): Wielezing {
  const gevonden = [...vindNamen(tekst, register)];
  const personen: string[] = [];
  const onbekend: string[] = [];
  for (const deel of restdelen(tekst, gevonden)) {
    const verkort = verkorteNaam(deel, gevonden, register);
    if (verkort !== null) gevonden.push(verkort);
    else if (isPersoon(deel, gevonden, personen)) personen.push(deel.tekst);
    else if (/^\p{Lu}/u.test(deel.tekst) && !ALGEMEEN.test(deel.tekst)) onbekend.push(deel.tekst);
  }
  gevonden.sort((a, b) => a.van - b.van);
  const alternatieven = gevonden.some((vondst, nummer) => {
    const volgende = gevonden[nummer + 1];
    return volgende !== undefined && /^\s*(?:\/|of)\s*$/.test(tekst.slice(vondst.tot, volgende.van));
  });
  return { gevonden, alternatieven, personen, onbekend };
}

interface Restdeel {
  readonly tekst: string;
  readonly van: number;
  /** Whether a name stands right before it, with nothing but a space between. */
  readonly naNaam: boolean;
}

function langsteNaam(
  tekst: string,
  woorden: readonly Woord[],
  plaats: number,
  register: Register,
): { readonly naam: Naamvondst; readonly volgende: number } | null {
  const eerste = woorden[plaats];
  if (eerste === undefined) return null;
  for (let laatste = Math.min(plaats + LANGSTE_NAAM, woorden.length) - 1; laatste >= plaats; laatste -= 1) {
    const sleutel = woorden
      .slice(plaats, laatste + 1)
      .map((woord) => woord.sleutel)
      .join('');
    const naam = register.get(sleutel);
    const tot = woorden[laatste]?.tot;
    if (naam !== undefined && tot !== undefined) {
      const vondst = { naam, tekst: tekst.slice(eerste.van, tot), van: eerste.van, tot };
      return { naam: vondst, volgende: laatste + 1 };
    }
  }
  return null;
}

function restdelen(tekst: string, gevonden: readonly Naamvondst[]): readonly Restdeel[] {
  const delen: Restdeel[] = [];
  let van = 0;
  for (const grens of [...gevonden, { van: tekst.length, tot: tekst.length }]) {
    let plaats = van;
    for (const stuk of tekst.slice(van, grens.van).split(SCHEIDING)) {
      const kaal = stuk.trim();
      const begin = tekst.indexOf(stuk, plaats);
      plaats = begin + stuk.length;
      if (!/\p{L}/u.test(kaal)) continue;
      delen.push({ tekst: kaal, van: begin + stuk.indexOf(kaal), naNaam: begin === van && van > 0 });
    }
    van = grens.tot;
  }
  return delen;
}

/** "integraal" behind "PFO sociaal /" stands for "PFO integraal": the first word of the name before it is left out. */
function verkorteNaam(
  deel: Restdeel,
  gevonden: readonly Naamvondst[],
  register: Register,
): Naamvondst | null {
  const vorige = gevonden.findLast((vondst) => vondst.tot <= deel.van);
  const eersteWoord = vorige === undefined ? undefined : woordenVan(vorige.tekst)[0]?.sleutel;
  if (eersteWoord === undefined) return null;
  const naam = register.get(eersteWoord + sleutelVan(deel.tekst));
  return naam === undefined
    ? null
    : { naam, tekst: deel.tekst, van: deel.van, tot: deel.van + deel.tekst.length };
}

function isPersoon(deel: Restdeel, gevonden: readonly Naamvondst[], personen: readonly string[]): boolean {
  if (
    gevonden.length === 0 ||
    !/^\p{Lu}\p{Ll}+(?: (?:van|de|der|den|ten|ter|\p{Lu}\p{Ll}+))*$/u.test(deel.tekst)
  ) {
    return false;
  }
  return !ALGEMEEN.test(deel.tekst) && (deel.naNaam || personen.length > 0);
}
