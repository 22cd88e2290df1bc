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
    const [een, twee] = [await secretaris('Papendrecht'), await proef.open()];
    await twee.logIn('Griffier Papendrecht');
    await een.vastleggen('Raad Papendrecht').legVast('Het stuk is aangeleverd', '2021-03-24');
    await twee.meldbalk().getByText(INTUSSEN).waitFor();
    await twee.venster
      .getByText('Ligt bij Raad Papendrecht ter besluitvorming.', { exact: false })
      .first()
      .waitFor();
    await een.venster
      .getByText('Ligt bij Raad Papendrecht ter besluitvorming.', { exact: false })
      .first()
      .waitFor();
    expect(await een.meldbalk().innerText()).toBe('');
    await een.maakOngedaan();

    await twee.venster
      .getByText('moet nog worden aangeleverd bij Raad Papendrecht', { exact: false })
      .first()
      .waitFor();
    await twee.meldbalk().getByRole('button', { name: 'Gezien' }).click();
    expect(await twee.meldbalk().innerText()).toBe('');
    expect([...een.klachten, ...twee.klachten]).toEqual([]);
    await een.sluit();
    await twee.sluit();
  });

  it('news takes neither the focus nor what somebody is typing', async () => {
    const [schrijver, ander] = [await secretaris('Sliedrecht'), await secretaris('Alblasserdam')];
    const formulier = schrijver.vastleggen('Raad Sliedrecht');
    await formulier.vulIn('Het stuk is aangeleverd', '2021-04-20');
    await formulier.dag().focus();
    await ander.vastleggen('College Alblasserdam').legVast('Het stuk is aangeleverd', '2021-03-24');
    await schrijver.meldbalk().getByText(INTUSSEN).waitFor();
    expect(await formulier.dag().inputValue()).toBe('2021-04-20');
    expect(await formulier.dag().evaluate((veld) => veld === document.activeElement)).toBe(true);
    await schrijver.sluit();
    await ander.sluit();
  });

  it('without a network it says how old the view is, and comes back with what was recorded meanwhile', async () => {
    const [lezer, ander] = [await proef.open(), await secretaris('Sliedrecht')];
    await lezer.logIn('Lezer');
    await lezer.begin('/GR-SDD/gemeente/GM0610');
    await lezer.kop('Sliedrecht').waitFor();
    await lezer.venster.context().setOffline(true);
    await lezer
      .meldbalk()
      .getByText(/^Geen verbinding; u ziet de stand van \d\d:\d\d\.$/)
      .waitFor();
    await ander.vastleggen('Raad Sliedrecht').legVast('Het stuk is aangeleverd', '2021-03-24');
    await ander.venster.getByText('Ligt bij Raad Sliedrecht', { exact: false }).first().waitFor();
    expect(await lezer.venster.getByText('Ligt bij Raad Sliedrecht', { exact: false }).count()).toBe(0);

    await lezer.venster.context().setOffline(false);
    await lezer.venster.getByText('Ligt bij Raad Sliedrecht', { exact: false }).first().waitFor();
    await lezer.meldbalk().getByText(INTUSSEN).waitFor();
    expect(await lezer.meldbalk().getByText('Geen verbinding').count()).toBe(0);
    await lezer.sluit();
    await ander.sluit();
  });

  it('a page that nobody looks at hears nothing, and catches up when it is looked at', async () => {
    const [lezer, ander] = [await proef.open(), await secretaris('Alblasserdam')];
    await lezer.logIn('Griffier Alblasserdam');
    await lezer.kop('Alblasserdam').waitFor();
    await lezer.verberg(true);
    await ander.vastleggen('College Alblasserdam').legVast('Niet ingestemd', '2021-03-23');
    await ander.venster
      .getByText('College Alblasserdam heeft niet ingestemd.', { exact: false })
      .first()
      .waitFor();
    expect(
      await lezer.venster.getByText('College Alblasserdam heeft niet ingestemd.', { exact: false }).count(),
    ).toBe(0);
    await lezer.verberg(false);
    await lezer.venster
      .getByText('College Alblasserdam heeft niet ingestemd.', { exact: false })
      .first()
      .waitFor();
    await lezer.meldbalk().getByText(INTUSSEN).waitFor();
    await lezer.sluit();
    await ander.sluit();
  });

  it('what was recorded can be taken back, in front of everybody', async () => {
    const [een, twee] = [await secretaris('Papendrecht'), await proef.open()];
    await twee.logIn('Griffier Papendrecht');
    const [bijEen, bijTwee] = [een, twee].map(({ venster }) =>
      venster.getByText('Ligt bij Raad Papendrecht', { exact: false }).first(),
    );
    await een.vastleggen('Raad Papendrecht').legVast('Het stuk is aangeleverd', '2021-03-24');
    await een.bevestiging().getByText('Vastgelegd: aangeleverd bij Raad Papendrecht.').waitFor();
    await bijTwee?.waitFor();
    await een.maakOngedaan();
    await een
      .bevestiging()
      .getByText('Ongedaan gemaakt: bij Raad Papendrecht is nog niet aangeleverd.')
      .waitFor();
    await bijEen?.waitFor({ state: 'detached' });
    await bijTwee?.waitFor({ state: 'detached' });
    expect(een.klachten).toEqual([]);
    await een.sluit();
    await twee.sluit();
  });

  it('but not any more when somebody went on with it: then it says who, and the fact stays', async () => {
    const [een, twee] = [await secretaris('Sliedrecht'), await proef.open()];
    await twee.logIn('Griffier Sliedrecht');
    await een.vastleggen('Raad Sliedrecht').legVast('Het stuk is aangeleverd', '2021-03-23');
    await een.bevestiging().getByText('Vastgelegd').waitFor();
    await twee.meldbalk().getByText(INTUSSEN).waitFor();
    await twee.vastleggen('Raad Sliedrecht').legVast('Het stuk is aangeleverd', '2021-03-24');
    await twee.bevestiging().getByText('Vastgelegd').waitFor();
    await een.maakOngedaan();
    await een
      .bevestiging()
      .getByText('Intussen heeft Griffier Sliedrecht (demo) hier iets vastgelegd', { exact: false })
      .waitFor();
    expect(await een.venster.getByText('Ligt bij Raad Sliedrecht', { exact: false }).count()).toBeGreaterThan(
      0,
    );
    await een.sluit();
    await twee.sluit();
  });

  it('another traject shows in the same view, as of the same day', async () => {
    const lezer = await proef.open();
    await lezer.logIn('Stuurgroep');
    await lezer.veld('Peildatum').fill('2021-03-10');
    await lezer.venster.getByText('Stand op wo 10-3-2021').waitFor();
    await lezer.veld('Traject').selectOption({ label: 'Servicegemeente Dordrecht' });
    await lezer.kop('Servicegemeente Dordrecht').waitFor();
    await lezer.venster.getByText('Stand op wo 10-3-2021').waitFor();
    await lezer.veld('Traject').selectOption({ label: 'GR Sociaal (SDD)' });
    await lezer.kop('GR Sociaal (SDD)').waitFor();
    expect(lezer.klachten).toEqual([]);
    await lezer.sluit();
  });
});
