import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REGIOCODE, maakRegio } from '@routekaart/bench';
import pg from 'pg';
import { type Belasting, meetBelasting } from './testing/belasting.js';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import { Watalsblad } from './testing/watalsblad.js';

/** One frame of sixty in a second, in milliseconds. */
const BEELD = 1000 / 60;
/** A busy machine makes single tasks longer, never shorter: one good round shows what the page itself needs. */
const RONDEN = 8;
const ONSD = 'ONS D, mijlpaal 2';

(HEEFT_CHROMIUM ? describe : describe.skip)('the page is quick', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
    const db = new pg.Client({ connectionString: proef.databaseUrl });
    await db.connect();
    await maakRegio(db, 342);
    await db.end();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('dragging with 7 gemeenten: a move is less work than a frame, and no task takes 50 ms', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const blad = await Watalsblad.open(pagina, '?mijlpaal=2');
    const { x, y } = await blad.grijp(ONSD);
    const heenEnWeer = async (nummer: number): Promise<void> =>
      pagina.venster.mouse.move(x + Math.abs(((nummer * 7) % 400) - 200), y);
    await meetBelasting(pagina.venster, 40, heenEnWeer);
    const belasting = await besteVan(() => meetBelasting(pagina.venster, 100, heenEnWeer));
    await pagina.venster.mouse.up();
    meld('slepen, 7 gemeenten', belasting);
    expect(belasting.perBeweging).toBeLessThan(BEELD);
    expect(belasting.langeTaken).toEqual([]);
    await pagina.sluit();
  });

  it('typing with 7 gemeenten does neither', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    await Watalsblad.open(pagina, '?mijlpaal=2&m=verwerkingsdagen*raad*1');
    await pagina.veld('Dagen').focus();
    await pagina.venster.keyboard.press('End');
    const typ = async (nummer: number): Promise<void> =>
      pagina.venster.keyboard.press(nummer % 2 === 0 ? '2' : 'Backspace');
    await meetBelasting(pagina.venster, 20, typ);
    const belasting = await besteVan(() => meetBelasting(pagina.venster, 40, typ));
    meld('typen, 7 gemeenten', belasting);
    expect(belasting.perBeweging).toBeLessThan(BEELD);
    expect(belasting.langeTaken).toEqual([]);
    await pagina.sluit();
  });

  it('342 gemeenten stay usable: only what is on the screen exists, and a move answers at once', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const blad = await Watalsblad.open(pagina, '?mijlpaal=2', REGIOCODE);
    const banen = pagina.venster.getByRole('list', { name: 'Gemeenten', exact: true }).getByRole('listitem');
    await banen.first().waitFor();
    expect(await banen.count()).toBeLessThan(40);
    expect(await banen.first().getAttribute('aria-setsize')).toBe('342');

    await pagina.deel('Gemeenten op de tijdlijn').evaluate((vlak) => vlak.scrollTo(0, vlak.scrollHeight));
    await blad.baan('Gemeente 342 (verzonnen)').waitFor();
    expect(await banen.count()).toBeLessThan(40);
    await pagina.veld('Zoek een gemeente').fill('Gemeente 17 (');
    await blad.baan('Gemeente 17 (verzonnen)').waitFor();
    expect(await banen.count()).toBe(1);
    await pagina.veld('Zoek een gemeente').fill('');

    await blad.greep(ONSD).focus();
    const belasting = await meetBelasting(pagina.venster, 20, async () => {
      const eerder = await blad.dagVan(ONSD);
      await pagina.venster.keyboard.press('ArrowRight');
      await blad
        .greep(ONSD)
        .and(pagina.venster.locator(`:not([aria-valuetext="${eerder}"])`))
        .waitFor();
    });
    meld('pijltjestoets, 342 gemeenten', belasting);
    await blad.effecten.getByText(/Er verandert iets bij \d+ gemeenten\./u).waitFor();
    expect(belasting.perBeweging).toBeLessThan(200);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('the dashboard shows its data within a second after the api answers', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const { venster } = pagina;
    const antwoord = venster.waitForResponse(
      (een) => een.request().postData()?.includes('stuurgroepDashboard') ?? false,
    );
    await pagina.begin('/GR-SDD/stuurgroep');
    await (await antwoord).finished();
    const begin = performance.now();
    await pagina.deel('Waar staat elke gemeente?').getByRole('table').waitFor();
    const duur = performance.now() - begin;
    console.info(`dashboard, na het antwoord: ${duur.toFixed(0)} ms`);
    expect(duur).toBeLessThan(1000);
    await pagina.sluit();
  });
});

/** The first round that fits in a frame without long tasks, or else the last one. */
async function besteVan(meet: () => Promise<Belasting>): Promise<Belasting> {
  const isGoed = ({ perBeweging, langeTaken }: Belasting): boolean =>
    perBeweging < BEELD && langeTaken.length === 0;
  let belasting = await meet();
  for (let ronde = 1; ronde < RONDEN && !isGoed(belasting); ronde += 1) belasting = await meet();
  return belasting;
}

function meld(wat: string, { perBeweging, langeTaken, beeldtijd }: Belasting): void {
  const lang = langeTaken.length === 0 ? 'geen' : langeTaken.map((duur) => duur.toFixed(0)).join(', ');
  console.info(
    `${wat}: ${perBeweging.toFixed(1)} ms werk per beweging, taken boven 50 ms: ${lang}, beeld ${beeldtijd.toFixed(0)} ms`,
  );
}
