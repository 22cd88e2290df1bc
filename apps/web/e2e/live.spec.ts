import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import type { Routekaartpagina } from './testing/routekaartpagina.js';

const INTUSSEN = 'Intussen is er iets vastgelegd';

(HEEFT_CHROMIUM ? describe : describe.skip)('the page is live', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  async function secretaris(gemeente: string): Promise<Routekaartpagina> {
    const pagina = await proef.open();
    await pagina.logIn(`Gemeentesecretaris ${gemeente}`);
    await pagina.kop(gemeente).waitFor();
    return pagina;
  }

  it('two browsers: each sees what the other records, in words and in the view, and its own work is no news', async () => {
    const [een, twee] = [await secretaris('Alblasserdam'), await proef.open()];
    await twee.logIn('Griffier Alblasserdam');
    await een.vastleggen('Raad Alblasserdam').legVast('Het stuk is aangeleverd', '2021-03-24');
    await twee.meldbalk().getByText(INTUSSEN).waitFor();
    await twee.venster
      .getByText('Ligt bij Raad Alblasserdam ter besluitvorming.', { exact: false })
      .waitFor();
    await een.venster.getByText('Ligt bij Raad Alblasserdam ter besluitvorming.', { exact: false }).waitFor();
    expect(await een.meldbalk().innerText()).toBe('');

    await twee.meldbalk().getByRole('button', { name: 'Gezien' }).click();
    expect(await twee.meldbalk().innerText()).toBe('');
    expect([...een.klachten, ...twee.klachten]).toEqual([]);
    await een.sluit();
    await twee.sluit();
  });

  it('news takes neither the focus nor what somebody is typing', async () => {
    const [schrijver, ander] = [await secretaris('Sliedrecht'), await secretaris('Zwijndrecht')];
    const formulier = schrijver.vastleggen('Raad Sliedrecht');
    await formulier.vulIn('Aangehouden', '2021-04-20');
    await formulier.dag().focus();
    await ander.vastleggen('Raad Zwijndrecht').legVast('Het stuk is aangeleverd', '2021-03-24');
    await schrijver.meldbalk().getByText(INTUSSEN).waitFor();
    expect(await formulier.dag().inputValue()).toBe('2021-04-20');
    expect(await formulier.dag().evaluate((veld) => veld === document.activeElement)).toBe(true);
    await schrijver.sluit();
    await ander.sluit();
  });

  it('without a network it says how old the view is, and comes back with what was recorded meanwhile', async () => {
    const [lezer, ander] = [await proef.open(), await secretaris('Papendrecht')];
    await lezer.logIn('Gemeentesecretaris Sliedrecht');
    await lezer.begin('/GR-SDD/gemeente/GM0590');
    await lezer.kop('Papendrecht').waitFor();
    await lezer.venster.context().setOffline(true);
    await lezer
      .meldbalk()
      .getByText(/^Geen verbinding; u ziet de stand van \d\d:\d\d\.$/)
      .waitFor();
    await ander.vastleggen('Raad Papendrecht').legVast('Het stuk is aangeleverd', '2021-03-24');
    await ander.venster.getByText('Ligt bij Raad Papendrecht', { exact: false }).waitFor();
    expect(await lezer.venster.getByText('Ligt bij Raad Papendrecht', { exact: false }).count()).toBe(0);

    await lezer.venster.context().setOffline(false);
    await lezer.venster.getByText('Ligt bij Raad Papendrecht', { exact: false }).waitFor();
    await lezer.meldbalk().getByText(INTUSSEN).waitFor();
    expect(await lezer.meldbalk().getByText('Geen verbinding').count()).toBe(0);
    await lezer.sluit();
    await ander.sluit();
  });

  it('a page that nobody looks at hears nothing, and catches up when it is looked at', async () => {
    const [lezer, ander] = [await secretaris('Dordrecht'), await proef.open()];
    await ander.logIn('Griffier Dordrecht');
    await lezer.verberg(true);
    await ander.vastleggen('Raad Dordrecht').legVast('Het stuk is aangeleverd', '2021-03-24');
    await ander.venster.getByText('Ligt bij Raad Dordrecht', { exact: false }).waitFor();
    expect(await lezer.venster.getByText('Ligt bij Raad Dordrecht', { exact: false }).count()).toBe(0);
    await lezer.verberg(false);
    await lezer.venster.getByText('Ligt bij Raad Dordrecht', { exact: false }).waitFor();
    await lezer.meldbalk().getByText(INTUSSEN).waitFor();
    await lezer.sluit();
    await ander.sluit();
  });
});
