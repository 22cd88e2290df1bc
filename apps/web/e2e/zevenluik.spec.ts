import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';

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
});
