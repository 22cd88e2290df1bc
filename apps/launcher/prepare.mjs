import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, describeBuild } from './build.mjs';
import { buildWeb } from './build/web.mjs';
import { ensureInstalled } from './install.mjs';
import { projectRoot } from './paths.mjs';
import { step } from './steps.mjs';

/** @import { Lifecycle } from './command.mjs' */

const INSTALL_RESULT = {
  present: 'pakketten aanwezig',
  accepted: 'pakketten aanwezig',
  installed: 'pakketten geïnstalleerd',
};

/**
 * What every command needs first: the packages, and the code turned into JavaScript.
 *
 * @param {string} command
 * @param {Lifecycle} life
 * @param {{ needs?: readonly string[] }} [options] files of packages that only this command uses
 * @returns {Promise<void>}
 */
export async function prepare(command, life, { needs = [] } = {}) {
  const { signal } = life;
  await step(
    command,
    () => ensureInstalled(projectRoot, { needs, signal }),
    (result) => INSTALL_RESULT[result],
  );
  life.checkpoint();
  await step(command, () => build(), describeBuild);
  life.checkpoint();
}

const WEB_RESULT = { built: 'pagina gebouwd', present: 'pagina aanwezig' };

/**
 * The page, for commands that show it.
 *
 * @param {string} command
 * @returns {Promise<void>}
 */
export async function prepareWeb(command) {
  await step(
    command,
    () => buildWeb(projectRoot),
    (result) => WEB_RESULT[result],
  );
}

/**
 * Loads a built module of the project. Its path is put together here, so that the launcher can be
 * loaded and checked while there is no build.
 *
 * @param {string} path from the root of the project, with slashes
 * @returns {Promise<Record<string, unknown>>}
 */
export async function importBuilt(path) {
  return import(pathToFileURL(join(projectRoot, path)).href);
}
