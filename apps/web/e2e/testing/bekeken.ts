import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afbrekingen } from './afbreking.js';
import { opmaakfouten } from './opmaak.js';

/** Where the pictures go, for who wants to look at them; without it they are not made. */
const MAP = process.env.ROUTEKAART_BEELDEN;

/** The faults that can be measured, and a picture for the eye where one is asked for: of the page, or of a part. */
export async function bekeken(venster: Page, naam: string, deel?: Locator): Promise<readonly string[]> {
  if (MAP !== undefined) {
    mkdirSync(MAP, { recursive: true });
    const path = join(MAP, `${naam.replaceAll(/[^\w-]+/gu, '-')}.png`);
    if (deel === undefined) await venster.screenshot({ path, fullPage: true, timeout: 60_000 });
    else await deel.screenshot({ path });
  }
  return foutenIn(venster);
}

export async function foutenIn(venster: Page): Promise<readonly string[]> {
  return [...(await opmaakfouten(venster)), ...(await afbrekingen(venster))];
}
