import { REGIOCODE, maakRegio } from '@routekaart/bench';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { opmaakfouten } from './testing/opmaak.js';
import { kantenVan } from './testing/plaats.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import type { Routekaartpagina } from './testing/routekaartpagina.js';

const GEMEENTEN = 342;

/** The rows above the gemeenten: two of the head, and the shared bodies before them; below stand those after them. */
const BOVEN = 3;
const ONDER = 1;

/** How long the first answer over so many gemeenten may take on a busy machine, in milliseconds. */
const GEDULD = 150_000;

(HEEFT_CHROMIUM ? describe : describe.skip)('a region of 342 gemeenten', () => {
  let proef: Proefopstelling;
  let pagina: Routekaartpagina;
  beforeAll(async () => {
    proef = await Proefopstelling.start(async (url) => {
      const db = new pg.Client({ connectionString: url });
      await db.connect();
      await maakRegio(db, GEMEENTEN);
      await db.end();
    });
    pagina = await proef.open({ viewport: { width: 1440, height: 900 } });
    await pagina.logIn('Stuurgroep');
    await pagina.begin(`/${REGIOCODE}/stuurgroep`);
    await pagina.kop('Verzonnen regio').waitFor({ timeout: GEDULD });
    await pagina.klaar();
  }, 180_000);
  afterAll(async () => {
    await proef.sluit();
  });

  it('draws only the rows near the window, and tells a screen reader how many there are', async () => {
    const tabel = pagina.deel('Waar staat elke gemeente?').first().getByRole('table');
    expect(await tabel.getAttribute('aria-rowcount')).toBe(String(GEMEENTEN + BOVEN + ONDER));
    const getekend = await tabel.getByRole('rowheader').count();
    expect(getekend).toBeGreaterThan(5);
    expect(getekend).toBeLessThan(80);
    expect(await opmaakfouten(pagina.venster)).toEqual([]);
  });

  it('draws the last rows when the reader gets there, and keeps the head in sight', async () => {
    const vak = pagina.venster.getByRole('region', { name: 'Tabel van gemeenten en mijlpalen' });
    const laatste = vak.getByRole('row', { name: /^Gemeente 342 / });
    // Rows get their real height when they are drawn, so the end moves while one scrolls to it.
    for (let keer = 0; keer < 10; keer += 1) {
      await vak.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      await pagina.venster.waitForTimeout(100);
    }
    expect(await laatste.getAttribute('aria-rowindex')).toBe(String(GEMEENTEN + BOVEN));
    const [kop, rand] = await kantenVan(vak.locator('thead'), vak);
    expect(Math.abs(kop.boven - rand.boven)).toBeLessThan(4);
  });

  it('finds one by name, in the table, in the drawings and in the address', async () => {
    await pagina.veld('Zoek een gemeente').fill('gemeente 117');
    await pagina.venster.waitForURL(/naam=gemeente\+117/u);
    const tabel = pagina.deel('Waar staat elke gemeente?').first().getByRole('table');
    await tabel.getByRole('rowheader', { name: /^Gemeente 1 / }).waitFor({ state: 'detached' });
    const gevonden = tabel.getByRole('rowheader', { name: /^Gemeente \d/u });
    expect(await gevonden.allInnerTexts()).toEqual(['Gemeente 117 (verzonnen)']);
    const stappen = pagina.deel('Wat kost een later besluit van ONS D?');
    await expect(stappen.getByRole('img').count()).resolves.toBe(1);
    await pagina.veld('Zoek een gemeente').fill('bestaat niet');
    await pagina.venster.getByText('Geen gemeente heet zo.', { exact: false }).waitFor();
    expect(pagina.klachten).toEqual([]);
  });
});
