import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Antwoordgeheugen, type Klok, Trajectgeheugen } from '@routekaart/graphql';
import { MIGRATIONS } from '@routekaart/migrations';
import {
  DossierLuisteraar,
  DossierRepository,
  WijzigingRepository,
  laadVoorbeeld,
  maakDataSource,
  migreer,
} from '@routekaart/persistence';
import { ApiModule } from './api.module.js';
import { type Config, leesConfig } from './config.js';
import { demoregels, dienDemo } from './demo.js';
import { dienGezondheid } from './http/gezondheid.js';
import { dienKopregels } from './http/kopregels.js';
import { Poort } from './http/toegang.js';
import { type Demo, maakDemo } from './identiteit/demo-identiteiten.js';
import { Tokenlezer } from './identiteit/tokenlezer.js';
import { DEMODAG, Demoklok, Systeemklok } from './klok/klokken.js';
import { dienVerkenner } from './verkenner/dien-verkenner.js';

/** What a start needs to know; the rest stands in the environment. */
export interface StartOpties {
  readonly databaseUrl: string;
  readonly port: number;
  readonly demo: boolean;
  /** Overrides the clock, for tests. */
  readonly klok?: Klok;
}

/** A running api. */
export interface DraaiendeApi {
  readonly address: string;
  /** What to tell the person who started it. */
  readonly regels: readonly string[];
  /** Stops taking requests, finishes those under way, and lets go of the database. */
  close(): Promise<void>;
}

/** The traject whose gemeenten the demo identities come from. */
const DEMOTRAJECT = 'GR-SDD';

/** Requests larger than this many bytes are refused with 413. */
const GROOTSTE_VERZOEK = 256 * 1024;

/** How long load balancers get to notice that this process stops, in milliseconds. */
const UITLOOP = 1500;

/** Migrates, loads the example in demo mode, and serves. */
export async function startApi(opties: StartOpties): Promise<DraaiendeApi> {
  const config = leesConfig(opties, process.env);
  const log = new Logger('routekaart');
  await migreer(config.databaseUrl, MIGRATIONS);
  const dataSource = maakDataSource({
    url: config.databaseUrl,
    migrations: MIGRATIONS,
    opPoolFout: (fout) => { log.warn(`Een ongebruikte verbinding viel weg: ${String(fout)}`); },
  });
  await dataSource.initialize();
  if (config.demo) {
    await laadVoorbeeld(dataSource);
  }
  const klok = opties.klok ?? (config.demo ? new Demoklok(DEMODAG) : new Systeemklok());
  const dossiers = new DossierRepository(dataSource);
  const geheugen = new Trajectgeheugen(dossiers);
  const wijzigingen = new WijzigingRepository(dataSource, dossiers, (code, versie) =>
    geheugen.bekend(code, versie),
  );
  const luisteraar = new DossierLuisteraar({
    url: config.databaseUrl,
    opWijziging: (code, versie) => { geheugen.verouderd(code, versie); },
    opVerlopen: () => { geheugen.zetLuisteren(true); },
    opFout: () => { geheugen.zetLuisteren(false); },
  });
  await luisteraar.start();
  const demo = config.demo ? await maakDemo((await geheugen.dossier(DEMOTRAJECT)).opzet.gemeenten) : null;
  const poort = new Poort(tokenlezer(config, demo), new Antwoordgeheugen(geheugen, klok));
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.met({
      klok,
      dossiers,
      wijzigingen,
      geheugen,
      server: {
        introspectie: config.demo,
        log: (id, fout) => { log.error(`${id} ${fout instanceof Error ? (fout.stack ?? fout.message) : String(fout)}`); },
        context: (verzoek) => poort.context(verzoek),
      },
    }),
    new FastifyAdapter({ bodyLimit: GROOTSTE_VERZOEK, forceCloseConnections: 'idle' }),
    { logger: ['error', 'warn'], abortOnError: false },
  );
  let stopt = false;
  const server = app.getHttpAdapter().getInstance();
  dienKopregels(server, () => stopt);
  poort.bewaak(server, '/graphql');
  dienGezondheid(server, {
    stopt: () => stopt,
    bereikbaar: async () => (await dossiers.versie(DEMOTRAJECT).catch(() => undefined)) !== undefined,
  });
  if (demo !== null) {
    dienDemo(server, demo.identiteiten);
    dienVerkenner(server);
  }
  await app.listen(config.port, config.host);
  const address = `http://${config.demo ? 'localhost' : config.host}:${String(poortnummer(server.server.address()))}`;
  return {
    address,
    regels: demo === null ? [`API luistert op ${address}/graphql`] : demoregels(address, demo.identiteiten),
    close: async () => {
      stopt = true;
      if (!config.demo) {
        await new Promise((klaar) => setTimeout(klaar, UITLOOP));
      }
      await app.close();
      await luisteraar.close();
      await dataSource.destroy();
    },
  };
}

function tokenlezer(config: Config, demo: Demo | null): Tokenlezer {
  if (demo !== null) {
    return demo.lezer;
  }
  if (config.oidc === null) {
    throw new Error('Zonder demo is er altijd een uitgever van tokens.');
  }
  return Tokenlezer.voorOidc(config.oidc);
}

function poortnummer(adres: string | { readonly port: number } | null): number {
  return adres === null || typeof adres === 'string' ? 0 : adres.port;
}
