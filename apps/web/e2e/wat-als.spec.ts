import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import { Watalsblad } from './testing/watalsblad.js';

const ONSD = 'ONS D, mijlpaal 2';

(HEEFT_CHROMIUM ? describe : describe.skip)('what if', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('an extra raad: refused at the field, then mended, and seen by who gets the address', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    await pagina.kies('Wat als?');
    await pagina.kop('Wat als?').waitFor();
    await pagina.venster.getByRole('button', { name: 'Voeg een maatregel toe' }).click();
    await pagina.venster.getByLabel('Maatregel', { exact: true }).selectOption('Een extra raad houden');
    await pagina.veld('Gemeente').selectOption('Hendrik-Ido-Ambacht');
    await pagina.veld('Op welke dag?').fill('2021-04-26');
    await pagina.venster.getByRole('alert').getByText('geen aanlevertermijn bekend').waitFor();
    expect(await pagina.veld('Aanleveren tot en met').getAttribute('aria-invalid')).toBe('true');
    await pagina.veld('Aanleveren tot en met').fill('2021-04-12');

    const effecten = pagina.deel('Wat verandert er per gemeente?');
    await effecten.getByText('Er verandert iets bij: Hendrik-Ido-Ambacht.').waitFor();
    expect(await effecten.getByRole('row').count()).toBe(8);
    const rij = await effecten.getByRole('row', { name: /^Hendrik-Ido-Ambacht/ }).innerText();
    expect(rij).toMatch(/14 dagen eerder\s+nu ma 10-5-2021\s+dan ma 26-4-2021/);
    expect(await pagina.deel('Waarschuwingen die verdwijnen').innerText()).toContain('niet meer halen');
    expect(await pagina.deel('Waarschuwingen die erbij komen').innerText()).toContain('geen tweede kans');
    await pagina.deel('Welke procesbrieven veranderen?').getByText('Procesbrief 3').waitFor();

    await pagina.venster.waitForURL('**/wat-als?m=extra-raad*GM0531*2021-04-26*2021-04-12');
    const ander = await proef.open();
    await ander.logIn('Gemeentesecretaris Hendrik-Ido-Ambacht');
    const { pathname, search } = new URL(pagina.venster.url());
    await ander.begin(`${pathname}${search}`);
    await ander.deel('Wat verandert er per gemeente?').getByText('14 dagen eerder').waitFor();
    // A draft letter is not for a gemeentesecretaris.
    expect(await ander.deel('Welke procesbrieven veranderen?').count()).toBe(0);
    expect([...pagina.klachten, ...ander.klachten]).toEqual([]);
    await pagina.sluit();
    await ander.sluit();
  });

  it('of a band it is said which end moves', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const blad = await Watalsblad.open(pagina, '?mijlpaal=2&m=activiteit-verplaatsen*A-M2-15*2021-05-17');
    const rij = blad.effecten.getByRole('row', { name: /^Papendrecht/u });
    await rij.getByText(/^▼ op zijn laatst 84 dagen eerder$/u).waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('no name of a month is cut off on a phone', async () => {
    const pagina = await proef.open({ viewport: { width: 390, height: 800 } });
    await pagina.logIn('Stuurgroep');
    await Watalsblad.open(pagina, '?mijlpaal=3');
    const buiten = await pagina.venster.evaluate(() => {
      const namen = [...document.querySelectorAll('.rk-maandnamen text')].filter((naam) =>
        naam.checkVisibility(),
      );
      const rand = document.querySelector('.rk-maandnamen')?.getBoundingClientRect().right ?? 0;
      return {
        aantal: namen.length,
        over: namen
          .filter((naam) => naam.getBoundingClientRect().right > rand)
          .map((naam) => naam.textContent),
      };
    });
    expect(buiten.aantal).toBeGreaterThan(5);
    expect(buiten.over).toEqual([]);
    await pagina.sluit();
  });

  it('a row with the longest words stays in its own height on a phone', async () => {
    const pagina = await proef.open({ viewport: { width: 390, height: 800 } });
    await pagina.logIn('Stuurgroep');
    const blad = await Watalsblad.open(pagina, '?mijlpaal=2&m=activiteit-verplaatsen*A-M2-15*2021-06-10');
    await blad.baan('Hardinxveld-Giessendam').getByText(/^▲/u).waitFor();
    await blad
      .baan('Papendrecht')
      .getByText(/^▲ op zijn vroegst|^≈ op zijn vroegst/u)
      .waitFor();
    const rijen = await pagina.venster.evaluate(() =>
      [...document.querySelectorAll('.rk-baan')].map((rij) => {
        const inhoud = Math.max(...[...rij.children].map((kind) => kind.getBoundingClientRect().bottom));
        return inhoud <= rij.getBoundingClientRect().bottom;
      }),
    );
    expect(rijen).toHaveLength(11);
    expect(rijen.every(Boolean)).toBe(true);
    await pagina.sluit();
  });

  it('a gemeente that does not take part needs no day', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    const blad = await Watalsblad.open(pagina, '?m=gemeente-valt-af*GM0531');
    await blad.effecten.getByText('doet niet meer mee').first().waitFor();
    expect(await pagina.veld('Op welke dag?').count()).toBe(0);
    await blad.maatregel(1).getByRole('button', { name: 'Verwijder' }).click();
    await blad.effecten.getByText('Er verandert bij geen enkele gemeente een datum.').waitFor();
    await pagina.sluit();
  });

  it('a day is dragged: everybody moves along before it is let go, and then it stands in the address', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const blad = await Watalsblad.open(pagina, '?mijlpaal=2');
    expect(await blad.dagVan(ONSD)).toBe('vr 21-5-2021');
    expect(await blad.baan('Hardinxveld-Giessendam').innerText()).toContain('= ongewijzigd');
    const { x, y } = await blad.grijp(ONSD);
    await pagina.venster.mouse.move(x + 60, y, { steps: 6 });
    await blad.baan('Hardinxveld-Giessendam').getByText('84 dagen later').waitFor();
    expect(await blad.baan('Hardinxveld-Giessendam').innerText()).toContain('do 23-9-2021 ! na het venster');
    const dag = await blad.dagVan(ONSD);
    await pagina.venster.mouse.up();
    await pagina.venster.waitForURL(/m=activiteit-verplaatsen\*A-M2-15\*2021-/u);
    expect(await blad.maatregel(1).innerText()).toContain(dag);

    await pagina.venster.goBack();
    await blad.baan('Hardinxveld-Giessendam').getByText('= ongewijzigd').waitFor();
    expect(await blad.dagVan(ONSD)).toBe('vr 21-5-2021');
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('the same by keyboard alone: a day, a week, a refusal, and back', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const blad = await Watalsblad.open(pagina, '?mijlpaal=2');
    const { keyboard } = pagina.venster;
    for (let stap = 0; stap < 30 && (await aangewezen(blad)) !== ONSD; stap += 1) await keyboard.press('Tab');
    expect(await aangewezen(blad)).toBe(ONSD);
    await keyboard.press('ArrowRight');
    expect(await blad.dagVan(ONSD)).toBe('za 22-5-2021');
    await keyboard.press('Shift+ArrowRight');
    await keyboard.press('ArrowLeft');
    expect(await blad.dagVan(ONSD)).toBe('vr 28-5-2021');
    await keyboard.press('PageUp');
    expect(await blad.dagVan(ONSD)).toBe('vr 4-6-2021');
    await keyboard.press('ArrowLeft');
    expect(await blad.dagVan(ONSD)).toBe('do 3-6-2021');
    await blad.maatregel(1).getByText('do 3-6-2021').waitFor();

    // A college meets every week: on the day of another meeting it cannot.
    const college = 'College Dordrecht, mijlpaal 2';
    await blad.greep(college).focus();
    const thuis = await blad.dagVan(college);
    await keyboard.press('PageUp');
    const melding =
      /^di \d+-6-2021, kan niet: College Dordrecht heeft op di \d+-6-2021 al een vergadering\.$/u;
    expect(await blad.dagVan(college)).toMatch(melding);
    await pagina.deel('Wat als het eerder of later wordt?').getByText('Maatregel 2 kan niet').waitFor();
    await keyboard.press('Escape');
    await blad.maatregel(2).waitFor({ state: 'detached' });
    expect(await blad.dagVan(college)).toBe(thuis);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('the window of a station can be made longer', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const blad = await Watalsblad.open(pagina, '?mijlpaal=1');
    await blad.greep('Einde venster Raad, mijlpaal 1').focus();
    await pagina.venster.keyboard.press('PageUp');
    const gewijzigd = pagina.deel('Waarschuwingen die blijven, maar anders worden');
    await gewijzigd.locator('summary').click();
    await gewijzigd.getByText('Raad Hendrik-Ido-Ambacht').first().waitFor();
    expect(await gewijzigd.innerText()).toMatch(/was .*eindigt op vr 30-4-2021/u);
    await blad.greep('Einde venster Raad, mijlpaal 1').focus();
    await pagina.venster.keyboard.press('PageUp');
    await pagina.deel('Waarschuwingen die verdwijnen').getByText('Hendrik-Ido-Ambacht').first().waitFor();
    await pagina.sluit();
  });

  it('is one step away from the route of a gemeente, with its body filled in', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Dordrecht');
    await pagina.kop('Dordrecht').waitFor();
    await pagina.venster.getByRole('link', { name: 'Wat als? bij Raad Dordrecht, mijlpaal 2' }).click();
    await pagina.kop('Wat als?').waitFor();
    expect(await pagina.veld('Gremium').inputValue()).toBe('raad-GM0505');
    expect(await pagina.veld('Mijlpaal in het beeld').inputValue()).toBe('2');
    await pagina.kies('Stuurgroep');
    await pagina.venster.getByRole('link', { name: 'Wat als? bij mijlpaal 3' }).click();
    await pagina.kop('Wat als?').waitFor();
    expect(await pagina.veld('Mijlpaal in het beeld').inputValue()).toBe('3');
    await pagina.sluit();
  });

  it('is one step away from a row of the week plan, with its activiteit filled in and without the filters', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    await pagina.begin('/GR-SDD/planning?week=2021-W17&van=2021-04-01');
    await pagina.venster
      .getByRole('link', {
        name: 'Wat als? met een andere dag voor Instemmen met conceptstukken, nu vr 30-4-2021',
      })
      .click();
    await pagina.kop('Wat als?').waitFor();
    expect(await pagina.veld('Maatregel').inputValue()).toBe('activiteit-verplaatsen');
    expect(await pagina.veld('Activiteit').inputValue()).toBe('A-M2-11');
    expect(await pagina.veld('Mijlpaal in het beeld').inputValue()).toBe('2');
    expect([...new URL(pagina.venster.url()).searchParams.keys()].sort()).toEqual(['m', 'mijlpaal']);
    await pagina.veld('Op welke dag?').fill('7-5-2021');
    await pagina.veld('Op welke dag?').press('Tab');
    await pagina.venster.waitForURL(/m=activiteit-verplaatsen\*A-M2-11\*2021-05-07/u);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('is not for a griffier, who reads the own gemeente only', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Papendrecht');
    await pagina.kop('Papendrecht').waitFor();
    expect(await pagina.venster.getByRole('link', { name: 'Wat als?' }).count()).toBe(0);
    await pagina.begin('/GR-SDD/wat-als');
    await pagina.venster.getByRole('alert').getByText('Als griffier mag u dit niet lezen.').waitFor();
    await pagina.sluit();
  });
});

/** The name of what has the focus. */
async function aangewezen({ pagina }: Watalsblad): Promise<string> {
  return pagina.venster.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}
