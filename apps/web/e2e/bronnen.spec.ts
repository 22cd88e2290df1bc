import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { drempels } from './testing/drempels.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import type { Routekaartpagina } from './testing/routekaartpagina.js';

(HEEFT_CHROMIUM ? describe : describe.skip)('the sources of a date', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('a row of the plan leads to that row in the week plan, on the same day', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    await pagina.begin('/GR-SDD/stuurgroep?peildatum=2021-03-23');
    const keten = await openKeten(pagina, /waarom\? ONS D, mijlpaal 2/u);
    await keten.getByRole('link', { name: 'Rij van het plan A-M2-15, regel 158' }).press('Enter');
    await pagina.kop('Weekplanning').waitFor();
    const rij = await gevonden(pagina);
    expect(rij).toContain('Instemmen stukken en doorsturen naar colleges gemeenten');
    expect(pagina.venster.url()).toContain('peildatum=2021-03-23');
    expect(await drempels(pagina.venster)).toEqual([]);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('a row that the plan does not have is told', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    await pagina.begin('/GR-SDD/planning?rij=bestaat-niet');
    await pagina.venster
      .getByText('De rij waarnaar u zocht, staat niet in het weekplan', { exact: false })
      .waitFor();
    await pagina.sluit();
  });

  it('a meeting leads to its day in the vergaderschema of its gemeente, one that is over too', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const keten = await openKeten(pagina, /waarom\? Raad Hendrik-Ido-Ambacht, mijlpaal 1/u);
    const regel = keten
      .getByRole('listitem')
      .filter({ hasText: 'De vergadering van di 23-3-2021 is voorbij.' });
    await regel.getByRole('link', { name: 'Vergadering' }).click();
    await pagina.kop('Hendrik-Ido-Ambacht').waitFor();
    expect(await gevonden(pagina)).toMatch(/^di 23-3-2021/u);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('on mijn strook each meeting of the chain is found in its turn', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Papendrecht');
    const strook = pagina.deel(/^3\. /u);
    await strook.getByText('Waarom? Raad Papendrecht').click();
    for (const [zin, dag] of [
      ['Eerste zeker haalbare vergadering van Raad Papendrecht: do 9-12-2021', /^do 9-12-2021/u],
      ['De vergadering van do 28-10-2021 is alleen haalbaar als', /^do 28-10-2021/u],
    ] as const) {
      const regel = strook
        .getByRole('listitem')
        .filter({ hasText: zin })
        .filter({ hasText: /^Vergadering/u });
      await regel.getByRole('link', { name: 'Vergadering' }).click();
      await pagina.venster.locator('tr:focus', { hasText: dag }).waitFor();
      expect(await gevonden(pagina)).toMatch(dag);
    }
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('an article of a law is a plain link: the page itself asks nothing there', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const keten = await openKeten(
      pagina,
      /waarom\? Gemeentebestuur dat de regeling bekendmaakt, mijlpaal 3/u,
    );
    const wet = keten.getByRole('link', { name: 'Wet Wgr art. 26' }).first();
    expect(await wet.getAttribute('href')).toBe('https://wetten.overheid.nl/jci1.3:c:BWBR0003740&artikel=26');
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });
});

/** Opens the chain behind one date of the dashboard. */
async function openKeten(pagina: Routekaartpagina, naam: RegExp): Promise<Locator> {
  await pagina.deel('Tabel van gemeenten en mijlpalen').getByRole('button', { name: naam }).click();
  const keten = pagina.venster.getByRole('dialog');
  await keten.getByRole('heading', { name: 'Bronnen' }).waitFor();
  return keten;
}

/** The row to which an address led: the one with the focus, in sight. */
async function gevonden({ venster }: Routekaartpagina): Promise<string> {
  const rij = venster.locator('tr:focus');
  await rij.waitFor();
  const vak = await rij.boundingBox();
  const hoogte = venster.viewportSize()?.height ?? 0;
  expect(vak !== null && vak.y >= 0 && vak.y + vak.height <= hoogte).toBe(true);
  return rij.innerText();
}
