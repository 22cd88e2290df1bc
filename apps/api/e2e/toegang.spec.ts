import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPair } from 'jose';
import { startApi } from './start-api.js';
import { type Api, type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';
import {
  type Afwijking,
  type Uitgever,
  metOmgeving,
  startMetOidc,
  startUitgever,
} from './testing/uitgever.js';

const VRAAG = JSON.stringify({ query: '{ stuurgroepDashboard(traject: "GR-SDD") { peildatum } }' });
const UUR = 3600;

let omgeving: Omgeving;
let uitgever: Uitgever;
let oidc: Api;
beforeAll(async () => {
  omgeving = await startOmgeving();
  uitgever = await startUitgever();
  oidc = await startMetOidc(omgeving.databaseUrl, omgeving.klok, uitgever);
});
afterAll(async () => {
  await oidc.sluit();
  await uitgever.sluit();
  await omgeving.sluit();
});

const nu = () => Math.floor(Date.now() / 1000);
const deel = (inhoud: object) => Buffer.from(JSON.stringify(inhoud)).toString('base64url');

async function verwachtNiemand(api: Api, headers: Readonly<Record<string, string>>): Promise<void> {
  const { status, tekst } = await api.stuur(VRAAG, headers);
  expect(status).toBe(401);
  expect(JSON.parse(tekst)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  expect(tekst).not.toContain('peildatum');
}

describe('in the demo', () => {
  it.each([
    ['no token', () => ({})],
    ['an empty header', () => ({ authorization: '' })],
    ['another scheme', () => ({ authorization: `Basic ${omgeving.api.token('two')}` })],
    ['half a token', () => ({ authorization: `Bearer ${omgeving.api.token('two').slice(0, -9)}` })],
    [
      'a token with another signature',
      () => ({ authorization: `Bearer ${omgeving.api.token('two').slice(0, -2)}xx` }),
    ],
    ['the payload of somebody else', () => ({ authorization: `Bearer ${gewisseld()}` })],
    ['alg none', () => ({ authorization: `Bearer ${zonderHandtekening('none')}` })],
    ['alg nOnE', () => ({ authorization: `Bearer ${zonderHandtekening('nOnE')}` })],
    ['the token in a cookie', () => ({ cookie: `authorization=Bearer ${omgeving.api.token('two')}` })],
    ['the token in a header of its own', () => ({ 'x-token': omgeving.api.token('two') })],
  ])('%s is nobody', async (_wat, headers) => {
    await verwachtNiemand(omgeving.api, headers());
  });

  it('a token in the address is nobody', async () => {
    const pad = `/graphql?access_token=${omgeving.api.token('two')}`;
    expect((await omgeving.api.stuur(VRAAG, {}, { pad })).status).toBe(401);
  });

  it('a token of another start is nobody', async () => {
    const andere = await omgeving.startAndere();
    await verwachtNiemand(omgeving.api, { authorization: `Bearer ${andere.token('stuurgroep')}` });
    expect((await andere.vraag('stuurgroep', '{ trajecten { code } }')).status).toBe(200);
  });

  it('headers that claim a role or gemeente change nothing', async () => {
    const headers = { authorization: `Bearer ${omgeving.api.token('griffier GM0482')}` };
    const { tekst } = await omgeving.api.stuur(VRAAG, {
      ...headers,
      'x-rol': 'stuurgroep',
      'x-gemeente': 'GM0505',
    });
    expect(JSON.parse(tekst)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('offers eighteen identities: four regional, and two per gemeente', async () => {
    const { tekst } = await omgeving.api.stuur(null, {}, { pad: '/demo/identiteiten', method: 'GET' });
    const { identiteiten, vandaag } = JSON.parse(tekst) as {
      identiteiten: { rol: string }[];
      vandaag: string;
    };
    expect(identiteiten).toHaveLength(4 + 2 * 7);
    expect(vandaag).toBe('2021-03-24');
  });

  it('only this machine can reach it', async () => {
    const buiten = Object.values(networkInterfaces())
      .flatMap((adressen) => adressen ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4');
    const { hostname, port } = new URL(omgeving.api.adres);
    expect(hostname).toBe('127.0.0.1');
    if (buiten !== undefined) {
      await expect(fetch(`http://${buiten.address}:${port}/health/live`)).rejects.toThrow();
    }
  });

  it('it refuses to start in production, in one line', async () => {
    const start = metOmgeving({ NODE_ENV: 'production' }, () =>
      startApi({ databaseUrl: omgeving.databaseUrl, port: 0, demo: true }),
    );
    await expect(start).rejects.toThrow(/^De demo kan niet in productie[^\n]*$/u);
  });
});

describe('outside the demo', () => {
  it('the start is refused in one line when nobody issues tokens', async () => {
    const start = metOmgeving({ ROUTEKAART_OIDC_ISSUER: undefined }, () =>
      startApi({ databaseUrl: omgeving.databaseUrl, port: 0, demo: false }),
    );
    await expect(start).rejects.toThrow(/^Zonder demo zijn ROUTEKAART_OIDC_ISSUER[^\n]*$/u);
  });

  it.each(['/demo/identiteiten', '/verkenner', '/verkenner/graphiql.js'])('%s is not there', async (pad) => {
    expect((await oidc.stuur(null, {}, { pad, method: 'GET' })).status).toBe(404);
  });

  it.each(['stuurgroep', 'gemeentesecretaris GM0505', 'lezer'] as const)(
    'an access token of %s is believed',
    async (wie) => {
      const { status, tekst } = await oidc.stuur(VRAAG, {
        authorization: `Bearer ${await uitgever.teken(wie)}`,
      });
      expect(status).toBe(200);
      expect(JSON.parse(tekst)).toEqual({ data: { stuurgroepDashboard: { peildatum: '2021-03-24' } } });
    },
  );

  it('an audience among others is believed', async () => {
    const token = await uitgever.teken('two', {
      claims: { aud: ['https://elders.test', 'https://routekaart.test'] },
    });
    expect((await oidc.stuur(VRAAG, { authorization: `Bearer ${token}` })).status).toBe(200);
  });

  it.each<[string, Wie | null, () => Afwijking | Promise<Afwijking>]>([
    ['an id token', 'two', () => ({ typ: 'JWT' })],
    ['a token expired 61 seconds ago', 'two', () => ({ claims: { exp: nu() - 61, iat: nu() - 300 } })],
    ['a token of another issuer', 'two', () => ({ claims: { iss: 'https://elders.test' } })],
    ['a token for another audience', 'two', () => ({ claims: { aud: 'https://elders.test' } })],
    ['a token that is not valid yet', 'two', () => ({ claims: { nbf: nu() + 600 } })],
    ['a token issued in the future', 'two', () => ({ claims: { iat: nu() + UUR, exp: nu() + 2 * UUR } })],
    [
      'a token older than an hour',
      'two',
      () => ({ claims: { iat: nu() - UUR - 60, exp: nu() + 365 * 24 * UUR } }),
    ],
    [
      'a token signed with the public key',
      'two',
      () => ({ alg: 'HS256', sleutel: new TextEncoder().encode(uitgever.publiek) }),
    ],
    [
      'a token signed by somebody else',
      'two',
      async () => ({ sleutel: (await generateKeyPair('RS256')).privateKey }),
    ],
    [
      'a token with another algorithm',
      'two',
      async () => ({ alg: 'ES256', sleutel: (await generateKeyPair('ES256')).privateKey }),
    ],
    ['a token without a role', null, () => ({})],
    ['a subject that is nobody', 'two', () => ({ claims: { sub: '' } })],
    ['an unknown role', null, () => ({ claims: { rol: 'beheerder' } })],
    ['a role from the prototype', null, () => ({ claims: { rol: 'constructor' } })],
    ['several roles at once', null, () => ({ claims: { rol: ['two', 'stuurgroep'] } })],
    ['a griffier without a gemeente', null, () => ({ claims: { rol: 'griffier' } })],
    ['a stuurgroep with a gemeente', null, () => ({ claims: { rol: 'stuurgroep', gemeente: 'GM0505' } })],
    ['a griffier of an empty gemeente', null, () => ({ claims: { rol: 'griffier', gemeente: '' } })],
  ])('%s is nobody', async (_wat, wie, afwijking) => {
    await verwachtNiemand(oidc, { authorization: `Bearer ${await uitgever.teken(wie, await afwijking())}` });
  });

  it('a demo token is nobody', async () => {
    await verwachtNiemand(oidc, { authorization: `Bearer ${omgeving.api.token('two')}` });
  });
});

describe('the gate', () => {
  it.each(['/health/live', '/health/ready'])('%s is open to everybody', async (pad) => {
    expect(await omgeving.api.stuur(null, {}, { pad, method: 'GET' })).toEqual({
      status: 200,
      tekst: '{"status":"ok"}',
    });
    expect((await oidc.stuur(null, {}, { pad, method: 'GET' })).status).toBe(200);
  });

  it.each([
    '/graphql',
    '/graphql?x=1',
    '/%67raphql',
    '/graphql/',
    '//graphql',
    '/graphql/../graphql',
    '/GRAPHQL',
    '/graphql;x',
  ])('%s answers nothing without a token', async (pad) => {
    const { status, tekst } = await omgeving.api.stuur(VRAAG, {}, { pad });
    expect([401, 404]).toContain(status);
    expect(tekst).not.toContain('2021');
  });

  it('every answer forbids framing, sniffing and keeping', async () => {
    for (const pad of ['/graphql', '/health/live', '/bestaat-niet']) {
      const { headers } = await fetch(`${omgeving.api.adres}${pad}`);
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });
});

/** The header and signature of the TWO around the payload of the stuurgroep. */
function gewisseld(): string {
  const [kop, , handtekening] = omgeving.api.token('two').split('.');
  const [, inhoud] = omgeving.api.token('stuurgroep').split('.');
  return [kop, inhoud, handtekening].join('.');
}

function zonderHandtekening(alg: string): string {
  const [, inhoud] = omgeving.api.token('stuurgroep').split('.');
  return `${deel({ alg })}.${inhoud ?? ''}.`;
}

describe('an issuer that cannot be reached', () => {
  it('is told as such: nobody knows whether the token is right', async () => {
    const weg = await startUitgever();
    const api = await startMetOidc(omgeving.databaseUrl, omgeving.klok, weg);
    try {
      const authorization = `Bearer ${await weg.teken('two')}`;
      await weg.sluit();
      const { status, tekst } = await api.stuur(VRAAG, { authorization });
      expect(status).toBe(503);
      expect(JSON.parse(tekst)).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
      expect((await fetch(`${api.adres}/identiteit`, { headers: { authorization } })).status).toBe(503);
      // What is no token at all needs no keys.
      await verwachtNiemand(api, {});
      await verwachtNiemand(api, { authorization: 'Bearer onzin' });
    } finally {
      await api.sluit();
    }
  });
});
