import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LauncherError } from '../launcher-error.mjs';
import { isAlive, isTaken, waitUntilGone } from '../process-identity.mjs';

/**
 * The first lines PostgreSQL itself writes about the server that uses a cluster.
 *
 * @param {string} cluster
 * @returns {{ pid: number, ready: boolean } | undefined} undefined when no server uses it
 */
export function readPostmaster(cluster) {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) {
    return undefined;
  }
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 1 ? { pid, ready: lines[7]?.trim() === 'ready' } : undefined;
}

/**
 * Is this living process the PostgreSQL of this cluster, or another that got the same number?
 *
 * @param {number} pid
 * @param {string} cluster
 */
function isServerOf(pid, cluster) {
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
    } catch {
      return false;
    }
  }
  const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout?.includes('postgres') === true && stdout.includes(cluster);
}

/**
 * Stops a PostgreSQL whose start was killed and could not stop it. The caller holds the lock of the
 * data folder, so nobody uses this server. Does nothing when there is none: after a crash PostgreSQL
 * recovers by itself at the next start.
 *
 * @param {string} cluster
 * @param {string} native folder with PostgreSQL's own programs
 * @returns {Promise<boolean>} true when one was found and stopped
 * @throws {LauncherError} when it does not stop
 */
export async function stopOrphan(cluster, native) {
  const server = readPostmaster(cluster);
  if (server === undefined || !isTaken(server.pid)) {
    return false;
  }
  if (process.platform === 'win32') {
    const stop = ['stop', '-D', cluster, '-m', 'fast', '-w'];
    return spawnSync(join(native, 'bin', 'pg_ctl'), stop, { stdio: 'ignore' }).status === 0;
  }
  if (!isAlive(server.pid) || !isServerOf(server.pid, cluster)) {
    // The number belongs to another process now, or to a dead one that was never collected;
    // PostgreSQL would take either for a running server and refuse to start.
    rmSync(join(cluster, 'postmaster.pid'), { force: true });
    return false;
  }
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGQUIT'])) {
    process.kill(server.pid, signal);
    if (await waitUntilGone(server.pid, 8_000)) {
      return true;
    }
  }
  throw new LauncherError(
    `Er draait nog een PostgreSQL van een vorige start (proces ${server.pid}) die niet stopt; beëindig dat proces en start opnieuw.`,
  );
}
