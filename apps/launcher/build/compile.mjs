import { mkdir, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, relative } from 'node:path';

/** @import { Options } from '@swc/core' */
/** @import { SourceFile } from './sources.mjs' */

/** The same as Jest uses, so that what is tested is what runs. Types are stripped, not checked. */
export const swcOptions = /** @satisfies {Options} */ ({
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: true,
  swcrc: false,
  configFile: false,
});

/**
 * Replaces a file in one move, so that a program that is starting never reads half of it.
 *
 * @param {string} file
 * @param {string | Buffer} content
 */
async function replaceFile(file, content) {
  const temporary = `${file}.${process.pid}.tmp`;
  await writeFile(temporary, content);
  await rename(temporary, file);
}

/**
 * Compiles or copies one file. The output gets the modification time of its source: that is how
 * the next build sees that nothing changed, also when an older version of the source was put back.
 *
 * @param {SourceFile} file
 * @param {typeof import('@swc/core')} swc
 * @throws {Error} on a syntax error, with the file name and the line
 */
export async function writeOutput(file, swc) {
  const { mtime } = await stat(file.source);
  const content = await readFile(file.source);
  await mkdir(dirname(file.output), { recursive: true });
  if (file.compiled) {
    const { code, map } = await swc.transform(content.toString('utf8'), {
      ...swcOptions,
      filename: file.source,
      sourceFileName: relative(dirname(file.output), file.source).replaceAll('\\', '/'),
    });
    await replaceFile(`${file.output}.map`, map ?? '');
    await replaceFile(file.output, `${code}//# sourceMappingURL=${basename(file.output)}.map\n`);
  } else {
    await replaceFile(file.output, content);
  }
  await utimes(file.output, mtime, mtime);
}

/**
 * Loads SWC from the node_modules of the project; only when there is something to compile.
 *
 * @returns {Promise<typeof import('@swc/core')>}
 */
export async function loadSwc() {
  const module = await import('@swc/core');
  return module.default ?? module;
}
