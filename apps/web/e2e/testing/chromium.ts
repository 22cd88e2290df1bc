import { chromium, type Browser } from 'playwright-core';

/** The launcher of the tests looks for one, and says loudly when there is none. */
const GEVONDEN = process.env.ROUTEKAART_CHROMIUM ?? '';

/** Whether this machine has a browser to test the page in. */
export const HEEFT_CHROMIUM = GEVONDEN !== '';

/** A browser that asks nothing of the outside world. */
export async function openChromium(): Promise<Browser> {
  if (!HEEFT_CHROMIUM) throw new Error('Er is geen Chromium op deze machine.');
  return chromium.launch({
    executablePath: GEVONDEN,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
