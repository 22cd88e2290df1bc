import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, type Omgeving, startOmgeving } from './testing/omgeving.js';
import { DOCUMENTEN, GOED, LICHAMEN, PREFLIGHT, VERZOEKEN } from './testing/misbruik.js';
import { telSql } from './testing/sql-teller.js';
import { type Uitgever, metOmgeving, startMetOidc, startUitgever } from './testing/uitgever.js';

let omgeving: Omgeving;
let uitgever: Uitgever;
const apis = new Map<string, Api>();
beforeAll(async () => {
  omgeving = await startOmgeving();
  uitgever = await startUitgever();
  apis.set('the demo, NODE_ENV test', omgeving.api);
  apis.set(
    'the demo, NODE_ENV unset',
    await metOmgeving({ NODE_ENV: undefined }, () => omgeving.startAndere()),
  );
  apis.set(
    'OpenID Connect, NODE_ENV production',
    await startMetOidc(omgeving.databaseUrl, omgeving.klok, uitgever),
  );
});
afterAll(async () => {
  await apis.get('OpenID Connect, NODE_ENV production')?.sluit();
  await uitgever.sluit();
  await omgeving.sluit();
});

/** What an answer must never tell: where the program stands, what it asked PostgreSQL, how it is built. */
const GEHEIM =
  /node_modules|\.[jt]s:\d|file:\/\/|\/work|\bat \w+ \(|SELECT |INSERT |stacktrace|Did you mean|TypeError|ECONN/u;

function eisDiscreet(tekst: string): void {
  expect(tekst).not.toMatch(GEHEIM);
  expect(tekst.length).toBeLessThan(5_000);
}

describe.each(['the demo, NODE_ENV test', 'the demo, NODE_ENV unset', 'OpenID Connect, NODE_ENV production'])(
  '%s',
  (naam) => {
    const api = (): Api => {
      const gevonden = apis.get(naam);
      if (gevonden === undefined) throw new Error(naam);
      return gevonden;
    };
    const stuur = (body: string | null, headers: object = {}, hoe: object = {}) =>
      api().stuur(body, { authorization: `Bearer ${api().token('two')}`, ...headers }, hoe);

    /** Refused without a word too many, without a question to PostgreSQL, and the next question is answered. */
    async function verwachtGeweigerd(
      statussen: readonly number[],
      verzoek: () => Promise<{ status: number; tekst: string }>,
    ): Promise<string> {
      await stuur(JSON.stringify({ query: GOED }));
      const sql = telSql();
      const { status, tekst } = await verzoek();
      sql.stop();
      expect(statussen).toContain(status);
      expect(sql.statements).toEqual([]);
      eisDiscreet(tekst);
      expect((await stuur(JSON.stringify({ query: GOED }))).tekst).toBe(
        '{"data":{"stuurgroepDashboard":{"peildatum":"2021-03-24"}}}\n',
      );
      return tekst;
    }

    it.each(DOCUMENTEN)('refuses %s', async (_wat, query) => {
      const tekst = await verwachtGeweigerd([400], () => stuur(JSON.stringify({ query })));
      const { errors } = JSON.parse(tekst) as { errors: { extensions: { code: string } }[] };
      expect(errors.length).toBeLessThanOrEqual(12);
      expect(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']).toContain(errors[0]?.extensions.code);
    });

    it.each(LICHAMEN)('answers %s with the right status', async (_wat, body, status) => {
      await verwachtGeweigerd([status], () => stuur(body));
      expect(({} as { rol?: string }).rol).toBeUndefined();
    });

    it.each(VERZOEKEN)('does not run %s', async (_wat, method, pad, soort, body, extra, statussen) => {
      const headers = { ...extra, ...(soort === null ? {} : { 'content-type': soort }) };
      await verwachtGeweigerd(statussen, () => stuur(body, headers, { pad, method }));
    });

    it('answers a GET with the preflight header', async () => {
      const pad = `/graphql?query=${encodeURIComponent(GOED)}`;
      expect((await stuur(null, PREFLIGHT, { pad, method: 'GET' })).status).toBe(200);
    });

    it('shows its schema in the demo only', async () => {
      const { status, tekst } = await stuur(JSON.stringify({ query: '{ __schema { queryType { name } } }' }));
      expect(status).toBe(naam.startsWith('the demo') ? 200 : 400);
      eisDiscreet(tekst);
      const soort = await stuur(JSON.stringify({ query: '{ __type(name: "Query") { name } }' }));
      expect(soort.status).toBe(status);
    });

    it('does not go deeper into its schema than one needs', async () => {
      const query =
        '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }';
      const { status, tekst } = await stuur(JSON.stringify({ query }));
      expect(status).toBe(400);
      eisDiscreet(tekst);
    });
  },
);
