import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';

(HEEFT_CHROMIUM ? describe : describe.skip)('what a werkgroep must have ready', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('shows once a werkgroep is chosen, beside the rows that it guides, and stands in the address', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    await pagina.begin('/GR-SDD/planning?peildatum=2021-02-01');
    await pagina.kop('Weekplanning').waitFor();
    expect(await pagina.venster.getByRole('heading', { name: /gereed moet hebben/u }).count()).toBe(0);
    await pagina.veld('Begeleid door werkgroep').selectOption('WG PPD');
    const werkgroep = pagina.deel('Wat WG PPD gereed moet hebben');
    await werkgroep.getByText('Volgens de prognose gereed voor Stuurgroep op vr 5-3-2021').waitFor();
    await werkgroep.getByText('Uiterlijk op do 11-3-2021: ONS D besluit.').waitFor();
    const rij = werkgroep.getByRole('row').filter({ hasText: 'Informatieronde per gemeente' });
    expect(await rij.innerText()).toMatch(/ma 22-2 t\/m vr 5-3-2021[^]*✓ ja/u);
    await pagina.deel('Weekplanning').getByText('Olv TWO / WGPPD').waitFor();
    expect(await pagina.deel('Weekplanning').getByText('Begeleiding door WG G&JZ').count()).toBe(0);
    expect(new URL(pagina.venster.url()).searchParams.get('werkgroep')).toBe('wg-ppd');
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('says so where the plan has nothing for it', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    await pagina.begin('/GR-SDD/planning?werkgroep=wg-fz');
    await pagina
      .deel('Wat WG FZ gereed moet hebben')
      .getByText('WG FZ begeleidt volgens de planning geen stuk dat nog gereed moet komen.', { exact: false })
      .waitFor();
    await pagina.venster.getByText('Geen activiteit past bij deze keuze.', { exact: false }).waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });
});
