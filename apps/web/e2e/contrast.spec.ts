import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const TOKENS = readFileSync(new URL('../src/thema/tokens.css', import.meta.url), 'utf8');

/** Text needs 4.5 to 1 (WCAG 1.4.3), a symbol, a line or an edge that means something 3 to 1 (WCAG 1.4.11). */
const TEKST = 4.5;
const BEELD = 3;

const VLAKKEN = ['grond', 'vlak', 'besloten', 'verwacht', 'knelt', 'onbekend', 'gestopt'] as const;
const SOORTEN = ['besloten', 'verwacht', 'knelt', 'onbekend', 'gestopt'] as const;

type Paar = readonly [boven: string, onder: string, minstens: number];

const PAREN: readonly Paar[] = [
  ...VLAKKEN.map((vlak): Paar => ['tekst', vlak, TEKST]),
  ...(['grond', 'vlak'] as const).flatMap((vlak): readonly Paar[] => [
    ['zacht', vlak, TEKST],
    ['merk', vlak, TEKST],
    ['gestopt-lijn', vlak, TEKST],
    ['muur', vlak, BEELD],
  ]),
  ['op-merk', 'merk', TEKST],
  ...SOORTEN.flatMap((soort): readonly Paar[] => [
    [`${soort}-lijn`, 'grond', BEELD],
    [`${soort}-lijn`, soort, BEELD],
    ['muur', soort, BEELD],
  ]),
];

describe.each([
  ['light', kleurenIn(TOKENS.slice(0, TOKENS.indexOf('@media')))],
  ['dark', kleurenIn(/@media[^]*?\n\}\n/u.exec(TOKENS)?.[0] ?? '')],
])('the tokens, %s', (_, kleuren) => {
  it.each(PAREN)('%s on %s can be told apart, at least %d to 1', (boven, onder, minstens) => {
    expect(verhouding(kleur(boven), kleur(onder))).toBeGreaterThanOrEqual(minstens);
  });

  function kleur(naam: string): string {
    const gevonden = kleuren.get(naam);
    if (gevonden === undefined) throw new Error(`De token --rk-${naam} is er niet.`);
    return gevonden;
  }
});

function kleurenIn(css: string): ReadonlyMap<string, string> {
  return new Map(
    [...css.matchAll(/--rk-([\w-]+):\s*(#[\da-f]{3,6});/giu)].map(([, naam = '', kleur = '']) => [
      naam,
      kleur,
    ]),
  );
}

/** The contrast of two colours by WCAG 2: 1 for the same, 21 for black on white. */
function verhouding(een: string, ander: string): number {
  const [hoog = 0, laag = 0] = [helderheid(een), helderheid(ander)].sort((a, b) => b - a);
  return (hoog + 0.05) / (laag + 0.05);
}

function helderheid(kleur: string): number {
  const cijfers = kleur.length === 4 ? kleur.slice(1).replaceAll(/./gu, '$&$&') : kleur.slice(1);
  const [rood = 0, groen = 0, blauw = 0] = [0, 2, 4].map((begin) => {
    const deel = Number.parseInt(cijfers.slice(begin, begin + 2), 16) / 255;
    return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw;
}
