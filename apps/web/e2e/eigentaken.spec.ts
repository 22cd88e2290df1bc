import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';

(HEEFT_CHROMIUM ? describe : describe.skip)('the tasks on the dashboard', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it.each([
    ['TWO', /Uiterlijk do 29-4-2021\s+Beantwoord de meegegeven aanpassingen\./u],
    [
      'Stuurgroep',
      /Uiterlijk vr 30-4-2021\s+Verplaats het begin van de volgende mijlpaal, of versnel de raden\./u,
    ],
    [
      'Secretariaat ONS-D',
      /Uiterlijk ma 3-5-2021\s+Plan de vergadering die het stuk de gemeenten in stuurt\./u,
    ],
  ])('%s reads what it must do itself, and before when', async (wie, taak) => {
    const pagina = await proef.open();
    await pagina.logIn(wie);
    const taken = pagina.deel('Wat moet u doen?');
    await taken.getByText(/^Later: \d+ taken$/u).click();
    expect(await taken.innerText()).toMatch(taak);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('a lezer has nothing to do', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Lezer');
    await pagina.deel('Komende besluiten').waitFor();
    expect(await pagina.deel('Wat moet u doen?').count()).toBe(0);
    await pagina.sluit();
  });
});
