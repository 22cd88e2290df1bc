import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, lchownSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from '../launcher-error.mjs';
import { unusableBinaries } from './binaries.mjs';

/** @import { ChildProcess, StdioOptions } from 'node:child_process' */
/** @import { Account } from './account.mjs' */

/** The environment of the user without PG* settings meant for another server, in a fixed language. */
function environment() {
  const own = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('PG') && !name.startsWith('LC_'),
  );
  return { ...Object.fromEntries(own), LANG: 'C', LC_ALL: 'C', TZ: 'UTC' };
}

/**
 * Starts a program of PostgreSQL on a data folder, under the chosen account and in a process group
 * of its own: Ctrl-C in the terminal must not reach it before the api has finished.
 *
 * @param {Account} account
 * @param {'initdb' | 'postgres'} program
 * @param {string} cluster
 * @param {readonly string[]} args
 * @param {StdioOptions} stdio
 * @returns {Promise<ChildProcess>} the process, after it was started
 * @throws {import('../launcher-error.mjs').LauncherError} when the binary cannot be started here
 */
export async function runOnCluster({ prefix, uid, gid, native, viaCwd }, program, cluster, args, stdio) {
  const own = [join(native, 'bin', program), '-D', viaCwd ? '/proc/self/cwd' : cluster, ...args];
  const [command = '', ...rest] = [...prefix, ...own];
  const child = spawn(command, rest, {
    cwd: cluster,
    detached: true,
    env: environment(),
    stdio,
    windowsHide: true,
    ...(uid === undefined || gid === undefined ? {} : { uid, gid }),
  });
  try {
    await once(child, 'spawn');
  } catch (error) {
    // ENOENT for a file that exists: the system lacks the loader it was linked for (Alpine).
    throw unusableBinaries(errorCode(error) ?? String(error));
  }
  return child;
}

/**
 * Gives a folder with all it contains to the user that PostgreSQL runs as. The folder itself comes
 * last: when it already has the right owner, so has everything in it.
 *
 * @param {string} folder
 * @param {Account} account
 */
export function giveTo(folder, { owner, gid }) {
  if (owner === undefined || statSync(folder).uid === owner) {
    return;
  }
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(folder, path), owner, gid ?? 0);
  }
  chownSync(folder, owner, gid ?? 0);
}

/**
 * Gives a file that root made to the owner of the folder it is in, so that this user can start as
 * well the next time.
 *
 * @param {string} file
 */
export function giveToFolderOwner(file) {
  const { uid, gid } = statSync(dirname(file));
  if (process.getuid?.() === 0 && uid !== 0) {
    chownSync(file, uid, gid);
  }
}
