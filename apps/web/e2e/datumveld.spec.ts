import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import type { Routekaartpagina } from './testing/routekaartpagina.js';
import { Strookpagina } from './testing/strookpagina.js';

(HEEFT_CHROMIUM ? describe : describe.skip)('a day that is typed', () => {
  let proef: Proefopstelling;
  let pagina: Routekaartpagina;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  const peildatumInAdres = (): string | null => new URL(pagina.venster.url()).searchParams.get('peildatum');
  /** Types as a reader does, and goes on to the next field. */
  async function typ(veld: Locator, tekst: string): Promise<void> {
    await veld.fill('');
    await veld.pressSequentially(tekst);
    await veld.press('Tab');
  }

  it.each(['10-3-2021', '10-03-2021', 'wo 10-3-2021', '10 maart 2021', '2021-03-10'])(
    'as “%s” is read, and shown with its weekday',
    async (tekst) => {
      pagina = await proef.open();
      await pagina.logIn('Stuurgroep');
      const veld = pagina.veld('Peildatum');
      expect(await veld.inputValue()).toBe('wo 24-3-2021');
      await typ(veld, tekst);
      await pagina.venster.getByText('Stand op wo 10-3-2021').waitFor();
      expect(await veld.inputValue()).toBe('wo 10-3-2021');
      expect(peildatumInAdres()).toBe('2021-03-10');
      expect(pagina.klachten).toEqual([]);
      await pagina.sluit();
    },
  );

  it('and is none says so at its field, and changes nothing', async () => {
    pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const veld = pagina.veld('Peildatum');
    for (const [tekst, melding] of [
      ['30-2-2021', 'Deze dag bestaat niet.'],
      ['vr 10-3-2021', 'Dit is een andere weekdag: wo 10-3-2021.'],
      ['10-3', 'Schrijf een dag als 11-3-2021.'],
    ] as const) {
      await typ(veld, tekst);
      await pagina.venster.getByRole('alert').filter({ hasText: melding }).waitFor();
      expect(await veld.getAttribute('aria-invalid')).toBe('true');
      expect(await veld.inputValue()).toBe(tekst);
      expect(peildatumInAdres()).toBeNull();
    }
    await typ(veld, '10-3-2021');
    await pagina.venster.getByText('Stand op wo 10-3-2021').waitFor();
    expect(await veld.getAttribute('aria-invalid')).toBe('false');
    await pagina.sluit();
  });

  it('goes a day or a week on with the arrow and page keys', async () => {
    pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const veld = pagina.veld('Peildatum');
    await veld.focus();
    await veld.press('ArrowUp');
    await pagina.venster.getByText('Stand op do 25-3-2021').waitFor();
    await veld.press('PageDown');
    await pagina.venster.getByText('Stand op do 18-3-2021').waitFor();
    await veld.press('ArrowDown');
    await veld.press('Tab');
    await pagina.venster.getByText('Stand op wo 17-3-2021').waitFor();
    expect(await veld.inputValue()).toBe('wo 17-3-2021');
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('that is typed over another one leaves the old weekday out of account', async () => {
    pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const veld = pagina.veld('Peildatum');
    await veld.fill('wo 25-3-2021');
    await veld.press('Tab');
    await pagina.venster.getByText('Stand op do 25-3-2021').waitFor();
    expect(await veld.inputValue()).toBe('do 25-3-2021');
    await pagina.sluit();
  });

  it('keeps a form from being sent while it is none, and is marked when the api refuses it', async () => {
    pagina = await proef.open();
    await pagina.logIn('Griffier Papendrecht');
    const deel = pagina.deel('Uw afspraken');
    await deel.getByText('Leg een reces vast').click();
    const formulier = new Strookpagina(pagina).formulier('Reces van Raad Papendrecht');
    const tot = formulier.kader.getByLabel('De laatste dag', { exact: true });
    await formulier.vul('De eerste dag', '24-10-2021');
    await formulier.vul('Waarom?', 'Vastgesteld in het presidium.');
    await typ(tot, '31-11-2021');
    await formulier.verstuur();
    expect(await tot.evaluate((veld: HTMLInputElement) => veld.validationMessage)).toBe(
      'Deze dag bestaat niet.',
    );
    expect(await formulier.kader.getByText('Vastgelegd').count()).toBe(0);

    await typ(tot, '16-10-2021');
    await formulier.verstuur();
    await formulier.melding('Het einde ligt vóór het begin.').waitFor();
    const beschreven = pagina.venster.locator('[aria-invalid="true"]:focus');
    await beschreven.waitFor();
    expect(await beschreven.getAttribute('id')).toBe(await tot.getAttribute('id'));
    const melding = (await tot.getAttribute('aria-describedby')) ?? '';
    expect(await pagina.venster.locator(`[id="${melding}"]`).innerText()).toBe(
      'Het einde ligt vóór het begin.',
    );
    await tot.fill('31-10-2021');
    expect(await tot.getAttribute('aria-invalid')).toBe('false');
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });
});
