import { runCommand } from './command.mjs';
import { errorCode, LauncherError } from './launcher-error.mjs';
import { acquireLock } from './lock.mjs';
import { openDatabase } from './open-database.mjs';
import { dataLayoutFor } from './paths.mjs';
import { assertPortFree, portTaken, readPort } from './port.mjs';
import { importBuilt, prepare, prepareWeb } from './prepare.mjs';
import { formatSeconds, step } from './steps.mjs';

/** @import { Lifecycle } from './command.mjs' */

/**
 * What the api offers the launcher: it migrates, seeds and listens.
 *
 * @typedef {{ readonly address: string, close(): Promise<void>, readonly regels: readonly string[] }} RunningApi
 * @typedef {{ databaseUrl: string, port: number, demo: boolean }} ApiOptions
 * @typedef {(options: ApiOptions) => Promise<RunningApi>} StartApi
 */

const CLOSE_WITHIN_MS = 6_000;

/**
 * Gives the api time to finish what it is doing, but never so much that PostgreSQL cannot stop.
 *
 * @param {RunningApi} api
 */
async function closeApi(api) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    const line = `De API sloot niet binnen ${formatSeconds(CLOSE_WITHIN_MS)}; de database wordt nu gestopt.`;
    timer = setTimeout(() => reject(new LauncherError(line)), CLOSE_WITHIN_MS);
  });
  await Promise.race([api.close(), late]).finally(() => clearTimeout(timer));
}

/**
 * @param {Lifecycle} life
 * @param {ApiOptions} options
 * @returns {Promise<RunningApi>}
 */
async function openApi(life, options) {
  const api = await step(
    'start',
    async () => {
      const { startApi } = await importBuilt('apps/api/dist/index.js');
      return /** @type {StartApi} */ (startApi)(options);
    },
    ({ address }) => `API klaar op ${address}`,
  ).catch((error) => {
    throw errorCode(error) === 'EADDRINUSE' ? portTaken(options.port) : error;
  });
  life.onStop(() => closeApi(api));
  return api;
}

await runCommand('start', async (life) => {
  const begin = performance.now();
  const production = process.env['NODE_ENV'] === 'production';
  const port = readPort(process.env['PORT']);
  if (!process.env['DATABASE_URL']) {
    // Before all else, so that a second start is refused at once and leaves the first alone.
    const lock = acquireLock(dataLayoutFor(process.env).lock);
    life.onStop(() => lock.release());
  }
  await assertPortFree(port);
  await prepare('start', life);
  await prepareWeb('start');
  life.checkpoint();
  process.setSourceMapsEnabled(!production);
  const databaseUrl = await openDatabase('start', life);
  life.checkpoint();
  const demo = !production && process.env['ROUTEKAART_DEMO'] !== 'nee';
  const api = await openApi(life, { databaseUrl, port, demo });
  life.checkpoint();
  console.log(`Routekaart draait na ${formatSeconds(performance.now() - begin)}; stoppen met Ctrl-C`);
  for (const regel of api.regels) {
    console.log(regel);
  }
  await life.untilStopped();
});
