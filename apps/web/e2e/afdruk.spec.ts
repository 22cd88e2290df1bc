import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { opmaakfouten } from './testing/opmaak.js';
import { bladenIn } from './testing/pdf.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import type { Routekaartpagina } from './testing/routekaartpagina.js';
import { KIJKERS } from './testing/weergaven.js';

/** Where the paper goes, for who wants to look at it. */
const MAP = process.env.ROUTEKAART_BEELDEN;

/** What an A3 on its side leaves between margins of 12 mm, in pixels of paper. */
const A3 = { width: 1496, height: 1031 };

/** Puts the ONS-D of mijlpaal 2 months after its window, so that everything behind it is late. */
async function planOnsdLaat(pagina: Routekaartpagina): Promise<void> {
  await pagina.logIn('TWO');
  const input = {
    traject: 'GR-SDD',
    activiteit: 'A-M2-15',
    handeling: 'VASTLEGGEN',
    datum: { dag: '2021-08-26' },
    sleutel: crypto.randomUUID(),
    verwachteVersie: 0,
  };
  await pagina.vraagApi(
    'mutation ($input: PlanActiviteitInput!) { planActiviteit(input: $input) { __typename } }',
    { input },
  );
  await pagina.sluit();
}

(HEEFT_CHROMIUM ? describe : describe.skip)('on paper', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
    if (MAP !== undefined) mkdirSync(MAP, { recursive: true });
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it.each(['light', 'dark'] as const)(
    'the view of the stuurgroep is one A3 with its date, and the rest on its other side, in a %s window',
    async (colorScheme) => {
      const pagina = await proef.open({ viewport: A3, colorScheme });
      await pagina.logIn('Stuurgroep');
      await pagina.klaar();
      const papier = await pagina.venster.pdf({ preferCSSPageSize: true, printBackground: true });
      if (MAP !== undefined) writeFileSync(join(MAP, `stuurgroep-${colorScheme}.pdf`), papier);
      expect(bladenIn(papier)).toEqual({ aantal: 2, breedte: 420, hoogte: 297 });

      await pagina.venster.emulateMedia({ media: 'print' });
      await pagina.venster.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      if (MAP !== undefined) {
        await pagina.venster.screenshot({
          path: join(MAP, `stuurgroep-a3-${colorScheme}.png`),
          fullPage: true,
        });
      }
      const { voorkant, grond } = await pagina.venster.evaluate(() => ({
        voorkant: document.querySelector('.rk-achterkant')?.getBoundingClientRect().top,
        grond: getComputedStyle(document.body).backgroundColor,
      }));
      expect(voorkant).toBeLessThanOrEqual(A3.height);
      expect(grond).toBe('rgb(255, 255, 255)');
      expect(await opmaakfouten(pagina.venster)).toEqual([]);
      await pagina.venster.getByText('Stand op wo 24-3-2021').waitFor();
      await pagina.sluit();
    },
  );

  it('prints what is closed on the screen, and closes it again', async () => {
    const pagina = await proef.open({ viewport: A3 });
    await pagina.logIn('Stuurgroep');
    await pagina.klaar();
    const { venster } = pagina;
    const gebeurt = async (wat: string): Promise<void> =>
      venster.evaluate((naam) => void window.dispatchEvent(new Event(naam)), wat);
    const letOp = pagina
      .deel('Waarschuwingen')
      .getByRole('group')
      .filter({ hasText: /^Let op \(13\)/u });
    await letOp.locator('summary').first().click();
    await letOp.getByText('Afhandelen').first().click();
    const reden = letOp.getByRole('textbox').first();
    await reden.fill('Besproken in het overleg.');
    const opScherm = await venster.locator('details[open]').count();
    await venster.emulateMedia({ media: 'print' });
    await gebeurt('beforeprint');
    const stappen = pagina.deel('Wat kost een later besluit van ONS D?');
    expect(await stappen.getByRole('img').count()).toBe(7);
    const achterkant = pagina.deel('Overige waarschuwingen');
    expect(await achterkant.innerText()).toMatch(/Let op \(13\)[^]*Goed om te weten \(13\)/u);
    const gevolg = 'Wie Raad Zwijndrecht van di 22-6-2021 mist, wacht tot na het zomerreces';
    await achterkant.getByText(gevolg, { exact: false }).waitFor();
    await venster.getByText('Op ma 25-1-2021 was de prognose', { exact: false }).last().waitFor();
    await pagina.deel('Wat valt achter een reces?').waitFor();
    expect(await venster.locator('details:visible:not([open])').count()).toBe(0);

    await gebeurt('afterprint');
    await venster.emulateMedia({ media: 'screen' });
    await achterkant.waitFor({ state: 'detached' });
    expect(await venster.locator('details[open]').count()).toBe(opScherm);
    expect(await reden.inputValue()).toBe('Besproken in het overleg.');
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  describe.each(KIJKERS)('the %s', (wie, weergaven) => {
    let pagina: Routekaartpagina;
    beforeAll(async () => {
      pagina = await proef.open({ viewport: A3 });
      await pagina.logIn(wie);
    });
    afterAll(async () => {
      await pagina.sluit();
    });

    it.each(weergaven)('loses nothing of %s on paper', async (pad, kop) => {
      await pagina.venster.emulateMedia({ media: 'screen' });
      await pagina.begin(pad);
      await pagina.kop(kop).waitFor();
      await pagina.klaar();
      await pagina.venster.emulateMedia({ media: 'print' });
      expect(await opmaakfouten(pagina.venster)).toEqual([]);
      const papier = await pagina.venster.pdf({ preferCSSPageSize: true });
      expect(bladenIn(papier).aantal).toBeGreaterThan(0);
    });
  });

  it.each([
    ['a day on which much is late', '/GR-SDD/stuurgroep?peildatum=2021-05-10'],
    ['a very late ONS-D', '/GR-SDD/stuurgroep'],
  ])('stays one sheet with %s: what has no place on the front goes to its other side', async (_wat, pad) => {
    if (!pad.includes('?')) await planOnsdLaat(await proef.open());
    const pagina = await proef.open({ viewport: A3 });
    await pagina.logIn('Stuurgroep');
    await pagina.begin(pad);
    await pagina.kop('GR Sociaal (SDD)').waitFor();
    await pagina.klaar();
    const papier = await pagina.venster.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(bladenIn(papier)).toEqual({ aantal: 2, breedte: 420, hoogte: 297 });
    await pagina.venster.emulateMedia({ media: 'print' });
    await pagina.venster.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    // More than a side holds would be printed smaller, or over what stands there.
    const { voorkant, achterkant } = await pagina.venster.evaluate(() => {
      const achter = document.querySelector('.rk-achterkant')?.getBoundingClientRect();
      return { voorkant: achter?.top, achterkant: achter?.height };
    });
    expect(voorkant).toBeLessThanOrEqual(A3.height);
    expect(achterkant).toBeLessThanOrEqual(A3.height);
    expect(await opmaakfouten(pagina.venster)).toEqual([]);
    const kritiek = pagina.deel('Waarschuwingen').getByText(/^Kritiek/u);
    expect(await kritiek.count()).toBe(1);
    expect(
      await pagina
        .deel('Waarschuwingen')
        .getByText(/^\d+ gevolgen$/u)
        .first()
        .isVisible(),
    ).toBe(false);
    expect(await pagina.deel('Overige waarschuwingen').innerText()).toMatch(
      /Kritiek \(\d+\)[^]*\d+ gevolgen[^]*Let op/u,
    );
    await pagina.sluit();
  });
});
