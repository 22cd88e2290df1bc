import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, closeSync, existsSync, fsyncSync, mkdirSync, mkdtempSync, openSync } from 'node:fs';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LauncherError } from '../launcher-error.mjs';
import { giveTo, giveToFolderOwner, runOnCluster } from './run.mjs';

/** @import { DataLayout } from '../paths.mjs' */
/** @import { Account } from './account.mjs' */

/** Name of the superuser in every cluster the launcher makes. */
export const SUPERUSER = 'routekaart';

/**
 * @param {string} file
 * @param {string} password
 */
function writePassword(file, password) {
  rmSync(file, { force: true });
  const handle = openSync(file, 'wx', 0o600);
  writeSync(handle, password);
  fsyncSync(handle);
  closeSync(handle);
  giveToFolderOwner(file);
}

/**
 * Hands the password to initdb in a file that only its user can read, for as long as it runs.
 *
 * @param {string} password
 * @param {Account} account
 * @param {(file: string) => Promise<void>} work
 */
async function withPasswordFile(password, { uid, gid }, work) {
  const folder = mkdtempSync(join(tmpdir(), 'routekaart-initdb-'));
  const file = join(folder, 'wachtwoord');
  try {
    writeFileSync(file, password, { mode: 0o600 });
    if (uid !== undefined && gid !== undefined) {
      chownSync(file, uid, gid);
      chownSync(folder, uid, gid);
    }
    await work(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs initdb: UTF-8, sorted the same on every machine, checksums on, passwords always asked.
 *
 * @param {string} folder
 * @param {Account} account
 * @param {string} password
 * @param {boolean} snel do not wait until everything is on disk
 */
async function runInitdb(folder, account, password, snel) {
  await withPasswordFile(password, account, async (file) => {
    const args = [
      `--username=${SUPERUSER}`,
      `--pwfile=${file}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--data-checksums',
      '--no-instructions',
      ...(snel ? ['--no-sync'] : []),
    ];
    const child = await runOnCluster(account, 'initdb', folder, args, ['ignore', 'ignore', 'pipe']);
    let report = '';
    child.stderr?.on('data', (chunk) => (report += String(chunk)));
    const [code, signal] = await once(child, 'close');
    if (code !== 0) {
      throw new LauncherError(
        `De database kon niet worden aangemaakt (initdb, ${code ?? signal}).\n${report.trim()}`,
      );
    }
  });
}

/**
 * Makes a new cluster beside its final place and moves it there when it is whole: after a power cut
 * there is either no cluster or a complete one.
 *
 * @param {DataLayout} layout
 * @param {Account} account
 * @param {boolean} snel
 */
async function createCluster(layout, account, snel) {
  rmSync(layout.newCluster, { recursive: true, force: true });
  mkdirSync(layout.newCluster, { mode: 0o700 });
  giveTo(layout.newCluster, account);
  const password = randomBytes(24).toString('hex');
  writePassword(layout.password, password);
  await runInitdb(layout.newCluster, account, password, snel);
  renameSync(layout.newCluster, layout.cluster);
}

/**
 * Makes sure that there is a cluster which the account may use.
 *
 * @param {DataLayout} layout
 * @param {Account} account
 * @param {{ snel: boolean }} options
 * @returns {Promise<{ readonly password: string, readonly created: boolean }>}
 * @throws {LauncherError} when initdb fails, or the data are of somebody else or incomplete
 */
export async function ensureCluster(layout, account, { snel }) {
  const created = !existsSync(layout.cluster);
  if (created) {
    await createCluster(layout, account, snel);
  }
  const uid = process.getuid?.();
  if (uid !== undefined && uid !== 0 && statSync(layout.cluster).uid !== uid) {
    throw new LauncherError(
      `De gegevens in ${layout.cluster} zijn van een andere gebruiker; start met die gebruiker, of kies een andere map met ROUTEKAART_DATA.`,
    );
  }
  giveTo(layout.cluster, account);
  if (!existsSync(layout.password)) {
    throw new LauncherError(
      `Het wachtwoord van de database ontbreekt (${layout.password}); zet het terug, of begin opnieuw met "npm run reset".`,
    );
  }
  return { password: readFileSync(layout.password, 'utf8'), created };
}
