import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';

/** The page waits longer after each attempt, half a minute at most; by then the api may have been away for long. */
const LANGSTE_PAUZE = 75_000;

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
    await pagina.venster.getByText('Stand op wo 10-3-2021').waitFor({ timeout: LANGSTE_PAUZE });
    expect(new URL(pagina.venster.url()).searchParams.get('peildatum')).toBe('2021-03-10');
    await pagina.sluit();
  });

  it('is told to who logs in meanwhile, and the log-in works once it is back', async () => {
    const pagina = await proef.open();
    const naam = pagina.venster.getByRole('button', { name: 'Stuurgroep', exact: true });
    await naam.waitFor();
    await proef.stopApi();
    await naam.click();
    const melding = pagina.venster.getByRole('alert');
    await melding.getByText('Routekaart is niet bereikbaar', { exact: false }).first().waitFor();
    await proef.startApiWeer();
    const opnieuw = melding.getByRole('button', { name: 'Probeer opnieuw' });
    await opnieuw.click();
    // Whom one was belongs to the api that is gone.
    await melding.getByText('U bent niet meer ingelogd', { exact: false }).waitFor();
    await opnieuw.click();
    await pagina.logIn('Stuurgroep');
    await pagina.deel('Waar staat elke gemeente?').waitFor();
    await pagina.sluit();
  });

  it('and a view whose part cannot be fetched says so, while the menu leads on', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    await pagina.venster.route('**/*planning*.js', async (route) => route.abort());
    await pagina.kies('Weekplanning');
    const melding = pagina.venster.getByRole('main').getByRole('alert');
    await melding.getByText('Deze weergave kon niet worden getoond', { exact: false }).waitFor();

    await pagina.kies('Stuurgroep');
    await pagina.deel('Waar staat elke gemeente?').waitFor();

    await pagina.venster.unroute('**/*planning*.js');
    await pagina.kies('Weekplanning');
    await melding.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await pagina.deel('Nog te plannen').waitFor();
    await pagina.sluit();
  });
});
