import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeError } from './launcher-error.mjs';

/** Within this time after a request to stop, the process is gone, whatever hangs. */
const STOP_WITHIN_MS = 9_500;

/** Thrown between two steps when the user asked to stop meanwhile. */
class StopRequested extends Error {}

/**
 * What a command gets to do its work in an orderly way.
 *
 * @typedef {object} Lifecycle
 * @property {AbortSignal} signal aborted when the user asks to stop or something breaks
 * @property {() => void} checkpoint ends the command here when it was asked to stop
 * @property {(cleanup: () => unknown) => void} onStop registers how to undo a step; last in, first out
 * @property {(error: unknown) => void} fail stops the command because of this error
 * @property {() => Promise<void>} untilStopped
 */

/**
 * Is this module the program that was started, rather than imported by another?
 *
 * @param {string} url `import.meta.url`
 * @returns {boolean}
 */
export function isMain(url) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(url));
}

/**
 * @param {string} command
 * @param {(() => unknown)[]} cleanups
 * @returns {Promise<boolean>} false when something could not be stopped
 */
async function runCleanups(command, cleanups) {
  let clean = true;
  for (let cleanup = cleanups.pop(); cleanup !== undefined; cleanup = cleanups.pop()) {
    try {
      await cleanup();
    } catch (error) {
      console.error(describeError(command, error));
      clean = false;
    }
  }
  return clean;
}

/** @param {string} command */
function startWatchdog(command) {
  const watchdog = setTimeout(() => {
    console.error(`Routekaart ${command}: niet alles stopte op tijd; de rest wordt afgebroken.`);
    process.exit(1);
  }, STOP_WITHIN_MS);
  watchdog.unref();
}

/**
 * Asks to stop when the shell that npm started this command with is gone: whoever ends npm itself
 * ends that shell, and a signal to it would never arrive here.
 *
 * @param {() => void} requestStop
 */
function watchParent(requestStop) {
  const parent = process.ppid;
  if (process.env['npm_lifecycle_event'] !== undefined) {
    setInterval(() => process.ppid === parent || requestStop(), 250).unref();
  }
}

/**
 * Runs one npm script from begin to end: Ctrl-C and SIGTERM stop it in an orderly way (a second
 * one changes nothing), everything that was started is stopped in reverse order, and a failure is
 * one clear line and exit code 1.
 *
 * @param {string} command name of the npm script
 * @param {(life: Lifecycle) => Promise<number | void>} main answers the exit code, 0 when it says nothing
 * @param {{ stopCode?: number }} [options] exit code after Ctrl-C or SIGTERM
 * @returns {Promise<never>}
 */
export async function runCommand(command, main, { stopCode = 0 } = {}) {
  const controller = new AbortController();
  /** @type {(() => unknown)[]} */
  const cleanups = [];
  /** @type {{ error: unknown } | undefined} */
  let failure;
  const fail = (/** @type {unknown} */ error) => {
    failure ??= { error };
    controller.abort();
  };
  const requestStop = () => {
    if (!controller.signal.aborted) {
      console.log('\nRoutekaart stopt …');
      controller.abort();
    }
  };
  controller.signal.addEventListener('abort', () => startWatchdog(command));
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(name, requestStop);
  }
  process.on('uncaughtException', fail);
  watchParent(requestStop);

  let code = 0;
  try {
    code = (await main(lifecycleOf(controller.signal, cleanups, fail))) ?? 0;
  } catch (error) {
    if (!controller.signal.aborted) {
      failure ??= { error };
    }
  }
  if (failure !== undefined) {
    console.error(describeError(command, failure.error));
  }
  const clean = await runCleanups(command, cleanups);
  if (failure !== undefined || !clean) {
    process.exit(1);
  }
  process.exit(controller.signal.aborted ? stopCode : code);
}

/**
 * @param {AbortSignal} signal
 * @param {(() => unknown)[]} cleanups
 * @param {(error: unknown) => void} fail
 * @returns {Lifecycle}
 */
function lifecycleOf(signal, cleanups, fail) {
  return {
    signal,
    fail,
    checkpoint() {
      if (signal.aborted) {
        throw new StopRequested();
      }
    },
    onStop: (cleanup) => void cleanups.push(cleanup),
    untilStopped: () =>
      new Promise((resolve) => {
        if (signal.aborted) {
          resolve();
        }
        signal.addEventListener('abort', () => resolve());
      }),
  };
}
