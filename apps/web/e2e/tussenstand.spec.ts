import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { drempels } from './testing/drempels.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import type { Routekaartpagina } from './testing/routekaartpagina.js';
import { KIJKERS } from './testing/weergaven.js';

/** What the page itself asks before it shows a view. */
const KADERVRAAG = 'query Trajecten';

/** Everything that a view asks of the api stays without an answer. */
async function houdVast(venster: Page): Promise<void> {
  await venster.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes(KADERVRAAG)) await route.continue();
  });
}

/** Everything that a view asks of the api goes wrong. */
async function laatMislukken(venster: Page): Promise<void> {
  await venster.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes(KADERVRAAG)) await route.continue();
    else await route.fulfill({ status: 500, contentType: 'text/plain', body: 'Storing' });
  });
}

/** Each view once, without its filters. */
const KIJKERS_ONGEFILTERD = KIJKERS.map(
  ([wie, weergaven]) => [wie, new Set(weergaven.map(([pad]) => pad.replace(/\?.*/u, '')))] as const,
);

(HEEFT_CHROMIUM ? describe : describe.skip)('everybody can use a view that is not there yet', () => {
  let proef: Proefopstelling;
  let pagina: Routekaartpagina;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  describe.each(KIJKERS_ONGEFILTERD)('the %s', (wie, paden) => {
    async function open(): Promise<void> {
      pagina = await proef.open({ viewport: { width: 390, height: 800 } });
      await pagina.logIn(wie);
    }

    describe('while it loads', () => {
      beforeAll(async () => {
        await open();
        await houdVast(pagina.venster);
      });
      afterAll(async () => {
        await pagina.sluit();
      });

      it.each([...paden])('%s has no barrier', async (pad) => {
        await pagina.begin(pad);
        await pagina.venster.getByRole('main').getByText('wordt geladen…').first().waitFor();
        expect(await drempels(pagina.venster)).toEqual([]);
        expect(await pagina.venster.title()).toMatch(/ – Routekaart$/u);
      });
    });

    describe('when it went wrong', () => {
      beforeAll(async () => {
        await open();
        await laatMislukken(pagina.venster);
      });
      afterAll(async () => {
        await pagina.sluit();
      });

      it.each([...paden])('%s has no barrier', async (pad) => {
        await pagina.begin(pad);
        await pagina.venster.getByRole('alert').first().waitFor();
        expect(await drempels(pagina.venster)).toEqual([]);
      });
    });

    describe('without a network', () => {
      beforeAll(open);
      afterEach(async () => {
        await pagina.venster.context().setOffline(false);
      });
      afterAll(async () => {
        await pagina.sluit();
      });

      it.each([...paden])('%s has no barrier', async (pad) => {
        await pagina.begin(pad);
        await pagina.klaar();
        await pagina.venster.context().setOffline(true);
        await pagina.meldbalk().getByText('Geen verbinding', { exact: false }).waitFor();
        expect(await drempels(pagina.venster)).toEqual([]);
      });
    });
  });
});
