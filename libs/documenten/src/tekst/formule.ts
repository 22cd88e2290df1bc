// A spreadsheet runs a cell that begins like this, also with the full-width forms.
const GEVAARLIJK = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * The cell as it may stand in CSV: an apostrophe before a text that a spreadsheet would take for a formula.
 * @example ontwapen('=1+1') // "'=1+1"
 */
export function ontwapen(cel: string): string {
  return GEVAARLIJK.test(cel) ? `'${cel}` : cel;
}

/** The inverse of {@link ontwapen}: also a text that had an apostrophe of its own comes back as it was. */
export function herstel(cel: string): string {
  return cel.startsWith("'") && GEVAARLIJK.test(cel) ? cel.slice(1) : cel;
}
