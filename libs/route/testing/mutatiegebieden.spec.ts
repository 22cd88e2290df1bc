import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GEBIEDEN } from '../stryker.config.mjs';

const HUIS = fileURLToPath(new URL('../../../', import.meta.url));

/** As much of a glob as the areas use; `!(...)` leaves out specs and testing folders, which are not asked here. */
const TEKENS: Readonly<Record<string, string>> = { '.': '\\.', '{': '(?:', '}': ')', ',': '|' };
const alsPatroon = (glob: string): RegExp =>
  new RegExp(`^${glob.replace(/!\([^)]*\)|[.{},*]/gu, (teken) => TEKENS[teken] ?? '[^/]*')}$`, 'u');

const gebieden = Object.values(GEBIEDEN).flat().map(alsPatroon);
const inGebied = (bestand: string): boolean => gebieden.some((patroon) => patroon.test(bestand));

describe('the areas of mutation testing', () => {
  it.each(['libs/kalender/src', 'libs/traject/src', 'libs/route/src'])('hold every file of %s', (map) => {
    const bestanden = readdirSync(`${HUIS}${map}`, { recursive: true, encoding: 'utf8' })
      .filter((naam) => naam.endsWith('.ts') && !/\.spec\.ts$|(?:^|\/)(?:testing\/|index\.ts$)/u.test(naam))
      .map((naam) => `${map}/${naam}`);
    expect(bestanden.length).toBeGreaterThan(10);
    expect(bestanden.filter((bestand) => !inGebied(bestand))).toEqual([]);
  });

  it('hold no file that only looks like one of theirs', () => {
    expect(inGebied('libs/route/src/scenario/venstervergadering.ts')).toBe(false);
    expect(inGebied('libs/route/src/nieuwe-map/prognose.ts')).toBe(false);
  });
});
