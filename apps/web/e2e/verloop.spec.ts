import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { drempels } from './testing/drempels.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import { Strookpagina } from './testing/strookpagina.js';
import { leesTrajectIn } from './testing/trajectbestand.js';

const VRAAG = 'Hoe liep deze waarschuwing?';
const GOLD = /^Wanneer deze waarschuwing gold/u;

/** The college put the stuk off on di 16-3 and decided on paper on vr 19-3; the raad has it, and did not meet yet. */
const BESTAND = `
traject: { code: KEREN, naam: Kleine regeling, ingangsdatum: 2021-07-01 }
gemeenten:
  - { code: GM0482, naam: Alblasserdam }
gremia:
  - code: college-a
    naam: College Alblasserdam
    soort: college
    gemeente: GM0482
    beheerrol: gemeentesecretaris
    schriftelijk: true
  - { code: raad-a, naam: Raad Alblasserdam, soort: raad, gemeente: GM0482, beheerrol: griffier }
routesjabloon:
  stations:
    - { code: college, naam: College, perGemeente: true }
    - { code: raad, naam: Raad, perGemeente: true, voorgangers: [college] }
    - { code: slot, naam: Slot, perGemeente: true, gremiumsoort: college, voorgangers: [raad] }
mijlpalen:
  - { nummer: 1, naam: Notitie, stuk: notitie }
planning: { jaar: 2021, bijgewerktTotEnMet: 2021-03-01 }
vergaderschemas:
  - gremium: college-a
    vergaderingen:
      - { dag: 2021-03-16, aanleverdag: 2021-03-11 }
  - gremium: raad-a
    vergaderingen:
      - { dag: 2021-04-20, aanleverdag: 2021-03-30 }
feiten:
  - soort: aanlevering
    vastgelegdOp: 2021-03-10
    rol: gemeentesecretaris
    bron: Postregister
    behandeling: { mijlpaal: 1, station: college, gemeente: GM0482 }
    dag: 2021-03-10
  - soort: besluit
    vastgelegdOp: 2021-03-16
    rol: gemeentesecretaris
    bron: Besluitenlijst
    behandeling: { mijlpaal: 1, station: college, gemeente: GM0482 }
    dag: 2021-03-16
    uitkomst: aangehouden
    aanhouding: { soort: volgende-vergadering }
  - soort: besluit
    vastgelegdOp: 2021-03-19
    rol: gemeentesecretaris
    bron: Besluitenlijst
    behandeling: { mijlpaal: 1, station: college, gemeente: GM0482 }
    dag: 2021-03-19
    uitkomst: ingestemd
    vorm: schriftelijk
  - soort: aanlevering
    vastgelegdOp: 2021-03-22
    rol: gemeentesecretaris
    bron: Postregister
    behandeling: { mijlpaal: 1, station: raad, gemeente: GM0482 }
    dag: 2021-03-22
`;

(HEEFT_CHROMIUM ? describe : describe.skip)('how things went until now', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
    await leesTrajectIn(proef, BESTAND);
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('stuurgroep: asks it of a warning with the keys alone, and sends its address to somebody else', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const regel = pagina
      .deel('Waarschuwingen')
      .getByRole('listitem')
      .filter({ hasText: /^Raad Hendrik-Ido-Ambacht kan het venster/u })
      .first();
    await regel.locator('summary').filter({ hasText: VRAAG }).focus();
    await pagina.venster.keyboard.press('Enter');
    const tabel = regel.getByRole('region', { name: GOLD });
    expect(await rijenVan(tabel)).toEqual([
      [
        'vr 12-3-2021',
        'wo 17-3-2021',
        'Kritiek',
        'Raad Hendrik-Ido-Ambacht kan het venster tot en met vr 30-4-2021 niet meer halen: ONS D moest uiterlijk op do 11-3-2021 besluiten.',
      ],
      [
        'do 18-3-2021',
        'geldt nog',
        'Kritiek',
        'Raad Hendrik-Ido-Ambacht kan het venster tot en met vr 30-4-2021 niet meer halen: ONS D moest uiterlijk op do 11-3-2021 besluiten, en deed dat op do 18-3-2021.',
      ],
    ]);
    expect(await regel.innerText()).toContain('Nagegaan vanaf ma 25-1-2021 tot en met wo 24-3-2021.');
    await regel.getByRole('link', { name: /^Link naar dit verloop/ }).click();
    await pagina.venster.waitForURL(/waarschuwing=/u);

    const ander = await proef.open();
    const { pathname, search } = new URL(pagina.venster.url());
    await ander.begin(`${pathname}${search}`);
    await ander.logIn('Lezer');
    await ander.deel(GOLD).getByText('geldt nog').waitFor();
    expect(await ander.deel(GOLD).count()).toBe(1);
    expect([...pagina.klachten, ...ander.klachten]).toEqual([]);
    await pagina.sluit();
    await ander.sluit();
  });

  it('TWO: an address opens the closed group of its warning, in sight and with the focus, also after a reload', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    await pagina.begin('/GR-SDD/stuurgroep?waarschuwing=NOG_TE_PLANNEN%2FM2%2FA-M2-04');
    for (const keer of ['the first time', 'after a reload']) {
      const rijen = await rijenVan(pagina.deel(GOLD));
      expect([keer, ...rijen.map((cellen) => cellen.slice(0, 3))]).toEqual([
        keer,
        ['ma 25-1-2021', 'ma 1-3-2021', 'Goed om te weten'],
        ['di 2-3-2021', 'geldt nog', 'Let op'],
      ]);
      expect(await pagina.venster.evaluate(() => document.activeElement?.textContent)).toContain(VRAAG);
      await pagina.klaar();
      const [boven, onder] = await pagina.venster.evaluate(() => {
        const plaats = document.activeElement?.getBoundingClientRect();
        return [plaats?.top ?? -1, (plaats?.bottom ?? innerHeight) - innerHeight];
      });
      expect(boven).toBeGreaterThanOrEqual(0);
      expect(onder).toBeLessThanOrEqual(0);
      expect(await drempels(pagina.venster)).toEqual([]);
      await pagina.venster.reload();
    }
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('a warning that went away has its history still, and one that never was says so', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    await pagina.begin('/GR-SDD/stuurgroep?waarschuwing=ROUTESTART_NIET_GEPLAND%2FM1%2Fonsd%2FA-M1-13');
    const deel = pagina.deel('Waarschuwingen');
    await deel
      .getByText('De waarschuwing uit dit adres staat nu niet in de lijst.', { exact: false })
      .waitFor();
    const rijen = await rijenVan(pagina.deel(GOLD));
    expect(rijen.at(-1)?.[1]).toBe('zo 7-3-2021');
    await pagina.begin('/GR-SDD/stuurgroep?waarschuwing=TE_LAAT%2FM1');
    await deel.getByText('Op de dagen die zijn nagegaan, gold deze waarschuwing niet.').waitFor();
    expect(await drempels(pagina.venster)).toEqual([]);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('a history that cannot be fetched says so, and comes when it is asked again', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    await pagina.venster.route('**/graphql', async (route) =>
      route.request().postData()?.includes('query Waarschuwingverloop') === true
        ? route.abort()
        : route.continue(),
    );
    await pagina.begin('/GR-SDD/stuurgroep?waarschuwing=MIJLPALEN_KNELLEN%2FM3%2Fstuurgroep');
    const melding = pagina.deel('Waarschuwingen').getByRole('alert');
    await melding.getByText('Routekaart is niet bereikbaar', { exact: false }).waitFor();
    await pagina.venster.unroute('**/graphql');
    await melding.getByRole('button', { name: 'Probeer opnieuw' }).click();
    expect((await rijenVan(pagina.deel(GOLD))).at(-1)?.[1]).toBe('geldt nog');
    await pagina.sluit();
  });

  it('what was done with a warning stands in its history', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Alblasserdam');
    const regel = pagina
      .deel('Wat vraagt aandacht?')
      .getByRole('listitem')
      .filter({ hasText: /^College Alblasserdam vergaderde/u });
    await regel.locator('summary').filter({ hasText: 'Afhandelen' }).click();
    const formulier = new Strookpagina(pagina).formulier(/^Afhandelen: College Alblasserdam vergaderde/u);
    await formulier.kies('Wat doet u ermee?', 'Uitstellen tot een dag');
    await formulier.vul('Tot en met', '2021-03-25');
    await formulier.vul('Wie zorgt ervoor?', 'bestuurssecretariaat');
    await formulier.vul('Waarom?', 'De besluitenlijst volgt.');
    await formulier.verstuur();
    await regel.getByText('⏸ Uitgesteld tot en met do 25-3-2021', { exact: false }).waitFor();
    await regel.locator('summary').filter({ hasText: VRAAG }).click();
    expect(
      await rijenVan(regel.getByRole('region', { name: 'Wat met deze waarschuwing is gedaan' })),
    ).toEqual([
      [
        'wo 24-3-2021',
        'Uitgesteld tot en met do 25-3-2021',
        'bestuurssecretariaat',
        'De besluitenlijst volgt.',
      ],
    ]);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('griffier: reads that of the own gemeente, and is not offered that of the region', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Papendrecht');
    const { data } = await pagina.vraagApi<Meldingen>(
      '{ gemeenteRoute(traject: "GR-SDD", gemeente: "GM0590") { waarschuwingen { gemeente { code } } } }',
    );
    const { waarschuwingen } = data.gemeenteRoute;
    const eigen = waarschuwingen.filter(({ gemeente }) => gemeente?.code === 'GM0590').length;
    expect(waarschuwingen.length).toBeGreaterThan(eigen);
    await pagina.openAlles();
    const deel = pagina.deel('Wat vraagt aandacht?');
    expect(await deel.locator('summary').filter({ hasText: VRAAG }).count()).toBe(eigen);
    expect(await deel.getByRole('region', { name: GOLD }).count()).toBe(eigen);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('a body that put the stuk off has two times, the last of which holds; one that has not met has one', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Alblasserdam');
    await pagina.begin('/KEREN/gemeente/GM0482?verloop=1-college');
    const strook = new Strookpagina(pagina);
    const college = strook.station(1, 'College Alblasserdam').first();
    const keren = college.getByRole('listitem').filter({ hasText: /^Keer/u });
    await keren.first().waitFor();
    const [eerste = '', tweede = ''] = await keren.allInnerTexts();
    expect(eerste).toContain('Keer 1, versie 1 van het stuk. Aangeleverd op wo 10-3-2021.');
    expect(eerste).toContain('· Eerder: Aangehouden op di 16-3-2021, vastgelegd door');
    expect(tweede).toContain('✓ Geldt nu: Ingestemd op vr 19-3-2021 (schriftelijk), vastgelegd door');
    expect(await pagina.venster.evaluate(() => document.activeElement?.textContent)).toContain(
      'Wat is er besloten?',
    );

    const raad = strook.station(1, 'Raad Alblasserdam');
    await raad.getByText('Wat is er vastgelegd?').click();
    await raad.getByText('Nog niet behandeld.').waitFor();
    expect(await raad.innerText()).toContain('Aangeleverd op ma 22-3-2021.');
    const slot = strook.station(1, 'College Alblasserdam (Slot)');
    expect(await slot.getByText(/^Wat is er (besloten|vastgelegd)\?/u).count()).toBe(0);
    await raad.getByRole('link', { name: /^Link naar dit verloop/ }).click();
    await pagina.venster.waitForURL(/verloop=1-raad/u);
    expect(await drempels(pagina.venster)).toEqual([]);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });
});

interface Meldingen {
  readonly data: {
    readonly gemeenteRoute: {
      readonly waarschuwingen: readonly { readonly gemeente: { readonly code: string } | null }[];
    };
  };
}

/** The cells of a table, row by row, once they are there. */
async function rijenVan(tabel: Locator): Promise<readonly (readonly string[])[]> {
  const rijen = tabel.locator('tbody').getByRole('row');
  await rijen.first().waitFor();
  return Promise.all((await rijen.all()).map(async (rij) => rij.locator('th, td').allInnerTexts()));
}
