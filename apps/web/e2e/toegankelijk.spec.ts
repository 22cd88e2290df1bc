import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import type { Routekaartpagina } from './testing/routekaartpagina.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NORMEN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const VENSTERS = [
  ['1440 px, light', { viewport: { width: 1440, height: 900 }, colorScheme: 'light' }],
  ['390 px, dark', { viewport: { width: 390, height: 800 }, colorScheme: 'dark' }],
  // 1280 px at 400 % is 320 px.
  ['zoomed to 400 %', { viewport: { width: 320, height: 256 }, colorScheme: 'light' }],
] as const;

const WEERGAVEN = [
  ['/GR-SDD/stuurgroep', 'GR Sociaal (SDD)'],
  ['/GR-SDD/gemeente/GM0523', 'Hardinxveld-Giessendam'],
  ['/GR-SDD/planning', 'Weekplanning'],
  ['/GR-SDD/planning?van=2021-12-27&tot=2021-12-31', 'Weekplanning'],
  ['/GR-SDD/wat-als', 'Wat als?'],
  ['/GR-SDD/wat-als?m=extra-raad*GM0531*2021-04-26*', 'Wat als?'],
  [
    '/GR-SDD/wat-als?mijlpaal=2&m=gemeente-valt-af*GM0531&m=vergadering-toevoegen*college-GM0505*2021-06-01*',
    'Wat als?',
  ],
  ['/GR-SDD/procesbrief/3', 'Procesbrief 3'],
] as const;

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
async function verwachtToegankelijk({ venster }: Routekaartpagina): Promise<void> {
  await openAlles(venster);
  await venster.evaluate(AXE);
  const uitslag = await venster.evaluate(
    async (normen) =>
      (window as unknown as { axe: { run(o: object): Promise<AxeResults> } }).axe.run({ runOnly: normen }),
    NORMEN,
  );
  expect(
    uitslag.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`),
  ).toEqual([]);
  const breedte = await venster.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(breedte[0]).toBeLessThanOrEqual(breedte[1] ?? 0);
}

/** Opens whatever can be opened, and waits until everything asked for is there. */
async function openAlles(venster: Page): Promise<void> {
  const klaar = async (): Promise<void> => {
    await venster.waitForFunction(() => !document.body.innerText.includes('wordt geladen…'));
  };
  await klaar();
  await venster.evaluate(() => {
    for (const dicht of document.querySelectorAll('details:not([open])')) dicht.setAttribute('open', '');
  });
  await klaar();
}
