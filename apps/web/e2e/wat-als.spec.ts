import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';

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
    await pagina.venster.getByText('Daarna staan hier de gevolgen', { exact: false }).waitFor();
    await pagina.venster.getByRole('combobox', { name: 'Maatregel' }).selectOption('Een extra raad houden');
    await pagina.veld('Gemeente').selectOption('Hendrik-Ido-Ambacht');
    await pagina.veld('Op welke dag?').fill('2021-04-26');
    await pagina.venster.getByRole('alert').getByText('geen aanlevertermijn bekend').waitFor();
    expect(await pagina.veld('Aanleveren tot en met').getAttribute('aria-invalid')).toBe('true');
    await pagina.veld('Aanleveren tot en met').fill('2021-04-12');

    const effecten = pagina.deel('Wat verandert er per gemeente?');
    await effecten.getByText('Deze maatregel verandert iets bij: Hendrik-Ido-Ambacht.').waitFor();
    expect(await effecten.getByRole('row').count()).toBe(8);
    const rij = await effecten.getByRole('row', { name: /^Hendrik-Ido-Ambacht/ }).innerText();
    expect(rij).toMatch(/14 dagen eerder\s+nu ma 10-5-2021\s+dan ma 26-4-2021/);
    expect(await pagina.deel('Waarschuwingen die verdwijnen').innerText()).toContain('niet meer halen');
    expect(await pagina.deel('Waarschuwingen die erbij komen').innerText()).toContain('geen tweede kans');

    const ander = await proef.open();
    await ander.logIn('Gemeentesecretaris Hendrik-Ido-Ambacht');
    const { pathname, search } = new URL(pagina.venster.url());
    await ander.begin(`${pathname}${search}`);
    await ander.venster.getByText('14 dagen eerder', { exact: false }).waitFor();
    expect([...pagina.klachten, ...ander.klachten]).toEqual([]);
    await pagina.sluit();
    await ander.sluit();
  });

  it('a gemeente that does not take part needs no day', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    await pagina.begin('/GR-SDD/wat-als?maatregel=afvallen&doel=GM0531');
    await pagina.venster.getByText('doet niet meer mee').first().waitFor();
    expect(await pagina.veld('Op welke dag?').count()).toBe(0);
    await pagina.sluit();
  });

  it('is not in the menu of a griffier', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Papendrecht');
    await pagina.kop('Papendrecht').waitFor();
    expect(await pagina.venster.getByRole('link', { name: 'Wat als?' }).count()).toBe(0);
    await pagina.sluit();
  });
});
