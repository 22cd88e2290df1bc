import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { Besluitformulier } from './testing/besluitformulier.js';
import { bekeken } from './testing/bekeken.js';
import { gehoordVan, meldingIn } from './testing/bezwaar.js';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { drempels } from './testing/drempels.js';
import { kantenVan } from './testing/plaats.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import type { Routekaartpagina } from './testing/routekaartpagina.js';
import { Strookpagina } from './testing/strookpagina.js';
import { Planningpagina } from './testing/two-paginas.js';

const VERMELD = { ongeldig: true, heeftFocus: true };
const VRIJ = { ongeldig: false, omschrijving: '', heeftFocus: false };

/** A form that is filled in so that the api refuses it, and what it should say where. */
interface Geval {
  readonly wie: string;
  readonly vul: (pagina: Routekaartpagina) => Promise<Locator>;
  readonly knop: string;
  /** The labels of the refused fields, in the order of the page. */
  readonly velden: readonly string[];
  readonly melding: string;
  /** The label of a field that was not refused. */
  readonly ander: string;
}

const GEVALLEN: readonly (readonly [string, Geval])[] = [
  [
    'a besluit on a day without a meeting',
    {
      wie: 'Gemeentesecretaris Alblasserdam',
      vul: async (pagina) => {
        const formulier = new Besluitformulier(pagina, 'College Alblasserdam', 1);
        await formulier.kies(/^Wat gebeurde er bij/u, 'Ingestemd');
        await formulier.vul('Op welke dag?', '22-3-2021');
        return formulier.kader;
      },
      knop: 'Leg vast',
      velden: ['Op welke dag?'],
      melding: 'heeft College Alblasserdam geen vergadering',
      ander: 'Wat gebeurde er bij College Alblasserdam?',
    },
  ],
  [
    'votes that contradict the besluit, under “Meer vastleggen”, which is closed',
    {
      wie: 'Stuurgroep',
      vul: async (pagina) => {
        const formulier = new Besluitformulier(pagina, 'Stuurgroep', 2);
        await formulier.open();
        await formulier.kies(/^Wat gebeurde er bij/u, 'Ingestemd');
        await formulier.vul('Op welke dag?', '19-3-2021');
        await formulier.openMeer();
        await formulier.vul('Voor', '1');
        await formulier.vul('Tegen', '3');
        await formulier.openMeer();
        return formulier.kader;
      },
      knop: 'Leg vast',
      velden: ['Voor', 'Tegen', 'Onthouding'],
      melding: 'Een voorstel is aangenomen bij meer stemmen voor dan tegen',
      ander: 'Op welke dag?',
    },
  ],
  [
    'a vergadering for which papers come after it',
    {
      wie: 'Griffier Sliedrecht',
      vul: async (pagina) => {
        const strook = pagina.deel(/^2\. /u);
        await strook.getByText('Andere dag, of vervallen').click();
        const formulier = strook.getByRole('form', { name: /^Wijzigen: Raad Sliedrecht/u });
        await formulier.getByLabel('Nieuwe dag').fill('23-6-2021');
        await formulier.getByLabel(/^Aanleveren/u).fill('24-6-2021');
        await formulier.getByLabel('Waarom?').fill('De zaal is bezet.');
        return formulier;
      },
      knop: 'Leg vast',
      velden: ['Aanleveren tot en met'],
      melding: 'De aanleverdatum ligt na de vergadering.',
      ander: 'Nieuwe dag',
    },
  ],
  [
    'a raadscyclus of which the agendacommissie comes last',
    {
      wie: 'Griffier Papendrecht',
      vul: async (pagina) => {
        await pagina.deel('Uw afspraken').getByText('Leg een raadscyclus vast').click();
        const formulier = new Strookpagina(pagina).formulier('Raadscyclus van Raad Papendrecht');
        await formulier.vul('Hoe heet de cyclus?', 'april');
        await formulier.vul('Dag van de agendacommissie', '15-4-2021');
        await formulier.vul('Dag van de laatste commissie', '8-4-2021');
        return formulier.kader;
      },
      knop: 'Leg vast',
      velden: ['Dag van de agendacommissie'],
      melding: 'Een cyclus gaat van agendacommissie naar commissie',
      ander: 'Dag van de laatste commissie',
    },
  ],
  [
    'a period that ends before it begins',
    {
      wie: 'TWO',
      vul: async (pagina) => {
        await pagina.kies('Weekplanning');
        const regel = pagina
          .deel('Nog te plannen')
          .getByRole('listitem')
          .filter({ hasText: 'Bespreken conceptstukken' });
        await regel.getByText('Plan Bespreken conceptstukken').click();
        await regel.getByLabel('Wat doet u?').selectOption('Een periode voorstellen');
        await regel.getByLabel('Eerste dag').fill('12-5-2021');
        await regel.getByLabel('Laatste dag').fill('11-5-2021');
        return regel.getByRole('form');
      },
      knop: 'Leg vast',
      velden: ['Eerste dag', 'Laatste dag'],
      melding: 'Het einde ligt vóór het begin.',
      ander: 'Wat doet u?',
    },
  ],
  [
    'a verplaatsing without a reason that can be seen',
    {
      wie: 'TWO',
      vul: async (pagina) => {
        await pagina.kies('Weekplanning');
        const formulier = await new Planningpagina(pagina).openVerplaatsing('Afstemmen beide sporen');
        await formulier.vul('Nieuwe dag', '26-3-2021');
        await formulier.vul('Waarom?', ' ');
        return formulier.kader;
      },
      knop: 'Leg vast',
      velden: ['Waarom?'],
      melding: 'Geef een reden om te verplaatsen.',
      ander: 'Nieuwe dag',
    },
  ],
  [
    'a scenario without a name that can be seen',
    {
      wie: 'TWO',
      vul: async (pagina) => {
        await pagina.begin('/GR-SDD/wat-als?m=gemeente-valt-af*GM0531');
        const formulier = pagina.venster.getByRole('form', { name: 'Bewaar als scenario' });
        await formulier.getByLabel('Naam van het scenario').fill(' ');
        return formulier;
      },
      knop: 'Bewaar als scenario',
      velden: ['Naam van het scenario'],
      melding: 'Geef het scenario een naam.',
      ander: 'Waarvoor is het?',
    },
  ],
  [
    'a text without a planning',
    {
      wie: 'TWO',
      vul: async (pagina) => {
        await pagina.kies('Import');
        await pagina.veld('Of plak de tekst uit Word of Excel').fill('Wat\tWie\nBesluit\tRaad');
        return pagina.venster.getByRole('form', { name: 'Een planning lezen' });
      },
      knop: 'Controleer',
      velden: ['Of plak de tekst uit Word of Excel'],
      melding: 'Er is geen planningstabel gevonden',
      ander: 'Jaar van dagen zonder jaartal (mag leeg)',
    },
  ],
];

(HEEFT_CHROMIUM ? describe : describe.skip)('what the api refuses in a field', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  async function verstuur(formulier: Locator, knop: string): Promise<void> {
    await formulier.getByRole('button', { name: knop, exact: true }).focus();
    await formulier.page().keyboard.press('Enter');
  }

  describe.each([
    ['1440 px, light', { viewport: { width: 1440, height: 900 }, colorScheme: 'light' }],
    ['390 px, dark', { viewport: { width: 390, height: 800 }, colorScheme: 'dark' }],
  ] as const)('%s', (venster, opties) => {
    it.each(GEVALLEN)('stands under it until it is changed: %s', async (naam, geval) => {
      const { wie, vul, knop, velden, melding, ander } = geval;
      const pagina = await proef.open(opties);
      await pagina.logIn(wie);
      const formulier = await vul(pagina);
      await verstuur(formulier, knop);
      await meldingIn(formulier, melding).waitFor();
      const [eerste, ...verder] = velden.map((label) => formulier.getByLabel(label, { exact: true }));
      if (eerste === undefined) throw new Error('Geen veld genoemd.');
      const gehoord = await gehoordVan(eerste);
      expect(gehoord).toMatchObject(VERMELD);
      expect(gehoord.omschrijving).toContain(melding);
      for (const veld of verder) {
        expect(await gehoordVan(veld)).toEqual({ ...gehoord, heeftFocus: false });
      }
      expect(await gehoordVan(formulier.getByLabel(ander, { exact: true }))).toEqual(VRIJ);
      expect(await meldingIn(formulier, melding).count()).toBe(1);
      expect(await formulier.getByRole('status').filter({ hasText: melding }).count()).toBe(0);
      const [regel, vak] = await kantenVan(meldingIn(formulier, melding), eerste);
      expect(regel.boven).toBeGreaterThanOrEqual(vak.onder - 1);
      expect(await drempels(pagina.venster)).toEqual([]);
      expect(await bekeken(pagina.venster, `geweigerd ${naam} ${venster}`, formulier)).toEqual([]);

      await (verder.at(-1) ?? eerste).press('1');
      for (const veld of [eerste, ...verder]) {
        expect(await gehoordVan(veld)).toMatchObject({ ongeldig: false, omschrijving: '' });
      }
      expect(await meldingIn(formulier, melding).count()).toBe(0);
      expect(pagina.klachten).toEqual([]);
      await pagina.sluit();
    });
  });

  it('goes when the arrow keys change the day, and stays when another field changes', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Alblasserdam');
    const formulier = new Besluitformulier(pagina, 'College Alblasserdam', 1);
    await formulier.kies(/^Wat gebeurde er bij/u, 'Ingestemd');
    await formulier.vul('Op welke dag?', '22-3-2021');
    await formulier.verstuur();
    await formulier.melding('heeft College Alblasserdam geen vergadering').waitFor();
    await formulier.openMeer();
    await formulier.vul('Toelichting (mag leeg)', 'Kort.');
    const dag = formulier.veld('Op welke dag?');
    expect(await gehoordVan(dag)).toMatchObject({ ongeldig: true });
    await dag.press('ArrowUp');
    expect(await dag.inputValue()).toBe('di 23-3-2021');
    expect(await gehoordVan(dag)).toMatchObject({ ongeldig: false, omschrijving: '' });
    await pagina.sluit();
  });

  it('is shown to who goes on filling in while it is on its way, and takes no focus then', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Alblasserdam');
    const formulier = new Besluitformulier(pagina, 'College Alblasserdam', 1);
    await formulier.kies(/^Wat gebeurde er bij/u, 'Ingestemd');
    await formulier.vul('Op welke dag?', '23-3-2021');
    await formulier.openMeer();
    await formulier.vul('Voor', '1');
    await formulier.vul('Tegen', '3');
    await formulier.openMeer();
    let laatDoor: () => void = () => undefined;
    const poort = new Promise<void>((door) => {
      laatDoor = door;
    });
    await pagina.venster.route('**/graphql', async (verzoek) => {
      await poort;
      await verzoek.continue();
    });
    await formulier.verstuur();
    const dag = formulier.veld('Op welke dag?');
    await dag.press('ArrowDown');
    laatDoor();
    await formulier.melding('Een voorstel is aangenomen bij meer stemmen voor dan tegen').waitFor();
    expect(await gehoordVan(formulier.veld('Voor'))).toMatchObject({ ongeldig: true, heeftFocus: false });
    expect(await gehoordVan(dag)).toMatchObject({ heeftFocus: true });
    await pagina.sluit();
  });

  it('that the form does not ask stands below the form, and the focus stays', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Papendrecht');
    await pagina.deel('Uw afspraken').getByText('Leg een eigen termijn vast').click();
    const formulier = new Strookpagina(pagina).formulier('Eigen termijn van Raad Papendrecht').kader;
    await formulier.getByLabel('Waarom?').fill('Zo is het.');
    await verstuur(formulier, 'Leg vast');
    await formulier.getByRole('status').filter({ hasText: 'Dit geldt al zo.' }).waitFor();
    expect(await formulier.getByRole('alert').count()).toBe(0);
    expect(await formulier.locator('[aria-invalid="true"]').count()).toBe(0);
    expect(await gehoordVan(formulier.getByRole('button', { name: 'Leg vast' }))).toMatchObject({
      heeftFocus: true,
    });
    expect(await drempels(pagina.venster)).toEqual([]);
    await pagina.sluit();
  });
});
