import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { opmaakfouten } from './testing/opmaak.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import { WEERGAVEN } from './testing/weergaven.js';

/** Where the pictures go, for who wants to look at them; without it they are not made. */
const MAP = process.env.ROUTEKAART_BEELDEN;

const VENSTERS = [
  ['1440 px, light', 1440, 900, 'light'],
  ['1440 px, dark', 1440, 900, 'dark'],
  ['1024 px, light', 1024, 768, 'light'],
  ['1024 px, dark', 1024, 768, 'dark'],
  ['390 px, light', 390, 800, 'light'],
  ['390 px, dark', 390, 800, 'dark'],
] as const;

(HEEFT_CHROMIUM ? describe : describe.skip)('looked at', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
    if (MAP !== undefined) mkdirSync(MAP, { recursive: true });
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it.each(VENSTERS)(
    'nothing overlaps, sticks out or is cut off at %s',
    async (naam, width, height, colorScheme) => {
      const pagina = await proef.open({ viewport: { width, height }, colorScheme });
      expect(await bekeken(pagina.venster, `log-in ${naam}`)).toEqual([]);
      await pagina.logIn('Stuurgroep');
      for (const [nummer, [pad, kop]] of WEERGAVEN.entries()) {
        await pagina.begin(pad);
        await pagina.kop(kop).waitFor();
        await pagina.klaar();
        const dicht = await bekeken(pagina.venster, `${String(nummer)} ${kop} ${naam}`);
        await pagina.openAlles();
        const open = await bekeken(pagina.venster, `${String(nummer)} ${kop} ${naam} open`);
        expect({ pad, fouten: [...dicht, ...open] }).toEqual({ pad, fouten: [] });
      }
      await pagina.sluit();
    },
    60_000,
  );
});

/** The faults that can be measured, and a picture for the eye where one is asked for. */
async function bekeken(venster: Page, naam: string): Promise<readonly string[]> {
  if (MAP !== undefined) {
    const path = join(MAP, `${naam.replaceAll(/[^\w-]+/gu, '-')}.png`);
    await venster.screenshot({ path, fullPage: true, timeout: 60_000 });
  }
  return opmaakfouten(venster);
}
