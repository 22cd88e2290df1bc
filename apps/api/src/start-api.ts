import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  Agendafeeds,
  Antwoordgeheugen,
  type Klok,
  type Logboek,
  type Webadres,
  abonneer,
} from '@routekaart/graphql';
import { ApiModule } from './api.module.js';
import { type Config, leesConfig } from './config.js';
import { demoregels, dienDemo } from './demo.js';
import { dienAgenda } from './http/agenda.js';
import { dienBestandspad } from './http/bestandspad.js';
import { dienGezondheid } from './http/gezondheid.js';
import { dienKopregels } from './http/kopregels.js';
import { dienInloggen } from './http/inloggen.js';
import { Stromen } from './http/stroom.js';
import { Poort } from './http/toegang.js';
import { type Demo, maakDemo } from './identiteit/demo-identiteiten.js';
import { Tokenlezer } from './identiteit/tokenlezer.js';
import { DEMODAG, Demoklok, Systeemklok } from './klok/klokken.js';
import { type Opslag, openOpslag } from './opslag/open-opslag.js';
import { dienVerkenner } from './verkenner/dien-verkenner.js';
import { dienWeb } from './web/dien-web.js';

/** What a start needs to know; the rest stands in the environment. */
export interface StartOpties {
  readonly databaseUrl: string;
  readonly port: number;
  readonly demo: boolean;
  /** Overrides the clock, for tests. */
  readonly klok?: Klok;
  /** Also starts on a database that may lose what it acknowledged; for tests, whose server is in a hurry. */
  readonly magVerliezen?: boolean;
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

const GRAPHQL = '/graphql';

/** The same for a question with a file in it. */
const BESTANDSPAD = '/graphql/bestand';

/** The same for a question whose answer goes on. */
const STROOMPAD = '/graphql/stroom';

/** Requests larger than this many bytes are refused with 413. */
const GROOTSTE_VERZOEK = 256 * 1024;

/** How long load balancers get to notice that this process stops, in milliseconds. */
const UITLOOP = 1500;

/** Migrates, loads the example in demo mode, and serves. What was opened is closed when a step fails. */
export async function startApi(opties: StartOpties): Promise<DraaiendeApi> {
  const config = leesConfig(opties, process.env);
  const opslag = await openOpslag(config, opties.magVerliezen ?? config.demo);
  try {
    return await dien(config, opslag, opties.klok ?? klokVoor(config));
  } catch (fout) {
    await opslag.close();
    throw fout;
  }
}

const logboek: Logboek = (id, fout) => {
  const tekst = fout instanceof Error ? (fout.stack ?? fout.message) : String(fout);
  new Logger('routekaart').error(`${id} ${tekst}`);
};

function klokVoor({ demo }: Config): Klok {
  return demo ? new Demoklok(DEMODAG) : new Systeemklok();
}

async function dien(config: Config, opslag: Opslag, klok: Klok): Promise<DraaiendeApi> {
  const demo = config.demo
    ? await maakDemo((await opslag.geheugen.dossier(DEMOTRAJECT)).opzet.gemeenten)
    : null;
  const poort = new Poort(tokenlezer(config, demo), new Antwoordgeheugen(opslag.geheugen, klok));
  let address = '';
  const webadres: Webadres = { van: (pad) => `${config.webadres ?? address}${pad}` };
  const app = await maakApp(config, opslag, { klok, poort, webadres });
  const server = app.getHttpAdapter().getInstance();
  let stopt = false;
  dienKopregels(server, () => stopt);
  poort.bewaak(server, GRAPHQL, BESTANDSPAD, STROOMPAD);
  dienBestandspad(server, GRAPHQL, BESTANDSPAD);
  const agendafeeds = app.get(Agendafeeds);
  dienAgenda(server, {
    bestand: (token) => agendafeeds.bestand(token),
    log: (fout) => new Logger('agenda').error(fout),
  });
  dienGezondheid(server, { stopt: () => stopt, bereikbaar: () => opslag.bereikbaar() });
  if (demo !== null) {
    dienDemo(server, demo.identiteiten);
    dienVerkenner(server);
  }
  dienInloggen(server, { oidc: config.oidc, klok, wie: (verzoek) => poort.wie(verzoek) });
  dienWeb(server, inlogherkomst(config));
  const stromen = new Stromen({
    wie: (verzoek) => poort.wie(verzoek),
    abonneer: (vraag, context) =>
      abonneer(vraag, context, { schema: app.get(GraphQLSchemaHost).schema, log: logboek }),
    log: (fout) => new Logger('stroom').warn(fout),
  });
  stromen.dien(server, STROOMPAD);
  await app.listen(config.port, config.host);
  address = `http://${config.demo ? 'localhost' : config.host}:${poortnummer(server.server.address())}`;
  return {
    address,
    regels: demo === null ? [`API luistert op ${address}/graphql`] : demoregels(address, demo.identiteiten),
    close: async () => {
      stopt = true;
      stromen.sluit();
      if (!config.demo) {
        await new Promise((klaar) => setTimeout(klaar, UITLOOP));
      }
      await app.close();
      await opslag.close();
    },
  };
}

async function maakApp(
  { demo }: Config,
  { dossiers, wijzigingen, agendafeeds, trajectbestanden, planimports, geheugen }: Opslag,
  { klok, poort, webadres }: { readonly klok: Klok; readonly poort: Poort; readonly webadres: Webadres },
): Promise<NestFastifyApplication> {
  const module = ApiModule.met({
    klok,
    dossiers,
    wijzigingen,
    agendafeeds,
    trajectbestanden,
    planimports,
    geheugen,
    webadres,
    server: {
      introspectie: demo,
      log: logboek,
      context: (verzoek) => poort.context(verzoek),
    },
  });
  const adapter = new FastifyAdapter({ bodyLimit: GROOTSTE_VERZOEK, forceCloseConnections: 'idle' });
  return NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
}

function tokenlezer({ oidc }: Config, demo: Demo | null): Tokenlezer {
  if (demo !== null) {
    return demo.lezer;
  }
  if (oidc === null) {
    throw new Error('Zonder demo is er altijd een uitgever van tokens.');
  }
  return Tokenlezer.voorOidc(oidc);
}

/** Where the page fetches its token, when it logs people in itself. */
function inlogherkomst({ oidc }: Config): string | null {
  return oidc?.clientId == null ? null : new URL(oidc.issuer).origin;
}

function poortnummer(adres: string | { readonly port: number } | null): number {
  return adres === null || typeof adres === 'string' ? 0 : adres.port;
}
