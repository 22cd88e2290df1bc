import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';

(HEEFT_CHROMIUM ? describe : describe.skip)('the three readers', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('stuurgroep: sees at once whether the ingangsdatum holds and who decides that', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    expect(await pagina.deel('Halen we de ingangsdatum?').innerText()).toContain(
      'Ja: de laatste stap valt tussen do 18-11-2021 en do 30-12-2021, 2 dagen vóór za 1-1-2022.',
    );
    expect(await pagina.deel('Mijlpalen').innerText()).toContain('Hendrik-Ido-Ambacht');
    const rijen = pagina.deel('Waar staat elke gemeente?').first().getByRole('row');
    expect(await rijen.count()).toBe(9);
    expect(await pagina.venster.getByRole('note').innerText()).toContain('verzonnen');
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('stuurgroep: goes from a gemeente to its strook and back, on the same day', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    await pagina.veld('Peildatum').fill('2021-03-10');
    await pagina.venster.getByText('Stand op wo 10-3-2021').waitFor();
    await pagina.venster.getByRole('link', { name: 'Papendrecht', exact: true }).click();
    await pagina.kop('Papendrecht').waitFor();
    expect(pagina.venster.url()).toContain('peildatum=2021-03-10');
    await pagina.venster.goBack();
    await pagina.kop('GR Sociaal (SDD)').waitFor();
    expect(await pagina.venster.getByText('Stand op wo 10-3-2021').count()).toBe(1);
    await pagina.sluit();
  });

  it('gemeentesecretaris: sees until when to hand in, and records that it was done', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Papendrecht');
    await pagina.kop('Papendrecht').waitFor();
    const strook = pagina.deel(/^1\. /);
    expect(await strook.innerText()).toContain('Aanleveren bij Raad Papendrecht uiterlijk do 25-3-2021');
    const formulier = pagina.vastleggen('Raad Papendrecht');
    await formulier.legVast('Het stuk is aangeleverd', '2021-03-24');
    await pagina.venster
      .getByText('Ligt bij Raad Papendrecht ter besluitvorming.', { exact: false })
      .waitFor();
    expect(await strook.innerText()).not.toContain('Aanleveren bij Raad Papendrecht uiterlijk');
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('gemeentesecretaris: cannot record anything for another gemeente', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Sliedrecht');
    await pagina.begin('/GR-SDD/gemeente/GM0505');
    await pagina.kop('Dordrecht').waitFor();
    expect(await pagina.venster.getByRole('button', { name: 'Leg vast' }).count()).toBe(0);
    await pagina.sluit();
  });

  it('TWO: finds in the week plan what has no date, and the filter stands in the address', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    await pagina.kop('Weekplanning').waitFor();
    expect(await pagina.deel('Weekplanning').innerText()).toContain('nog te plannen');
    await pagina.veld('Mijlpaal').selectOption({ index: 2 });
    await pagina.venster.waitForURL(/mijlpaal=2/);
    await pagina.begin(new URL(pagina.venster.url()).pathname + new URL(pagina.venster.url()).search);
    expect(await pagina.veld('Mijlpaal').inputValue()).toBe('2');
    await pagina.sluit();
  });

  it('TWO: reads the letter of the peildatum', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    await pagina.kies('Procesbrief');
    await pagina.kop('Procesbrief 3').waitFor();
    expect(await pagina.deel('Stand van zaken').innerText()).toContain('0 van 7 raden hebben besloten');
    await pagina.venster.getByRole('link', { name: /^Brief 7/ }).click();
    await pagina.kop('Procesbrief 7').waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('two at once: who comes second is told, and sees the new state', async () => {
    const [een, twee] = [await proef.open(), await proef.open()];
    for (const pagina of [een, twee]) {
      await pagina.logIn('Gemeentesecretaris Dordrecht');
      await pagina.kop('Dordrecht').waitFor();
    }
    const formulieren = [een, twee].map((pagina) => pagina.vastleggen('Raad Dordrecht'));
    await formulieren[0]?.legVast('Het stuk is aangeleverd', '2021-03-24');
    await formulieren[0]
      ?.melding()
      .getByText('Vastgelegd.')
      .waitFor()
      .catch(() => undefined);
    await formulieren[1]?.legVast('Het stuk is aangeleverd', '2021-03-24');
    await twee.venster.getByText(/^Intussen heeft/).waitFor();
    await een.sluit();
    await twee.sluit();
  });
});
