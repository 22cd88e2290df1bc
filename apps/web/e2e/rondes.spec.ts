import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import { Strookpagina } from './testing/strookpagina.js';

const INFORMATIERONDE = /^Informatieronde.*mijlpaal 1$/u;
const TECHNISCHE_RONDE = /^Technische.*mijlpaal 1$/u;

(HEEFT_CHROMIUM ? describe : describe.skip)('the rounds with a raad', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('TWO: records the letter with the offer, and sees how many working days it left', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    await pagina.begin('/GR-SDD/gemeente/GM0505');
    const ronde = pagina.deel(INFORMATIERONDE);
    await ronde.getByText('? nog niet verzonden').waitFor();
    const formulier = new Strookpagina(pagina).formulier(/^Verzending .*mijlpaal 1$/u);
    await formulier.vul('De dag van de brief', '2021-02-17');
    await formulier.verstuur();
    await ronde.getByText('○ verzonden, nog geen antwoord, wo 17-2-2021').waitFor();
    expect(await ronde.innerText()).toMatch(/Van brief tot ronde\s+2 werkdagen/u);
    await ronde.getByText('de gemeentesecretaris: geef het door aan de griffier').waitFor();
    await ronde.getByRole('form', { name: /^Doorgeven /u }).waitFor();
    expect(await ronde.getByRole('form').count()).toBe(1);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('gemeentesecretaris: passes it on to the griffier, and the chain says who holds it', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Dordrecht');
    const ronde = pagina.deel(INFORMATIERONDE);
    const formulier = new Strookpagina(pagina).formulier(/^Doorgeven .*mijlpaal 1$/u);
    await formulier.vul('De dag waarop de griffier het kreeg', '2021-02-17');
    await ronde.getByRole('button', { name: 'Doorgegeven aan de griffier' }).click();
    await ronde.getByText('○ doorgegeven aan de griffier, nog geen antwoord, wo 17-2-2021').waitFor();
    await ronde.getByText('de griffier: leg het antwoord vast').waitFor();
    expect(await ronde.innerText()).toMatch(
      /aangeboden aan de gemeentesecretaris wo 17-2-2021 \(2 werkdagen voor de ronde\); doorgegeven aan de griffier wo 17-2-2021 \(2 werkdagen voor de ronde\)/u,
    );
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('griffier: accepts it, is refused a day before the letter, and changes the answer', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Dordrecht');
    const ronde = pagina.deel(INFORMATIERONDE);
    const formulier = new Strookpagina(pagina).formulier(/^Antwoord .*mijlpaal 1$/u);
    await formulier.vul('Op welke dag?', '2021-02-10');
    await formulier.vul('Hoeveel sessies?', '2');
    await formulier.verstuur();
    await formulier.melding('Het aanbod is pas doorgegeven op wo 17-2-2021.').waitFor();
    await formulier.vul('Op welke dag?', '2021-02-18');
    await formulier.verstuur();
    await ronde.getByText('✓ aanvaard, do 18-2-2021').waitFor();
    expect(await ronde.innerText()).toMatch(/Gewenst\s+2 sessies/u);
    await formulier.vul('Op welke dag?', '2021-02-19');
    await formulier.verstuur();
    await ronde.getByText('✕ afgewezen, vr 19-2-2021').waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('gemeentesecretaris: signs up raadsleden, and sees what is still missing', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Dordrecht');
    const ronde = pagina.deel(TECHNISCHE_RONDE);
    await ronde.getByText('Voor 2 sessies komt nog niemand.').waitFor();
    expect(await ronde.innerText()).toMatch(/Deze gemeente\s+nog niets gezegd/u);
    const formulier = new Strookpagina(pagina).formulier(/^Aanmelding .*mijlpaal 1$/u);
    await formulier.vul('Op welke dag?', '2021-05-07');
    await formulier.vul('Hoeveel raadsleden?', '4');
    await formulier.vul('Namens wie?', 'fractie A');
    await formulier.verstuur();
    await formulier.melding('valt buiten de ronde').waitFor();
    await formulier.vul('Op welke dag?', '2021-04-07');
    await formulier.verstuur();
    await ronde.getByText('4 raadsleden (fractie A)').waitFor();
    await ronde.getByText('Voor 1 sessie komt nog niemand.').waitFor();
    expect(await ronde.innerText()).toMatch(/Alle gemeenten samen\s+4 raadsleden \(wo 7-4-2021: 4\)/u);
    expect(await ronde.innerText()).toMatch(/Ten minste nodig\s+2 sessies/u);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('gemeentesecretaris: hears that somebody else was first, and signs up on what stands then', async () => {
    const [eerste, tweede] = [await proef.open(), await proef.open()];
    const formulieren = [];
    for (const pagina of [eerste, tweede]) {
      await pagina.logIn('Gemeentesecretaris Sliedrecht');
      const formulier = new Strookpagina(pagina).formulier(/^Aanmelding .*mijlpaal 1$/u);
      await formulier.vul('Op welke dag?', '2021-04-07');
      await formulier.vul('Hoeveel raadsleden?', String(formulieren.length + 2));
      formulieren.push(formulier);
    }
    const [voor, na] = formulieren;
    await voor?.verstuur();
    await voor?.melding('Vastgelegd.').waitFor();
    await na?.verstuur();
    await na?.melding('Intussen heeft').waitFor();
    await na?.verstuur();
    await tweede.deel(TECHNISCHE_RONDE).getByText('3 raadsleden').waitFor();
    for (const pagina of [eerste, tweede]) await pagina.sluit();
  });

  it('lezer: is shown no offers, and the stuurgroep no forms', async () => {
    const lezer = await proef.open();
    await lezer.logIn('Lezer');
    await lezer.begin('/GR-SDD/gemeente/GM0505');
    await lezer.deel('Uw afspraken').waitFor();
    expect(await lezer.deel('Rondes met uw raad').count()).toBe(0);
    await lezer.sluit();
    const stuurgroep = await proef.open();
    await stuurgroep.logIn('Stuurgroep');
    await stuurgroep.begin('/GR-SDD/gemeente/GM0505');
    await stuurgroep.deel(TECHNISCHE_RONDE).getByText('Alle gemeenten samen').waitFor();
    expect(await stuurgroep.deel('Rondes met uw raad').getByRole('form').count()).toBe(0);
    await stuurgroep.sluit();
  });
});
