import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdtempSync, renameSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unusableBinaries } from './binaries.mjs';

/**
 * Under which user PostgreSQL runs and how it is started so. PostgreSQL refuses to run as root.
 *
 * @typedef {object} Account
 * @property {readonly string[]} prefix program and arguments to put before PostgreSQL's own
 * @property {number} [uid] user to change to; absent: no change
 * @property {number} [gid]
 * @property {number} [owner] who must own the data folder; absent: whoever owns it now
 * @property {string} native folder with bin, lib and share
 * @property {boolean} viaCwd the path of the data folder cannot be walked by this user: it is made the
 *   current folder before the user changes, and named as such
 */

/** `nobody`, present on every Linux; nothing is created on the user's machine. */
const NOBODY = 65_534;
const AS_NOBODY = ['unshare', '-U', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];

/**
 * Runs a program of the account and answers whether it succeeded.
 *
 * @param {Account} account
 * @param {readonly string[]} command
 */
function succeeds({ prefix, uid, gid }, command) {
  const [program = '', ...args] = [...prefix, ...command];
  const ids = uid === undefined || gid === undefined ? {} : { uid, gid };
  return spawnSync(program, args, { stdio: 'ignore', cwd: '/', ...ids }).status === 0;
}

/**
 * Can this account run the binaries and reach the data folder?
 *
 * @param {Account} account
 * @param {string} folder
 */
function works(account, folder) {
  return (
    succeeds(account, [join(account.native, 'bin', 'postgres'), '--version']) &&
    (account.viaCwd || succeeds(account, ['/bin/sh', '-c', 'cd "$0"', folder]))
  );
}

/**
 * A copy of the binaries in a place that everybody can reach; the same one at every start. A folder
 * of that name that root did not make is not trusted.
 *
 * @param {string} native
 */
function copyBinaries(native) {
  const name = createHash('sha256')
    .update(native)
    .update(String(statSync(native).mtimeMs))
    .digest('hex');
  const folder = join(tmpdir(), `routekaart-bin-${name.slice(0, 16)}`);
  if (statSync(folder, { throwIfNoEntry: false })?.uid === 0) {
    return folder;
  }
  const copy = mkdtempSync(join(tmpdir(), 'routekaart-bin-'));
  for (const part of ['bin', 'lib', 'share']) {
    cpSync(join(native, part), join(copy, part), { recursive: true, verbatimSymlinks: true });
  }
  chmodSync(copy, 0o755);
  try {
    renameSync(copy, folder);
    return folder;
  } catch {
    return copy;
  }
}

/**
 * The ordinary users that already own the data or the project: the first choice when root starts
 * the project of somebody else (sudo), so that this user can go on with the data later.
 *
 * @param {readonly string[]} paths
 * @param {string} native
 * @returns {Account[]}
 */
function ownersOf(paths, native) {
  return paths.flatMap((path) => {
    const info = statSync(path, { throwIfNoEntry: false });
    if (info === undefined || info.uid === 0 || spawnSync('id', ['-nu', String(info.uid)]).status !== 0) {
      return [];
    }
    return [{ prefix: [], uid: info.uid, gid: info.gid, owner: info.uid, native, viaCwd: false }];
  });
}

/**
 * Chooses under which user PostgreSQL runs. An ordinary user: himself. Root: the owner of the data
 * or of the project; else `nobody`; else, when the project lies in a folder that only root may
 * enter, a user namespace in which root itself is called `nobody`; else `nobody` with a copy of
 * the binaries.
 *
 * @param {object} where
 * @param {string} where.root of the project
 * @param {string} where.native
 * @param {string} where.folder in which the data folder lies
 * @param {string} where.cluster the data folder itself, which need not exist
 * @param {readonly string[]} [where.namespace] how to start a user namespace
 * @returns {Account}
 * @throws {import('../launcher-error.mjs').LauncherError} when PostgreSQL cannot run at all
 */
export function chooseAccount({ root, native, folder, cluster, namespace = AS_NOBODY }) {
  if (process.getuid?.() !== 0) {
    return { prefix: [], native, viaCwd: false };
  }
  const nobody = { prefix: [], uid: NOBODY, gid: NOBODY, owner: NOBODY, native, viaCwd: false };
  const candidates = [
    ...ownersOf([cluster, root], native),
    nobody,
    { prefix: namespace, owner: 0, native, viaCwd: false },
  ];
  const found = candidates.find((account) => works(account, folder));
  if (found !== undefined) {
    return found;
  }
  const copied = { ...nobody, native: copyBinaries(native), viaCwd: existsSync('/proc/self/cwd') };
  if (works(copied, folder)) {
    return copied;
  }
  throw unusableBinaries('als root kon geen gebruiker worden gevonden die er bij kan');
}
