import { once } from 'node:events';
import { createServer } from 'node:net';
import { errorCode, LauncherError } from './launcher-error.mjs';

/**
 * The port the api must listen on: PORT, or 3000; 0 means any free one.
 *
 * @param {string | undefined} text
 * @returns {number}
 * @throws {LauncherError} when it is not a port
 */
export function readPort(text) {
  const port = Number(text || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new LauncherError(`PORT moet een getal van 0 tot en met 65535 zijn, niet "${text}".`);
  }
  return port;
}

/**
 * @param {number} port
 * @returns {LauncherError}
 */
export function portTaken(port) {
  return new LauncherError(
    `Poort ${port} is al in gebruik; stop het andere programma, of kies een andere poort, bijvoorbeeld: PORT=${port + 1} npm start`,
  );
}

/**
 * Finds out before anything is started whether the port is free.
 *
 * @param {number} port
 * @returns {Promise<void>}
 * @throws {LauncherError} when another program listens on it
 */
export async function assertPortFree(port) {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    throw errorCode(error) === 'EADDRINUSE' ? portTaken(port) : error;
  } finally {
    server.close();
  }
}
