import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Besluitformulier } from './testing/besluitformulier.js';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';

const TER_KENNIS = 'Ter kennis genomen';

(HEEFT_CHROMIUM ? describe : describe.skip)('taking note of a stuk', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('gemeentesecretaris: is offered it for the PO that advises, and not for the college after it', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Hendrik-Ido-Ambacht');
    await pagina.begin('/SERVICEGEMEENTE/gemeente/GM0531');
    const po = new Besluitformulier(pagina, 'Portefeuillehoudersoverleg Hendrik-Ido-Ambacht', 1);
    await po.kader.waitFor();
    expect(await po.uitkomsten()).toContain(TER_KENNIS);
    await po.kies(/^Wat gebeurde er bij/, TER_KENNIS);
    await po.vul('Op welke dag?', '2021-03-22');
    await po.verstuur();
    const college = new Besluitformulier(pagina, 'College Hendrik-Ido-Ambacht', 1);
    await college.kader.waitFor();
    expect(await college.uitkomsten()).toContain('Ingestemd');
    expect(await college.uitkomsten()).not.toContain(TER_KENNIS);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });
});
