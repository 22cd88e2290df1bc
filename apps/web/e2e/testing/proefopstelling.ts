import { type DraaiendeApi, startApi } from '@routekaart/api';
import { type TestDatabase, maakTestDatabase } from '@routekaart/persistence/testing';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openChromium } from './chromium.js';
import { Routekaartpagina } from './routekaartpagina.js';

/** How long a test waits for what should appear at once, in milliseconds. */
const GEDULD = 30_000;

/** An OpenID Connect provider, and the client of the page at it. */
interface Uitgever {
  readonly issuer: string;
  readonly audience: string;
  readonly clientId: string;
}

/** A database of its own, the api on it, and a browser. */
export class Proefopstelling {
  private constructor(
    private readonly browser: Browser,
    private readonly database: TestDatabase,
    private api: DraaiendeApi,
  ) {}

  /** With the example, and whatever is put beside it before the api starts. */
  static async start(vul?: (url: string) => Promise<void>): Promise<Proefopstelling> {
    const database = await maakTestDatabase();
    await vul?.(database.url);
    const api = await startApi({ databaseUrl: database.url, port: 0, demo: true });
    return new Proefopstelling(await openChromium(), database, api);
  }

  /** The same data, but outside the demo: people come in through this issuer. */
  static async startMetOidc({ issuer, audience, clientId }: Uitgever): Promise<Proefopstelling> {
    const database = await maakTestDatabase();
    const gevuld = await startApi({ databaseUrl: database.url, port: 0, demo: true });
    await gevuld.close();
    Object.assign(process.env, {
      HOST: 'localhost',
      ROUTEKAART_OIDC_ISSUER: issuer,
      ROUTEKAART_OIDC_AUDIENCE: audience,
      ROUTEKAART_OIDC_JWKS: `${issuer}/jwks`,
      ROUTEKAART_OIDC_CLIENT_ID: clientId,
    });
    const api = await startApi({ databaseUrl: database.url, port: 0, demo: false, magVerliezen: true });
    return new Proefopstelling(await openChromium(), database, api);
  }

  /** Where the database of this opstelling is, for what no reader can do. */
  get databaseUrl(): string {
    return this.database.url;
  }

  get adres(): string {
    return this.api.address;
  }

  /** A reader with a window of its own, at the log-in. What goes wrong in the page fails the test that reads it. */
  async open(opties: BrowserContextOptions = {}): Promise<Routekaartpagina> {
    const context = await this.browser.newContext({ locale: 'nl-NL', ...opties });
    context.setDefaultTimeout(GEDULD);
    const venster: Page = await context.newPage();
    const pagina = new Routekaartpagina(venster, this.adres);
    await pagina.begin();
    return pagina;
  }

  /** The api goes away, as in a restart of the server. */
  async stopApi(): Promise<void> {
    await this.api.close();
  }

  /** It comes back at the same address, with the same database and new tokens. */
  async startApiWeer(): Promise<void> {
    const port = Number(new URL(this.adres).port);
    this.api = await startApi({ databaseUrl: this.database.url, port, demo: true });
  }

  async sluit(): Promise<void> {
    await this.browser.close();
    await this.api.close();
    await this.database.sluit();
  }
}
