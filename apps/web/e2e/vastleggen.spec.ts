import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Besluitformulier } from './testing/besluitformulier.js';
import { gehoordVan, meldingIn } from './testing/bezwaar.js';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import { Strookpagina } from './testing/strookpagina.js';
import { Wensenpagina } from './testing/two-paginas.js';

const WAT = /^Wat gebeurde er bij/;

const VERLOOP = `query ($mijlpaal: Int!, $station: String!) {
  besluitverloop(traject: "GR-SDD", mijlpaal: $mijlpaal, station: $station) {
    besluit {
      uitkomst dag vorm toelichting toezeggingen herkomst { bron }
      aanhouding { soort herindiening } stemmen { voor tegen onthouding }
      moties { soort tekst dictum uitkomst }
    }
  }
}`;

interface Verloop {
  readonly data: { readonly besluitverloop: readonly { readonly besluit: object }[] };
}

(HEEFT_CHROMIUM ? describe : describe.skip)('recording a besluit', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('gemeentesecretaris: gives aanpassingen along, and the TWO finds them in the wensenregister', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Alblasserdam');
    const formulier = new Besluitformulier(pagina, 'College Alblasserdam', 1);
    await formulier.kies(WAT, 'Ingestemd met aanpassingen');
    await formulier.vul('Op welke dag?', '2021-03-22');
    await formulier.vul('Aanpassing 1', 'Een loket in iedere wijk.');
    await formulier.voegToe('Nog een aanpassing', 'Dit hoort er niet bij.');
    await formulier.voegToe('Nog een aanpassing', 'Elk jaar een evaluatie.');
    await formulier.druk('Haal aanpassing 2 weg');
    await formulier.verstuur();
    await formulier.melding('heeft College Alblasserdam geen vergadering').waitFor();
    expect(await formulier.veld('Aanpassing 2').inputValue()).toBe('Elk jaar een evaluatie.');
    await formulier.vul('Op welke dag?', '2021-03-23');
    await formulier.verstuur();
    const raad = new Besluitformulier(pagina, 'Raad Alblasserdam', 1);
    await raad.melding('Vastgelegd').waitFor();
    expect(await raad.uitkomsten()).toEqual(['Het stuk is aangeleverd']);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();

    const two = await proef.open();
    await two.logIn('TWO');
    await two.kies('Wensen');
    const wensen = new Wensenpagina(two);
    for (const tekst of ['Een loket in iedere wijk.', 'Elk jaar een evaluatie.']) {
      await wensen.wens(tekst).getByText('College Alblasserdam').waitFor();
    }
    expect(await wensen.wens('Dit hoort er niet bij.').count()).toBe(0);
    await two.sluit();
  });

  it('griffier: the raad met today and agreed; the strook and the stuurgroep follow', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Dordrecht');
    const strook = pagina.deel(/^1\. /);
    await strook.getByText('Andere dag, of vervallen').click();
    const wijziging = strook.getByRole('form', { name: /^Wijzigen: Raad Dordrecht/u });
    await wijziging.getByLabel('Nieuwe dag').fill('2021-03-24');
    await wijziging.getByLabel('Aanleveren tot en met').fill('2021-03-24');
    await wijziging.getByLabel('Waarom?').fill('Een extra raad.');
    await wijziging.getByRole('button', { name: 'Leg vast' }).click();
    const raad = new Strookpagina(pagina).station(1, 'Raad Dordrecht');
    await raad.getByText('wo 24-3-2021').first().waitFor();
    const formulier = new Besluitformulier(pagina, 'Raad Dordrecht', 1);
    await formulier.kies(WAT, 'Ingestemd');
    await formulier.vul('Op welke dag?', '2021-04-20');
    await formulier.verstuur();
    await formulier.melding('di 20-4-2021 ligt in de toekomst').waitFor();
    await formulier.vul('Op welke dag?', '2021-03-24');
    await formulier.verstuur();
    await strook.getByText('Alle gremia op deze route hebben besloten.', { exact: false }).waitFor();
    expect(await raad.innerText()).toMatch(/besloten\s+wo 24-3-2021/u);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();

    const stuurgroep = await proef.open();
    await stuurgroep.logIn('Stuurgroep');
    const rij = stuurgroep.deel('Tabel van gemeenten en mijlpalen').getByRole('row', { name: /^Dordrecht/u });
    await rij.waitFor();
    expect((await rij.getByRole('cell').allInnerTexts())[1]).toMatch(/besloten\s+wo 24-3-2021/u);
    await stuurgroep.sluit();
  });

  it('stuurgroep: records how a stuk was held over, with all that the minutes tell', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const formulier = new Besluitformulier(pagina, 'Stuurgroep', 2);
    await formulier.open();
    expect(await formulier.uitkomsten()).toEqual([
      'Het stuk is aangeleverd',
      'Ingestemd',
      'Ingestemd met aanpassingen',
      'Niet ingestemd',
      'Aangehouden',
      'Teruggenomen',
      'Ingetrokken',
      'Van de agenda gehaald',
    ]);
    await formulier.kies(WAT, 'Aangehouden');
    await formulier.vul('Op welke dag?', '2021-03-05');
    await formulier.kies('Wanneer komt het terug?', 'Zodra het opnieuw is aangeleverd');
    await formulier.vul('Toegezegde dag van aanleveren (mag leeg)', '2021-03-04');
    await formulier.openMeer();
    await formulier.kies('Hoe is het behandeld?', 'Als bespreekstuk');
    await formulier.vul('Voor', '2');
    await formulier.vul('Tegen', '2');
    await formulier.voegToe('Voeg een motie of amendement toe', 'm');
    await formulier.vul('Waar gaat het over?', 'Wijkloketten');
    await formulier.voegToe('Voeg een toezegging toe', 'Een brief in mei.');
    await formulier.vul('Toelichting (mag leeg)', 'Eerst de begroting.');
    await formulier.vul('Waar staat dit? (mag leeg)', 'verslag 5-3-2021');
    await formulier.verstuur();
    await formulier.melding('Herindienen kan pas na vr 5-3-2021').waitFor();
    await formulier.vul('Toegezegde dag van aanleveren (mag leeg)', '2021-03-19');
    await formulier.verstuur();
    await formulier.melding('Vastgelegd').waitFor();
    const { data } = await pagina.vraagApi<Verloop>(VERLOOP, { mijlpaal: 2, station: 'stuurgroep' });
    expect(data.besluitverloop[0]?.besluit).toEqual({
      uitkomst: 'AANGEHOUDEN',
      dag: '2021-03-05',
      vorm: 'BESPREEKSTUK',
      toelichting: 'Eerst de begroting.',
      toezeggingen: ['Een brief in mei.'],
      herkomst: { bron: 'verslag 5-3-2021' },
      aanhouding: { soort: 'TOT_HERINDIENING', herindiening: '2021-03-19' },
      stemmen: { voor: 2, tegen: 2, onthouding: 0 },
      moties: [{ soort: 'MOTIE', tekst: 'Wijkloketten', dictum: null, uitkomst: 'AANGENOMEN' }],
    });
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('a field that is missing under “Meer vastleggen” opens it', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const formulier = new Besluitformulier(pagina, 'Stuurgroep', 3);
    await formulier.open();
    await formulier.kies(WAT, 'Ingestemd');
    await formulier.openMeer();
    await formulier.vul('Voor', '4');
    await formulier.openMeer();
    expect(await formulier.veld('Tegen').isVisible()).toBe(false);
    await formulier.verstuur();
    await formulier.veld('Tegen').waitFor();
    expect(await formulier.veld('Tegen').evaluate((veld) => veld === document.activeElement)).toBe(true);
    await pagina.sluit();
  });

  it('ONS-D: hears of its turn, and records that it has the stuk; the stuurgroep cannot', async () => {
    const [onsd, stuurgroep] = [await proef.open(), await proef.open()];
    await stuurgroep.logIn('Stuurgroep');
    await onsd.logIn('Secretariaat ONS-D');
    const formulier = new Besluitformulier(stuurgroep, 'Stuurgroep', 2);
    await formulier.open();
    const eigen = onsd.deel('Wat kunt u vastleggen?');
    expect(await eigen.count()).toBe(0);
    await formulier.kies(WAT, 'Ingestemd');
    await formulier.vul('Op welke dag?', '2021-03-19');
    await formulier.verstuur();
    const onsdformulier = new Besluitformulier(onsd, 'ONS D', 2);
    await onsdformulier.open();
    await onsdformulier.kies(WAT, 'Het stuk is aangeleverd');
    await onsdformulier.vul('Op welke dag?', '2021-03-22');
    await onsdformulier.verstuur();
    await onsdformulier.melding('Vastgelegd').waitFor();
    expect(await stuurgroep.deel('Wat kunt u vastleggen?').innerText()).not.toContain('ONS D');
    expect([...onsd.klachten, ...stuurgroep.klachten]).toEqual([]);
    await onsd.sluit();
    await stuurgroep.sluit();
  });

  it('TWO: adds a version of a stuk, and who was about to decide on the old one hears it', async () => {
    const [two, stuurgroep] = [await proef.open(), await proef.open()];
    await stuurgroep.logIn('Stuurgroep');
    const besluit = new Besluitformulier(stuurgroep, 'Stuurgroep', 3);
    await besluit.open();
    await besluit.kies(WAT, 'Ingestemd');
    await besluit.openMeer();
    await besluit.kader.getByText('Dit besluit gaat over versie 1 van het stuk.').waitFor();
    await two.logIn('TWO');
    await two.kies('Wensen');
    await two.venster.getByText('Voeg een nieuwe versie van een stuk toe').click();
    const formulier = two.venster.getByRole('form', { name: 'Nieuwe versie van een stuk' });
    await formulier.getByLabel('Van welk stuk?').selectOption('3');
    await formulier.getByLabel('Hoe heet deze versie?').fill('Definitieve tekst, tweede versie');
    const document = { name: 'tekst.txt', mimeType: 'text/plain', buffer: Buffer.from('Artikel 1') };
    await formulier.getByLabel('Het document').setInputFiles(document);
    await formulier.getByRole('button', { name: 'Voeg de versie toe' }).click();
    await formulier.getByRole('status').filter({ hasText: 'Vastgelegd' }).waitFor();
    await besluit.vul('Op welke dag?', '2021-03-19');
    await besluit.verstuur();
    await besluit.melding('Allen besluiten over dezelfde versie: dat is nu versie 2.').waitFor();
    await besluit.kader.getByText('Dit besluit gaat over versie 2 van het stuk.').waitFor();
    await formulier.getByRole('button', { name: 'Voeg de versie toe' }).click();
    await meldingIn(formulier, 'Dit document is al versie 2').waitFor();
    expect(await gehoordVan(formulier.getByLabel('Het document'))).toMatchObject({ ongeldig: true });
    expect([...two.klachten, ...stuurgroep.klachten]).toEqual([]);
    await two.sluit();
    await stuurgroep.sluit();
  });

  it.each(['TWO', 'Lezer'])('%s: records nothing about a shared body', async (wie) => {
    const pagina = await proef.open();
    await pagina.logIn(wie);
    await pagina.begin('/GR-SDD/stuurgroep');
    await pagina.deel('Waarschuwingen').waitFor();
    expect(await pagina.deel('Wat kunt u vastleggen?').count()).toBe(0);
    await pagina.sluit();
  });
});
