import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';

const FORMULIER = 'Agenda van Raad Dordrecht, mijlpaal 1';

(HEEFT_CHROMIUM ? describe : describe.skip)('the agenda of the next raad', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('griffier: puts the stuk on it with the keys alone, reads it everywhere, and takes it off', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Dordrecht');
    const { venster } = pagina;
    const formulier = venster.getByRole('form', { name: FORMULIER, exact: true });
    await formulier.getByText('Onbekend: niemand heeft gezegd').waitFor();
    await formulier.getByRole('button', { name: /^Zet het stuk op de agenda van/ }).focus();
    await venster.keyboard.press('Enter');
    await formulier.getByText('Ja, het stuk staat op de agenda van').waitFor();
    expect(await venster.locator('.rk-route__station').getByText('geagendeerd').count()).toBe(1);
    expect(
      await venster
        .locator('.rk-feiten')
        .getByText(/^Ja, het stuk staat/)
        .count(),
    ).toBe(1);

    await formulier.getByRole('button', { name: /^Haal het stuk van de agenda van/ }).focus();
    await venster.keyboard.press('Enter');
    await formulier.getByText('Nee, het stuk staat niet op de agenda van').waitFor();
    expect(await venster.locator('.rk-route__station').getByText('geagendeerd').count()).toBe(0);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('griffier: puts it on a later agenda, and takes that back at the foot of the page', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Papendrecht');
    const formulier = pagina.venster.getByRole('form', { name: 'Agenda van Raad Papendrecht, mijlpaal 1' });
    const keuze = formulier.getByLabel('Van welke vergadering?');
    expect((await keuze.locator('option').allInnerTexts()).slice(0, 2)).toEqual([
      'do 22-4-2021',
      'do 27-5-2021',
    ]);
    await keuze.selectOption('do 27-5-2021');
    await formulier.getByRole('button', { name: 'Zet het stuk op de agenda van do 27-5-2021' }).click();
    await formulier.getByText('Wel op die van do 27-5-2021.', { exact: false }).waitFor();
    await pagina.bevestiging().getByText('Het stuk staat op de agenda van do 27-5-2021.').waitFor();
    await pagina.maakOngedaan();
    await pagina.bevestiging().getByText('Het stuk staat niet meer op de agenda van do 27-5-2021.').waitFor();
    await keuze.waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('somebody else: reads it, and has nothing to press', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Dordrecht');
    await pagina.venster
      .getByText(/het op de agenda van .* staat|staat niet op de agenda/)
      .first()
      .waitFor();
    expect(await pagina.venster.getByRole('form', { name: FORMULIER }).count()).toBe(0);
    await pagina.sluit();
  });
});
