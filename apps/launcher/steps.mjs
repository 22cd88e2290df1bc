/**
 * A duration as a reader expects it: one decimal, a comma, seconds.
 *
 * @param {number} milliseconds
 * @returns {string}
 * @example
 * formatSeconds(812); // '0,8 s'
 */
export function formatSeconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`;
}

/**
 * Does one step of a command and prints what came of it and how long it took.
 *
 * @template T
 * @param {string} command
 * @param {() => T | Promise<T>} work
 * @param {(result: T) => string} describe
 * @returns {Promise<T>}
 * @example
 * await step('start', startDatabase, () => 'PostgreSQL klaar'); // Routekaart start … PostgreSQL klaar (0,8 s)
 */
export async function step(command, work, describe) {
  const begin = performance.now();
  const result = await work();
  console.log(`Routekaart ${command} … ${describe(result)} (${formatSeconds(performance.now() - begin)})`);
  return result;
}
