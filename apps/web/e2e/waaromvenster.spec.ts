import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import type { Routekaartpagina } from './testing/routekaartpagina.js';
import { Strookpagina } from './testing/strookpagina.js';

const DASHBOARD = /\/GR-SDD\/stuurgroep(?:\?|$)/u;

(HEEFT_CHROMIUM ? describe : describe.skip)('the window that tells why a date is what it is', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('stays while the address changes beneath it, and while others record something', async () => {
    const pagina = await opDashboard('Stuurgroep');
    const dag = dagVan(pagina, 'Raad Hendrik-Ido-Ambacht');
    await dag.click();
    const venster = pagina.venster.getByRole('dialog');
    await venster.getByText('De vergadering van di 23-3-2021 is voorbij.').first().waitFor();
    // As from a field that was left by opening the window.
    await pagina.venster.getByLabel('Mijlpaal in de grafieken').selectOption('2');
    await pagina.venster.waitForURL(/mijlpaal=2/u);

    const ander = await proef.open();
    await ander.logIn('Gemeentesecretaris Papendrecht');
    await ander.vastleggen('Raad Papendrecht').legVast('Het stuk is aangeleverd', '2021-03-24');
    await ander.bevestiging().getByText('Vastgelegd', { exact: false }).waitFor();
    await ander.sluit();
    await pagina.venster.getByText('Intussen is er iets vastgelegd', { exact: false }).waitFor();
    expect(await venster.getByRole('heading', { level: 3 }).innerText()).toBe(
      'Waarop rust de datum van Raad Hendrik-Ido-Ambacht, mijlpaal 1?',
    );

    await pagina.venster.keyboard.press('Escape');
    await venster.waitFor({ state: 'detached' });
    expect(pagina.venster.url()).toContain('mijlpaal=2');
    await heeftFocus(dag);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('closes by back, which leaves the view as it was, and opens by forward', async () => {
    const pagina = await opDashboard('Stuurgroep');
    const dag = dagVan(pagina, 'Raad Dordrecht');
    await dag.click();
    const venster = pagina.venster.getByRole('dialog');
    await venster.waitFor();
    await pagina.venster.goBack();
    await venster.waitFor({ state: 'detached' });
    expect(pagina.venster.url()).toMatch(DASHBOARD);
    await heeftFocus(dag);
    await pagina.venster.goForward();
    await venster.getByRole('heading', { name: /Raad Dordrecht, mijlpaal 1/u }).waitFor();
    await pagina.sluit();
  });

  it('closed by its button it leaves no step behind: back goes to the view before', async () => {
    const pagina = await opDashboard('Stuurgroep');
    await pagina.kies('Weekplanning');
    await pagina.kop('Weekplanning').waitFor();
    await pagina.kies('Stuurgroep');
    const venster = pagina.venster.getByRole('dialog');
    await dagVan(pagina, 'Raad Dordrecht').click();
    await venster.getByRole('button', { name: 'Sluit' }).click();
    await venster.waitFor({ state: 'detached' });
    await heeftFocus(dagVan(pagina, 'Raad Dordrecht'));
    await pagina.venster.goBack();
    await pagina.kop('Weekplanning').waitFor();
    await pagina.sluit();
  });

  it('is left behind by a source that leads elsewhere, and is there again when the reader comes back', async () => {
    const pagina = await opDashboard('Stuurgroep');
    await pagina
      .deel('Tabel van gemeenten en mijlpalen')
      .getByRole('button', { name: /waarom\? ONS D, mijlpaal 2/u })
      .click();
    const venster = pagina.venster.getByRole('dialog');
    await venster.getByRole('link', { name: /^Rij van het plan A-M2-15/u }).click();
    await pagina.kop('Weekplanning').waitFor();
    expect(await venster.count()).toBe(0);
    await pagina.venster.goBack();
    await venster.getByRole('link', { name: /^Rij van het plan A-M2-15/u }).waitFor();
    await pagina.venster.goBack();
    await venster.waitFor({ state: 'detached' });
    expect(pagina.venster.url()).toMatch(DASHBOARD);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('closes when what it explains is gone: the gemeente no longer takes part', async () => {
    const pagina = await opDashboard('Stuurgroep');
    await dagVan(pagina, 'Raad Papendrecht').click();
    const venster = pagina.venster.getByRole('dialog');
    await venster.getByRole('heading', { name: 'Bronnen' }).waitFor();

    const ander = await proef.open();
    await ander.logIn('Gemeentesecretaris Papendrecht');
    await ander.venster.getByText('Bekijk of wijzig dat').click();
    const formulier = new Strookpagina(ander).formulier('Deelname van Papendrecht');
    await formulier.kies('Wat zegt Papendrecht?', 'Doet niet mee');
    await formulier.verstuur();
    await venster.waitFor({ state: 'detached' });
    expect(pagina.venster.url()).toMatch(DASHBOARD);
    expect(await dagVan(pagina, 'Raad Papendrecht').count()).toBe(0);
    await ander.sluit();
    await pagina.sluit();
  });

  async function opDashboard(wie: string): Promise<Routekaartpagina> {
    const pagina = await proef.open();
    await pagina.logIn(wie);
    return pagina;
  }
});

/** The button of the date of a body in the first mijlpaal. */
function dagVan(pagina: Routekaartpagina, gremium: string): Locator {
  return pagina
    .deel('Tabel van gemeenten en mijlpalen')
    .getByRole('button', { name: new RegExp(`waarom\\? ${gremium}, mijlpaal 1$`, 'u') });
}

async function heeftFocus(dag: Locator): Promise<void> {
  await dag.and(dag.page().locator(':focus')).waitFor();
}
