import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';

(HEEFT_CHROMIUM ? describe : describe.skip)('the api goes down and comes back', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('is told in words, and the same view comes back by itself', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    await proef.stopApi();
    await pagina.veld('Peildatum').fill('2021-03-10');
    const melding = pagina.venster.getByRole('alert');
    await melding.getByText('Routekaart is niet bereikbaar', { exact: false }).first().waitFor();

    await proef.startApiWeer();
    await pagina.venster.getByText('Stand op wo 10-3-2021').waitFor();
    expect(new URL(pagina.venster.url()).searchParams.get('peildatum')).toBe('2021-03-10');
    await pagina.sluit();
  });
});
