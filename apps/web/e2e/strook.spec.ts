import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';

(HEEFT_CHROMIUM ? describe : describe.skip)('mijn strook, from log-in to result', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('gemeentesecretaris: reads in one glance where the stuk is and what a day late costs', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Papendrecht');
    const kort = pagina.deel('Nu: 1. Hoofdlijnennotitie GR');
    const tekst = await kort.innerText();
    expect(tekst).toContain('Waar is het stuk?');
    expect(tekst).toMatch(/Raad Papendrecht\s+do 22-4-2021/u);
    expect(tekst).toMatch(/Aanleveren bij Raad Papendrecht\s+uiterlijk do 25-3-2021/u);
    expect(tekst).toMatch(/Eén dag te laat kost\s+35 dagen: het wordt do 27-5-2021/u);
    expect(await pagina.deel('Wat moet u doen?').innerText()).toMatch(/Deze week\s+Uiterlijk do 25-3-2021/u);
    const strook = pagina.deel(/^1\. /);
    expect(await strook.innerText()).toContain('Laatste stap hier: Raad Papendrecht, do 22-4-2021.');
    expect(await strook.innerText()).toContain(
      '1 dag tot het aanleveren sluit; meireces: daarachter pas do 27-5-2021',
    );
    expect(await pagina.deel('Wat betekent dit voor de regio?').innerText()).toContain(
      'laatste stap hier: Raad Papendrecht, do 22-4-2021; laatste besluit in de regio: ma 10-5-2021',
    );
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('gemeentesecretaris: is told of a band the last day for its first meeting before that for its last', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Papendrecht');
    const strook = await pagina.deel(/^2\. /).innerText();
    expect(strook).toContain(
      'Aanleveren bij College Papendrecht uiterlijk wo 19-5-2021 voor di 25-5-2021, anders do 27-5-2021 voor di 1-6-2021.',
    );
    expect(strook).toContain('eerste dag onzeker; missen kost 7 dagen');
    expect(strook).toContain('eerste dag onzeker; zomerreces: daarachter pas do 16-9-2021');
    expect(strook).toContain(
      'Nog niet te zeggen of do 24-6-2021 wordt gehaald. Na do 27-5-2021 wordt het do 16-9-2021.',
    );
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('griffier: says with one click that an invented date is the real one', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Papendrecht');
    const strook = pagina.deel(/^1\. /);
    await strook.getByText('De vergadering van do 22-4-2021 is een voorbeeld.').waitFor();
    await strook.getByRole('button', { name: 'Dit is de echte datum' }).click();
    await strook.getByText('✓ De vergadering van do 22-4-2021 staat vast.').waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('griffier: moves a raad and sees the forecast follow', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Zwijndrecht');
    const strook = pagina.deel(/^2\. /);
    await strook.getByText('Andere dag, of vervallen').click();
    const formulier = strook.getByRole('form', { name: /^Wijzigen: Raad Zwijndrecht/u });
    await formulier.getByLabel('Nieuwe dag').fill('2021-06-23');
    await formulier.getByLabel('Waarom?').fill('De zaal is bezet.');
    await formulier.getByRole('button', { name: 'Leg vast' }).click();
    await strook.getByText('wo 23-6-2021').first().waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('griffier: hands in the vergaderschema, sees what would change, and only then records it', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Dordrecht');
    const deel = pagina.deel('Vergaderschema’s');
    expect(await deel.getByText('Lever het vergaderschema aan').count()).toBe(1);
    await deel.getByText('Lever het vergaderschema aan').click();
    await deel.getByLabel(/^De lijst/u).fill('Datum;Aanleveren;Status\n11-5-2021;15-4-2021;bevestigd');
    await deel.getByRole('button', { name: 'Toon wat er verandert' }).click();
    const verschil = pagina.deel('Wat er verandert');
    await verschil.getByText('Nieuw: een vergadering op di 11-5-2021.').waitFor();
    await verschil.getByRole('button', { name: 'Leg dit vergaderschema vast' }).click();
    await deel.getByText('Vastgelegd.').waitFor();
    await deel.getByText('Raad Dordrecht', { exact: false }).first().click();
    const rij = deel.getByRole('row', { name: /^di 11-5-2021/u });
    expect(await rij.innerText()).toMatch(/do 15-4-2021\s+✓ bevestigd/u);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('gemeentesecretaris: a list that cannot be read is refused with its place, and nothing is recorded', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Dordrecht');
    const deel = pagina.deel('Vergaderschema’s');
    await deel.getByText('Lever het vergaderschema aan').click();
    await deel.getByLabel('Hoe levert u het aan?').selectOption('Ik geef een regel');
    await deel.getByLabel(/^De regel/u).fill('elke blauwe maandag');
    await deel.getByLabel('Van', { exact: true }).fill('2021-05-01');
    await deel.getByLabel('Tot en met', { exact: true }).fill('2021-06-30');
    await deel.getByRole('button', { name: 'Toon wat er verandert' }).click();
    await deel.locator('.rk-fout, .rk-verschil').first().waitFor();
    expect(await deel.getByRole('button', { name: 'Leg dit vergaderschema vast' }).count()).toBe(0);
    await pagina.sluit();
  });

  it('gemeentesecretaris: gets the address of a calendar, which works until it is withdrawn', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Alblasserdam');
    const deel = pagina.deel('In uw eigen agenda');
    await deel.getByText('Regel een agenda-adres').click();
    await deel.getByRole('button', { name: 'Maak een agenda-adres' }).click();
    const adres = await deel.getByLabel('Uw agenda-adres').inputValue();
    const agenda = await fetch(adres);
    expect(agenda.status).toBe(200);
    expect(await agenda.text()).toContain('Alblasserdam');
    await deel.getByRole('button', { name: /^Trek in/u }).click();
    await deel.getByText('Ingetrokken', { exact: false }).waitFor();
    expect((await fetch(adres)).status).toBe(404);
    expect(await deel.getByLabel('Uw agenda-adres').count()).toBe(0);
    await deel.getByRole('listitem').first().waitFor({ state: 'detached' });
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('gemeentesecretaris: says that the gemeente takes part', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Alblasserdam');
    const deel = pagina.deel('Doet Alblasserdam mee?');
    await deel.getByText('Bekijk of wijzig dat').click();
    await deel.getByText('De gemeente doet mee.').waitFor();
    await deel.getByLabel('Waaraan? Leeg: aan alles').fill('alleen sociale zaken');
    await deel.getByRole('button', { name: 'Leg vast' }).click();
    await deel.getByText('De gemeente doet mee (alleen sociale zaken) sinds wo 24-3-2021.').waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('stuurgroep: cannot record anything in a strook, and has no own calendar to hand in', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    await pagina.begin('/GR-SDD/gemeente/GM0505');
    await pagina.kop('Dordrecht').waitFor();
    for (const naam of ['Dit is de echte datum', 'Lever het vergaderschema aan', 'Doet Dordrecht mee?']) {
      expect(await pagina.venster.getByText(naam).count()).toBe(0);
    }
    await pagina.sluit();
  });

  it('stuurgroep: sees the walls, and answers a warning with a reason and an owner', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const muren = await pagina.deel('Wat valt achter een reces?').innerText();
    expect(muren).toContain('Zomerreces, mijlpaal 2');
    expect(muren).toMatch(/Raad Hardinxveld-Giessendam: nog 1 dag, daarachter pas do 23-9-2021/u);
    expect(muren).toContain(
      'Raad Papendrecht: aanleveren uiterlijk do 27-5-2021, nog niet te zeggen of do 24-6-2021 wordt gehaald; daarachter pas do 16-9-2021',
    );
    expect(muren).toContain('Raad Papendrecht: op zijn laatst do 16-9-2021, daarachter pas do 28-10-2021');
    const waarschuwingen = pagina.deel('Waarschuwingen');
    const warning = waarschuwingen
      .getByRole('listitem')
      .filter({ hasText: 'Nog niet klaar met mijlpaal 1 wanneer mijlpaal 2 begint' });
    await warning.getByText('Afhandelen', { exact: false }).first().click();
    const formulier = warning.getByRole('form');
    await formulier.getByLabel('Wie zorgt ervoor?').fill('secretaris stuurgroep');
    await formulier.getByLabel('Waarom?').fill('Besproken op 24 maart.');
    await formulier.getByRole('button', { name: 'Leg vast' }).click();
    await warning.getByText('✓ Bevestigd', { exact: false }).waitFor();
    expect(await warning.innerText()).toContain('secretaris stuurgroep zorgt ervoor.');
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });
});
