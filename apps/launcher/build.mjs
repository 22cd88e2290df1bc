import { readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadSwc, swcOptions, writeOutput } from './build/compile.mjs';
import { listFiles, listPackages, listSources } from './build/sources.mjs';
import { buildWeb } from './build/web.mjs';
import { ensureInstalled } from './install.mjs';
import { LauncherError } from './launcher-error.mjs';
import { isMain, runCommand } from './command.mjs';
import { projectRoot } from './paths.mjs';
import { step } from './steps.mjs';

/** @import { SourceFile } from './build/sources.mjs' */

/** @typedef {{ readonly total: number, readonly written: number, readonly removed: number }} BuildResult */

/** Kept in every dist: the settings it was compiled with. */
const SETTINGS_FILE = '.instellingen';

/** @param {string} file */
function modifiedAt(file) {
  // Whole milliseconds: what utimes can set and every file system can keep.
  const info = statSync(file, { throwIfNoEntry: false });
  return info === undefined ? undefined : Math.round(info.mtimeMs);
}

/** @param {SourceFile} file */
function isUpToDate({ source, output, outputs }) {
  return outputs.every((path) => modifiedAt(path) !== undefined) && modifiedAt(output) === modifiedAt(source);
}

/**
 * @param {string} root
 * @returns {string}
 */
function currentSettings(root) {
  const swc = join(root, 'node_modules', '@swc', 'core', 'package.json');
  let version = '';
  try {
    version = JSON.parse(readFileSync(swc, 'utf8')).version;
  } catch {
    // Without SWC there is nothing to compile with; that is reported when it is loaded.
  }
  return JSON.stringify({ version, swcOptions });
}

/** @param {string} file */
function readIfPresent(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Is this the half-written output of another build that runs now?
 *
 * @param {string} path
 */
function isBeingWritten(path) {
  return path.endsWith('.tmp') && Date.now() - (modifiedAt(path) ?? 0) < 60_000;
}

/**
 * Removes what was built from sources that are gone, and the folders that became empty.
 *
 * @param {string} dist
 * @param {ReadonlySet<string>} wanted
 * @returns {number}
 */
function removeStale(dist, wanted) {
  const stale = listFiles(dist)
    .filter((path) => path !== SETTINGS_FILE)
    .map((path) => join(dist, path))
    .filter((path) => !wanted.has(path) && !isBeingWritten(path));
  for (const path of stale) {
    rmSync(path, { force: true });
    for (let folder = dirname(path); folder !== dirname(dist); folder = dirname(folder)) {
      try {
        rmdirSync(folder);
      } catch {
        break;
      }
    }
  }
  return stale.length;
}

/**
 * What SWC says about a source, without the stack of SWC itself.
 *
 * @param {unknown} error
 */
function syntaxError(error) {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s*Caused by:[^]*/, '');
}

/**
 * @param {readonly SourceFile[]} files
 * @throws {LauncherError} naming every file that could not be compiled
 */
async function writeAll(files) {
  if (files.length === 0) {
    return;
  }
  const swc = await loadSwc();
  const results = await Promise.allSettled(files.map((file) => writeOutput(file, swc)));
  const failures = results.flatMap((result, index) =>
    result.status === 'rejected' ? [`${files[index]?.source}\n${syntaxError(result.reason)}`] : [],
  );
  if (failures.length > 0) {
    throw new LauncherError(`De code kon niet worden vertaald:\n${failures.join('\n')}`);
  }
}

/**
 * Turns the TypeScript of all packages into JavaScript with source maps, as far as it changed since
 * the last build. Types are not checked; that is `npm run typecheck`.
 *
 * @param {string} [root]
 * @returns {Promise<BuildResult>}
 * @throws {LauncherError} when a file has a syntax error
 */
export async function build(root = projectRoot) {
  const settings = currentSettings(root);
  const packages = listPackages(root).map((folder) => {
    const dist = join(folder, 'dist');
    const sources = listSources(folder);
    const sameSettings = readIfPresent(join(dist, SETTINGS_FILE)) === settings;
    return { dist, sources, changed: sources.filter((file) => !sameSettings || !isUpToDate(file)) };
  });
  await writeAll(packages.flatMap(({ changed }) => changed));
  let removed = 0;
  for (const { dist, sources, changed } of packages) {
    removed += removeStale(dist, new Set(sources.flatMap(({ outputs }) => outputs)));
    if (changed.length > 0) {
      writeFileSync(join(dist, SETTINGS_FILE), settings);
    }
  }
  return {
    total: packages.reduce((sum, { sources }) => sum + sources.length, 0),
    written: packages.reduce((sum, { changed }) => sum + changed.length, 0),
    removed,
  };
}

/**
 * What a build did, as a reader wants to know it.
 *
 * @param {BuildResult} result
 * @returns {string}
 */
export function describeBuild({ total, written, removed }) {
  const gone = removed === 0 ? '' : `, ${removed} oude verwijderd`;
  return `code klaar: ${written} van ${total} bestanden vertaald${gone}`;
}

if (isMain(import.meta.url)) {
  await runCommand('build', async () => {
    await ensureInstalled(projectRoot);
    await step('build', () => build(), describeBuild);
    await step(
      'build',
      () => buildWeb(projectRoot),
      () => 'pagina klaar',
    );
  });
}
