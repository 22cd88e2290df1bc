import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';

const PAGINA = fileURLToPath(new URL('../dist/index.html', import.meta.url));
/** Everything that must be there before anything shows, in bytes packed by gzip. */
const HOOGSTENS = 150_000;

/** The scripts that the browser needs at once: those that the page names, and what they import without waiting. */
function beginscripts(): ReadonlyMap<string, string> {
  const gevonden = new Map<string, string>();
  const neem = (pad: string): void => {
    if (gevonden.has(pad)) return;
    const tekst = readFileSync(posix.join(dirname(PAGINA), pad), 'utf8');
    gevonden.set(pad, tekst);
    for (const [, van = ''] of tekst.matchAll(
      /(?:^|;|\})\s*import\s*(?:[^;"'()]*?from\s*)?["'](\.[^"']+)["']/gu,
    )) {
      neem(posix.join(posix.dirname(pad), van));
    }
  };
  for (const [, pad = ''] of readFileSync(PAGINA, 'utf8').matchAll(/(?:src|href)="(\/[^"]+\.js)"/gu))
    neem(pad);
  return gevonden;
}

describe('what the browser must fetch before anything shows', () => {
  const scripts = beginscripts();

  it('is more than one script, of which the first is the page itself', () => {
    expect([...scripts.keys()][0]).toMatch(/^\/assets\/index-/u);
    expect(scripts.size).toBeGreaterThan(1);
  });

  it('is at most 150 kB of script', () => {
    const bytes = [...scripts.values()].reduce((som, tekst) => som + gzipSync(tekst).length, 0);
    expect(bytes).toBeLessThanOrEqual(HOOGSTENS);
  });

  it('does not hold the engine: that comes with the view that computes', () => {
    const regel = 'WATALS-01';
    expect([...scripts.values()].some((tekst) => tekst.includes(regel))).toBe(false);
  });
});
