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

  const DIEP =
    '/GR-SDD/planning?peildatum=2021-03-10&bekend=2021-03-15&mijlpaal=2&gremium=wg-fz&werkgroep=wg-gjz&van=2021-04-05&tot=2021-05-30#nog-te-plannen';

  /** The view with its filters, as the deep link names it. */
  async function verwachtDiep(pagina: Routekaartpagina): Promise<void> {
    await pagina.kop('Weekplanning').waitFor();
    expect(pagina.venster.url()).toBe(`${proef.adres}${DIEP}`);
    await pagina.venster.getByText('Stand op wo 10-3-2021').waitFor();
    for (const [label, waarde] of [
      ['Peildatum', 'wo 10-3-2021'],
      ['Mijlpaal', '2'],
      ['Gremium', 'wg-fz'],
      ['Begeleid door werkgroep', 'wg-gjz'],
      ['Vanaf', 'ma 5-4-2021'],
      ['Tot en met', 'zo 30-5-2021'],
    ] as const) {
      expect([label, await pagina.veld(label).inputValue()]).toEqual([label, waarde]);
    }
  }

  it('leads to a deep link with all its filters', async () => {
    const pagina = await proef.open();
    await pagina.begin(DIEP);
    await pagina.venster.getByRole('button', { name: 'Log in' }).click();
    await bijUitgever(pagina);
    await verwachtDiep(pagina);
    await pagina.sluit();
  });

  it('leads there too for who was refused, and tried again', async () => {
    const pagina = await proef.open();
    await pagina.begin(DIEP);
    await pagina.venster.getByRole('button', { name: 'Log in' }).click();
    await pagina.venster.waitForURL(`${issuer}/**`);
    await pagina.venster.getByRole('link', { name: 'Cancel' }).click();
    await pagina.venster.getByRole('alert').getByText('de uitgever gaf geen toestemming').waitFor();
    expect(pagina.venster.url()).toBe(`${proef.adres}${DIEP}`);
    await pagina.venster.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await pagina.venster.getByRole('button', { name: 'Log in' }).click();
    await bijUitgever(pagina);
    await verwachtDiep(pagina);
    await pagina.sluit();
  });

  it.each([
    '/GR-SDD/gemeente/GM0590?terug=//elders.test&redirect_uri=https://elders.test',
    '/ingelogd?terug=//elders.test',
    '/%2F%2Felders.test/gemeente/GM0590',
    '/%5Celders.test/gemeente/GM0590',
  ])('leads to no other site from %s, not by a link either', async (pad) => {
    const pagina = await proef.open();
    await pagina.begin(pad);
    const opnieuw = pagina.venster.getByRole('button', { name: 'Probeer opnieuw' });
    const logIn = pagina.venster.getByRole('button', { name: 'Log in' });
    await logIn.or(opnieuw).waitFor();
    if ((await opnieuw.count()) > 0) await opnieuw.click();
    await logIn.click();
    await bijUitgever(pagina);
    await pagina.venster.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
    await pagina.klaar();
    expect(new URL(pagina.venster.url()).origin).toBe(proef.adres);
    const links = await pagina.venster
      .getByRole('link')
      .evaluateAll((alle) => alle.map((link) => new URL((link as HTMLAnchorElement).href).origin));
    expect(links.length).toBeGreaterThan(0);
    expect(new Set(links)).toEqual(new Set([proef.adres]));
    await pagina.sluit();
  });

  it.each(['//elders.test/GR-SDD/planning', '/%2F%2Felders.test', '//elders.test'])(
    'is not served at %s',
    async (pad) => {
      const antwoord = await fetch(`${proef.adres}${pad}`, { redirect: 'manual' });
      expect([antwoord.status, antwoord.headers.get('location')]).toEqual([404, null]);
    },
  );

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
