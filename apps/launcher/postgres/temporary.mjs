import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acquireLock, findLockHolder } from '../lock.mjs';
import { dataLayout } from '../paths.mjs';
import { stopOrphan } from './orphan.mjs';

/** @import { DataLayout } from '../paths.mjs' */

const PREFIX = 'routekaart-pg-';
const HOUR_MS = 3_600_000;

/**
 * Was this folder left by a run that was killed? A folder without a lock may be one of this moment.
 *
 * @param {DataLayout} layout
 */
function isAbandoned(layout) {
  const info = statSync(layout.folder, { throwIfNoEntry: false });
  if (info === undefined || (process.getuid !== undefined && info.uid !== process.getuid())) {
    return false;
  }
  const locked = statSync(layout.lock, { throwIfNoEntry: false }) !== undefined;
  return locked ? findLockHolder(layout.lock) === undefined : Date.now() - info.mtimeMs > HOUR_MS;
}

/**
 * Removes the temporary clusters of runs that were killed, with the servers that still use them.
 *
 * @param {string} native
 */
async function removeAbandoned(native) {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const layout = dataLayout(join(tmpdir(), name));
    if (isAbandoned(layout)) {
      await stopOrphan(layout.cluster, native);
      rmSync(layout.folder, { recursive: true, force: true });
    }
  }
}

/**
 * A data folder for one run, in the folder for temporary files.
 *
 * @param {string} native
 * @returns {Promise<{ readonly layout: DataLayout, remove(): void }>}
 */
export async function makeTemporaryFolder(native) {
  await removeAbandoned(native);
  const layout = dataLayout(mkdtempSync(join(tmpdir(), PREFIX)));
  // Others may pass through on their way to the cluster, but see nothing here.
  chmodSync(layout.folder, 0o711);
  const lock = acquireLock(layout.lock);
  return {
    layout,
    remove() {
      lock.release();
      rmSync(layout.folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
