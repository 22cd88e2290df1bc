import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { LauncherError } from '../launcher-error.mjs';
import { listFiles } from './sources.mjs';

/** What the page is built from: itself, and the pure libs that it shares with the api. */
const FOLDERS = [
  'apps/web/src',
  'apps/web/public',
  ...['kalender', 'traject', 'route', 'procesbrief', 'toegang'].map((lib) => `libs/${lib}/src`),
];
const FILES = ['apps/web/index.html', 'apps/web/vite.config.ts', 'package-lock.json'];

const VITE = 'node_modules/vite/bin/vite.js';

/** Kept in the dist: what it was built from. */
const FINGERPRINT = '.vingerafdruk';

/**
 * @param {string} root
 * @returns {string} changes when anything changes that the page is built from
 */
function fingerprint(root) {
  const hash = createHash('sha256');
  const paths = FOLDERS.flatMap((folder) =>
    listFiles(join(root, folder)).map((path) => join(root, folder, path)),
  );
  for (const path of [...paths, ...FILES.map((file) => join(root, file))]) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path}\0${Math.round(mtimeMs)}\0${size}\n`);
  }
  return hash.digest('hex');
}

/**
 * Builds the page with Vite when it is not up to date, and packs it for the network.
 *
 * @param {string} root
 * @returns {Promise<'built' | 'present'>}
 * @throws {LauncherError} when the page cannot be built
 */
export async function buildWeb(root) {
  const dist = join(root, 'apps/web/dist');
  const marker = join(dist, FINGERPRINT);
  const wanted = fingerprint(root);
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) {
    return 'present';
  }
  // In a process of its own: Vite sets NODE_ENV for whoever runs it.
  await promisify(execFile)(
    process.execPath,
    [join(root, VITE), 'build', 'apps/web', '--logLevel', 'error'],
    {
      cwd: root,
    },
  ).catch((error) => {
    throw new LauncherError(`De pagina kon niet worden gebouwd:\n${error.stderr || error.message}`);
  });
  compress(dist);
  writeFileSync(marker, wanted);
  return 'built';
}

/** @param {string} dist */
function compress(dist) {
  const texts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(js|css|html|svg)$/.test(path),
  );
  for (const path of texts.map((name) => join(dist, name))) {
    const bytes = readFileSync(path);
    writeFileSync(`${path}.gz`, gzipSync(bytes));
    writeFileSync(`${path}.br`, brotliCompressSync(bytes));
  }
}
