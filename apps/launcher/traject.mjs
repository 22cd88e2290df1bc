import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommand } from './command.mjs';
import { LauncherError } from './launcher-error.mjs';
import { acquireLock } from './lock.mjs';
import { dataLayoutFor, projectRoot } from './paths.mjs';
import { startPostgres } from './postgres.mjs';
import { ensureDatabase } from './postgres/database.mjs';
import { importBuilt, prepare } from './prepare.mjs';
import { step } from './steps.mjs';

/** @import { Lifecycle } from './command.mjs' */

/**
 * What the built code offers for trajectbestanden.
 *
 * @typedef {{ readonly goed: boolean, readonly regels: readonly string[] }} Result
 * @typedef {{ url: string, migrations: unknown }} Database
 * @typedef {object} Commands
 * @property {(name: string, text: string) => Result} controleerTekst
 * @property {(name: string, text: string, database: Database) => Promise<Result>} importeerTekst
 * @property {(code: string, database: Database) => Promise<string | null>} exporteerTekst
 * @property {() => string} schrijfSchema
 */

const DATABASE = 'routekaart';
const SCHEMA = 'docs/trajectbestand.schema.json';
const LARGEST_FILE = 5 * 1024 * 1024;
const WRONG_USE = 2;
const USE = [
  'Zo gebruikt u dit:',
  '  npm run traject -- check BESTAND …           controleert; er is geen database nodig',
  '  npm run traject -- import BESTAND …          controleert en laadt in de database',
  '  npm run traject -- export CODE [BESTAND]     schrijft een traject uit de database als YAML',
  '  npm run traject -- schema [--check]          werkt het JSON Schema in docs bij',
];

/**
 * The database of DATABASE_URL, otherwise the PostgreSQL that came with npm. A Routekaart that runs on the same data
 * holds its lock: then this is refused.
 *
 * @param {Lifecycle} life
 * @returns {Promise<Database>}
 */
async function openDatabase(life) {
  const { MIGRATIONS } = await importBuilt('migrations/dist/index.js');
  const given = process.env['DATABASE_URL'];
  if (given) {
    return { url: given, migrations: MIGRATIONS };
  }
  const server = await step(
    'traject',
    () => startPostgres(dataLayoutFor(process.env)),
    ({ created }) => `PostgreSQL klaar${created ? ', nieuwe gegevensmap' : ''}`,
  );
  life.onStop(() => server.stop());
  await ensureDatabase(server.url(), DATABASE);
  return { url: server.url(DATABASE), migrations: MIGRATIONS };
}

/** @param {string} name as typed, seen from where npm was called */
function pathOf(name) {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), name);
}

/** @param {string} name */
function readText(name) {
  const path = pathOf(name);
  const info = statSync(path, { throwIfNoEntry: false });
  if (info === undefined || !info.isFile()) {
    throw new LauncherError(`${name} bestaat niet of is geen bestand.`);
  }
  if (info.size > LARGEST_FILE) {
    throw new LauncherError(`${name} is groter dan 5 MB.`);
  }
  return readFileSync(path, 'utf8');
}

/**
 * @param {readonly string[]} names
 * @param {(name: string, text: string) => Result | Promise<Result>} work
 * @returns {Promise<number>} exit code
 */
async function forEachFile(names, work) {
  let good = true;
  for (const name of names) {
    const { goed, regels } = await work(name, readText(name));
    for (const regel of regels) {
      (goed ? console.log : console.error)(regel);
    }
    good &&= goed;
  }
  return good ? 0 : 1;
}

/**
 * @param {Commands} commands
 * @param {boolean} onlyCheck
 */
function updateSchema({ schrijfSchema }, onlyCheck) {
  const file = join(projectRoot, SCHEMA);
  const text = schrijfSchema();
  if (existsSync(file) && readFileSync(file, 'utf8') === text) {
    console.log(`${SCHEMA} klopt met de code.`);
  } else if (onlyCheck) {
    throw new LauncherError(`${SCHEMA} klopt niet met de code; werk het bij met: npm run traject -- schema`);
  } else {
    writeFileSync(file, text);
    console.log(`${SCHEMA} is bijgewerkt.`);
  }
}

/**
 * @param {Commands} commands
 * @param {string} code
 * @param {string | undefined} name
 * @param {Database} database
 */
async function exportTo({ exporteerTekst }, code, name, database) {
  const text = await exporteerTekst(code, database);
  if (text === null) {
    throw new LauncherError(`Traject ${code} staat niet in deze database.`);
  }
  if (name === undefined) {
    process.stdout.write(text);
    return;
  }
  const path = pathOf(name);
  if (existsSync(path)) {
    throw new LauncherError(`${name} bestaat al; kies een andere naam.`);
  }
  writeFileSync(path, text);
  console.log(`${code} staat in ${name}.`);
}

/** @param {readonly string[]} args */
function isUsedWell([what, ...rest]) {
  switch (what) {
    case 'check':
    case 'import':
      return rest.length > 0;
    case 'export':
      return rest.length === 1 || rest.length === 2;
    case 'schema':
      return rest.length === 0 || (rest.length === 1 && rest[0] === '--check');
    default:
      return false;
  }
}

await runCommand('traject', async (life) => {
  const args = process.argv.slice(2);
  if (!isUsedWell(args)) {
    console.error(USE.join('\n'));
    return WRONG_USE;
  }
  const [what, ...rest] = args;
  const needsDatabase = what === 'import' || what === 'export';
  if (what === 'export' && rest.length === 1) {
    // What goes to standard output is the file, and nothing else.
    console.log = console.error;
  }
  if (needsDatabase && !process.env['DATABASE_URL']) {
    const lock = acquireLock(dataLayoutFor(process.env).lock);
    life.onStop(() => lock.release());
  }
  await prepare('traject', life);
  const commands = /** @type {Commands} */ (
    /** @type {unknown} */ (await importBuilt('libs/persistence/dist/index.js'))
  );
  if (what === 'schema') {
    updateSchema(commands, rest.includes('--check'));
    return 0;
  }
  if (what === 'check') {
    return forEachFile(rest, (name, text) => commands.controleerTekst(name, text));
  }
  const database = await openDatabase(life);
  life.checkpoint();
  if (what === 'import') {
    return forEachFile(rest, (name, text) => commands.importeerTekst(name, text, database));
  }
  const [code = '', name] = rest;
  await exportTo(commands, code, name, database);
  return 0;
});
