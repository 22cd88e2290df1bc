import { resolve } from 'node:path';
import { runCommand } from './command.mjs';
import { acquireLock } from './lock.mjs';
import { openDatabase } from './open-database.mjs';
import { dataLayoutFor } from './paths.mjs';
import { importBuilt, prepare } from './prepare.mjs';

/**
 * What the built code offers: reading the words of the command, and carrying it out.
 *
 * @typedef {{ readonly pad: string }} Command
 * @typedef {object} Planning
 * @property {(args: readonly string[]) => Command | null} leesOpdracht
 * @property {readonly string[]} GEBRUIK
 * @property {(command: Command, options: { databaseUrl: string, demo: boolean, log: (line: string) => void }) => Promise<number>} voerUit
 */

const WRONG_USE = 2;

await runCommand('planning', async (life) => {
  if (!process.env['DATABASE_URL']) {
    // A Routekaart that runs on the same data holds this lock: then this is refused.
    const lock = acquireLock(dataLayoutFor(process.env).lock);
    life.onStop(() => lock.release());
  }
  await prepare('planning', life);
  const { GEBRUIK, leesOpdracht, voerUit } = /** @type {Planning} */ (
    /** @type {unknown} */ (await importBuilt('apps/api/dist/opdracht/planning.js'))
  );
  const command = leesOpdracht(process.argv.slice(2));
  if (command === null) {
    console.error(GEBRUIK.join('\n'));
    return WRONG_USE;
  }
  const databaseUrl = await openDatabase('planning', life);
  life.checkpoint();
  const demo = process.env['NODE_ENV'] !== 'production' && process.env['ROUTEKAART_DEMO'] !== 'nee';
  // As typed, seen from where npm was called.
  const pad = resolve(process.env['INIT_CWD'] ?? process.cwd(), command.pad);
  return voerUit({ ...command, pad }, { databaseUrl, demo, log: (line) => console.log(line) });
});
