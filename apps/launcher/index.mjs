export { build } from './build.mjs';
export { checkNodeVersion, ensureInstalled } from './install.mjs';
export { LauncherError } from './launcher-error.mjs';
export { acquireLock, findLockHolder } from './lock.mjs';
export { dataLayout, dataLayoutFor, projectRoot } from './paths.mjs';
export { startPostgres, startTemporaryPostgres } from './postgres.mjs';
export { emptyDatabase, ensureDatabase, withClient } from './postgres/database.mjs';
export { readPostmaster, stopOrphan } from './postgres/orphan.mjs';
export { isAlive, processStart, waitUntilGone } from './process-identity.mjs';
