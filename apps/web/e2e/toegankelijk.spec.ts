import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import type { Routekaartpagina } from './testing/routekaartpagina.js';
import { Importpagina } from './testing/two-paginas.js';
import { WEERGAVEN, WEERGAVEN_TWO } from './testing/weergaven.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NORMEN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const VENSTERS = [
  ['1440 px, light', { viewport: { width: 1440, height: 900 }, colorScheme: 'light' }],
  ['390 px, dark', { viewport: { width: 390, height: 800 }, colorScheme: 'dark' }],
  // 1280 px at 400 % is 320 px.
  ['zoomed to 400 %', { viewport: { width: 320, height: 256 }, colorScheme: 'light' }],
] as const;

/** Symbols, words in a picture, and what lies behind the edge of a box that scrolls. */
const BEOORDEELD_OP_KLEUR = /non-text characters|too short|an image node|overlap|obscured/u;

const PLANNING =
  'Detailplanning conceptteksten GR\nWeek\tDatum\tWat\tWie\nWeek 21\t24-5\tVooroverleg\tNetwerk Managers';

(HEEFT_CHROMIUM ? describe : describe.skip)('everybody can use it', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  describe.each(VENSTERS)('%s', (_naam, opties) => {
    it('the log-in has no barrier', async () => {
      const pagina = await proef.open(opties);
      await pagina.kop('Routekaart').waitFor();
      await verwachtToegankelijk(pagina);
      await pagina.sluit();
    });

    it.each(WEERGAVEN)('%s has no barrier', async (pad, kop) => {
      const pagina = await proef.open(opties);
      await pagina.logIn('Stuurgroep');
      await pagina.begin(pad);
      await pagina.kop(kop).waitFor();
      await verwachtToegankelijk(pagina);
      await pagina.sluit();
    });
  });

  describe.each(VENSTERS)('%s, for the TWO', (_naam, opties) => {
    it.each(WEERGAVEN_TWO)('%s has no barrier', async (pad, kop) => {
      const pagina = await proef.open(opties);
      await pagina.logIn('TWO');
      await pagina.begin(pad);
      await pagina.kop(kop).waitFor();
      await verwachtToegankelijk(pagina);
      await pagina.sluit();
    });

    it('a document beside its bevindingen has no barrier', async () => {
      const pagina = await proef.open(opties);
      await pagina.logIn('TWO');
      await pagina.begin('/GR-SDD/import');
      const lezing = new Importpagina(pagina);
      await lezing.leesTekst(PLANNING);
      await (await lezing.bevinding('geen bekend gremium')).kies('Toon in de bron');
      await verwachtToegankelijk(pagina);
      await pagina.sluit();
    });
  });

  it('the first tab stop skips to the content', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    await pagina.begin('/GR-SDD/stuurgroep');
    await pagina.kop().waitFor();
    await pagina.venster.keyboard.press('Tab');
    await pagina.venster.keyboard.press('Enter');
    expect(await pagina.venster.evaluate(() => document.activeElement?.id)).toBe('inhoud');
    await pagina.sluit();
  });
});

/** No rule of axe broken, nothing wider than the window, and no word cut off. */
async function verwachtToegankelijk(pagina: Routekaartpagina): Promise<void> {
  const { venster } = pagina;
  await pagina.openAlles();
  await venster.evaluate(AXE);
  const uitslag = await venster.evaluate(
    async (normen) =>
      (window as unknown as { axe: { run(o: object): Promise<AxeResults> } }).axe.run({ runOnly: normen }),
    NORMEN,
  );
  expect(
    uitslag.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`),
  ).toEqual([]);
  // What axe cannot judge is a barrier too, but for what is judged by its colours alone: see contrast.spec.
  expect(
    uitslag.incomplete
      .filter(({ id }) => id === 'color-contrast')
      .flatMap(({ nodes }) => nodes.map(({ html, any }) => `${html}: ${any[0]?.message ?? ''}`))
      .filter((regel) => !BEOORDEELD_OP_KLEUR.test(regel)),
  ).toEqual([]);
  const breedte = await venster.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(breedte[0]).toBeLessThanOrEqual(breedte[1] ?? 0);
}
