import { runCommand } from './command.mjs';
import { startTemporaryPostgres } from './postgres.mjs';
import { importBuilt, prepare } from './prepare.mjs';
import { step } from './steps.mjs';

/** @typedef {(options: { adminUrl: string, args: readonly string[], signal: AbortSignal }) => Promise<number | void>} RunBench */

await runCommand(
  'bench',
  async (life) => {
    await prepare('bench', life);
    // Real settings: a figure measured without writing to disk would promise too much.
    const server = await step(
      'bench',
      () => startTemporaryPostgres(),
      () => 'tijdelijke PostgreSQL klaar',
    );
    life.onStop(() => server.stop());
    life.checkpoint();
    const { runBench } = await importBuilt('apps/bench/dist/index.js');
    return /** @type {RunBench} */ (runBench)({
      adminUrl: server.url(),
      args: process.argv.slice(2),
      signal: life.signal,
    });
  },
  { stopCode: 130 },
);
