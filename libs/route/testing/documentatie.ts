import { readFileSync } from 'node:fs';

/** The text of `docs/prognose.md`, whose tables run as tests. */
const PROGNOSETEKST = readFileSync(new URL('../../../docs/prognose.md', import.meta.url), 'utf8');

/** The cells of the table below the mark `proef: naam`, without its header. */
export function tabel(naam: string): readonly (readonly string[])[] {
  const [, blok = ''] =
    new RegExp(`<!-- proef: ${naam} -->\\n\\n([^]*?)\\n\\n`, 'u').exec(PROGNOSETEKST) ?? [];
  return blok
    .split('\n')
    .slice(2)
    .map((regel) =>
      regel
        .split('|')
        .slice(1, -1)
        .map((cel) => cel.trim()),
    );
}

/** The day without its weekday and year, as the builders read it. */
export function kort(cel: string): string {
  return cel.replace(/^\p{L}+ /u, '').replace(/-\d{4}$/u, '');
}
