import { chmodSync, chownSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { chooseAccount } from './postgres/account.mjs';
import { findBinaries } from './postgres/binaries.mjs';
import { ensureCluster, SUPERUSER } from './postgres/cluster.mjs';
import { stopOrphan } from './postgres/orphan.mjs';
import { startServer } from './postgres/server.mjs';
import { makeTemporaryFolder } from './postgres/temporary.mjs';
import { projectRoot } from './paths.mjs';

/** @import { DataLayout } from './paths.mjs' */

/**
 * The running PostgreSQL that came with npm.
 *
 * @typedef {object} EmbeddedPostgres
 * @property {number} pid
 * @property {boolean} created the data folder was made by this start
 * @property {boolean} recovered a server left by a killed start was stopped first
 * @property {(database?: string) => string} url connection string of the superuser
 * @property {Promise<void>} exited when it stopped, for whatever reason
 * @property {() => Promise<void>} stop
 */

/**
 * Makes the folder around the cluster. When root starts, another user runs PostgreSQL and must be
 * able to pass through this folder; inside somebody's project it belongs to that person.
 *
 * @param {string} folder
 * @param {string} root
 */
function prepareFolder(folder, root) {
  mkdirSync(folder, { recursive: true });
  if (process.getuid?.() !== 0) {
    return;
  }
  const owner = statSync(root);
  const { uid, mode } = statSync(folder);
  if (uid === 0 && owner.uid !== 0 && dirname(folder) === root) {
    chownSync(folder, owner.uid, owner.gid);
  }
  chmodSync(folder, mode | 0o111);
}

/**
 * Starts the PostgreSQL that came with npm on a data folder, which is made when it does not exist.
 * The caller holds the lock of that folder.
 *
 * @param {DataLayout} layout
 * @param {object} [options]
 * @param {string} [options.root] of the project
 * @param {boolean} [options.snel] quick and not safe against a power cut: for tests only
 * @param {readonly string[]} [options.namespace] how root starts a user namespace
 * @returns {Promise<EmbeddedPostgres>}
 * @throws {import('./launcher-error.mjs').LauncherError} with one clear line when it cannot start
 */
export async function startPostgres(layout, { root = projectRoot, snel = false, namespace } = {}) {
  const native = findBinaries(root);
  prepareFolder(layout.folder, root);
  const recovered = await stopOrphan(layout.cluster, native);
  const account = chooseAccount({
    root,
    native,
    folder: layout.folder,
    cluster: layout.cluster,
    ...(namespace === undefined ? {} : { namespace }),
  });
  const { password, created } = await ensureCluster(layout, account, { snel });
  const { pid, port, exited, stop } = await startServer(layout, account, { snel });
  const url = (database = 'postgres') => `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
  return { pid, created, recovered, url, exited, stop };
}

/**
 * Starts PostgreSQL on a new data folder for this run only; stopping it removes the folder.
 *
 * @param {{ root?: string, snel?: boolean }} [options]
 * @returns {Promise<EmbeddedPostgres>}
 */
export async function startTemporaryPostgres({ root = projectRoot, snel = false } = {}) {
  const temporary = await makeTemporaryFolder(findBinaries(root));
  try {
    const server = await startPostgres(temporary.layout, { root, snel });
    const stop = async () => {
      await server.stop();
      temporary.remove();
    };
    return { ...server, stop };
  } catch (error) {
    temporary.remove();
    throw error;
  }
}
