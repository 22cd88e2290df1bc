// Everything but the characters of XML 1.0 (production 2); a lone surrogate is not among them.
const ONGELDIG = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const HEEFT_ONGELDIG = new RegExp(ONGELDIG.source, 'u');

/** Whether a text can stand in XML 1.0: no control characters, no U+FFFE or U+FFFF, no half surrogate pair. */
export function isXmlTekst(tekst: string): boolean {
  return !HEEFT_ONGELDIG.test(tekst);
}

/** The text with U+FFFD for every character that XML 1.0 does not know; callers refuse such texts earlier. */
export function maakXmlTekst(tekst: string): string {
  return isXmlTekst(tekst) ? tekst : tekst.replace(ONGELDIG, '\u{FFFD}');
}
