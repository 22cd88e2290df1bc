import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';

(HEEFT_CHROMIUM ? describe : describe.skip)('what is agreed around a strook', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('griffier: reads who owns the stuk, through which hands it came, and what a nee does', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Alblasserdam');
    const strook = pagina.deel(/^1\. /);
    await strook.getByText('College Alblasserdam is eigenaar sinds').waitFor();
    await strook.getByText('Wie kreeg het wanneer').click();
    await strook.getByText('Stuurgroep, vr 5-3-2021').waitFor();
    await strook.getByText('Wat doet een nee?').click();
    await strook.getByText('Het stuk gaat niet door naar Raad Alblasserdam.').first().waitFor();
    await strook.getByText('Waar staat dat?').first().click();
    await strook.getByText('Route: College gaat voor Raad').waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('griffier: sees the days shared with another traject, each labelled as an example', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Alblasserdam');
    const deel = pagina.deel('Uw afspraken');
    await deel.getByText('di 20-4-2021: raad Alblasserdam, 2 stukken (voorbeeld)').waitFor();
    await deel.getByText('Alle trajecten kennen dezelfde vergaderdagen.').waitFor();
    expect(await deel.innerText()).not.toContain('raad Sliedrecht');
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('secretaris: reads what a local rule asks, with its source', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Hendrik-Ido-Ambacht');
    await pagina.begin('/SERVICEGEMEENTE/gemeente/GM0531');
    const deel = pagina.deel('Uw afspraken');
    await deel
      .getByText(
        'college: op zijn vroegst dinsdag van de week na po; Bron 002: college op dinsdag, in de week na het PO.',
      )
      .waitFor();
    await pagina.sluit();
  });

  it('griffier: states how many working days the raad takes to react, and reads it back', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Alblasserdam');
    const deel = pagina.deel('Uw afspraken');
    await deel
      .getByText('Raad Alblasserdam: de gebruikelijke uitnodigingstermijn; de gebruikelijke reactietermijn')
      .waitFor();
    await deel.getByText('Leg een eigen termijn vast').click();
    const formulier = deel.getByRole('form', { name: 'Eigen termijn van Raad Alblasserdam' });
    await formulier.getByLabel('Welke termijn?').selectOption('REACTIE');
    await formulier.getByLabel(/^Hoeveel dagen/u).fill('8');
    await formulier.getByLabel('Waarom').fill('Reglement van orde.');
    await formulier.getByRole('button', { name: 'Leg vast' }).click();
    await deel
      .getByText('Raad Alblasserdam: de gebruikelijke uitnodigingstermijn; 8 werkdagen om te reageren')
      .waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('stuurgroep: names who only hears of it, and only in a traject that has them', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    await pagina.begin('/SERVICEGEMEENTE/stuurgroep');
    await pagina.deel('Wordt geïnformeerd, besluit niet').getByText('Overige afnemers').waitFor();
    // This route begins in the gemeenten: there is no shared body whose day could be varied.
    expect(await pagina.deel(/^Wat kost een later besluit/u).count()).toBe(0);
    await pagina.begin('/GR-SDD/stuurgroep');
    await pagina.deel('Komende besluiten').waitFor();
    await pagina.deel('Wat kost een later besluit van ONS D?').waitFor();
    expect(await pagina.deel('Wordt geïnformeerd, besluit niet').count()).toBe(0);
    await pagina.sluit();
  });
});
