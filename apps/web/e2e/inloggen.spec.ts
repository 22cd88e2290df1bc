import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import type { Routekaartpagina } from './testing/routekaartpagina.js';

const AUDIENCE = 'https://routekaart.test';

(HEEFT_CHROMIUM ? describe : describe.skip)('logging in outside the demo, at a real provider', () => {
  let proef: Proefopstelling;
  let uitgever: ChildProcess;
  let issuer = '';
  beforeAll(async () => {
    issuer = `http://localhost:${String(await vrijePoort())}`;
    proef = await Proefopstelling.startMetOidc({ issuer, audience: AUDIENCE, clientId: 'routekaart-pagina' });
    uitgever = await startUitgever(issuer, proef.adres);
  });
  afterAll(async () => {
    uitgever.kill();
    await proef.sluit();
  });

  /** What the provider shows: a name with any password, and consent. */
  async function bijUitgever({ venster }: Routekaartpagina): Promise<void> {
    await venster.waitForURL(`${issuer}/**`);
    await venster.locator('input[name=login]').fill('sacha');
    await venster.locator('input[name=password]').fill('geheim');
    await venster.locator('button[type=submit]').click();
    await venster.getByRole('button', { name: 'Continue' }).click();
  }

  it('leads to the view that was asked for, as who the token says, and survives a reload', async () => {
    const pagina = await proef.open();
    await pagina.begin('/GR-SDD/gemeente/GM0590?peildatum=2021-03-24');
    await pagina.venster.getByRole('button', { name: 'Log in' }).click();
    await bijUitgever(pagina);
    await pagina.kop('Papendrecht').waitFor();
    expect(pagina.venster.url()).toBe(`${proef.adres}/GR-SDD/gemeente/GM0590?peildatum=2021-03-24`);
    expect(await pagina.venster.getByText('Sacha de Secretaris').count()).toBe(1);
    await pagina.venster.reload();
    await pagina.kop('Papendrecht').waitFor();
    await pagina.venster.getByRole('button', { name: 'Log uit' }).click();
    await pagina.venster.getByRole('button', { name: 'Log in' }).waitFor();
    await pagina.sluit();
  });

  it('asks with PKCE S256, a state and a nonce, and tells no secret', async () => {
    const pagina = await proef.open();
    const vraag = pagina.venster.waitForRequest((verzoek) => verzoek.url().startsWith(`${issuer}/auth?`));
    await pagina.venster.getByRole('button', { name: 'Log in' }).click();
    const velden = new URL((await vraag).url()).searchParams;
    expect(Object.fromEntries(velden)).toMatchObject({
      response_type: 'code',
      client_id: 'routekaart-pagina',
      redirect_uri: `${proef.adres}/ingelogd`,
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(velden.has('code_verifier')).toBe(false);
    await pagina.sluit();
  });

  it.each([
    ['of another window', 'code=x&state=y'],
    ['of another issuer', 'code=x&state=y&iss=https%3A%2F%2Felders.test'],
  ])('refuses an answer %s, and offers to try again', async (_naam, vraag) => {
    const pagina = await proef.open();
    await pagina.begin(`/ingelogd?${vraag}`);
    await pagina.venster.getByRole('alert').getByText('hoort niet bij een poging').waitFor();
    expect(new URL(pagina.venster.url()).search).toBe('');
    await pagina.venster.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await pagina.venster.getByRole('button', { name: 'Log in' }).waitFor();
    await pagina.sluit();
  });

  it('lets the page speak to the issuer, and to nobody else', async () => {
    const { headers } = await fetch(`${proef.adres}/`);
    expect(headers.get('content-security-policy')).toContain(`connect-src 'self' ${issuer};`);
  });
});

async function vrijePoort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function startUitgever(issuer: string, pagina: string): Promise<ChildProcess> {
  const bestand = fileURLToPath(new URL('testing/uitgever.mjs', import.meta.url));
  const proces = spawn(process.execPath, [bestand, new URL(issuer).port, pagina, AUDIENCE], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(proces.stdout, 'data');
  return proces;
}
