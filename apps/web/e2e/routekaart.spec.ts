import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { drempels } from './testing/drempels.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import type { Routekaartpagina } from './testing/routekaartpagina.js';
import { Strookformulier } from './testing/strookpagina.js';

const VRAAG = 'Leg vast dat deze routekaart is goedgekeurd';
const NAAM = 'Hoe heet de goedgekeurde routekaart?';

(HEEFT_CHROMIUM ? describe : describe.skip)('a routekaart is approved', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('everybody reads that its approval is unknown, and only the stuurgroep can record it', async () => {
    for (const [wie, mag] of [
      ['TWO', false],
      ['Secretariaat ONS-D', false],
      ['Griffier Dordrecht', false],
      ['Lezer', false],
      ['Stuurgroep', true],
    ] as const) {
      const pagina = await naarRoutekaarten(wie);
      expect([wie, await rijenVan(pagina)]).toEqual([
        wie,
        [['Routekaart 2021', 'onbekend', 'onbekend', expect.stringMatching(/^door .+ op ma 25-1-2021$/u)]],
      ]);
      expect([wie, await pagina.deel('Routekaarten').getByText(VRAAG).count()]).toEqual([wie, mag ? 1 : 0]);
      expect(pagina.klachten).toEqual([]);
      await pagina.sluit();
    }
  });

  it('stuurgroep: hears each refusal in words, and that somebody else was first; nothing is recorded', async () => {
    const pagina = await naarRoutekaarten('Stuurgroep');
    const formulier = await openGoedkeuring(pagina);
    expect(await drempels(pagina.venster)).toEqual([]);
    await formulier.vul('Waarom?', 'Besproken in de stuurgroep van maart.');
    await formulier.vul('Op welke dag?', '2021-03-25');
    await formulier.verstuur();
    await formulier.melding('De vaststelling kan niet na vandaag, wo 24-3-2021, liggen.').waitFor();
    await formulier.vul('Op welke dag?', '2021-03-19');
    await formulier.vul(NAAM, 'routekaart 2021');
    await formulier.verstuur();
    await formulier.melding('“Routekaart 2021” bestaat al en blijft staan: kies een andere naam.').waitFor();
    await stelEditieVast();
    await pagina.meldbalk().getByText('Intussen is er iets vastgelegd.', { exact: false }).waitFor();
    await formulier.vul(NAAM, 'Routekaart maart');
    await formulier.verstuur();
    await formulier.melding('Intussen heeft TWO').waitFor();
    expect(await rijenVan(pagina)).toHaveLength(1);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('stuurgroep: approves with the keys alone; the plan is measured the same, and all see by whom and when', async () => {
    const [pagina, lezer] = [await naarRoutekaarten('Stuurgroep'), await naarRoutekaarten('Lezer')];
    const voor = await verplaatstIn(pagina);
    const formulier = await openGoedkeuring(pagina);
    await formulier.vul('Waarom?', 'Besproken in de stuurgroep van maart.');
    await formulier.vul('Op welke dag?', '2021-03-19');
    await formulier.verstuur();
    await pagina
      .bevestiging()
      .getByText('Vastgelegd: Routekaart 2021 (vastgesteld), goedgekeurd door Stuurgroep op vr 19-3-2021.')
      .waitFor();
    expect(await pagina.bevestiging().getByRole('button').allInnerTexts()).toEqual(['Sluit']);
    for (const venster of [pagina, lezer]) {
      await venster
        .deel('Routekaarten')
        .getByRole('row', { name: /vastgesteld/ })
        .waitFor();
      expect((await rijenVan(venster)).map((rij) => rij.slice(0, 3))).toEqual([
        ['Routekaart 2021', 'onbekend', 'onbekend'],
        ['Routekaart 2021 (vastgesteld)', 'Stuurgroep', 'vr 19-3-2021'],
      ]);
      expect(await venster.deel('Routekaarten').getByText(VRAAG).count()).toBe(0);
    }
    expect(await pagina.veld('Van').locator('option:checked').innerText()).toBe(
      'Routekaart 2021 (vastgesteld), goedgekeurd door Stuurgroep op vr 19-3-2021',
    );
    await pagina.klaar();
    expect(await verplaatstIn(pagina)).toBe(voor);
    expect([...pagina.klachten, ...lezer.klachten]).toEqual([]);
    await pagina.sluit();
    await lezer.sluit();
  });

  it('a traject without a routekaart says so', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    await pagina.begin('/SERVICEGEMEENTE/verschil');
    await pagina
      .deel('Routekaarten')
      .getByText('Er is nog geen routekaart vastgelegd.', { exact: false })
      .waitFor();
    expect(await pagina.deel('Routekaarten').getByText(VRAAG).count()).toBe(0);
    await pagina.sluit();
  });

  /** The TWO records something else about the traject. */
  async function stelEditieVast(): Promise<void> {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    const { data } = await pagina.vraagApi<{ data: { traject: { versie: number } } }>(
      '{ traject(code: "GR-SDD") { versie } }',
    );
    const uitkomst = await pagina.vraagApi(
      'mutation ($input: StelEditieVastInput!) { stelEditieVast(input: $input) { __typename } }',
      {
        input: {
          traject: 'GR-SDD',
          naam: 'Detailplanning maart',
          bijgewerktTotEnMet: '2021-03-24',
          reden: 'Bijgewerkt.',
          sleutel: 'editie-maart',
          verwachteVersie: data.traject.versie,
        },
      },
    );
    expect(uitkomst).toEqual({ data: { stelEditieVast: { __typename: 'EditieVastgesteld' } } });
    await pagina.sluit();
  }

  async function naarRoutekaarten(wie: string): Promise<Routekaartpagina> {
    const pagina = await proef.open();
    await pagina.logIn(wie);
    await pagina.kies('Wat veranderde er?');
    await pagina.deel('Routekaarten').getByRole('rowheader').first().waitFor();
    await pagina.klaar();
    return pagina;
  }
});

async function openGoedkeuring(pagina: Routekaartpagina): Promise<Strookformulier> {
  await pagina.deel('Routekaarten').getByText(VRAAG).click();
  return new Strookformulier(pagina.venster.getByRole('form', { name: 'Goedkeuring van Routekaart 2021' }));
}

/** The first four cells of each routekaart. */
async function rijenVan(pagina: Routekaartpagina): Promise<readonly (readonly string[])[]> {
  const rijen = await pagina.deel('Routekaarten').locator('tbody').getByRole('row').all();
  return Promise.all(rijen.map(async (rij) => (await rij.locator('th, td').allInnerTexts()).slice(0, 4)));
}

/** What moved against the routekaart, in words. */
async function verplaatstIn(pagina: Routekaartpagina): Promise<string> {
  const deel = pagina.deel(/Verplaatst \(1\)$/u);
  await deel.getByRole('listitem').first().waitFor();
  return deel.innerText();
}
