import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';

(HEEFT_CHROMIUM ? describe : describe.skip)('the three readers', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('stuurgroep: sees at once whether the ingangsdatum holds and who decides that', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    expect(await pagina.deel('Halen we de ingangsdatum?').innerText()).toContain(
      'Ja: de laatste stap valt tussen do 18-11-2021 en do 30-12-2021, 2 dagen vóór za 1-1-2022. Aangenomen: 5 dagen voor Ondertekening, 3 dagen voor Bekendmaking.',
    );
    expect(await pagina.deel('Mijlpalen').innerText()).toContain('Hendrik-Ido-Ambacht');
    const rijen = pagina.deel('Waar staat elke gemeente?').first().getByRole('row');
    expect(await rijen.count()).toBe(11);
    expect(await pagina.venster.getByRole('note').innerText()).toContain('verzonnen');
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('stuurgroep: reads in a cell how many days there are to spare, and which wall is behind them', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const tabel = pagina.deel('Tabel van gemeenten en mijlpalen');
    const cellen = await tabel
      .getByRole('row', { name: /^Papendrecht/u })
      .getByRole('cell')
      .allInnerTexts();
    // To be handed in by do 25-3, the day after the peildatum; the raad after the meireces is on do 27-5.
    expect(cellen[1]).toContain('1 dag tot het aanleveren sluit; meireces: daarachter pas do 27-5-2021');
    // Whether the college of di 25-5 is made nobody can say; the next is that of di 1-6: no wall, a week.
    expect(cellen[2]).toContain('eerste dag onzeker; missen kost 7 dagen');
    expect(cellen[2]).not.toContain('muur');
    expect(cellen[0]).not.toMatch(/marge|muur/u);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('stuurgroep: reads how sure it is, on what that rests, and what waits for the other spoor', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const zeker = pagina.deel('Hoe zeker is deze prognose?');
    await zeker.getByText('Toon de kans, en of eerdere prognoses uitkwamen').click();
    await zeker
      .getByText(/^niet te voorspellen: nog (geen|maar \d) eerdere vergadering/u)
      .first()
      .waitFor();
    const rij = zeker.getByRole('row', { name: /^Stuurgroep 28 dagen/u });
    expect(await rij.innerText()).toContain('Te weinig besluiten om een kans op te bouwen.');
    const sporen = pagina.deel('Wacht het ene spoor op het andere?');
    await sporen.getByRole('heading', { name: /^Geen start van het ene spoor zonder het andere/u }).waitFor();
    const tabel = sporen.getByRole('region', { name: /Geen start van het ene spoor/u });
    await tabel.getByRole('row', { name: /^GR Sociaal \(SDD\) /u }).waitFor();
    await tabel.getByRole('row', { name: /^Servicegemeente Dordrecht /u }).waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('stuurgroep: the letter tells what waits for the other spoor, and no chance on too little', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    await pagina.begin('/GR-SDD/procesbrief');
    const deel = pagina.deel('Afstemming met het andere spoor');
    await deel.getByText(/^Geen start van het ene spoor zonder het andere/u).waitFor();
    expect(await pagina.deel('Hoe zeker is dit?').count()).toBe(0);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('stuurgroep: goes from a gemeente to its strook and back, on the same day', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    await pagina.veld('Peildatum').fill('2021-03-10');
    await pagina.venster.getByText('Stand op wo 10-3-2021').waitFor();
    await pagina.venster.getByRole('link', { name: 'Papendrecht', exact: true }).click();
    await pagina.kop('Papendrecht').waitFor();
    expect(pagina.venster.url()).toContain('peildatum=2021-03-10');
    await pagina.venster.goBack();
    await pagina.kop('GR Sociaal (SDD)').waitFor();
    expect(await pagina.venster.getByText('Stand op wo 10-3-2021').count()).toBe(1);
    await pagina.sluit();
  });

  it('stuurgroep: reads over which weeks the komende besluiten go', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const komend = pagina.deel('Komende besluiten');
    await komend.getByText('De komende 4 weken, tot en met wo 21-4-2021.').waitFor();
    expect(await komend.getByRole('listitem').last().innerText()).toMatch(/^di 20-4-2021/u);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('stuurgroep: sees where every raad lands when the ONS-D decides later, drawn and as a table', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const deel = pagina.deel('Wat kost een later besluit van ONS D?');
    await deel.getByRole('img', { name: 'Hardinxveld-Giessendam' }).waitFor();
    expect(await deel.getByRole('img').count()).toBe(7);
    expect(await pagina.veld('Mijlpaal in de grafieken').inputValue()).toBe('2');
    // The day that is expected is a mark in every drawing, and words above it, in it and in the table.
    const verwacht = 'ONS D: verwacht tussen ma 17-5-2021 en vr 21-5-2021.';
    await deel.getByText(`◆ ${verwacht}`).first().waitFor();
    expect(await deel.locator('svg .rk-stap__verwacht').count()).toBe(7);
    expect(await deel.getByRole('img', { name: 'Papendrecht' }).innerHTML()).toContain(verwacht);
    await deel.getByText('Als tabel').click();
    const gemarkeerd = deel.getByRole('row').filter({ hasText: verwacht });
    expect(await gemarkeerd.filter({ hasText: 'Hendrik-Ido-Ambacht' }).innerText()).toMatch(/ma 28-6-2021/u);
    expect(await gemarkeerd.filter({ hasText: 'Papendrecht' }).count()).toBe(2);
    await pagina.veld('Mijlpaal in de grafieken').selectOption({ index: 0 });
    await pagina.venster.waitForURL(/mijlpaal=1/);
    await deel.getByText('◆ ONS D: besloten do 18-3-2021. Dat valt buiten het beeld.').waitFor();
    expect(await deel.locator('svg .rk-stap__verwacht').count()).toBe(0);
    const rij = deel.getByRole('row', { name: /^Alblasserdam vr 26-3 t\/m do 15-4-2021/ });
    await rij.waitFor();
    expect(await rij.innerText()).toMatch(/di 25-5-2021\s+na het venster/);
    await pagina.veld('Wiens besluit in de grafieken').selectOption('Stuurgroep');
    await pagina.venster.waitForURL(/station=stuurgroep/u);
    await pagina.deel('Wat kost een later besluit van Stuurgroep?').getByRole('img').first().waitFor();
    expect(await pagina.veld('Mijlpaal in de grafieken').inputValue()).toBe('1');
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('stuurgroep: sees under a warning what follows from it, and the tasks of a gemeente', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const oorzaak = pagina
      .deel('Waarschuwingen')
      .getByRole('listitem')
      .filter({ hasText: 'Lever het stuk uiterlijk vr 26-3-2021 aan bij Raad Sliedrecht' });
    expect(await oorzaak.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining('Raad Sliedrecht heeft na di 20-4-2021 geen tweede kans in het venster'),
      expect.stringContaining('wacht tot na het meireces: di 18-5-2021, 28 dagen later.'),
    ]);
    await pagina.begin('/GR-SDD/gemeente/GM0610');
    const taken = pagina.deel('Wat moet de gemeentesecretaris doen?');
    await taken.getByText('Uiterlijk vr 26-3-2021').waitFor();
    await pagina.sluit();
  });
});
