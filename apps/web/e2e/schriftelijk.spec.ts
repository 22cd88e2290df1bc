import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import { Strookpagina } from './testing/strookpagina.js';
import { leesTrajectIn } from './testing/trajectbestand.js';

/** The college decides on paper on vr 26-3, before it meets on di 6-4; the raad meets on di 20-4. */
const BESTAND = `
traject: { code: KLEIN, naam: Kleine regeling, ingangsdatum: 2021-07-01 }
gemeenten:
  - { code: GM0482, naam: Alblasserdam }
gremia:
  - code: college-a
    naam: College Alblasserdam
    soort: college
    gemeente: GM0482
    beheerrol: gemeentesecretaris
    schriftelijk: true
  - { code: raad-a, naam: Raad Alblasserdam, soort: raad, gemeente: GM0482, beheerrol: griffier }
routesjabloon:
  stations:
    - { code: college, naam: College, perGemeente: true }
    - { code: raad, naam: Raad, perGemeente: true, voorgangers: [college] }
mijlpalen:
  - { nummer: 1, naam: Notitie, stuk: notitie }
vensters:
  - { mijlpaal: 1, station: raad, van: 2021-04-01, tot: 2021-04-30 }
planning:
  jaar: 2021
  bijgewerktTotEnMet: 2021-03-01
  procesbrieven:
    - { nummer: 1, code: PB-01, week: Week 12 (22-3 tm 26-3), wat: Informeren }
vergaderschemas:
  - gremium: college-a
    vergaderingen:
      - { dag: 2021-04-06, aanleverdag: 2021-04-01 }
  - gremium: raad-a
    vergaderingen:
      - { dag: 2021-04-20, aanleverdag: 2021-03-30 }
feiten:
  - soort: vergadering
    vastgelegdOp: 2021-03-22
    rol: gemeentesecretaris
    bron: Besluitenlijst
    gremium: college-a
    dag: 2021-03-26
    aanleverdag: 2021-03-25
    schriftelijk: true
`;

(HEEFT_CHROMIUM ? describe : describe.skip)('a written round', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
    await leesTrajectIn(proef, BESTAND);
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('is told apart from a meeting on mijn strook: at the station, in short, and in the calendar', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Alblasserdam');
    await pagina.begin('/KLEIN/gemeente/GM0482');
    await pagina.kop('Alblasserdam').waitFor();
    await pagina.openAlles();
    const kort = await pagina.deel(/^Nu: /).innerText();
    expect(kort).toContain('vr 26-3-2021 (schriftelijk)');
    expect(kort).toMatch(/di 20-4-2021(?! \()/u);
    const strook = new Strookpagina(pagina);
    const college = await strook.station(1, 'College Alblasserdam').innerText();
    expect(college).toContain('verwacht vr 26-3-2021 (schriftelijk)');
    expect(college).toContain('De vergadering van vr 26-3-2021 (schriftelijk) staat vast');
    expect(college).toMatch(/wordt het di 6-4-2021\./u);
    // Its chain names the round of the college before it; the raad itself meets.
    const raad = await strook.station(1, 'Raad Alblasserdam').innerText();
    expect(raad).not.toContain('(schriftelijk)');
    expect(raad).toContain('Eerste haalbare schriftelijke ronde van College Alblasserdam: vr 26-3-2021');
    expect(raad).toContain('Eerste haalbare vergadering van Raad Alblasserdam: di 20-4-2021');
    const schema = pagina.deel('Komende vergaderingen van College Alblasserdam');
    expect(await schema.getByRole('rowheader').allInnerTexts()).toEqual([
      'vr 26-3-2021 (schriftelijk)',
      'di 6-4-2021',
    ]);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('is told apart for the stuurgroep: in the table of gemeenten and among what is decided soon', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    await pagina.begin('/KLEIN/stuurgroep');
    await pagina.kop('Kleine regeling').waitFor();
    const cellen = await pagina
      .deel('Tabel van gemeenten en mijlpalen')
      .getByRole('row', { name: /^Alblasserdam/ })
      .getByRole('cell')
      .allInnerTexts();
    expect(cellen.map((tekst) => tekst.includes('(schriftelijk)'))).toEqual([true, false]);
    const komend = await pagina.deel('Komende besluiten').getByRole('listitem').allInnerTexts();
    expect(komend[0]).toMatch(/^vr 26-3-2021\s[^]*\(schriftelijk\) College Alblasserdam, mijlpaal 1/u);
    expect(komend[1]).toMatch(/^di 20-4-2021\s[^]*Raad Alblasserdam/u);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('is told apart in the letter, among the coming dates and per gemeente', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    await pagina.begin('/KLEIN/procesbrief/1');
    await pagina.kop('Procesbrief 1').waitFor();
    const data = await pagina.deel('Aankomende data').innerText();
    expect(data).toMatch(/vr 26-3-2021 \(schriftelijk\): College Alblasserdam/u);
    expect(data).toMatch(/di 20-4-2021: Raad Alblasserdam/u);
    const gemeente = await pagina.deel('Per gemeente').innerText();
    expect(gemeente).toContain('naar verwachting vr 26-3-2021 (schriftelijk)');
    expect(gemeente).toMatch(/naar verwachting di 20-4-2021[;.]/u);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });
});
