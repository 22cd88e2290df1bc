import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';

(HEEFT_CHROMIUM ? describe : describe.skip)('who never saw the page', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('a griffier is offered no besluit of the college, and is told who records it', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Hardinxveld-Giessendam');
    const strook = pagina.deel(/^1\. /);
    await strook
      .getByText('Wat er bij College Hardinxveld-Giessendam gebeurt, legt de gemeentesecretaris vast.')
      .waitFor();
    expect(await pagina.venster.getByRole('form', { name: /^Vastleggen voor/ }).count()).toBe(0);
    await pagina.sluit();
  });

  it('a gemeentesecretaris hands in at the raad, but records no besluit of it, and chooses before recording', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Papendrecht');
    const keuze = pagina.deel(/^1\. /).getByLabel('Wat gebeurde er bij Raad Papendrecht?');
    expect(await keuze.locator('option').allInnerTexts()).toEqual(['Kies…', 'Het stuk is aangeleverd']);
    expect(await keuze.inputValue()).toBe('');
    await pagina.sluit();
  });

  it('a griffier records the besluit of the raad, whatever it was', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Dordrecht');
    const keuze = pagina.deel(/^1\. /).getByLabel('Wat gebeurde er bij Raad Dordrecht?');
    await keuze.waitFor();
    expect(await keuze.locator('option').allInnerTexts()).toContain('Ingestemd met aanpassingen');
    await pagina.sluit();
  });

  it('the TWO jumps to what is still to be planned, and takes the plan along as a file', async () => {
    const pagina = await proef.open({ viewport: { width: 1440, height: 900 } });
    await pagina.logIn('TWO');
    await pagina.klaar();
    const kop = pagina.venster.getByRole('heading', { name: 'Nog te plannen' });
    expect(await kop.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(900);
    const sprongen = pagina.venster.getByRole('navigation', { name: 'Op deze pagina' });
    await sprongen.getByRole('link', { name: 'Nog te plannen' }).click();
    await pagina.venster.waitForFunction(() => {
      const top = document.getElementById('nog-te-plannen')?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < innerHeight;
    });
    const bestand = pagina.venster.waitForEvent('download');
    await pagina.deel('De planning als bestand').getByRole('button', { name: 'Word' }).click();
    expect((await bestand).suggestedFilename()).toMatch(/\.docx$/u);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('the week plan says what the source says, without the tags of its typesetter', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    const tabel = pagina.deel('Weekplanning');
    expect(await tabel.innerText()).toContain('Let op mei vakantie');
    expect(await tabel.innerText()).not.toContain('<i>');
    await pagina.sluit();
  });
});
