import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { drempels } from './testing/drempels.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import type { Routekaartpagina } from './testing/routekaartpagina.js';
import { Strookpagina } from './testing/strookpagina.js';
import { leesTrajectIn } from './testing/trajectbestand.js';

/** More rows than two pages of the week plan hold; on the day of the last one the ONS-D meets and can decide. */
const RIJEN = 120;
const BESTAND = `
traject: { code: LANG, naam: Lange planning, ingangsdatum: 2022-01-01 }
gemeenten:
  - { code: GM0482, naam: Alblasserdam }
gremia:
  - { code: ons-d, naam: ONS-D, soort: ambtelijk overleg, beheerrol: onsd }
  - { code: wg, naam: Werkgroep, soort: werkgroep, beheerrol: two }
  - { code: raad-a, naam: Raad Alblasserdam, soort: raad, gemeente: GM0482, beheerrol: griffier }
routesjabloon:
  stations:
    - { code: ons-d, naam: ONS-D }
    - { code: raad, naam: Raad, perGemeente: true, voorgangers: [ons-d] }
mijlpalen:
  - { nummer: 1, naam: Notitie, stuk: notitie }
planning:
  jaar: 2021
  bijgewerktTotEnMet: 2021-03-01
  activiteiten:
${Array.from(
  { length: RIJEN },
  (_, nummer) =>
    `    - { code: A-${String(nummer)}, soort: bijeenkomst, naam: Overleg ${String(nummer)}, mijlpalen: [1], ` +
    (nummer === RIJEN - 1
      ? 'gremia: [wg, ons-d], datum: { soort: vast, dag: 2021-06-10 } }'
      : 'gremia: [wg], datum: { soort: vast, dag: 2021-05-10 } }'),
).join('\n')}
vergaderschemas:
  - gremium: ons-d
    vergaderingen:
      - { dag: 2021-06-10, aanleverdag: 2021-06-03 }
      - { dag: 2021-06-24, aanleverdag: 2021-06-17 }
`;

(HEEFT_CHROMIUM ? describe : describe.skip)('the sources of a date', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
    await leesTrajectIn(proef, BESTAND);
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('a row of the plan leads to that row in the week plan, on the same day', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    await pagina.begin('/GR-SDD/stuurgroep?peildatum=2021-03-23');
    const keten = await openKeten(pagina, /waarom\? ONS D, mijlpaal 2/u);
    await keten.getByRole('link', { name: 'Rij van het plan A-M2-15, regel 158' }).press('Enter');
    await pagina.kop('Weekplanning').waitFor();
    const rij = await gevonden(pagina);
    expect(rij).toContain('Instemmen stukken en doorsturen naar colleges gemeenten');
    expect(pagina.venster.url()).toContain('peildatum=2021-03-23');
    expect(await drempels(pagina.venster)).toEqual([]);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('a row that the plan does not have is told', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    await pagina.begin('/GR-SDD/planning?rij=bestaat-niet');
    await pagina.venster
      .getByText('De rij waarnaar u zocht, staat niet in het weekplan', { exact: false })
      .waitFor();
    await pagina.sluit();
  });

  it('a meeting leads to its day in the vergaderschema of its gemeente, one that is over too', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const keten = await openKeten(pagina, /waarom\? Raad Hendrik-Ido-Ambacht, mijlpaal 1/u);
    const regel = keten
      .getByRole('listitem')
      .filter({ hasText: 'De vergadering van di 23-3-2021 is voorbij.' });
    await regel.getByRole('link', { name: 'Vergadering' }).click();
    await pagina.kop('Hendrik-Ido-Ambacht').waitFor();
    expect(await gevonden(pagina)).toMatch(/^di 23-3-2021/u);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('on mijn strook each meeting of the chain is found in its turn', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Papendrecht');
    const strook = pagina.deel(/^3\. /u);
    await strook.getByText('Waarom? Raad Papendrecht').click();
    for (const [zin, dag] of [
      ['Eerste zeker haalbare vergadering van Raad Papendrecht: do 9-12-2021', /^do 9-12-2021/u],
      ['De vergadering van do 28-10-2021 is alleen haalbaar als', /^do 28-10-2021/u],
    ] as const) {
      const regel = strook
        .getByRole('listitem')
        .filter({ hasText: zin })
        .filter({ hasText: /^Vergadering/u });
      await regel.getByRole('link', { name: 'Vergadering' }).click();
      await pagina.venster.locator('tr:focus', { hasText: dag }).waitFor();
      expect(await gevonden(pagina)).toMatch(dag);
    }
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('a meeting of a shared body leads to its row of the week plan, leafing on to where that is', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    await pagina.begin('/LANG/stuurgroep');
    const keten = await openKeten(pagina, /waarom\? ONS-D, mijlpaal 1/u);
    const regel = keten.getByRole('listitem').filter({ hasText: /^Vergadering.*van ONS-D: do 10-6-2021/u });
    await regel.getByRole('link', { name: 'Vergadering' }).click();
    expect(await gevonden(pagina)).toContain('Overleg 119');
    expect(await pagina.venster.getByRole('navigation', { name: 'Bladeren' }).innerText()).toContain(
      '101 tot en met 120 van 120',
    );
    expect(new URL(pagina.venster.url()).searchParams.get('vanaf')).toBe('100');

    // Leafing to it left no steps in between: one step back is the chain again.
    await pagina.venster.goBack();
    await keten.getByRole('heading', { name: 'Bronnen' }).waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('a row beyond the first page is found by its address, and who then leafs goes on from there', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Lezer');
    await pagina.begin('/LANG/planning?rij=A-60');
    expect(await gevonden(pagina)).toContain('Overleg 60');
    await pagina.venster.getByRole('button', { name: 'Vorige' }).click();
    await pagina.venster.getByText('1 tot en met 50 van 120').waitFor();
    await pagina.klaar();
    expect(await pagina.venster.getByText('Overleg 60', { exact: true }).count()).toBe(0);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('a meeting of a shared body that the plan does not name leads to its day in the calendars of the region', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const keten = await openKeten(pagina, /waarom\? Stuurgroep, mijlpaal 3/u);
    const regel = keten.getByRole('listitem').filter({ hasText: /^Vergadering.*Stuurgroep: vr 3-9-2021/u });
    await regel.getByRole('link', { name: 'Vergadering' }).click();
    await pagina.kop('Weekplanning').waitFor();
    expect(await gevonden(pagina)).toMatch(/^vr 3-9-2021/u);
    const dagen = pagina.deel('Vergaderdagen van de regio');
    expect(
      await dagen.getByRole('region', { name: 'Stuurgroep', exact: true }).locator('tr:focus').count(),
    ).toBe(1);
    expect(await drempels(pagina.venster)).toEqual([]);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('a besluit of a shared body leads from the dashboard to a strook, and shows there what was decided', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    for (const gremium of ['ONS D', 'Stuurgroep']) {
      await pagina.begin('/GR-SDD/stuurgroep');
      const keten = await openKeten(pagina, new RegExp(`waarom\\? ${gremium}, mijlpaal 1`, 'u'));
      await keten.getByRole('link', { name: 'Besluit', exact: true }).click();
      await pagina.kop('Alblasserdam').waitFor();
      const vraag = new Strookpagina(pagina).station(1, gremium).locator('summary:focus');
      await vraag.waitFor();
      expect(await vraag.innerText()).toMatch(/^Wat is er besloten\?/u);
    }
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('an aanlevering leads to its station on the strook of its gemeente, and shows there what was recorded', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const keten = await openKeten(pagina, /waarom\? Raad Hendrik-Ido-Ambacht, mijlpaal 1/u);
    await keten.getByRole('link', { name: 'Aanlevering', exact: true }).click();
    await pagina.kop('Hendrik-Ido-Ambacht').waitFor();
    const station = new Strookpagina(pagina).station(1, 'College Hendrik-Ido-Ambacht');
    await station.locator('summary:focus').waitFor();
    await station.getByText('Aangeleverd op do 18-3-2021', { exact: false }).waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('on mijn strook a besluit leads to its station, each time, and one of a shared body too', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Papendrecht');
    const strook = new Strookpagina(pagina);
    for (const [van, gremium] of [
      ['Raad Papendrecht', 'College Papendrecht'],
      ['ONS D', 'ONS D'],
      ['Raad Papendrecht', 'College Papendrecht'],
    ] as const) {
      const waarom = strook.station(1, van).getByText('Waarom?');
      const link = strook.station(1, van).getByRole('link', { name: 'Besluit', exact: true }).first();
      if (!(await link.isVisible())) await waarom.click();
      await link.click();
      const vraag = strook.station(1, gremium).locator('summary:focus');
      await vraag.waitFor();
      expect(await vraag.innerText()).toMatch(/^Wat is er besloten\?/u);
      expect(await vraag.evaluate((element) => element.closest('details')?.open)).toBe(true);
      await vraag.click();
    }
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('an article of a law is a plain link: the page itself asks nothing there', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const keten = await openKeten(
      pagina,
      /waarom\? Gemeentebestuur dat de regeling bekendmaakt, mijlpaal 3/u,
    );
    const wet = keten.getByRole('link', { name: 'Wet Wgr art. 26' }).first();
    expect(await wet.getAttribute('href')).toBe('https://wetten.overheid.nl/jci1.3:c:BWBR0003740&artikel=26');
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });
});

/** Opens the chain behind one date of the dashboard. */
async function openKeten(pagina: Routekaartpagina, naam: RegExp): Promise<Locator> {
  await pagina.deel('Tabel van gemeenten en mijlpalen').getByRole('button', { name: naam }).click();
  const keten = pagina.venster.getByRole('dialog');
  await keten.getByRole('heading', { name: 'Bronnen' }).waitFor();
  return keten;
}

/** The row to which an address led: the one with the focus, in sight. */
async function gevonden({ venster }: Routekaartpagina): Promise<string> {
  const rij = venster.locator('tr:focus');
  await rij.waitFor();
  const vak = await rij.boundingBox();
  const hoogte = venster.viewportSize()?.height ?? 0;
  expect(vak !== null && vak.y >= 0 && vak.y + vak.height <= hoogte).toBe(true);
  return rij.innerText();
}
