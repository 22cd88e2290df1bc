import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Besluitformulier } from './testing/besluitformulier.js';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { drempels } from './testing/drempels.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import type { Routekaartpagina } from './testing/routekaartpagina.js';
import { Importpagina } from './testing/two-paginas.js';
import { Watalsblad } from './testing/watalsblad.js';
import { DOCUMENT, WEERGAVEN, WEERGAVEN_EIGEN, WEERGAVEN_TWO } from './testing/weergaven.js';

const VENSTERS = [
  ['1440 px, light', { viewport: { width: 1440, height: 900 }, colorScheme: 'light' }],
  ['390 px, dark', { viewport: { width: 390, height: 800 }, colorScheme: 'dark' }],
  // 1280 px at 400 % is 320 px.
  ['zoomed to 400 %', { viewport: { width: 320, height: 256 }, colorScheme: 'light' }],
] as const;

/** Of these the TWO sees more than others: how to come back, and its own answers. */
const MEER_VOOR_TWO = WEERGAVEN.filter(([pad]) => /^\/GR-SDD\/(?:stuurgroep|gemeente\/GM0523)$/u.test(pad));

(HEEFT_CHROMIUM ? describe : describe.skip)('everybody can use it', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  describe.each(VENSTERS)('%s', (_naam, opties) => {
    it('the log-in has no barrier', async () => {
      const pagina = await proef.open(opties);
      await pagina.kop('Routekaart').waitFor();
      await verwachtToegankelijk(pagina);
      await pagina.sluit();
    });

    it.each(WEERGAVEN)('%s has no barrier', async (pad, kop, heeftDichts) => {
      const pagina = await proef.open(opties);
      await pagina.logIn('Stuurgroep');
      await pagina.begin(pad);
      await pagina.kop(kop).waitFor();
      await verwachtToegankelijk(pagina, heeftDichts);
      await pagina.sluit();
    });
  });

  describe.each(VENSTERS)('%s, for the own gemeente', (_naam, opties) => {
    it.each(WEERGAVEN_EIGEN)('%s at %s has no barrier', async (wie, pad, kop) => {
      const pagina = await proef.open(opties);
      await pagina.logIn(wie);
      await pagina.begin(pad);
      await pagina.kop(kop).waitFor();
      await verwachtToegankelijk(pagina, true);
      await pagina.sluit();
    });
  });

  describe.each(VENSTERS)('%s, for who records a besluit', (_naam, opties) => {
    it('the form has no barrier, whole and refused', async () => {
      const pagina = await proef.open(opties);
      await pagina.logIn('Gemeentesecretaris Alblasserdam');
      const formulier = new Besluitformulier(pagina, 'College Alblasserdam', 1);
      await formulier.kies(/^Wat gebeurde er bij/, 'Ingestemd met aanpassingen');
      await formulier.voegToe('Nog een aanpassing', 'Een tweede.');
      await pagina.openAlles();
      await formulier.voegToe('Voeg een motie of amendement toe', '');
      await formulier.voegToe('Voeg een toezegging toe', 'Een brief in mei.');
      await verwachtToegankelijk(pagina);
      await formulier.vul('Aanpassing 1', 'Een eerste.');
      await formulier.vul('Waar gaat het over?', 'Wijkloketten');
      await formulier.vul('Op welke dag?', '2021-03-22');
      await formulier.verstuur();
      await formulier.melding('heeft College Alblasserdam geen vergadering').waitFor();
      await verwachtToegankelijk(pagina);
      await pagina.sluit();
    });
  });

  describe.each(VENSTERS)('%s, for the TWO', (venster, opties) => {
    it.each([...WEERGAVEN_TWO, ...MEER_VOOR_TWO])('%s has no barrier', async (pad, kop, heeftDichts) => {
      const pagina = await proef.open(opties);
      await pagina.logIn('TWO');
      await pagina.begin(pad);
      await pagina.kop(kop).waitFor();
      await verwachtToegankelijk(pagina, heeftDichts);
      await pagina.sluit();
    });

    it('a kept scenario, with how to apply and to withdraw it, has no barrier', async () => {
      const pagina = await proef.open(opties);
      await pagina.logIn('TWO');
      const blad = await Watalsblad.open(pagina, '?m=extra-raad*GM0531*2021-04-26*');
      await blad.bewaar(`Extra raad, ${venster}`);
      await pagina.venster.getByRole('button', { name: 'Pas toe' }).first().click();
      await pagina.venster.getByText('Er is nog niets vastgelegd.', { exact: false }).waitFor();
      await verwachtToegankelijk(pagina, true);
      await pagina.sluit();
    });

    it('two kept scenarios side by side have no barrier', async () => {
      const pagina = await proef.open(opties);
      await pagina.logIn('TWO');
      const blad = await Watalsblad.open(pagina, '?m=extra-raad*GM0531*2021-04-26*2021-04-12');
      await blad.bewaar(`Eerste raad, ${venster}`);
      await blad.bewaar(`Tweede raad, ${venster}`);
      for (const naam of ['Eerste raad', 'Tweede raad'])
        await blad.scenarios.getByLabel(`Vergelijk ${naam}, ${venster}`).check();
      await pagina.deel('Scenario’s naast elkaar').getByRole('table').waitFor();
      await verwachtToegankelijk(pagina, true);
      await pagina.sluit();
    });

    it('a document beside its bevindingen has no barrier', async () => {
      const pagina = await proef.open(opties);
      await pagina.logIn('TWO');
      await pagina.begin('/GR-SDD/import');
      const lezing = new Importpagina(pagina);
      await lezing.leesTekst(DOCUMENT);
      await (await lezing.bevinding('geen bekend gremium')).kies('Toon in de bron');
      await verwachtToegankelijk(pagina);
      await pagina.sluit();
    });
  });

  it('the first tab stop skips to the content', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    await pagina.begin('/GR-SDD/stuurgroep');
    await pagina.kop('GR Sociaal (SDD)').waitFor();
    await pagina.klaar();
    await pagina.venster.keyboard.press('Tab');
    await pagina.venster.keyboard.press('Enter');
    expect(await pagina.venster.evaluate(() => document.activeElement?.id)).toBe('inhoud');
    await pagina.sluit();
  });
});

/** With everything opened that is closed, of which there must be some where `heeftDichts`, nothing is in the way. */
async function verwachtToegankelijk(pagina: Routekaartpagina, heeftDichts = false): Promise<void> {
  const geopend = await pagina.openAlles();
  if (heeftDichts) expect(geopend).toBeGreaterThan(0);
  expect(await pagina.venster.locator('details:not([open]), [aria-expanded="false"]').count()).toBe(0);
  expect(await drempels(pagina.venster)).toEqual([]);
}
