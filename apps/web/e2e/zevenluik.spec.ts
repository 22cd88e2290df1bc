import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { drempels } from './testing/drempels.js';
import { opmaakfouten } from './testing/opmaak.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import { regelsVan } from './testing/regels.js';

(HEEFT_CHROMIUM ? describe : describe.skip)('the zevenluik', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('shows the whole route: first what all gemeenten wait for, last what comes of them', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const rijen = pagina.deel('Tabel van gemeenten en mijlpalen').getByRole('row');
    const stations = rijen.nth(2).getByRole('listitem');
    await stations.first().waitFor();
    expect((await stations.allInnerTexts()).map((tekst) => tekst.replaceAll(/\s+/gu, ' '))).toEqual([
      expect.stringMatching(/^Stuurgroep ✓ besloten vr 5-3-2021/u),
      expect.stringMatching(/^ONS D ✓ besloten do 18-3-2021/u),
      expect.stringMatching(/^Stuurgroep ◎ aan zet gepland vr 30-4-2021/u),
      expect.stringMatching(/^ONS D ○ wacht verwacht tussen ma 17-5-2021 en vr 21-5-2021/u),
      expect.stringMatching(/^Stuurgroep ○ aan zet verwacht vr 3-9-2021/u),
      expect.stringMatching(/^ONS D ○ wacht verwacht tussen ma 20-9-2021 en vr 24-9-2021/u),
    ]);
    const staart = rijen.last();
    expect(await staart.getByRole('rowheader').innerText()).toBe('Regio, na de gemeenten');
    expect(await staart.getByRole('listitem').count()).toBe(2);
    expect(await staart.getByRole('listitem').first().innerText()).toContain('Ondertekenaars');
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it.each([
    ['at 1440 px', { width: 1440, height: 900 }, 'screen'],
    ['at 1024 px', { width: 1024, height: 768 }, 'screen'],
    ['at 390 px', { width: 390, height: 844 }, 'screen'],
    ['on an A3', { width: 1496, height: 1031 }, 'print'],
  ] as const)('leaves no word of a date on a line alone %s', async (_, viewport, media) => {
    const pagina = await proef.open({ viewport });
    await pagina.logIn('Stuurgroep');
    await pagina.venster.emulateMedia({ media });
    const dagen = pagina.deel('Tabel van gemeenten en mijlpalen').getByRole('button');
    await dagen.first().waitFor();
    const regels = await regelsVan(dagen);
    expect(regels.flat().filter((regel) => regel === 'tussen' || regel === 'en')).toEqual([]);
    expect(regels.filter(([eerste, tweede = '']) => eerste === 'verwacht' && tweede.startsWith('t'))).toEqual(
      [],
    );
    expect(regels.map((tekst) => tekst.join(' '))).toContain(
      `${media === 'print' ? '' : 'verwacht '}tussen di 25-5-2021 en di 1-6-2021`,
    );
    expect(await opmaakfouten(pagina.venster)).toEqual([]);
    await pagina.sluit();
  });

  it('has no such rows on a route that begins and ends in the gemeenten', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    await pagina.begin('/SERVICEGEMEENTE/stuurgroep');
    const tabel = pagina.deel('Tabel van gemeenten en mijlpalen');
    await tabel.getByRole('row').first().waitFor();
    expect(await tabel.getByRole('rowheader', { name: /^Regio/u }).count()).toBe(0);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it.each([
    ['wide', { width: 1440, height: 900 }],
    ['narrow', { width: 390, height: 844 }],
  ])(
    'tells by keyboard why a date is what it is, and goes back to it, in a %s window',
    async (_, viewport) => {
      const pagina = await proef.open({ viewport });
      await pagina.logIn('Stuurgroep');
      const dag = pagina
        .deel('Tabel van gemeenten en mijlpalen')
        .getByRole('button', { name: 'ma 10-5-2021 waarom? Raad Hendrik-Ido-Ambacht, mijlpaal 1' });
      await dag.focus();
      await pagina.venster.keyboard.press('Enter');
      const venster = pagina.venster.getByRole('dialog', {
        name: 'Waarop rust de datum van Raad Hendrik-Ido-Ambacht, mijlpaal 1?',
      });
      await venster
        .getByText(/haalt de aanleverdatum do 18-3-2021 .* niet \(12 dagen te laat\)/u)
        .first()
        .waitFor();
      expect(await drempels(pagina.venster)).toEqual([]);
      const vak = await venster.boundingBox();
      expect((vak?.x ?? -1) >= 0 && (vak?.width ?? Infinity) <= viewport.width).toBe(true);
      await pagina.venster.keyboard.press('Escape');
      await venster.waitFor({ state: 'detached' });
      expect(await dag.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(pagina.klachten).toEqual([]);
      await pagina.sluit();
    },
  );

  it('tells the same of a shared body and of a besluit that comes', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const venster = pagina.venster.getByRole('dialog');
    await pagina.venster.getByRole('button', { name: /^do 18-3-2021 waarom\? ONS D, mijlpaal 1/u }).click();
    await venster.getByText('ONS D: Besloten op do 18-3-2021: ingestemd.').waitFor();
    await venster.getByRole('button', { name: 'Sluit' }).click();
    await venster.waitFor({ state: 'detached' });
    const komend = pagina.deel('Komende besluiten');
    await komend.getByRole('button', { name: /waarom\? Raad Dordrecht, mijlpaal 1/u }).click();
    await venster
      .getByText(/Raad Dordrecht/u)
      .first()
      .waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('tells why a mijlpaal is done on its day, and why the ingangsdatum holds', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const venster = pagina.venster.getByRole('dialog');
    await pagina.deel('Mijlpalen').getByRole('button', { name: 'ma 10-5-2021 waarom? mijlpaal 1' }).click();
    await venster.getByRole('heading', { name: 'Waarop rust de datum van mijlpaal 1?' }).waitFor();
    await venster
      .getByText(/Raad Hendrik-Ido-Ambacht/u)
      .first()
      .waitFor();
    expect(await drempels(pagina.venster)).toEqual([]);
    await pagina.venster.keyboard.press('Escape');
    await venster.waitFor({ state: 'detached' });

    await pagina
      .deel('Halen we de ingangsdatum?')
      .getByRole('button', { name: /waarom\?$/u })
      .click();
    await venster.getByRole('link', { name: /^Wet /u }).first().waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('tells why a gemeente can wait until its last day, and what the day after costs', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Alblasserdam');
    const strook = pagina.deel(/^2\. /u);
    await strook.getByText('Wat is de laatste dag?').click();
    const tabel = strook.getByRole('region', { name: 'Laatste dag voor mijlpaal 2' });
    await tabel
      .getByRole('button', { name: /waarom\? College Alblasserdam, mijlpaal 2, om het venster te halen$/u })
      .click();
    const venster = pagina.venster.getByRole('dialog', {
      name: 'Tot wanneer kan College Alblasserdam besluiten om het venster te halen, mijlpaal 2, en waarom?',
    });
    await venster
      .getByText(/een dag later.*1 dag te laat/u)
      .first()
      .waitFor();
    expect(await drempels(pagina.venster)).toEqual([]);
    await venster.getByRole('link', { name: 'Vergadering' }).first().click();
    await venster.waitFor({ state: 'detached' });
    const vergadering = pagina.venster.locator('tr[aria-current]');
    await vergadering.waitFor();
    expect(await vergadering.evaluate((rij) => rij === document.activeElement)).toBe(true);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });
});
