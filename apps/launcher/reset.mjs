import { existsSync, rmSync } from 'node:fs';
import { runCommand } from './command.mjs';
import { LauncherError } from './launcher-error.mjs';
import { acquireLock } from './lock.mjs';
import { dataLayoutFor, projectRoot } from './paths.mjs';
import { findBinaries } from './postgres/binaries.mjs';
import { emptyDatabase } from './postgres/database.mjs';
import { stopOrphan } from './postgres/orphan.mjs';
import { ensureInstalled } from './install.mjs';

/** @import { Lifecycle } from './command.mjs' */

/**
 * Removes the data of the PostgreSQL that came with npm, with a server that still runs on it.
 *
 * @param {Lifecycle} life
 */
async function removeEmbedded(life) {
  const layout = dataLayoutFor(process.env);
  const lock = acquireLock(layout.lock);
  life.onStop(() => lock.release());
  if (!existsSync(layout.cluster)) {
    console.log(`Er is nog geen database in ${layout.folder}; er is niets verwijderd.`);
    return;
  }
  await stopOrphan(
    layout.cluster,
    existsSync(`${projectRoot}/node_modules`) ? findBinaries(projectRoot) : '',
  );
  for (const path of [layout.cluster, layout.newCluster, layout.password, layout.log]) {
    rmSync(path, { recursive: true, force: true });
  }
  console.log(`De database in ${layout.folder} is verwijderd; npm start maakt een nieuwe.`);
}

/**
 * Empties the database of DATABASE_URL, only after an explicit yes: it may hold real decisions.
 *
 * @param {string} url
 */
async function emptyGiven(url) {
  const { host, pathname } = new URL(url);
  const name = `${host}${pathname}`;
  if (!process.argv.includes('--ja')) {
    throw new LauncherError(
      `DATABASE_URL wijst naar ${name}: alles in het schema public gaat daar verloren. Weet u het zeker, gebruik dan: npm run reset -- --ja`,
    );
  }
  await ensureInstalled(projectRoot);
  await emptyDatabase(url);
  console.log(`Het schema public van ${name} is leeggemaakt; npm start vult het opnieuw.`);
}

await runCommand('reset', async (life) => {
  const url = process.env['DATABASE_URL'];
  await (url ? emptyGiven(url) : removeEmbedded(life));
});
