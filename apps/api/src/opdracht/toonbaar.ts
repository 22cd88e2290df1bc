/** A file may hold signs that steer a terminal. */
export function toonbaar(tekst: string): string {
  return tekst.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?');
}
