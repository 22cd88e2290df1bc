import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REGIOCODE, maakRegio } from '@routekaart/bench';
import pg from 'pg';
import type { Locator, Page } from 'playwright-core';
import { type Belasting, meetBelasting, traagheidVan } from './testing/belasting.js';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import { Watalsblad } from './testing/watalsblad.js';

/** One frame of sixty in a second, in milliseconds. */
const BEELD = 1000 / 60;
/** What a reader feels as a hitch, in milliseconds. */
const LANG = 50;
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

  it('dragging with 7 gemeenten: a move is less work than a frame, and no task or frame takes 50 ms', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const blad = await Watalsblad.open(pagina, '?mijlpaal=2');
    const { x, y } = await blad.grijp(ONSD);
    const heenEnWeer = async (nummer: number): Promise<void> =>
      pagina.venster.mouse.move(x + Math.abs(((nummer * 7) % 400) - 200), y);
    await meetBelasting(pagina.venster, 40, heenEnWeer);
    const meting = await besteVan(pagina.venster, () => meetBelasting(pagina.venster, 100, heenEnWeer));
    await pagina.venster.mouse.up();
    verwachtVlot('slepen, 7 gemeenten', meting);
    await pagina.sluit();
  });

  it('typing with 7 gemeenten is as quick', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    await Watalsblad.open(pagina, '?mijlpaal=2&m=verwerkingsdagen*raad*1');
    await pagina.veld('Dagen').focus();
    await pagina.venster.keyboard.press('End');
    const typ = async (nummer: number): Promise<void> =>
      pagina.venster.keyboard.press(nummer % 2 === 0 ? '2' : 'Backspace');
    await meetBelasting(pagina.venster, 20, typ);
    const meting = await besteVan(pagina.venster, () => meetBelasting(pagina.venster, 40, typ));
    verwachtVlot('typen, 7 gemeenten', meting);
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

    await rolTotEinde(pagina.deel('Gemeenten op de tijdlijn'), blad.baan('Gemeente 342 (verzonnen)'));
    expect(await banen.count()).toBeLessThan(40);
    await pagina.veld('Zoek een gemeente').fill('Gemeente 17 (');
    await blad.baan('Gemeente 17 (verzonnen)').waitFor();
    expect(await banen.count()).toBe(1);
    await pagina.venster.reload();
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
    const traagheid = await traagheidVan(pagina.venster);
    meld('pijltjestoets, 342 gemeenten', { belasting, traagheid });
    await blad.effecten.getByText(/Er verandert iets bij \d+ gemeenten\./u).waitFor();
    expect(belasting.perBeweging).toBeLessThan(200 * traagheid);
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

interface Meting {
  readonly belasting: Belasting;
  readonly traagheid: number;
}

/** The first round that fits in a frame without long tasks, or else the last one. */
async function besteVan(venster: Page, meet: () => Promise<Belasting>): Promise<Meting> {
  let meting: Meting | null = null;
  for (let ronde = 0; ronde < RONDEN && (meting === null || !isVlot(meting)); ronde += 1) {
    const eerst = await traagheidVan(venster);
    const belasting = await meet();
    meting = { belasting, traagheid: Math.max(eerst, await traagheidVan(venster)) };
  }
  if (meting === null) throw new Error('Er is niets gemeten.');
  return meting;
}

function isVlot({ belasting, traagheid }: Meting): boolean {
  return (
    belasting.perBeweging < BEELD * traagheid &&
    belasting.beeldtijd < LANG * traagheid &&
    teLang(belasting, traagheid).length === 0
  );
}

function teLang({ langeTaken }: Belasting, traagheid: number): readonly number[] {
  return langeTaken.filter((duur) => duur > LANG * traagheid);
}

function verwachtVlot(wat: string, meting: Meting): void {
  const { belasting, traagheid } = meting;
  meld(wat, meting);
  expect(belasting.perBeweging).toBeLessThan(BEELD * traagheid);
  expect(belasting.beeldtijd).toBeLessThan(LANG * traagheid);
  expect(teLang(belasting, traagheid)).toEqual([]);
}

/** Scrolls on as a reader does: how high the rows are shows only once some of them were drawn. */
async function rolTotEinde(vlak: Locator, laatste: Locator): Promise<void> {
  for (let keer = 0; keer < 10; keer += 1) {
    await vlak.evaluate(async (deel) => {
      deel.scrollTo(0, deel.scrollHeight);
      // Two frames on, the rows that turned out to be higher have pushed the last ones away, or they stay.
      for (let beeld = 0; beeld < 2; beeld += 1) await new Promise(requestAnimationFrame);
    });
    if (await laatste.isVisible()) return;
  }
  await laatste.waitFor();
}

function meld(wat: string, { belasting, traagheid }: Meting): void {
  const { perBeweging, metSchilderen, langeTaken, beeldtijd } = belasting;
  const lang = langeTaken.length === 0 ? 'geen' : langeTaken.map((duur) => duur.toFixed(0)).join(', ');
  console.info(
    `${wat} (machine ${traagheid.toFixed(1)} x zo traag): ${perBeweging.toFixed(1)} ms werk per beweging ` +
      `(${metSchilderen.toFixed(1)} met schilderen), taken boven 50 ms: ${lang}, beeld ${beeldtijd.toFixed(0)} ms`,
  );
}
