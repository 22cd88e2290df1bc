import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NORMEN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Symbols, words in a picture, a field that is still empty, and what lies behind the edge of a box that scrolls. */
const BEOORDEELD_OP_KLEUR = /non-text characters|too short|an image node|has no value|overlap|obscured/u;

/**
 * What is in the way of somebody, as the page is drawn now: each rule of axe that is broken, and a page wider than
 * its window. What axe cannot judge is a barrier too, but for what is judged by its colours alone: see contrast.spec.
 */
export async function drempels(venster: Page): Promise<readonly string[]> {
  await venster.evaluate(AXE);
  const { violations, incomplete } = await venster.evaluate(
    async (normen) =>
      (window as unknown as { axe: { run(o: object): Promise<AxeResults> } }).axe.run({ runOnly: normen }),
    NORMEN,
  );
  const [breedte, ruimte] = await venster.evaluate(
    () => [document.documentElement.scrollWidth, window.innerWidth] as const,
  );
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`),
    ...incomplete
      .filter(({ id }) => id === 'color-contrast')
      .flatMap(({ nodes }) => nodes.map(({ html, any }) => `${html}: ${any[0]?.message ?? ''}`))
      .filter((regel) => !BEOORDEELD_OP_KLEUR.test(regel)),
    ...(breedte > ruimte ? [`${String(breedte)} px breed in een venster van ${String(ruimte)} px`] : []),
  ];
}
