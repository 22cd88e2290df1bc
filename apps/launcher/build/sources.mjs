import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Every file below a folder, as paths seen from that folder; none when the folder does not exist.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function listFiles(folder) {
  if (!existsSync(folder)) {
    return [];
  }
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? listFiles(join(folder, entry.name)).map((path) => join(entry.name, path))
      : [entry.name],
  );
}

/**
 * The folders that are built: the programs, every lib, the migrations.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function listPackages(root) {
  const libs = existsSync(join(root, 'libs')) ? readdirSync(join(root, 'libs')) : [];
  return ['apps/api', 'apps/bench', ...libs.map((name) => `libs/${name}`), 'migrations']
    .map((path) => join(root, path))
    .filter((path) => existsSync(join(path, 'src')));
}

/** @param {string} path */
function isBuilt(path) {
  const folders = path.split(sep).slice(0, -1);
  if (folders.includes('testing') || path.endsWith('.spec.ts') || path.endsWith('.d.ts')) {
    return false;
  }
  return /\.(ts|json|html|css|js)$/.test(path);
}

/**
 * One source file and what the build makes of it.
 *
 * @typedef {object} SourceFile
 * @property {string} source
 * @property {string} output
 * @property {readonly string[]} outputs `output` and, for a compiled file, its source map
 * @property {boolean} compiled false for a file that is copied
 */

/**
 * What one package builds from and to.
 *
 * @param {string} folder
 * @returns {SourceFile[]}
 */
export function listSources(folder) {
  return listFiles(join(folder, 'src'))
    .filter(isBuilt)
    .map((path) => {
      const source = join(folder, 'src', path);
      const compiled = path.endsWith('.ts');
      const output = join(folder, 'dist', compiled ? `${path.slice(0, -'.ts'.length)}.js` : path);
      return { source, output, compiled, outputs: compiled ? [output, `${output}.map`] : [output] };
    });
}
