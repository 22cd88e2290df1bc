import { LauncherError } from './launcher-error.mjs';
import { dataLayoutFor } from './paths.mjs';
import { startPostgres } from './postgres.mjs';
import { ensureDatabase } from './postgres/database.mjs';
import { step } from './steps.mjs';

/** @import { Lifecycle } from './command.mjs' */

const DATABASE = 'routekaart';

/**
 * The database of DATABASE_URL, otherwise the PostgreSQL that came with npm, which stops with the command.
 *
 * @param {string} command name of the npm script
 * @param {Lifecycle} life
 * @returns {Promise<string>} connection string
 */
export async function openDatabase(command, life) {
  const given = process.env['DATABASE_URL'];
  if (given) {
    return given;
  }
  const server = await step(
    command,
    () => startPostgres(dataLayoutFor(process.env)),
    ({ created, recovered }) =>
      `PostgreSQL klaar${created ? ', nieuwe gegevensmap' : ''}${recovered ? ', eerst die van een afgebroken start gestopt' : ''}`,
  );
  let stopping = false;
  life.onStop(() => {
    stopping = true;
    return server.stop();
  });
  void server.exited.then(() => {
    // At the end of a command it is stopped on purpose.
    if (!stopping && !life.signal.aborted) {
      life.fail(
        new LauncherError(
          `PostgreSQL is onverwacht gestopt; zie ${dataLayoutFor(process.env).log} en start opnieuw.`,
        ),
      );
    }
  });
  await ensureDatabase(server.url(), DATABASE);
  return server.url(DATABASE);
}
