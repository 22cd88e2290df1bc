import { Configuratiefout } from './config.js';
import { startApi } from './index.js';

/** The start of the container: everything comes from the environment, and the first signal stops it. */
async function main(): Promise<void> {
  const databaseUrl = process.env.DATABASE_URL;
  if (databaseUrl === undefined) {
    throw new Configuratiefout('Zet DATABASE_URL.');
  }
  const api = await startApi({ databaseUrl, port: Number(process.env.PORT ?? 3000), demo: false });
  for (const regel of api.regels) {
    console.log(regel);
  }
  for (const signaal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signaal, () => {
      void api.close().then(() => process.exit(0));
    });
  }
}

main().catch((fout: unknown) => {
  console.error(fout instanceof Configuratiefout ? fout.message : fout);
  process.exit(1);
});
