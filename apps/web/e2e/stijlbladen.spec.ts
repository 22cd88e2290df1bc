import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const MAP = new URL('../src/thema/', import.meta.url);
/** What all views share, and what only holds on paper, may name a class of another file. */
const GEDEELD = /^(kader|afdruk.*)\.css$/u;

describe('the style sheets', () => {
  it('give each class its looks in one file, so that two views never style each other', () => {
    const bestanden = readdirSync(MAP).filter((naam) => naam.endsWith('.css') && !GEDEELD.test(naam));
    const perKlasse = new Map<string, Set<string>>();
    for (const bestand of bestanden) {
      const css = readFileSync(new URL(bestand, MAP), 'utf8');
      for (const [, klasse = ''] of css.matchAll(/^\.(rk-[\w-]+)[ ,{]/gmu)) {
        perKlasse.set(klasse, (perKlasse.get(klasse) ?? new Set()).add(bestand));
      }
    }
    expect([...perKlasse].filter(([, in_]) => in_.size > 1)).toEqual([]);
    expect(perKlasse.size).toBeGreaterThan(50);
  });
});
