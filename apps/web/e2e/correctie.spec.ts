import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import { Strookpagina } from './testing/strookpagina.js';

const COLLEGE = 'College Papendrecht';

(HEEFT_CHROMIUM ? describe : describe.skip)('a besluit that was recorded wrongly', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('gemeentesecretaris: corrects it with a reason, and the old one stays visible', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Papendrecht');
    const strook = new Strookpagina(pagina);
    const formulier = await strook.openCorrectie(1, COLLEGE);
    await formulier.kies('Wat was de uitkomst?', 'Ingestemd met aanpassingen');
    await formulier.vul('Op welke dag?', '2021-03-17');
    await formulier.vul('Meegegeven aanpassingen, één per regel', 'Een loket per wijk.');
    await formulier.vul('Waarom?', 'De aanpassing was vergeten.');
    await formulier.verstuur();
    await formulier.melding('Op wo 17-3-2021 heeft College Papendrecht geen vergadering').waitFor();
    await formulier.vul('Op welke dag?', '2021-03-23');
    await formulier.verstuur();
    const station = strook.station(1, COLLEGE);
    await station.getByText('✓ Geldt nu: Ingestemd met aanpassingen op di 23-3-2021').waitFor();
    expect(await station.innerText()).toContain('Een loket per wijk.');
    expect(await station.innerText()).toContain('Toelichting: De aanpassing was vergeten.');
    expect(await station.innerText()).toContain('✕ Gecorrigeerd: Ingestemd op di 23-3-2021');
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('gemeentesecretaris: hears that somebody else was first, and records it on what stands then', async () => {
    const [eerste, tweede] = [await proef.open(), await proef.open()];
    const formulieren = [];
    for (const pagina of [eerste, tweede]) {
      await pagina.logIn('Gemeentesecretaris Papendrecht');
      const formulier = await new Strookpagina(pagina).openCorrectie(1, COLLEGE);
      await formulier.kies('Wat was de uitkomst?', 'Ingestemd');
      await formulier.vul('Waarom?', 'Er was geen aanpassing.');
      formulieren.push(formulier);
    }
    for (const formulier of formulieren) await formulier.verstuur();
    const [, laatste] = formulieren;
    await laatste?.melding('Intussen heeft').waitFor();
    await laatste?.vul('Waarom?', 'Nagekeken in de besluitenlijst.');
    await laatste?.verstuur();
    const station = new Strookpagina(tweede).station(1, COLLEGE);
    await station.getByText('Toelichting: Nagekeken in de besluitenlijst.').waitFor();
    for (const pagina of [eerste, tweede]) await pagina.sluit();
  });

  it('griffier: reads what the college decided, but cannot correct it', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Papendrecht');
    const station = new Strookpagina(pagina).station(1, COLLEGE);
    await station.getByText('Wat is er besloten?').click();
    await station.getByText('✓ Geldt nu:').waitFor();
    expect(await station.getByText('Klopt dit niet? Corrigeer het').count()).toBe(0);
    await pagina.sluit();
  });
});
