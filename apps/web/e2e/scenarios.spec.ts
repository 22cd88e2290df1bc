import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import { Watalsblad } from './testing/watalsblad.js';

const ONSD = 'ONS D, mijlpaal 2';

(HEEFT_CHROMIUM ? describe : describe.skip)('what if', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('scenarios are kept, opened, compared and withdrawn', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    const blad = await Watalsblad.open(pagina, '?m=extra-raad*GM0531*2021-04-26*2021-04-12');
    await blad.bewaar('Extra raad');
    await Watalsblad.open(pagina, '?m=gemeente-valt-af*GM0590');
    await blad.bewaar('Zonder Papendrecht');

    await blad.scenarios.getByRole('button', { name: 'Open Extra raad' }).click();
    await blad.maatregel(1).getByText('Extra raad Hendrik-Ido-Ambacht: ma 26-4-2021').waitFor();
    await blad.scenarios.getByLabel('Vergelijk Extra raad').check();
    await blad.scenarios.getByLabel('Vergelijk Zonder Papendrecht').check();
    const tabel = pagina.deel('Tabel van scenario’s');
    await tabel.getByText('ma 26-4-2021: ▼ 14 dagen eerder dan ma 10-5-2021').waitFor();
    // What is laid side by side stands in the address.
    expect(new URL(pagina.venster.url()).searchParams.get('naast')).toBe('S1,S2');
    await pagina.venster.reload();
    await tabel.getByText('ma 26-4-2021: ▼ 14 dagen eerder dan ma 10-5-2021').waitFor();
    expect(await tabel.getByRole('row', { name: /^Papendrecht, mijlpaal 1/ }).innerText()).toMatch(
      /= do 22-4-2021\s+✕ doet niet meer mee/,
    );

    const kaart = blad.scenarios.getByRole('listitem').filter({ hasText: 'S2. Zonder Papendrecht' });
    await kaart.getByText('Trek in').click();
    await kaart.getByLabel('Waarom?').fill('Papendrecht doet mee.');
    await kaart.getByRole('button', { name: 'Trek het scenario in' }).click();
    await kaart.waitFor({ state: 'detached' });
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('a scenario that was kept just now can be tried, also while the facts on the screen still follow', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    const blad = await Watalsblad.open(pagina, '?m=gemeente-valt-af*GM0590');
    await pagina.venster.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query Rekenstand') !== true) await route.continue();
    });
    await blad.bewaar('Net bewaard');
    const kaart = blad.scenarios.getByRole('listitem').filter({ hasText: '. Net bewaard' });
    await kaart.getByRole('button', { name: 'Pas toe… Net bewaard' }).click();
    await kaart.getByText('Er is nog niets vastgelegd.').waitFor();
    await pagina.sluit();
  });

  it('a scenario is applied: first a trial, then one measure, and what is for another stays', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    const blad = await Watalsblad.open(
      pagina,
      '?m=extra-raad*GM0531*2021-04-26*2021-04-12&m=activiteit-verplaatsen*A-M2-15*2021-05-20',
    );
    await blad.bewaar('Beide');
    const kaart = blad.scenarios.getByRole('listitem').filter({ hasText: '. Beide' });
    await kaart.getByRole('button', { name: 'Pas toe… Beide' }).click();
    await kaart.getByText('Er is nog niets vastgelegd.').waitFor();
    expect(await kaart.innerText()).toContain('! is aan een ander');
    await kaart.getByRole('button', { name: /^Leg alleen deze vast/ }).click();
    await kaart.getByText('Vastgelegd: 1 van 1.').waitFor();
    await kaart.getByText('✓ vastgelegd').waitFor();

    await Watalsblad.open(pagina, '?mijlpaal=2');
    expect(await blad.dagVan(ONSD)).toBe('do 20-5-2021');
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });
});
