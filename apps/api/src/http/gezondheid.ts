import type { FastifyInstance } from 'fastify';

/** Whether the process should get requests: it can reach the database and is not stopping. */
export interface Gezondheid {
  readonly stopt: () => boolean;
  readonly bereikbaar: () => Promise<boolean>;
}

/** `/health/live`: the process runs. `/health/ready`: it may get requests. Open to everybody. */
export function dienGezondheid(server: FastifyInstance, { stopt, bereikbaar }: Gezondheid): void {
  server.get('/health/live', () => ({ status: 'ok' }));
  server.get('/health/ready', async (_, antwoord) => {
    if (stopt()) {
      return antwoord.code(503).send({ status: 'stopt' });
    }
    return (await bereikbaar())
      ? { status: 'ok' }
      : antwoord.code(503).send({ status: 'database niet bereikbaar' });
  });
}
