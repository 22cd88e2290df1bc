import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode, LauncherError } from './launcher-error.mjs';
import { isSameProcess, processStart } from './process-identity.mjs';

/**
 * Who holds a lock. `start` tells a process apart from a later one with the same number.
 *
 * @typedef {{ readonly pid: number, readonly start: string | null, readonly since: string }} LockHolder
 */

/** A file without a readable holder is being written at this moment, or was left by a full disk. */
const UNREADABLE_GRACE_MS = 1000;

/**
 * @param {string} file
 * @param {string} content
 * @returns {boolean} false when the file was there already
 */
function createExclusively(file, content) {
  try {
    writeFileSync(file, content, { flag: 'wx', mode: 0o644 });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') {
      return false;
    }
    throw error;
  }
}

/** @param {string} file */
function ageOf(file) {
  const info = statSync(file, { throwIfNoEntry: false });
  return info === undefined ? 0 : Date.now() - info.mtimeMs;
}

/** @param {string} file */
function readIfPresent(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      return undefined;
    }
    throw error;
  }
}

/**
 * @param {string} text
 * @returns {LockHolder | undefined}
 */
function parseHolder(text) {
  try {
    const holder = JSON.parse(text);
    return typeof holder?.pid === 'number' ? holder : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} file
 * @returns {LockHolder | 'unknown' | 'stale' | 'free'} `unknown`: just taken, not readable yet
 */
function inspectLock(file) {
  const text = readIfPresent(file);
  if (text === undefined) {
    return 'free';
  }
  const holder = parseHolder(text);
  if (holder === undefined) {
    return ageOf(file) > UNREADABLE_GRACE_MS ? 'stale' : 'unknown';
  }
  return isSameProcess(holder.pid, holder.start ?? undefined) ? holder : 'stale';
}

/**
 * The living process that holds this lock; undefined when it is free or was left behind.
 *
 * @param {string} file
 * @returns {LockHolder | 'unknown' | undefined} `unknown`: just taken, its holder is not readable yet
 */
export function findLockHolder(file) {
  const state = inspectLock(file);
  return state === 'free' || state === 'stale' ? undefined : state;
}

/**
 * Removes a lock whose holder is gone. Two starts may find the same old lock: only the one that
 * gets the second file may remove it, so that nobody removes the fresh lock of the other.
 *
 * @param {string} file
 */
function removeStaleLock(file) {
  const guard = `${file}.overname`;
  if (ageOf(guard) > 10 * UNREADABLE_GRACE_MS) {
    rmSync(guard, { force: true });
  }
  if (!createExclusively(guard, String(process.pid))) {
    return;
  }
  try {
    // Not when it is free meanwhile: somebody may create it at this very moment.
    if (inspectLock(file) === 'stale') {
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(guard, { force: true });
  }
}

/** @param {LockHolder | 'unknown'} holder */
function refusal(holder) {
  const who =
    holder === 'unknown'
      ? ''
      : ` (proces ${holder.pid}, sinds ${new Date(holder.since).toLocaleTimeString('nl-NL')})`;
  return new LauncherError(
    `Routekaart draait al met deze gegevensmap${who}; stop die eerst met Ctrl-C, of kies een andere map met ROUTEKAART_DATA.`,
  );
}

/**
 * Takes the lock, or refuses at once when another living process has it. A lock left by a killed
 * process is taken over.
 *
 * @param {string} file
 * @returns {{ release(): void }}
 * @throws {LauncherError} when another process holds the lock
 */
export function acquireLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  const own = JSON.stringify({
    pid: process.pid,
    start: processStart(process.pid) ?? null,
    since: new Date().toISOString(),
  });
  for (let attempt = 1; ; attempt += 1) {
    if (createExclusively(file, own)) {
      const release = () => {
        process.off('exit', release);
        if (readIfPresent(file) === own) {
          rmSync(file, { force: true });
        }
      };
      process.on('exit', release);
      return { release };
    }
    const holder = findLockHolder(file);
    if (holder !== undefined || attempt === 4) {
      throw refusal(holder ?? 'unknown');
    }
    removeStaleLock(file);
  }
}
