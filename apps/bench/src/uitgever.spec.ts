import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type DraaiendeApi, startApi } from '@routekaart/api';
import { type TestDatabase, maakTestDatabase } from '@routekaart/persistence/testing';
import { Opruimer } from './opruimer.js';
import { type Uitgever, startUitgever } from './uitgever.js';

const opruimer = new Opruimer();
let database: TestDatabase;
let uitgever: Uitgever;
let api: DraaiendeApi;

beforeAll(async () => {
  database = await maakTestDatabase();
  opruimer.na(() => database.sluit());
  uitgever = await startUitgever(opruimer);
  Object.assign(process.env, uitgever.env);
  api = await startApi({ databaseUrl: database.url, port: 0, demo: false, magVerliezen: true });
  opruimer.na(() => api.close());
});
afterAll(async () => {
  await opruimer.ruimOp();
});

it('the api starts as in production with the issuer of the bench, and believes its tokens', async () => {
  const vraag = async (token: string): Promise<unknown> => {
    const antwoord = await fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ trajecten { code } }' }),
    });
    return antwoord.json();
  };
  expect(await vraag(await uitgever.token('two'))).toHaveProperty('data.trajecten');
  expect(await vraag('verzonnen')).not.toHaveProperty('data.trajecten');
});
