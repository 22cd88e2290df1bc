import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LauncherError } from './launcher-error.mjs';

const MINIMUM = /** @type {const} */ ([20, 19]);

/**
 * Refuses a Node.js that is too old, before anything else can fail in a less clear way.
 *
 * @param {string} version such as `20.19.4`
 * @throws {LauncherError}
 */
export function checkNodeVersion(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
    throw new LauncherError(
      `Routekaart heeft Node.js ${MINIMUM.join('.')} of nieuwer nodig (dit is ${version}); installeer een nieuwere versie van https://nodejs.org en probeer het opnieuw.`,
    );
  }
}

/**
 * @typedef {{ version?: string, link?: boolean, dev?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean }} LockedPackage
 * @typedef {Readonly<Record<string, LockedPackage>>} LockedPackages
 */

/**
 * The packages a lock file names, by their path; undefined when there is no such file.
 *
 * @param {string} file
 * @returns {LockedPackages | undefined}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Has somebody already run `npm ci` or `npm install` for this lock file? npm writes what it
 * installed into node_modules/.package-lock.json. Packages for development or for other systems
 * may be missing from it.
 *
 * @param {string} root
 * @returns {boolean}
 */
function isInstalledByHand(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || present === undefined) {
    return false;
  }
  const same = Object.entries(present).every(([path, { version }]) => wanted[path]?.version === version);
  const complete = Object.entries(wanted).every(
    ([path, { dev, optional, devOptional, peer }]) =>
      path === '' || path in present || dev || optional || devOptional || peer,
  );
  return same && complete;
}

/**
 * What node_modules should be stamped with: the lock file and the kind of machine.
 *
 * @param {string} root
 */
function expectedStamp(root) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  return `${hash} ${process.platform}-${process.arch}\n`;
}

/** @param {string} file */
function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/**
 * Runs `npm ci` with its output on the screen.
 *
 * @param {string} root
 * @param {AbortSignal} [signal]
 * @returns {Promise<void>}
 * @throws {LauncherError} when npm is missing or does not succeed
 */
function runNpmCi(root, signal) {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env['npm_execpath'];
  const viaNode = npm !== undefined && basename(npm) === 'npm-cli.js';
  const [command, argv] = viaNode ? [process.execPath, [npm, ...args]] : ['npm', args];
  return new Promise((resolve, reject) => {
    const child = spawn(command, argv, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: !viaNode && process.platform === 'win32',
      ...(signal === undefined ? {} : { signal }),
    });
    const fail = (/** @type {string} */ why) =>
      reject(
        new LauncherError(
          `De pakketten konden niet worden geïnstalleerd (${why}); controleer de verbinding met het npm-register, of voer zelf "npm ci" uit in ${root} en start opnieuw.`,
        ),
      );
    child.on('error', (error) => fail(error.message));
    child.on('close', (code) => (code === 0 ? resolve() : fail(`npm ci stopte met code ${code}`)));
  });
}

/**
 * Makes sure that node_modules holds what package-lock.json asks. A stamp inside node_modules says
 * for which lock file that was done, so that a second start does nothing.
 *
 * @param {string} root
 * @param {object} [options]
 * @param {readonly string[]} [options.needs] files, seen from `root`, that must be there as well
 * @param {AbortSignal} [options.signal] stops an installation that is under way
 * @param {(root: string, signal?: AbortSignal) => Promise<void>} [options.install]
 * @returns {Promise<'present' | 'accepted' | 'installed'>}
 * @throws {LauncherError} when Node.js is too old or the installation fails
 */
export async function ensureInstalled(root, { needs = [], signal, install = runNpmCi } = {}) {
  checkNodeVersion(process.versions.node);
  const file = join(root, 'node_modules', '.routekaart-install');
  const stamp = expectedStamp(root);
  if (needs.every((need) => existsSync(join(root, need)))) {
    if (readStamp(file) === stamp) {
      return 'present';
    }
    if (isInstalledByHand(root)) {
      writeStamp(file, stamp);
      return 'accepted';
    }
  }
  console.log('Routekaart … pakketten installeren met npm ci; dat duurt ongeveer een minuut');
  await install(root, signal);
  writeStamp(file, stamp);
  return 'installed';
}

/**
 * @param {string} file
 * @param {string} stamp
 */
function writeStamp(file, stamp) {
  try {
    writeFileSync(file, stamp);
  } catch {
    // A node_modules that may not be written to is looked through again at the next start.
  }
}
