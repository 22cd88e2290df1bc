import { Klok } from '@routekaart/graphql';
import { type Dag, dagVan } from '@routekaart/kalender';
import { maakTestDatabase } from '@routekaart/persistence/testing';
import pg from 'pg';
import { type DraaiendeApi, startApi } from '../start-api.js';

/** A clock that a test sets to any day; it is always 10:00 UTC. */
export class Testklok extends Klok {
  constructor(public dag: string) {
    super();
  }

  override vandaag(): Dag {
    return dagVan(this.dag);
  }

  override nu(): string {
    return `${this.dag}T10:00:00.000Z`;
  }
}

/** An answer over HTTP: the bytes, and what they say. */
export interface Antwoord<T> {
  readonly status: number;
  readonly tekst: string;
  readonly data: T;
  readonly errors: readonly Fout[];
}

export interface Fout {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly veld?: string };
}

/** Somebody to be: a regional role, or a role with the CBS code of its gemeente. */
export type Wie =
  'stuurgroep' | 'two' | 'onsd' | 'lezer' | `gemeentesecretaris GM${string}` | `griffier GM${string}`;

interface DemoIdentiteiten {
  readonly identiteiten: readonly {
    readonly rol: string;
    readonly gemeente: string | null;
    readonly token: string;
  }[];
}

/** One running api that can be asked things. */
export class Api {
  private constructor(
    private readonly draaiend: DraaiendeApi,
    readonly adres: string,
    private readonly tokens: ReadonlyMap<string, string>,
  ) {}

  /** An api outside the demo, started by whoever knows how; tokens come from its own issuer. */
  static met(draaiend: DraaiendeApi, tokens: ReadonlyMap<string, string>): Api {
    return new Api(draaiend, draaiend.address, tokens);
  }

  static async start(databaseUrl: string, klok: Klok): Promise<Api> {
    const draaiend = await startApi({ databaseUrl, port: 0, demo: true, klok });
    const adres = draaiend.address.replace('localhost', '127.0.0.1');
    const antwoord = await fetch(`${adres}/demo/identiteiten`);
    const { identiteiten } = (await antwoord.json()) as DemoIdentiteiten;
    const tokens = identiteiten.map(
      ({ rol, gemeente, token }) => [gemeente === null ? rol : `${rol} ${gemeente}`, token] as const,
    );
    return new Api(draaiend, adres, new Map(tokens));
  }

  token(wie: Wie): string {
    const token = this.tokens.get(wie);
    if (token === undefined) throw new Error(`niemand is ${wie}`);
    return token;
  }

  /** Asks as this identity. The type of the data is what the test says it is. */
  async vraag<T = unknown>(wie: Wie, query: string, variables: object = {}): Promise<Antwoord<T>> {
    const antwoord = await this.stuur(JSON.stringify({ query, variables }), {
      authorization: `Bearer ${this.token(wie)}`,
    });
    const { data, errors } = JSON.parse(antwoord.tekst) as { data?: T; errors?: readonly Fout[] };
    return { ...antwoord, data: data as T, errors: errors ?? [] };
  }

  /** The data of a question that must succeed. */
  async lees<T>(wie: Wie, query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.vraag<T>(wie, query, variables);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** What the person who started it is told. */
  get regels(): readonly string[] {
    return this.draaiend.regels;
  }

  /** Posts these bytes to GraphQL, as JSON unless the headers say otherwise. */
  async stuur(
    body: string | null,
    headers: Readonly<Record<string, string>> = {},
    { pad = '/graphql', method = 'POST' }: { readonly pad?: string; readonly method?: string } = {},
  ): Promise<{ readonly status: number; readonly tekst: string }> {
    const antwoord = await fetch(`${this.adres}${pad}`, {
      method,
      body,
      headers: body === null ? headers : { 'content-type': 'application/json', ...headers },
    });
    return { status: antwoord.status, tekst: await antwoord.text() };
  }

  async sluit(): Promise<void> {
    await this.draaiend.close();
  }
}

/** A database of its own with the example, and an api on it. */
export interface Omgeving {
  readonly databaseUrl: string;
  readonly db: pg.Pool;
  readonly klok: Testklok;
  readonly api: Api;
  /** Another api on the same database, as another process would be: nothing is shared but PostgreSQL. */
  readonly startAndere: () => Promise<Api>;
  /** A fingerprint of every row of every table. */
  readonly afdruk: () => Promise<string>;
  readonly sluit: () => Promise<void>;
}

export interface OmgevingOpties {
  /** The day on which everything happens; the demo day when left out. */
  readonly dag?: string;
  /** SQL to run before the api starts. */
  readonly vooraf?: readonly string[];
}

export async function startOmgeving({
  dag = '2021-03-24',
  vooraf = [],
}: OmgevingOpties = {}): Promise<Omgeving> {
  const database = await maakTestDatabase();
  const db = new pg.Pool({ connectionString: database.url, max: 2 });
  db.on('error', () => undefined);
  for (const sql of vooraf) await db.query(sql);
  const klok = new Testklok(dag);
  const apis = [await Api.start(database.url, klok)];
  const [api] = apis;
  if (api === undefined) throw new Error('er is net een api gestart');
  return {
    databaseUrl: database.url,
    db,
    klok,
    api,
    startAndere: async () => {
      const andere = await Api.start(database.url, klok);
      apis.push(andere);
      return andere;
    },
    afdruk: () => afdrukVan(db),
    sluit: async () => {
      await Promise.all(apis.map((een) => een.sluit()));
      await db.end();
      await database.sluit();
    },
  };
}

async function afdrukVan(db: pg.Pool): Promise<string> {
  const { rows: tabellen } = await db.query<{ naam: string }>(
    `SELECT quote_ident(tablename) AS naam FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
  );
  const perTabel = tabellen.map(
    ({ naam }) =>
      `SELECT '${naam}' || md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS m FROM ${naam} t`,
  );
  const { rows } = await db.query<{ afdruk: string }>(
    `SELECT md5(string_agg(m, '|' ORDER BY m)) AS afdruk FROM (${perTabel.join(' UNION ALL ')}) alles`,
  );
  return rows[0]?.afdruk ?? '';
}
