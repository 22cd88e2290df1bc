import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import type { Routekaartpagina } from './testing/routekaartpagina.js';
import { Strookpagina } from './testing/strookpagina.js';

const LEG_VAST = `mutation ($input: RecordAdviesInput!) { recordAdvies(input: $input) { __typename } }`;
const VOEG_TOE = `mutation ($input: VoegStukversieToeInput!) {
  voegStukversieToe(input: $input) { ... on StukversieToegevoegd { nummer } } }`;

async function trajectversie(pagina: Routekaartpagina): Promise<number> {
  const { data } = await pagina.vraagApi<{ data: { traject: { versie: number } } }>(
    '{ traject(code: "GR-SDD") { versie } }',
  );
  return data.traject.versie;
}

async function voegVersieToe(pagina: Routekaartpagina, mijlpaal: number): Promise<void> {
  const input = {
    traject: 'GR-SDD',
    mijlpaal,
    naam: 'na overleg',
    hash: 'ab'.repeat(32),
    verwachteVersie: await trajectversie(pagina),
    sleutel: randomUUID(),
  };
  expect(await pagina.vraagApi(VOEG_TOE, { input })).toEqual({
    data: { voegStukversieToe: { nummer: 2 } },
  });
}

/** What is advised about mijlpaal 2, on which nobody in Dordrecht has decided. */
async function legAdviesVast(pagina: Routekaartpagina, advies: object): Promise<void> {
  const input = {
    traject: 'GR-SDD',
    mijlpaal: 2,
    gremium: 'nmts',
    ...advies,
    verwachteVersie: await trajectversie(pagina),
    sleutel: randomUUID(),
  };
  expect(await pagina.vraagApi(LEG_VAST, { input })).toEqual({
    data: { recordAdvies: { __typename: 'AdviesVastgelegd' } },
  });
}

(HEEFT_CHROMIUM ? describe : describe.skip)('the advice in mijn strook', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('is one line in words, with the reason to deviate, and in no colour of a decision', async () => {
    const two = await proef.open();
    await two.logIn('TWO');
    await legAdviesVast(two, { dag: '2021-03-22', tekst: 'Stem in.' });
    await two.sluit();

    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Dordrecht');
    const strook = pagina.deel(/^2\. /);
    await strook.getByText('van een lokaal advies van Dordrecht is niets bekend').waitFor();
    await legAdviesVast(pagina, {
      gemeente: 'GM0505',
      houding: 'AFGEWEKEN',
      dag: '2021-03-24',
      tekst: 'De kosten zijn onbekend.',
    });
    const alinea = strook.getByRole('paragraph').filter({ hasText: 'Dordrecht wijkt daarvan af.' }).first();
    expect(await alinea.innerText()).toBe(
      'Advies: NMTS (netwerk MT Sociaal) adviseerde op ma 22-3-2021; Dordrecht wijkt daarvan af. “De kosten zijn onbekend.”',
    );
    expect(await alinea.getAttribute('class')).toBeNull();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('gemeentesecretaris: deviates with a reason, is refused a day before the regional advice, and agrees after all', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Papendrecht');
    const strook = pagina.deel(/^2\. /);
    await strook.getByText('Wat adviseert uw gemeente?').click();
    const formulier = new Strookpagina(pagina).formulier(/^Lokaal advies over dat van NMTS .*mijlpaal 2$/u);
    await formulier.kies('Wat doet zij met het regionale advies?', 'Zij wijkt ervan af');
    await formulier.vul('Op welke dag?', '2021-03-19');
    await formulier.vul('Waarom?', ' ');
    await formulier.verstuur();
    await formulier.melding('Geef de reden om af te wijken.').waitFor();
    await formulier.vul('Waarom?', 'De raad wil eerst de cijfers.');
    await formulier.verstuur();
    await formulier.melding('Het regionale advies is van ma 22-3-2021.').waitFor();
    await formulier.vul('Op welke dag?', '2021-03-23');
    await formulier.verstuur();
    await formulier.melding('Vastgelegd.').waitFor();
    await strook.getByText('Papendrecht wijkt daarvan af. “De raad wil eerst de cijfers.”').waitFor();
    await formulier.kies('Wat doet zij met het regionale advies?', 'Zij stemt ermee in');
    await formulier.vul('Toelichting', '');
    await formulier.verstuur();
    await strook.getByText('Papendrecht stemt daarmee in.').waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('gemeentesecretaris: hears that somebody else was first; a griffier and a neighbour are asked nothing', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Sliedrecht');
    const strook = pagina.deel(/^2\. /);
    await strook.getByText('Wat adviseert uw gemeente?').click();
    const formulier = new Strookpagina(pagina).formulier(/^Lokaal advies over dat van NMTS .*mijlpaal 2$/u);
    await formulier.vul('Op welke dag?', '2021-03-23');
    await legAdviesVast(pagina, { gemeente: 'GM0610', houding: 'INGESTEMD', dag: '2021-03-24' });
    await formulier.verstuur();
    await formulier.melding('Intussen heeft').waitFor();
    await formulier.verstuur();
    await formulier.melding('Vastgelegd.').waitFor();
    await pagina.sluit();

    const griffier = await proef.open();
    await griffier.logIn('Griffier Sliedrecht');
    await griffier.deel(/^2\. /).getByText('Sliedrecht stemt daarmee in.').waitFor();
    expect(await griffier.deel(/^2\. /).getByText('Wat adviseert uw gemeente?').count()).toBe(0);
    await griffier.sluit();
    const buur = await proef.open();
    await buur.logIn('Gemeentesecretaris Dordrecht');
    await buur.begin('/GR-SDD/gemeente/GM0610');
    await buur.deel(/^2\. /).getByText('Advies:').waitFor();
    expect(await buur.deel(/^2\. /).getByText('Wat adviseert uw gemeente?').count()).toBe(0);
    await buur.sluit();
  });

  it('gemeentesecretaris: says over which version, and reads that a newer one lies there', async () => {
    const two = await proef.open();
    await two.logIn('TWO');
    await legAdviesVast(two, { mijlpaal: 3, dag: '2021-03-22', tekst: 'Stem in.' });

    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Zwijndrecht');
    const strook = pagina.deel(/^3\. /);
    await strook.getByText('Wat adviseert uw gemeente?').click();
    const formulier = new Strookpagina(pagina).formulier(/^Lokaal advies over dat van NMTS .*mijlpaal 3$/u);
    const keuze = formulier.kader.getByLabel('Over welke versie van het stuk?');
    expect(await keuze.inputValue()).toBe('1');
    await formulier.verstuur();
    await formulier.melding('Vastgelegd.').waitFor();
    await strook.getByText('Zwijndrecht stemt daarmee in.').waitFor();

    await voegVersieToe(two, 3);
    await two.sluit();
    const oud = 'over versie 1; nu ligt versie 2 voor. Zwijndrecht stemt met dat advies in.';
    await strook.getByText(oud).waitFor();
    expect(await keuze.getByRole('option').allInnerTexts()).toEqual(['Versie 2', 'Versie 1', 'Onbekend']);
    expect(await keuze.inputValue()).toBe('2');
    await formulier.vul('Op welke dag?', '2021-03-23');
    await formulier.verstuur();
    await formulier.melding('Op di 23-3-2021 was versie 2 van dit stuk er nog niet.').waitFor();
    await formulier.kies('Over welke versie van het stuk?', 'Onbekend');
    await formulier.verstuur();
    await formulier.melding('Vastgelegd.').waitFor();
    const { data } = await pagina.vraagApi<{ data: { gemeenteRoute: object } }>(
      '{ gemeenteRoute(traject: "GR-SDD", gemeente: "GM0642") { mijlpalen { nummer adviezen { lokaal { dag stukversie } } } } }',
    );
    expect(data.gemeenteRoute).toMatchObject({
      mijlpalen: expect.arrayContaining([
        { nummer: 3, adviezen: [{ lokaal: { dag: '2021-03-23', stukversie: null } }] },
      ]),
    });
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });
});
