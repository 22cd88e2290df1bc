import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMEN = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where a Chromium stands that is not on the path. */
const VASTE_PLAATSEN = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser to test the page in: the one ROUTEKAART_CHROMIUM names, otherwise the first that stands on the
 * path or at a usual place.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined} undefined when this machine has none
 */
export function findChromium(env) {
  const genoemd = env['ROUTEKAART_CHROMIUM'];
  if (genoemd) {
    return genoemd;
  }
  const mappen = (env['PATH'] ?? '').split(delimiter).filter((map) => map !== '');
  return [...mappen.flatMap((map) => NAMEN.map((naam) => join(map, naam))), ...VASTE_PLAATSEN].find(
    (plaats) => existsSync(plaats),
  );
}
