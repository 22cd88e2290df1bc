import { readFileSync } from 'node:fs';
import type { Tabelinvoer } from '@routekaart/bijlage';
import type { Gelezen } from '../gelezen.js';

/** Texts that break naive readers and writers, each of them allowed in a text field. */
export const LASTIG: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{7*7}} ${7*7} <%= 7*7 %> {gemeente}',
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  "'=1+1",
  "''+1",
  "'gewoon",
  '\t=1',
  '＝1+1',
  '=HYPERLINK("http://127.0.0.1/?"&A1,"klik")',
  '{\\rtf1 {\\object}}',
  ']]>',
  '&amp;',
  '&#0; &lt;',
  '<!DOCTYPE x [<!ENTITY e "x">]>',
  '\u202eomgekeerd\u202c',
  'e\u0301 naast \u00e9',
  `a${'\u0301'.repeat(1_000)}`,
  "'; drop table besluit; --",
  'Bcc: x@example.org',
  'regel 1\nregel 2',
  ' spaties  rond en  midden ',
  '\u00a0vast\u00a0',
  'puntkomma; komma, streep | tab\teinde',
  'aanhaling "midden" en "eind"',
  '"begin',
  'eind"',
  '_x0041_ en _x0041_x0042_',
  'constructor',
  '__proto__',
  'toString',
  '𝒳 emoji 👩‍👩‍👧 \u{1fffe}',
  '\u0085\u009f\u2028\ufdd0\ufffd',
  '\ufeffmerk',
  '25-2 of 1-3',
  'Week 22 31-5 tm 4-6',
  '<i>cursief</i> 2 ^e',
  '01',
  '1e5',
  '#N/B',
  'TRUE',
];

/** A table with every nasty text in a cell, in the header and in the title. */
export const LASTIGE_TABEL: Tabelinvoer = {
  titel: 'Planning "2021"; <b>deel</b> & meer',
  kop: ['nr', ...LASTIG.slice(0, 3), 'wat'],
  rijen: LASTIG.map((tekst, plaats) => ({
    regel: plaats + 2,
    cellen: [`n${plaats}`, tekst, LASTIG.at(-plaats - 1) ?? '', '', tekst],
  })),
};

const KOPPEN: Readonly<Record<string, readonly string[]>> = {
  procesbrieven: ['Week', 'Wat', 'Wie', 'Opmerkingen'],
  gremia: ['Gremium', 'Deelnemers'],
};
const PLANNING = ['Week', 'Datum', 'Wat', 'Wie', 'Opmerkingen'];

/** The tables of bron 004 as they stand in the golden file: its first field names the table. */
export function tabellenVanBron004(): readonly Tabelinvoer[] {
  const bestand = new URL('../../../../apps/api/e2e/golden/bron-004.tsv', import.meta.url);
  const perTabel = new Map<string, string[][]>();
  for (const regel of readFileSync(bestand, 'utf8').split('\n')) {
    const [naam = '', ...cellen] = regel.split('\t');
    if (naam !== '') perTabel.set(naam, [...(perTabel.get(naam) ?? []), cellen]);
  }
  return [...perTabel].map(([naam, rijen]) => ({
    titel: naam,
    kop: KOPPEN[naam] ?? PLANNING,
    rijen: rijen.map((cellen, plaats) => ({ regel: plaats + 2, cellen })),
  }));
}

/** Titles and cells only: line numbers differ from format to format. */
export function kaal(tabellen: readonly Tabelinvoer[]): readonly unknown[] {
  return tabellen.map(({ titel, kop, rijen }) => ({ titel, kop, rijen: rijen.map(({ cellen }) => cellen) }));
}

/** The tables of a file that must be readable. Throws with the reason when it was refused. */
export function tabellenVan(gelezen: Gelezen): readonly Tabelinvoer[] {
  if (gelezen.kind === 'tabellen') return gelezen.tabellen;
  throw new Error(gelezen.kind === 'geweigerd' ? `${gelezen.reden} ${gelezen.plaats}` : 'een agenda');
}
