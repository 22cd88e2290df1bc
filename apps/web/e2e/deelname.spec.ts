import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import { Strookpagina } from './testing/strookpagina.js';
import { leesTrajectIn } from './testing/trajectbestand.js';

/** Two RPO's are asked before medio april whether they take part: one kept by the ONS-D, one by the TWO. */
const BESTAND = `
traject: { code: RPO, naam: Regionale ondersteuning, ingangsdatum: 2022-01-01 }
gemeenten:
  - { code: GM0482, naam: Alblasserdam }
gremia:
  - { code: rpo-zorg, naam: RPO Zorg, mandaat: adviseert, beheerrol: onsd }
  - { code: rpo-onderwijs, naam: RPO Onderwijs, mandaat: adviseert, beheerrol: two }
  - { code: raad-a, naam: Raad Alblasserdam, soort: raad, gemeente: GM0482, beheerrol: griffier }
routesjabloon:
  stations:
    - { code: raad, naam: Raad, perGemeente: true }
mijlpalen:
  - { nummer: 1, naam: Wijziging, stuk: wijziging }
planning:
  jaar: 2021
  bijgewerktTotEnMet: 2021-03-01
  activiteiten:
    - code: A-1
      soort: deelname
      naam: Laten weten of zij meedoen
      mijlpalen: [1]
      gremia: [rpo-zorg, rpo-onderwijs]
      datum: { soort: vaag, van: 2021-03-01, tot: 2021-04-10, tekst: voor medio april 2021 }
`;

(HEEFT_CHROMIUM ? describe : describe.skip)('which gremia take part', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
    await leesTrajectIn(proef, BESTAND);
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('onsd: answers for the RPO that it keeps and for no other, and the stuurgroep sees who answered what', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Secretariaat ONS-D');
    await pagina.begin('/RPO/stuurgroep');
    const deel = pagina.deel('Welke gremia doen mee?');
    const regels = deel.getByRole('listitem');
    await regels.first().waitFor();
    expect(await deel.innerText()).toContain('RPO Zorg: nog niet bekend. Gevraagd: voor medio april 2021');
    expect(await deel.getByText('Leg het antwoord vast').count()).toBe(1);
    await regels.filter({ hasText: 'RPO Zorg' }).getByText('Leg het antwoord vast').click();
    const formulier = new Strookpagina(pagina).formulier('Deelname van RPO Zorg');
    await formulier.kies('Wat zegt RPO Zorg?', 'Doet niet mee');
    expect(await deel.getByLabel('Waaraan? Leeg: aan alles').count()).toBe(0);
    await formulier.kies('Wat zegt RPO Zorg?', 'Doet mee');
    await deel.getByLabel('Waaraan? Leeg: aan alles').fill('alleen de regiosecretaris');
    await formulier.verstuur();
    await deel.getByText('doet mee', { exact: true }).waitFor();
    expect(await deel.innerText()).toContain(
      'RPO Zorg: doet mee (alleen de regiosecretaris) sinds wo 24-3-2021. Gevraagd: voor medio april 2021',
    );
    expect(await deel.innerText()).toContain('RPO Onderwijs: nog niet bekend.');
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();

    const stuurgroep = await proef.open();
    await stuurgroep.logIn('Stuurgroep');
    await stuurgroep.begin('/RPO/stuurgroep');
    const gezien = stuurgroep.deel('Welke gremia doen mee?');
    await gezien.getByText('doet mee', { exact: true }).waitFor();
    expect(await gezien.getByText('Leg het antwoord vast').count()).toBe(0);
    await stuurgroep.sluit();
  });

  it.each([
    ['Secretariaat ONS-D', '/RPO/stuurgroep', 'RPO Zorg', 'Leg het antwoord vast'],
    ['Gemeentesecretaris Papendrecht', '/GR-SDD/gemeente/GM0590', 'Papendrecht', 'Bekijk of wijzig dat'],
  ])('the %s takes the answer back: it is not known yet', async (wie, pad, naam, vraag) => {
    const pagina = await proef.open();
    await pagina.logIn(wie);
    await pagina.begin(pad);
    await pagina.venster.getByText(vraag).first().click();
    const formulier = new Strookpagina(pagina).formulier(`Deelname van ${naam}`);
    // Another answer than the one that may stand there already: the same again is refused.
    await formulier.kies(`Wat zegt ${naam}?`, 'Doet niet mee');
    await formulier.verstuur();
    await pagina.venster.getByText('doet niet mee', { exact: true }).waitFor();
    await formulier.kies(`Wat zegt ${naam}?`, 'Nog niet bekend');
    expect(await formulier.kader.getByLabel('Waaraan? Leeg: aan alles').count()).toBe(0);
    await formulier.vul('Waarom?', 'De raad besluit eerst.');
    await formulier.verstuur();
    await pagina.venster
      .getByText(/(?:nog niet bekend|weet dat nog niet) sinds wo 24-3-2021: De raad besluit eerst\./u)
      .waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('is nothing to show where no gremium is asked', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    await pagina.begin('/GR-SDD/stuurgroep');
    await pagina.deel('Wacht het ene spoor op het andere?').waitFor();
    await pagina.klaar();
    expect(await pagina.venster.getByText('Welke gremia doen mee?').count()).toBe(0);
    await pagina.sluit();
  });
});
