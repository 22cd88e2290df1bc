import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { runCommand } from './command.mjs';
import { projectRoot } from './paths.mjs';
import { startTemporaryPostgres } from './postgres.mjs';
import { prepare, prepareWeb } from './prepare.mjs';
import { step } from './steps.mjs';

/** @import { Lifecycle } from './command.mjs' */

const JEST = 'node_modules/jest/bin/jest.js';

const ZONDER_BROWSER = `
LET OP: op deze machine is geen Chromium gevonden, dus de pagina is NIET getest.
        Installeer Chromium, of laat ROUTEKAART_CHROMIUM naar een Chromium of Chrome wijzen.
`;

/**
 * A server on which tests may make databases: the one of DATABASE_TEST_URL, otherwise a temporary one.
 *
 * @param {Lifecycle} life
 * @returns {Promise<string>} connection string of a superuser
 */
async function openTestServer(life) {
  const given = process.env['DATABASE_TEST_URL'];
  if (given) {
    return given;
  }
  const server = await step(
    'test',
    () => startTemporaryPostgres({ snel: true }),
    () => 'tijdelijke PostgreSQL klaar',
  );
  life.onStop(() => server.stop());
  return server.url();
}

/**
 * @param {Lifecycle} life
 * @param {string} databaseUrl
 * @param {string | undefined} browser
 * @returns {Promise<number>} exit code of Jest
 */
async function runJest(life, databaseUrl, browser) {
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, join(projectRoot, JEST), ...process.argv.slice(2)], {
    cwd: projectRoot,
    stdio: 'inherit',
    env: {
      ...process.env,
      TZ: 'Europe/Amsterdam',
      ROUTEKAART_TEST_DATABASE_URL: databaseUrl,
      ROUTEKAART_CHROMIUM: browser ?? '',
    },
  });
  life.signal.addEventListener('abort', () => child.kill('SIGTERM'));
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}

await runCommand(
  'test',
  async (life) => {
    await prepare('test', life, { needs: [JEST] });
    await prepareWeb('test');
    life.checkpoint();
    const databaseUrl = await openTestServer(life);
    life.checkpoint();
    const browser = findChromium(process.env);
    const code = await runJest(life, databaseUrl, browser);
    // After the results: at the beginning it would have scrolled out of sight.
    if (browser === undefined) {
      console.warn(ZONDER_BROWSER);
    }
    return code;
  },
  { stopCode: 130 },
);
