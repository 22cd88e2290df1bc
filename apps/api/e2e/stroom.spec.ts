import { type AddressInfo, connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { STROOMGRENZEN, Stromen } from '../src/http/stroom.js';
import fastify from 'fastify';
import { muteer } from './testing/mutaties.js';
import { Api, type Omgeving, startOmgeving } from './testing/omgeving.js';
import { Stroomlezer, TRAJECTVERSIE } from './testing/stroom.js';

let omgeving: Omgeving;
let andere: Api;
/** The versie of the activiteit that these tests move. */
let plan = 0;
const open: Stroomlezer[] = [];
beforeAll(async () => {
  omgeving = await startOmgeving();
  andere = await omgeving.startAndere();
});
afterEach(() => {
  for (const lezer of open.splice(0)) lezer.sluit();
});
afterAll(async () => {
  await omgeving.sluit();
});

async function luister(bij: Api, wie: Parameters<Api['token']>[0] = 'lezer'): Promise<Stroomlezer> {
  const lezer = await Stroomlezer.open(bij.adres, bij.token(wie));
  open.push(lezer);
  return lezer;
}

async function verplaats(via: Api): Promise<void> {
  const uitkomst = await muteer(via, 'two', 'planActiviteit', {
    activiteit: 'A-M2-14',
    handeling: 'VERPLAATSEN',
    datum: { dag: `2021-05-${String(10 + plan)}` },
    reden: 'Proef.',
    verwachteVersie: plan,
  });
  expect(uitkomst.__typename).toBe('ActiviteitGepland');
  plan += 1;
}

describe('the line of a traject', () => {
  it('tells the versie of now at once, and then each new one, whoever recorded it where', async () => {
    const lezer = await luister(omgeving.api);
    const begin = (await lezer.versie()) ?? 0;
    await verplaats(omgeving.api);
    expect(await lezer.versie()).toBe(begin + 1);
    await verplaats(andere);
    expect(await lezer.versie()).toBe(begin + 2);
  });

  it('tells who comes back what was missed, even when the line to the database broke meanwhile', async () => {
    const lezer = await luister(andere);
    const begin = (await lezer.versie()) ?? 0;
    await omgeving.db.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'routekaart-luisteraar'",
    );
    await verplaats(omgeving.api);
    expect(await lezer.versie()).toBe(begin + 1);
    const later = await luister(andere);
    expect(await later.versie()).toBe(begin + 1);
  });

  it('is there for whoever may read the versie of a traject, a griffier too', async () => {
    const lezer = await luister(omgeving.api, 'griffier GM0590');
    expect(lezer.soort).toContain('text/event-stream');
    expect(await lezer.versie()).toBeGreaterThan(0);
  });
});

describe('a line is refused', () => {
  it.each([
    ['without a token', null],
    ['with a token that nobody issued', 'eyJhbGciOiJIUzI1NiJ9.e30.AAAA'],
  ])('%s', async (_naam, token) => {
    const lezer = await Stroomlezer.open(omgeving.api.adres, token);
    expect(lezer.status).toBe(401);
    expect((await lezer.weigering()).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it.each([
    [
      'for a traject that is not there',
      { query: TRAJECTVERSIE, variables: { traject: 'X' } },
      200,
      'NIET_GEVONDEN',
    ],
    ['for a question', { query: '{ trajecten { code } }' }, 400, 'BAD_REQUEST'],
    ['for what the schema does not have', { query: 'subscription { dashboard }' }, 400, 'BAD_REQUEST'],
    [
      'for two at once',
      {
        query:
          'subscription { a: trajectVersie(traject: "GR-SDD") { versie } b: trajectVersie(traject: "GR-SDD") { versie } }',
      },
      400,
      'BAD_REQUEST',
    ],
    ['for more than fits', { query: `subscription { ${'a '.repeat(2000)} }` }, 400, 'BAD_REQUEST'],
    ['for nothing', {}, 400, 'BAD_REQUEST'],
  ])('%s', async (_naam, vraag, status, code) => {
    const lezer = await Stroomlezer.open(omgeving.api.adres, omgeving.api.token('lezer'), vraag);
    expect(lezer.status).toBe(status);
    expect((await lezer.weigering()).errors?.[0]?.extensions.code).toBe(code);
  });

  it('on the path that answers once, which says where to go', async () => {
    const antwoord = await omgeving.api.vraag('lezer', TRAJECTVERSIE, { traject: 'GR-SDD' });
    expect(antwoord.status).toBe(400);
    expect(antwoord.errors[0]?.message).toContain('/graphql/stroom');
  });

  it('to who has too many, until one is closed', async () => {
    for (let nummer = 0; nummer < STROOMGRENZEN.perIdentiteit; nummer += 1) {
      expect((await luister(omgeving.api, 'onsd')).status).toBe(200);
    }
    const teVeel = await luister(omgeving.api, 'onsd');
    expect([teVeel.status, (await teVeel.weigering()).errors?.[0]?.extensions.code]).toEqual([
      429,
      'TE_VEEL_STROMEN',
    ]);
    expect((await luister(omgeving.api, 'stuurgroep')).status).toBe(200);
    open.shift()?.sluit();
    await expect(wachtTot(async () => (await luister(omgeving.api, 'onsd')).status === 200)).resolves.toBe(
      true,
    );
  });
});

describe('a line ends', () => {
  it('when the server stops, without keeping it from stopping', async () => {
    const derde = await Api.start(omgeving.databaseUrl, omgeving.klok);
    const lezer = await luister(derde);
    await lezer.versie();
    const begin = performance.now();
    await derde.sluit();
    expect(await lezer.versie()).toBeNull();
    expect(performance.now() - begin).toBeLessThan(3000);
  });

  it('when the reader takes nothing in any more', async () => {
    const { stromen, geeft } = proefstromen({ antwoorden: veel });
    const server = fastify();
    stromen.dien(server, '/graphql/stroom');
    await server.listen({ port: 0, host: '127.0.0.1' });
    const doof = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
    doof.pause();
    doof.write(VERZOEK);
    expect(await wachtTot(() => Promise.resolve(geeft()?.aborted === true))).toBe(true);
    doof.destroy();
    await server.close();
  });

  it('before it began, when the reader left or the server stopped while the token was looked at', async () => {
    const wachtend: (() => void)[] = [];
    const { stromen, geeft } = proefstromen({ wacht: () => new Promise((klaar) => wachtend.push(klaar)) });
    const server = fastify();
    stromen.dien(server, '/graphql/stroom');
    const adres = await server.listen({ port: 0, host: '127.0.0.1' });
    const weg = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
    weg.write(VERZOEK);
    await wachtTot(() => Promise.resolve(wachtend.length === 1));
    weg.destroy();
    await new Promise((klaar) => setTimeout(klaar, 50));
    wachtend.shift()?.();
    const laat = Stroomlezer.open(adres, null);
    await wachtTot(() => Promise.resolve(wachtend.length === 1));
    stromen.sluit();
    wachtend.shift()?.();
    expect((await laat).status).toBe(503);
    expect(geeft()).toBeNull();
    await server.close();
  });

  it('when the token does, and shows until then that it lives', async () => {
    let geldig = true;
    const stromen = new Stromen(
      {
        wie: () =>
          Promise.resolve(geldig ? { rol: 'lezer', gemeente: null, naam: 'Lezer', subject: 'lezer' } : null),
        abonneer: (_vraag, { einde }) => Promise.resolve({ kind: 'loopt', antwoorden: stilTot(einde) }),
        log: (fout) => {
          throw fout;
        },
      },
      { ...STROOMGRENZEN, hartslagMs: 20 },
    );
    const server = fastify();
    stromen.dien(server, '/graphql/stroom');
    const lezer = await Stroomlezer.open(await server.listen({ port: 0, host: '127.0.0.1' }), null);
    expect(await lezer.versie()).toBe(1);
    setTimeout(() => {
      geldig = false;
    }, 100);
    expect(await lezer.versie()).toBeNull();
    expect(lezer.hartslagen).toBeGreaterThan(1);
    await server.close();
  });
});

/** A POST as it goes over the network, without a reader behind it. */
const VERZOEK = [
  'POST /graphql/stroom HTTP/1.1',
  'host: localhost',
  'content-type: application/json',
  'content-length: 2',
  '',
  '{}',
].join('\r\n');

/** Lines with these answers, that tell the signal of the last one that began. */
function proefstromen({
  antwoorden = stilTot,
  wacht = () => Promise.resolve(),
}: {
  readonly antwoorden?: (einde: AbortSignal) => AsyncIterable<{ data: unknown }>;
  readonly wacht?: () => Promise<void>;
}): { readonly stromen: Stromen; readonly geeft: () => AbortSignal | null } {
  let laatste: AbortSignal | null = null;
  const stromen = new Stromen(
    {
      wie: async () => {
        await wacht();
        return { rol: 'lezer', gemeente: null, naam: 'Lezer', subject: 'lezer' };
      },
      abonneer: (_vraag, { einde }) => {
        laatste = einde;
        return Promise.resolve({ kind: 'loopt', antwoorden: antwoorden(einde) });
      },
      log: (fout) => {
        throw fout;
      },
    },
    { ...STROOMGRENZEN, hartslagMs: 20 },
  );
  return { stromen, geeft: () => laatste };
}

/** More than the network holds for somebody who does not read: 32 MB. */
async function* veel(einde: AbortSignal): AsyncGenerator<{ data: unknown }> {
  for (let deel = 0; deel < 32; deel += 1) yield { data: 'x'.repeat(1024 * 1024) };
  await new Promise<void>((klaar) => einde.addEventListener('abort', () => klaar()));
}

async function* stilTot(einde: AbortSignal): AsyncGenerator<{ data: unknown }> {
  yield { data: { trajectVersie: { versie: 1 } } };
  await new Promise<void>((klaar) => einde.addEventListener('abort', () => klaar()));
}

async function wachtTot(klaar: () => Promise<boolean>): Promise<boolean> {
  const begin = performance.now();
  while (performance.now() - begin < 20_000) {
    if (await klaar()) return true;
    await new Promise((verder) => setTimeout(verder, 10));
  }
  return false;
}
