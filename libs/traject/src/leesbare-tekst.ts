/** Characters outside XML 1.0, which no document can carry. */
const BUITEN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u;
/** What turns the direction of reading around: with it a text shows another order than it has (Unicode TR 36). */
const LEESRICHTING = /[\u202a-\u202e\u2066-\u2069]/u;

/** Whether every document can carry this text, and every reader sees it in the order in which it is stored. */
export function isLeesbareTekst(tekst: string): boolean {
  return tekst.isWellFormed() && !BUITEN_XML.test(tekst) && !LEESRICHTING.test(tekst);
}
