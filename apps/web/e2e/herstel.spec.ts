import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { drempels } from './testing/drempels.js';
import { Proefopstelling } from './testing/proefopstelling.js';

const VRAAG = 'Wat brengt deze raad terug binnen het venster?';
const LATER = 'Raad Hendrik-Ido-Ambacht: ma 12-4-2021, aanleveren uiterlijk di 30-3-2021.';

(HEEFT_CHROMIUM ? describe : describe.skip)('back into the window, from question to wat als', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('gemeentesecretaris: sees what helps, the easiest first, and tries it', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Hendrik-Ido-Ambacht');
    const strook = pagina.deel(/^1\. /u);
    await strook.getByText(VRAAG).click();
    const lijst = strook.getByRole('list', { name: 'Mogelijkheden voor mijlpaal 1' });
    const eerste = await lijst.getByRole('listitem').first().innerText();
    expect(eerste).toContain(LATER);
    expect(eerste).toContain('Dan is het klaar op ma 12-4-2021, met 18 dagen marge.');
    expect(await strook.innerText()).toContain('Het venster eindigt op vr 30-4-2021.');
    expect(await drempels(pagina.venster)).toEqual([]);

    await strook.getByLabel('Wat wilt u halen?').selectOption('De ingangsdatum');
    await strook.getByText('Hiervoor is niets nodig: dit wordt gehaald.').waitFor();
    await strook.getByLabel('Wat wilt u halen?').selectOption('Het venster van de mijlpaal');
    await lijst.getByRole('link', { name: 'Reken uit bij wat als mogelijkheid 1' }).click();
    await pagina.kop('Wat als?').waitFor();
    expect(new URL(pagina.venster.url()).searchParams.getAll('m')).toHaveLength(1);
    expect(await pagina.veld('Op welke dag?').inputValue()).toBe('ma 12-4-2021');
    expect(await pagina.veld('Aanleveren tot en met').inputValue()).toBe('di 30-3-2021');
    await pagina.deel('Wat verandert er per gemeente?').getByText('28 dagen eerder').waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('stuurgroep: asks it under the warning itself', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const vraag = pagina.venster
      .locator('summary')
      .filter({ hasText: `${VRAAG} Hendrik-Ido-Ambacht, mijlpaal 1` });
    await vraag.first().click();
    await pagina.venster.getByText(LATER).first().waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('is not asked where the raad decides inside its window', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Dordrecht');
    await pagina.deel(/^1\. /u).waitFor();
    expect(await pagina.deel(/^1\. /u).getByText(VRAAG).count()).toBe(0);
    await pagina.sluit();
  });

  it('griffier: reads it, without the way to wat als that is not theirs', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Hendrik-Ido-Ambacht');
    const strook = pagina.deel(/^1\. /u);
    await strook.getByText(VRAAG).click();
    await strook.getByText(LATER).waitFor();
    expect(await strook.getByRole('link', { name: /^Reken uit bij wat als/u }).count()).toBe(0);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });
});
