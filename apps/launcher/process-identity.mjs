import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { errorCode } from './launcher-error.mjs';

/** @returns {string} differs after every restart of the machine */
function bootId() {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

/**
 * State and start time (clock ticks since the machine started) of a process, from Linux' own list.
 *
 * @param {number} pid
 */
function readProcStat(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name of the program and may itself contain spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0], start: fields[19] };
  } catch {
    return undefined;
  }
}

/**
 * When a process began, as a text that is only good for comparing: a process number is used again
 * after a while, the pair of number and begin is not. Undefined where the system does not tell.
 *
 * @param {number} pid
 * @returns {string | undefined}
 */
export function processStart(pid) {
  if (process.platform === 'linux') {
    const stat = readProcStat(pid);
    return stat?.start === undefined ? undefined : `${bootId()}/${stat.start}`;
  }
  if (process.platform === 'win32') {
    return undefined;
  }
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout?.trim() || undefined;
}

/**
 * Is this process number in use, if only by a finished process that nobody has collected yet?
 *
 * @param {number} pid
 * @returns {boolean}
 */
export function isTaken(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/**
 * Does a process with this number live? A finished one that nobody has collected yet does not.
 *
 * @param {number} pid
 * @returns {boolean}
 */
export function isAlive(pid) {
  return isTaken(pid) && (process.platform !== 'linux' || readProcStat(pid)?.state !== 'Z');
}

/**
 * Is the process that began at `start` still there under this number?
 *
 * @param {number} pid
 * @param {string | undefined} start as `processStart` gave it
 * @returns {boolean}
 */
export function isSameProcess(pid, start) {
  if (!isAlive(pid)) {
    return false;
  }
  const current = processStart(pid);
  return start === undefined || current === undefined || current === start;
}

/**
 * Waits until a process is gone.
 *
 * @param {number} pid
 * @param {number} timeout in milliseconds
 * @returns {Promise<boolean>} false when it still lived after the timeout
 */
export async function waitUntilGone(pid, timeout) {
  const deadline = performance.now() + timeout;
  while (isAlive(pid)) {
    if (performance.now() > deadline) {
      return false;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}
