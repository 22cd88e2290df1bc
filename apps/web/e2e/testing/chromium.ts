import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where a Chromium usually stands; ROUTEKAART_CHROMIUM names another one. */
const PLAATSEN = [
  process.env.ROUTEKAART_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
] as const;

const GEVONDEN = PLAATSEN.find((plaats) => plaats !== undefined && existsSync(plaats));

/** Whether this machine has a browser to test the page in. */
export const HEEFT_CHROMIUM = GEVONDEN !== undefined;

if (!HEEFT_CHROMIUM) {
  console.warn(
    'LET OP: er is geen Chromium gevonden, dus de pagina wordt NIET getest. Installeer Chromium of zet ROUTEKAART_CHROMIUM.',
  );
}

/** A browser that asks nothing of the outside world. */
export async function openChromium(): Promise<Browser> {
  if (GEVONDEN === undefined) throw new Error('Er is geen Chromium op deze machine.');
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
