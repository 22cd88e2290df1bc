/** The whole number that is written, of at most four digits; `null` for anything else. */
export function getalUit(tekst: string): number | null {
  return /^-?\d{1,4}$/u.test(tekst) ? Number(tekst) : null;
}
