/** A failure the user can act on: the message is one Dutch line, shown without a stack trace. */
export class LauncherError extends Error {}

/**
 * What to print for any thrown value: the line itself when it was meant for the user, otherwise a
 * general line followed by the message of the error.
 *
 * @param {string} command the npm script that failed, such as `start`
 * @param {unknown} error
 * @returns {string}
 */
export function describeError(command, error) {
  if (error instanceof LauncherError) {
    return error.message;
  }
  const message = error instanceof Error ? error.message || error.name : String(error);
  return `Routekaart ${command} is mislukt.\n${message}`;
}

/**
 * The `code` of a Node.js error (`ENOENT`, `EADDRINUSE`), when it has one.
 *
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function errorCode(error) {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}
