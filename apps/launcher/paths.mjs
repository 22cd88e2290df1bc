import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole project: the one with package.json and package-lock.json. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Where everything lies that a start keeps between two runs.
 *
 * @typedef {object} DataLayout
 * @property {string} folder
 * @property {string} lock held by the one start that uses this folder
 * @property {string} cluster the data folder of PostgreSQL
 * @property {string} newCluster where a cluster is made before it gets its final name
 * @property {string} password password of the superuser, readable by the owner only
 * @property {string} log what PostgreSQL reports
 */

/**
 * The names inside a data folder.
 *
 * @param {string} folder
 * @returns {DataLayout}
 */
export function dataLayout(folder) {
  return {
    folder,
    lock: join(folder, 'slot'),
    cluster: join(folder, 'postgres'),
    newCluster: join(folder, 'postgres.nieuw'),
    password: join(folder, 'wachtwoord'),
    log: join(folder, 'postgres.log'),
  };
}

/**
 * The data folder of `npm start`: `.routekaart` in the project, or what ROUTEKAART_DATA says.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {DataLayout}
 */
export function dataLayoutFor(env) {
  return dataLayout(resolve(projectRoot, env['ROUTEKAART_DATA'] || '.routekaart'));
}
