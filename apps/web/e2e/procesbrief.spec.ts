import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Briefpagina } from './testing/briefpagina.js';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { opmaakfouten } from './testing/opmaak.js';
import { bladenIn } from './testing/pdf.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import type { Routekaartpagina } from './testing/routekaartpagina.js';

const GEMEENTEN = [
  ['GM0482', 'Alblasserdam'],
  ['GM0505', 'Dordrecht'],
  ['GM0523', 'Hardinxveld-Giessendam'],
  ['GM0531', 'Hendrik-Ido-Ambacht'],
  ['GM0590', 'Papendrecht'],
  ['GM0610', 'Sliedrecht'],
  ['GM0642', 'Zwijndrecht'],
] as const;

/** What an A4 leaves between margins of 20 mm, in pixels of paper. */
const A4 = { width: 643, height: 971 };

(HEEFT_CHROMIUM ? describe : describe.skip)('the procesbrief', () => {
  let proef: Proefopstelling;
  let pagina: Routekaartpagina;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
    pagina = await proef.open({ viewport: A4 });
    await pagina.logIn('TWO');
  });
  afterAll(async () => {
    await pagina.sluit();
    await proef.sluit();
    expect(pagina.klachten).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])('letter %i has facts under each of its sentences', async (nummer) => {
    const brief = await Briefpagina.open(pagina, nummer);
    expect(await brief.gemeenten()).toEqual(GEMEENTEN.map(([, naam]) => naam));
    const { aantal, zonder } = await brief.zinnenZonderFeiten();
    expect(zonder).toEqual([]);
    // Of each of seven gemeenten, where the stuk of each of three mijlpalen is.
    expect(aantal).toBeGreaterThan(21);
  });

  it('of a band names the last day to hand in for its first meeting, and then for its last', async () => {
    const brief = await Briefpagina.open(pagina, 3);
    const papendrecht = brief.perGemeente().getByRole('region', { name: 'Papendrecht' });
    expect(await papendrecht.innerText()).toContain(
      'Raad Papendrecht: naar verwachting tussen do 24-6-2021 en do 16-9-2021; aanleveren uiterlijk do 27-5-2021 voor do 24-6-2021, anders do 19-8-2021 voor do 16-9-2021.',
    );
  });

  it('names among the coming dates the meetings between which a band lies, with the last day to hand in for each', async () => {
    const brief = await Briefpagina.open(pagina, 3);
    const raad = brief.data().getByRole('listitem').filter({ hasText: 'Raad Papendrecht besluit' });
    expect(await raad.allInnerTexts()).toContainEqual(
      expect.stringContaining(
        'do 24-6-2021 of do 16-9-2021: Raad Papendrecht besluit over mijlpaal 2, naar verwachting; aanleveren uiterlijk do 27-5-2021 voor do 24-6-2021, anders do 19-8-2021 voor do 16-9-2021',
      ),
    );
  });

  it('a fact is a row of the plan as printed, or what was recorded', async () => {
    const brief = await Briefpagina.open(pagina, 3);
    await pagina.openAlles();
    const bijpraten = brief
      .data()
      .getByRole('listitem')
      .filter({ hasText: /do 1-4-2021: Bijpraten/ });
    await bijpraten.getByText('“1-4”, “Bijpraten”, “ONS D”', { exact: false }).waitFor();
    const artikel = pagina.venster.getByRole('article');
    await artikel
      .getByText('Brief 3, rij PB-03 van de planning: “Week 19 (10-5 tm 14-5)”', { exact: false })
      .waitFor();
    const sliedrecht = brief.perGemeente().getByRole('region', { name: 'Sliedrecht' });
    await sliedrecht.getByText(/^College Sliedrecht: Besloten op di 23-3-2021/u).waitFor();
  });

  it.each(GEMEENTEN)(
    'to %s (%s) it tells its own dates and its own state, with their facts',
    async (code, naam) => {
      const brief = await Briefpagina.open(pagina, 3, `?gemeente=${code}&feiten=alle`);
      expect(await brief.gemeenten()).toEqual([naam]);
      const eigen = `${await brief.data().innerText()}\n${await brief.perGemeente().innerText()}`;
      expect(eigen).toContain(naam);
      for (const [, ander] of GEMEENTEN) if (ander !== naam) expect(eigen).not.toContain(ander);
    },
  );

  it('the state of the region names all gemeenten, in the letter to one of them too', async () => {
    await Briefpagina.open(pagina, 3, '?gemeente=GM0610&feiten=alle');
    const regio = await pagina.deel('Stand van zaken').innerText();
    for (const [, naam] of GEMEENTEN) expect(regio).toContain(`Raad ${naam}: `);
  });

  it.each([
    ['without its facts', '', false],
    ['with its facts', '&feiten=alle', true],
  ])('is an A4 on paper %s, where nothing is cut off', async (_hoe, zoek, metFeiten) => {
    await Briefpagina.open(pagina, 3, `?gemeente=GM0610${zoek}`);
    await pagina.venster.emulateMedia({ media: 'print' });
    expect(await opmaakfouten(pagina.venster)).toEqual([]);
    const gedrukt = pagina.venster.getByRole('article').locator('details li:visible');
    expect((await gedrukt.count()) > 0).toBe(metFeiten);
    const papier = await pagina.venster.pdf({ preferCSSPageSize: true });
    expect(bladenIn(papier)).toMatchObject({ breedte: 210, hoogte: 297 });
    await pagina.venster.emulateMedia({ media: 'screen' });
  });

  it('fills its pages with the facts under each sentence too: long facts go on overleaf', async () => {
    await Briefpagina.open(pagina, 3, '?feiten=alle');
    await pagina.venster.emulateMedia({ media: null });
    const papier = await pagina.venster.pdf({ preferCSSPageSize: true });
    // What the letter is high on a sheet of 170 mm, in sheets of 257 mm: white at the foot of each adds little.
    await pagina.venster.setViewportSize({ width: Math.round((170 / 25.4) * 96), height: 900 });
    await pagina.venster.emulateMedia({ media: 'print' });
    const hoogte = (await pagina.venster.getByRole('article').boundingBox())?.height ?? 0;
    expect(bladenIn(papier).aantal).toBeLessThanOrEqual(Math.ceil((hoogte / ((257 / 25.4) * 96)) * 1.1));
    await pagina.venster.emulateMedia({ media: 'screen' });
    await pagina.venster.setViewportSize({ width: 1280, height: 720 });
  });

  it('a traject without a letter in its plan says so', async () => {
    await pagina.begin('/SERVICEGEMEENTE/procesbrief');
    await pagina.kop('Procesbrieven').waitFor();
    await pagina.venster.getByText('In de planning van dit traject staat geen procesbrief.').waitFor();
  });
});
