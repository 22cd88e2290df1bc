import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import type { Routekaartpagina } from './testing/routekaartpagina.js';
import { Importpagina, Wensenpagina } from './testing/two-paginas.js';
import { DOCUMENT } from './testing/weergaven.js';

/** What a choice in the address must do: the field in which it stands, and what is chosen there. */
type Keuze = readonly [label: string, waarde: string];

const ADRESSEN: readonly (readonly [wie: string, pad: string, kop: string, keuzes: readonly Keuze[]])[] = [
  [
    'Stuurgroep',
    '/GR-SDD/stuurgroep?peildatum=2021-03-10',
    'GR Sociaal (SDD)',
    [['Peildatum', 'wo 10-3-2021']],
  ],
  [
    'Lezer',
    '/SERVICEGEMEENTE/stuurgroep?peildatum=2021-03-22&bekend=2021-03-20',
    'Servicegemeente Dordrecht',
    [
      ['Peildatum', 'ma 22-3-2021'],
      ['Zoals bekend op', 'za 20-3-2021'],
    ],
  ],
  [
    'Griffier Papendrecht',
    '/GR-SDD/gemeente/GM0590?peildatum=2021-03-22',
    'Papendrecht',
    [['Peildatum', 'ma 22-3-2021']],
  ],
  [
    'TWO',
    '/GR-SDD/planning?mijlpaal=2&gremium=onsd&werkgroep=wg-gjz&van=2021-05-01&tot=2021-05-31',
    'Weekplanning',
    [
      ['Mijlpaal', '2'],
      ['Gremium', 'onsd'],
      ['Begeleid door werkgroep', 'wg-gjz'],
      ['Vanaf', 'za 1-5-2021'],
      ['Tot en met', 'ma 31-5-2021'],
    ],
  ],
  ['TWO', '/GR-SDD/planning?week=2021-W21', 'Weekplanning', [['Week', '2021-W21']]],
  ['Lezer', '/GR-SDD/verschil?soort=VERPLAATST', 'Wat veranderde er?', [['Welke verschillen', 'VERPLAATST']]],
  [
    'TWO',
    '/GR-SDD/wensen?mijlpaal=1&status=MEEGEGEVEN&gemeente=GM0610',
    'Wensenregister',
    [
      ['Mijlpaal', '1'],
      ['Status', 'MEEGEGEVEN'],
      ['Gemeente', 'GM0610'],
    ],
  ],
  ['TWO', '/GR-SDD/import?deel=vastgelegd&status=OPEN', 'Import', [['Status', 'OPEN']]],
  [
    'Stuurgroep',
    '/GR-SDD/wat-als?m=extra-raad*GM0531*2021-04-26*2021-04-12',
    'Wat als?',
    [
      ['Op welke dag?', 'ma 26-4-2021'],
      ['Aanleveren tot en met', 'ma 12-4-2021'],
    ],
  ],
  ['TWO', '/GR-SDD/procesbrief/3?gemeente=GM0610', 'Procesbrief 3', [['Gemeente', 'GM0610']]],
];

(HEEFT_CHROMIUM ? describe : describe.skip)('an address is a view', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it.each(ADRESSEN)(
    '%s gets %s: after the log-in, a reload, and back and forward',
    async (wie, pad, kop, keuzes) => {
      const pagina = await proef.open();
      const staatEr = async (): Promise<void> => {
        await pagina.kop(kop).waitFor();
        await pagina.klaar();
        for (const [label, waarde] of keuzes)
          expect([label, await waardeVan(pagina, label)]).toEqual([label, waarde]);
        expect(pagina.venster.url()).toBe(`${proef.adres}${pad}`);
      };
      await pagina.begin(pad);
      await pagina.logIn(wie);
      await staatEr();
      await pagina.venster.reload();
      await staatEr();
      const elders = kop === 'Weekplanning' ? 'Wat veranderde er?' : 'Weekplanning';
      await pagina.kies(elders);
      await pagina.kop(elders).waitFor();
      await pagina.venster.goBack();
      await staatEr();
      await pagina.venster.goForward();
      await pagina.kop(elders).waitFor();
      await pagina.venster.goBack();
      await staatEr();
      expect(pagina.klachten).toEqual([]);
      await pagina.sluit();
    },
  );

  it('a week and days take each other’s place, and a week outside of the plan shows too', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    await pagina.begin('/GR-SDD/planning?van=2021-05-01&tot=2021-05-31');
    await pagina.veld('Week').selectOption('Week 21: ma 24-5 t/m vr 28-5-2021');
    await pagina.venster.waitForURL(/planning\?week=2021-W21$/u);
    const plan = pagina.deel('Weekplanning');
    await plan.getByRole('cell', { name: 'Week 20 (17-5 tm 21-5)' }).first().waitFor({ state: 'detached' });
    expect(await plan.getByRole('row').allInnerTexts()).toEqual([
      expect.stringMatching(/^Week/u),
      expect.stringMatching(/^Week 21 .*Uitnodiging gemeenten technische/su),
      expect.stringMatching(/^Week 21 \+ 22 .*Instemming colleges/su),
    ]);
    await pagina.veld('Vanaf').fill('31-5-2021');
    await pagina.venster.waitForURL(/planning\?van=2021-05-31$/u);
    expect(await waardeVan(pagina, 'Week')).toBe('');
    await pagina.begin('/GR-SDD/planning?week=2022-W01');
    await pagina.venster.getByText('Geen activiteit past bij deze keuze.', { exact: false }).waitFor();
    expect(await waardeVan(pagina, 'Week')).toBe('2022-W01');
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('what was known on a day decides what the view tells', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    const nu = pagina.deel('Nu: 1. Hoofdlijnennotitie GR');
    await pagina.begin('/GR-SDD/gemeente/GM0610?peildatum=2021-03-24&bekend=2021-03-24');
    await nu.getByText('College Sliedrecht heeft besloten', { exact: false }).waitFor();
    // That it decided on the day before was recorded on the day itself.
    await pagina.begin('/GR-SDD/gemeente/GM0610?peildatum=2021-03-24&bekend=2021-03-23');
    await nu.getByText('Ligt bij College Sliedrecht ter besluitvorming.').waitFor();
    expect(await nu.innerText()).toMatch(/Raad Sliedrecht\s+di 18-5-2021/u);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('two states of the planning in the address are the two that are compared', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Lezer');
    await pagina.begin('/GR-SDD/verschil?van=dag-2021-02-10&met=routekaart-1');
    const main = pagina.venster.getByRole('main');
    await main.getByText('Van het plan van wo 10-2-2021 naar routekaart “Routekaart 2021”.').waitFor();
    expect(await waardeVan(pagina, 'Van: welke dag?')).toBe('wo 10-2-2021');
    expect(await waardeVan(pagina, 'Naar')).toBe('routekaart-1');
    await pagina.begin('/GR-SDD/verschil?van=dag-2021-02-10&met=dag-2021-03-24');
    await main.getByText('Van het plan van wo 10-2-2021 naar het plan van wo 24-3-2021.').waitFor();
    await main.getByText('37 ongewijzigd, 1 ingevuld', { exact: false }).waitFor();
    await pagina.sluit();
  });

  it('of a document that is read, the address says how grave the bevindingen are and which one is shown', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    const lezing = new Importpagina(pagina);
    await pagina.begin('/GR-SDD/import?ernst=KRITIEK');
    await lezing.leesTekst(DOCUMENT);
    await pagina.venster.getByText('1 van 4 bevindingen', { exact: false }).waitFor();
    expect(await lezing.bevindingen().getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining('ma 24-5-2021 is Tweede Pinksterdag.'),
    ]);
    await pagina.veld('Ernst').selectOption('');
    await (await lezing.bevinding('geen bekend gremium')).kies('Toon in de bron');
    await lezing.bron().locator('mark').waitFor();
    const { pathname, search } = new URL(pagina.venster.url());
    expect(search).toContain('bevinding=');
    await pagina.begin(`${pathname}${search}`);
    await lezing.leesTekst(DOCUMENT);
    await lezing.bron().locator('mark').waitFor();
    expect(await lezing.bron().locator('mark').allInnerTexts()).toEqual(['Netwerk Managers']);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('a cluster in the address shows its wensen only', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    await clusterAlles(pagina, 'Bijdrage');
    await pagina.begin('/GR-SDD/wensen?cluster=Bijdrage');
    await new Wensenpagina(pagina)
      .wens(/^Beschrijf in de conceptteksten/u)
      .getByRole('button', { name: 'Bijdrage' })
      .waitFor();
    await pagina.venster.getByText('1 wens', { exact: true }).waitFor();
    await pagina.begin('/GR-SDD/wensen?cluster=Iets%20anders');
    await pagina.venster.getByText('0 wensen', { exact: true }).waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('that nobody knows leads to where the reader begins, and is a plain 404 for a program', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    await pagina.deel('Waar staat elke gemeente?').waitFor();
    const antwoord = await pagina.venster.goto(`${proef.adres}/GR-SDD/onzin`);
    expect(antwoord?.status()).toBe(404);
    await pagina.deel('Waar staat elke gemeente?').waitFor();
    expect(new URL(pagina.venster.url()).pathname).toBe('/GR-SDD/stuurgroep');
    const programma = await fetch(`${proef.adres}/GR-SDD/onzin`);
    expect([programma.status, programma.headers.get('content-type')]).toEqual([
      404,
      'application/json; charset=utf-8',
    ]);
    await pagina.sluit();
  });

  it('each choice is a step of its own: back takes the last one away, and the view follows', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    await pagina.begin('/GR-SDD/planning');
    await pagina.veld('Mijlpaal').selectOption('2');
    await pagina.venster.waitForURL(/mijlpaal=2/u);
    await pagina.veld('Gremium').selectOption('onsd');
    await pagina.venster.waitForURL(/gremium=onsd/u);
    await pagina.venster.goBack();
    await pagina.venster.waitForURL((adres) => !adres.searchParams.has('gremium'));
    expect(await waardeVan(pagina, 'Gremium')).toBe('');
    expect(await waardeVan(pagina, 'Mijlpaal')).toBe('2');
    await pagina.venster.goForward();
    await pagina.venster.waitForURL(/gremium=onsd/u);
    expect(await waardeVan(pagina, 'Gremium')).toBe('onsd');
    await pagina.sluit();
  });
});

/** Puts every wens of the example into one cluster. */
async function clusterAlles(pagina: Routekaartpagina, naam: string): Promise<void> {
  const { data } = await pagina.vraagApi<{
    data: { traject: { versie: number }; wensen: { wensen: readonly { id: string }[] } };
  }>('{ traject(code: "GR-SDD") { versie } wensen(traject: "GR-SDD") { wensen { id } } }');
  const input = {
    traject: 'GR-SDD',
    wensen: data.wensen.wensen.map(({ id }) => id),
    naam,
    sleutel: randomUUID(),
    verwachteVersie: data.traject.versie,
  };
  const { errors } = await pagina.vraagApi<{ errors?: unknown }>(
    'mutation ($input: ClusterWensenInput!) { clusterWensen(input: $input) { __typename } }',
    { input },
  );
  expect(errors).toBeUndefined();
}

/** What is chosen in this field, once it is there. */
async function waardeVan(pagina: Routekaartpagina, label: string): Promise<string> {
  const veld = pagina.veld(label).first();
  await veld.waitFor({ state: 'attached' });
  return veld.inputValue();
}
