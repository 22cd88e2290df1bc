import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { LauncherError } from '../launcher-error.mjs';
import { readPostmaster } from './orphan.mjs';
import { giveToFolderOwner, runOnCluster } from './run.mjs';

/** @import { ChildProcess } from 'node:child_process' */
/** @import { DataLayout } from '../paths.mjs' */
/** @import { Account } from './account.mjs' */

/**
 * A running PostgreSQL.
 *
 * @typedef {object} Server
 * @property {number} pid
 * @property {number} port on 127.0.0.1
 * @property {Promise<void>} exited when it stopped, for whatever reason
 * @property {() => Promise<void>} stop
 */

const READY_WITHIN_MS = 120_000;
const FAST_STOP_WITHIN_MS = 3_000;
const LOG_LIMIT_BYTES = 5_000_000;

/** Settings for tests: much quicker, and everything is lost when the machine stops. */
const SNEL = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * A TCP port on 127.0.0.1 that is free at this moment.
 *
 * @returns {Promise<number>}
 */
function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/**
 * Opens the file for PostgreSQL's reports; an old one that became too large is begun anew.
 *
 * @param {string} file
 * @returns {{ handle: number, from: number }} `from`: where the reports of this start begin
 */
function openLog(file) {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const from = size > LOG_LIMIT_BYTES ? 0 : size;
  const handle = openSync(file, from === 0 ? 'w' : 'a', 0o600);
  giveToFolderOwner(file);
  return { handle, from };
}

/**
 * @param {number} port
 * @param {boolean} snel
 */
function settings(port, snel) {
  const values = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'cluster_name=routekaart',
    'timezone=UTC',
    'log_timezone=UTC',
    ...(snel ? SNEL : []),
  ];
  return values.flatMap((value) => ['-c', value]);
}

/**
 * Waits until the server accepts connections, or says why it stopped.
 *
 * @param {ChildProcess} child
 * @param {string} cluster
 * @param {() => string} readReport
 * @returns {Promise<'ready' | { report: string }>}
 */
async function untilReady(child, cluster, readReport) {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (child.exitCode === null && child.signalCode === null) {
    const server = readPostmaster(cluster);
    if (server?.pid === child.pid && server?.ready) {
      return 'ready';
    }
    if (performance.now() > deadline) {
      child.kill('SIGQUIT');
      return { report: `niet klaar binnen ${READY_WITHIN_MS / 1000} s\n${readReport()}` };
    }
    await pause(15);
  }
  return { report: readReport() };
}

/**
 * Stops a server: it ends all connections and writes everything to disk. When that takes too long
 * it stops at once, and recovers at the next start.
 *
 * @param {ChildProcess} child
 * @param {Promise<void>} exited
 * @param {string} cluster
 * @param {string} native
 */
async function stopServer(child, exited, cluster, native) {
  if (process.platform === 'win32') {
    spawnSync(join(native, 'bin', 'pg_ctl'), ['stop', '-D', cluster, '-m', 'fast', '-w'], {
      stdio: 'ignore',
    });
  } else {
    child.kill('SIGINT');
  }
  const timer = setTimeout(() => child.kill('SIGQUIT'), FAST_STOP_WITHIN_MS);
  await exited;
  clearTimeout(timer);
}

/** What a next attempt can solve: another program took the port, or a killed server is still ending. */
const PASSING = /Address already in use|could not bind|pre-existing shared memory block/i;

/**
 * @param {DataLayout} layout
 * @param {Account} account
 * @param {boolean} snel
 * @returns {Promise<Server | { report: string }>}
 */
async function tryStart(layout, account, snel) {
  const port = await findFreePort();
  const { handle, from } = openLog(layout.log);
  const readReport = () => readFileSync(layout.log).subarray(from).toString('utf8').trim();
  const child = await runOnCluster(account, 'postgres', layout.cluster, settings(port, snel), [
    'ignore',
    handle,
    handle,
  ]).finally(() => closeSync(handle));
  /** @type {Promise<void>} */
  const exited = new Promise((resolve) => child.once('exit', () => resolve()));
  // Whoever ends this process without stopping: PostgreSQL is at least told to go.
  const farewell = () => child.kill('SIGINT');
  process.on('exit', farewell);
  void exited.then(() => process.off('exit', farewell));
  const state = await untilReady(child, layout.cluster, readReport);
  if (state !== 'ready' || child.pid === undefined) {
    return state === 'ready' ? { report: '' } : state;
  }
  const stop = () => stopServer(child, exited, layout.cluster, account.native);
  return { pid: child.pid, port, exited, stop };
}

/**
 * Starts PostgreSQL on 127.0.0.1 only, on a free port, without a socket file, and waits until it
 * accepts connections.
 *
 * @param {DataLayout} layout
 * @param {Account} account
 * @param {{ snel: boolean }} options
 * @returns {Promise<Server>}
 * @throws {LauncherError} with PostgreSQL's own report when it does not start
 */
export async function startServer(layout, account, { snel }) {
  for (let attempt = 1; ; attempt += 1) {
    const result = await tryStart(layout, account, snel);
    if ('pid' in result) {
      return result;
    }
    if (attempt === 20 || !PASSING.test(result.report)) {
      throw new LauncherError(
        `PostgreSQL kon niet starten (zie ${layout.log}).\n${lastLines(result.report)}`,
      );
    }
    await pause(250);
  }
}

/** @param {string} report */
function lastLines(report) {
  return report.split('\n').slice(-8).join('\n');
}
