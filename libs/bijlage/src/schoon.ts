/** The words of a document with how often each stands there: what a broken word can be mended with. */
export type Woordenboek = ReadonlyMap<string, number>;

const WOORD = /\p{L}+/gu;
const OPMAAK = /<\/?(?:i|b|u|em|strong|sup|sub|br|p|span)\s*\/?>|\*\*/gi;
const KORTSTE_GEBROKEN_WOORD = 8;

/** Counts the words, in lower case. */
export function maakWoordenboek(teksten: readonly string[]): Woordenboek {
  const woorden = new Map<string, number>();
  for (const tekst of teksten) {
    for (const woord of zonderOpmaak(tekst).toLowerCase().match(WOORD) ?? []) {
      woorden.set(woord, (woorden.get(woord) ?? 0) + 1);
    }
  }
  return woorden;
}

/** Whether markup of another program stands in the text: tags, asterisks or a superscript sign. */
export function heeftOpmaak(tekst: string): boolean {
  return zonderOpmaak(tekst) !== tekst;
}

/** The text without tags; "2 ^e" becomes "2e". */
export function zonderOpmaak(tekst: string): string {
  return tekst.replace(OPMAAK, '').replace(/(\d) ?\^ ?(\p{L}+)/gu, '$1$2');
}

/** A word that a line end broke: as printed and mended. */
export interface GebrokenWoord {
  readonly gedrukt: string;
  readonly heel: string;
}

/**
 * The words a line end broke in two: a hyphen with a space behind it ("dins- dag", not "voor- en nadelen"), or two
 * halves that stand as one word elsewhere while they are not both words of their own.
 */
export function gebrokenWoorden(tekst: string, woordenboek: Woordenboek): readonly GebrokenWoord[] {
  const gevonden: GebrokenWoord[] = [];
  for (const [gedrukt, links = '', rechts = ''] of tekst.matchAll(
    /(?<!\p{L})(\p{L}{3,})- (?!en |of |als )(\p{Ll}+)/gu,
  )) {
    gevonden.push({ gedrukt, heel: links + rechts });
  }
  const woorden = [...tekst.matchAll(WOORD)];
  woorden.forEach((woord, plaats) => {
    const volgende = woorden[plaats + 1];
    if (volgende === undefined) return;
    const [links] = woord;
    const [rechts] = volgende;
    if (tekst.slice(woord.index + links.length, volgende.index) !== ' ') return;
    if (isGebroken(links.toLowerCase(), rechts.toLowerCase(), woordenboek)) {
      gevonden.push({ gedrukt: `${links} ${rechts}`, heel: links + rechts });
    }
  });
  return gevonden;
}

function isGebroken(links: string, rechts: string, woordenboek: Woordenboek): boolean {
  const heel = links + rechts;
  if (heel.length < KORTSTE_GEBROKEN_WOORD || !woordenboek.has(heel)) return false;
  return (woordenboek.get(links) ?? 0) <= 1 || (woordenboek.get(rechts) ?? 0) <= 1;
}

/** The clean reading of a cell: without markup, broken words mended, single spaces. The raw text is kept beside it. */
export function schoneTekst(ruw: string, woordenboek: Woordenboek): string {
  let tekst = zonderOpmaak(ruw).replace(/\s+/g, ' ').trim();
  for (const { gedrukt, heel } of gebrokenWoorden(tekst, woordenboek)) tekst = tekst.replace(gedrukt, heel);
  return tekst;
}
