/** A text that somebody typed, for between other words: no longer than so many characters, with … where it went on. */
export function kort(tekst: string, meeste = 200): string {
  const tekens = Array.from(tekst);
  return tekens.length <= meeste
    ? tekst
    : `${tekens
        .slice(0, meeste - 1)
        .join('')
        .trimEnd()}…`;
}
