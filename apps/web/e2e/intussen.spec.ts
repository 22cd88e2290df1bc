import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Besluitformulier } from './testing/besluitformulier.js';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import type { Routekaartpagina } from './testing/routekaartpagina.js';
import { Importpagina, Planningpagina, Wensenpagina } from './testing/two-paginas.js';

const WENS = /^Beschrijf in de conceptteksten/u;
const INTUSSEN = 'Intussen heeft TWO (demo) hier iets vastgelegd';

(HEEFT_CHROMIUM ? describe : describe.skip)('two who change the same thing', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  async function alsTwo(weergave: string): Promise<Routekaartpagina> {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    await pagina.kies(weergave);
    await pagina.klaar();
    return pagina;
  }

  it('a planning: who comes second keeps the decisions and the reason, compares again, and records', async () => {
    const [eerste, tweede] = [await alsTwo('Weekplanning'), await alsTwo('Import')];
    const lezing = new Importpagina(tweede);
    await lezing.leesTekst(
      [
        'Detailplanning conceptteksten',
        'Week\tDatum\tWat / activiteit\tWie\tOpmerkingen',
        'Week 21 (24-5 tm 28-5)\t24-5\tVooroverleg\tONS D\t',
      ].join('\n'),
    );
    await lezing.wijzigingen().waitFor();
    const pinksteren = await lezing.bevinding('Tweede Pinksterdag');
    await pinksteren.kies('Verwerp');
    await pinksteren.wachtOp('– Verworpen');
    await tweede.verberg(true);

    const verplaatsing = await new Planningpagina(eerste).openVerplaatsing('Afstemmen beide sporen');
    await verplaatsing.vul('Nieuwe dag', '2021-03-26');
    await verplaatsing.vul('Waarom?', 'De zaal is bezet.');
    await verplaatsing.verstuur();
    await eerste.bevestiging().getByText('Verplaatst').waitFor();

    await lezing.legVast('Vooroverleg erbij.');
    const formulier = tweede.venster.getByRole('form', { name: 'Vastleggen als nieuwe editie' });
    await formulier.getByText(INTUSSEN, { exact: false }).waitFor();
    expect(await tweede.veld('Reden').inputValue()).toBe('Vooroverleg erbij.');
    await pinksteren.wachtOp('– Verworpen');
    await tweede.verberg(false);
    await tweede.meldbalk().getByText('Intussen is er iets vastgelegd').waitFor();
    await formulier.getByRole('button', { name: 'Controleer opnieuw' }).click();
    await formulier.getByRole('button', { name: 'Leg vast als nieuwe editie' }).click();
    await tweede.venster.getByRole('heading', { name: 'Vastgelegd als editie 2' }).waitFor();
    expect([...eerste.klachten, ...tweede.klachten]).toEqual([]);
    await Promise.all([eerste.sluit(), tweede.sluit()]);
  });

  it('a wens: who comes second hears who was first, keeps the reason, and goes on from there', async () => {
    const [eerste, tweede] = [await alsTwo('Wensen'), await alsTwo('Wensen')];
    const [van, met] = [new Wensenpagina(eerste), new Wensenpagina(tweede)];
    await met.wens(WENS).getByRole('checkbox').check();
    const formulier = tweede.venster.getByRole('form', { name: 'Beantwoorden' });
    await formulier.getByLabel(/^Reden/u).fill('De bijdrage ligt per jaar vast.');
    await tweede.verberg(true);
    await van.doe(WENS, 'Beoordelen');
    await van.wens(WENS).getByText('◐ Beoordeeld').waitFor();

    await formulier.getByRole('button', { name: 'Leg vast' }).click();
    await tweede.venster.getByText(INTUSSEN, { exact: false }).waitFor();
    expect(await formulier.getByLabel(/^Reden/u).inputValue()).toBe('De bijdrage ligt per jaar vast.');
    await tweede.verberg(false);
    await met.wens(WENS).getByText('◐ Beoordeeld').waitFor();
    expect(await formulier.getByLabel(/^Reden/u).inputValue()).toBe('De bijdrage ligt per jaar vast.');
    // What the reader had chosen is done; nothing else is chosen in its place.
    expect(await formulier.getByLabel('Wat doet u?').inputValue()).toBe('');
    await formulier.getByLabel('Wat doet u?').selectOption('Niet overnemen');
    await formulier.getByRole('button', { name: 'Leg vast' }).click();
    await van.wens(WENS).getByText('want: De bijdrage ligt per jaar vast.', { exact: false }).waitFor();
    expect([...eerste.klachten, ...tweede.klachten]).toEqual([]);
    await Promise.all([eerste.sluit(), tweede.sluit()]);
  });

  it('a besluit: what was filled in stays about its own body, and the next one waits until it is asked for', async () => {
    const naam = 'Gemeentesecretaris Hendrik-Ido-Ambacht';
    const [eerste, tweede] = [await proef.open(), await proef.open()];
    for (const pagina of [eerste, tweede]) await pagina.logIn(naam);
    const [van, met] = [eerste, tweede].map(
      (pagina) => new Besluitformulier(pagina, 'College Hendrik-Ido-Ambacht', 1),
    ) as [Besluitformulier, Besluitformulier];
    await met.kies('Wat gebeurde er bij College Hendrik-Ido-Ambacht?', 'Niet ingestemd');
    await met.vul('Op welke dag?', 'di 23-3-2021');
    await van.kies('Wat gebeurde er bij College Hendrik-Ido-Ambacht?', 'Ingestemd');
    await van.vul('Op welke dag?', 'di 23-3-2021');
    await van.verstuur();

    const bericht = tweede.venster.getByText('Bij College Hendrik-Ido-Ambacht is intussen iets vastgelegd', {
      exact: false,
    });
    await bericht.waitFor();
    expect(await met.veld('Op welke dag?').inputValue()).toBe('di 23-3-2021');
    await met.verstuur();
    await tweede.venster.getByText(`Intussen heeft ${naam} (demo)`, { exact: false }).waitFor();
    await tweede.venster.getByRole('button', { name: 'Ga verder met Raad Hendrik-Ido-Ambacht' }).click();
    const raad = new Besluitformulier(tweede, 'Raad Hendrik-Ido-Ambacht', 1);
    await raad.kader.waitFor();
    expect(await raad.veld('Op welke dag?').inputValue()).toBe('wo 24-3-2021');
    expect([...eerste.klachten, ...tweede.klachten]).toEqual([]);
    await Promise.all([eerste.sluit(), tweede.sluit()]);
  });

  it('what was recorded can be taken back from another view too, until somebody sees it and closes it', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Papendrecht');
    await pagina.vastleggen('Raad Papendrecht').legVast('Het stuk is aangeleverd', '2021-03-24');
    await pagina.bevestiging().getByText('Vastgelegd: aangeleverd bij Raad Papendrecht.').waitFor();
    await pagina.kies('Weekplanning');
    await pagina.kop('Weekplanning').waitFor();
    await pagina.bevestiging().getByRole('button', { name: 'Maak ongedaan' }).focus();
    await pagina.venster.keyboard.press('Enter');
    await pagina
      .bevestiging()
      .getByText('Ongedaan gemaakt: bij Raad Papendrecht is nog niet aangeleverd.')
      .waitFor();
    expect(await pagina.bevestiging().getByRole('button').count()).toBe(0);
    await pagina.kies('Mijn strook');
    await pagina.vastleggen('Raad Papendrecht').legVast('Het stuk is aangeleverd', '2021-03-24');
    await pagina.bevestiging().getByRole('button', { name: 'Sluit' }).click();
    expect(await pagina.bevestiging().innerText()).toBe('');
    await pagina.venster.getByText('Ligt bij Raad Papendrecht', { exact: false }).first().waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  describe('a verplaatsing', () => {
    const WAT = 'Afstemmen beide sporen';

    /** Moves it, and says from which day. */
    async function verplaats(pagina: Routekaartpagina, naar: string): Promise<string> {
      const plan = new Planningpagina(pagina);
      const dag = /\b\w\w \d{1,2}-\d{1,2}-2021\b/u.exec(await plan.rij(WAT).innerText())?.[0] ?? '';
      const verplaatsing = await plan.openVerplaatsing(WAT);
      await verplaatsing.vul('Nieuwe dag', naar);
      await verplaatsing.vul('Waarom?', 'De zaal is bezet.');
      await verplaatsing.verstuur();
      await pagina.bevestiging().getByText(`Verplaatst: “${WAT}”, nu ${naar}.`).waitFor();
      return dag;
    }

    async function drukOngedaan(pagina: Routekaartpagina): Promise<void> {
      await pagina.bevestiging().getByRole('button', { name: 'Maak ongedaan' }).focus();
      await pagina.venster.keyboard.press('Enter');
    }

    it('can be undone from another view, and after coming back', async () => {
      const pagina = await alsTwo('Weekplanning');
      for (const weg of [['Wensen'], ['Wat als?', 'Weekplanning']]) {
        const eerst = await verplaats(pagina, 'ma 29-3-2021');
        for (const weergave of weg) {
          await pagina.kies(weergave);
          await pagina.klaar();
        }
        await drukOngedaan(pagina);
        await pagina.bevestiging().getByText(`“${WAT}” staat weer op ${eerst}.`).waitFor();
        expect(await pagina.bevestiging().evaluate((plek) => plek === document.activeElement)).toBe(true);
        await pagina.kies('Weekplanning');
        await new Planningpagina(pagina).rij(WAT).getByText(eerst, { exact: true }).waitFor();
      }
      expect(pagina.klachten).toEqual([]);
      await pagina.sluit();
    });

    it('that somebody else changed since is not undone, and the reader hears who did', async () => {
      const [eerste, tweede] = [await alsTwo('Weekplanning'), await alsTwo('Weekplanning')];
      await verplaats(eerste, 'ma 29-3-2021');
      await eerste.kies('Wensen');
      await new Planningpagina(tweede).rij(WAT).getByText('ma 29-3-2021', { exact: true }).waitFor();
      await verplaats(tweede, 'di 30-3-2021');
      await drukOngedaan(eerste);
      await eerste
        .bevestiging()
        .getByText(`“${WAT}” is niet teruggezet. ${INTUSSEN}`, { exact: false })
        .waitFor();
      expect(await eerste.bevestiging().getByRole('button').count()).toBe(0);
      await eerste.kies('Weekplanning');
      for (const pagina of [eerste, tweede]) {
        const rij = new Planningpagina(pagina).rij(WAT);
        await rij.getByText('di 30-3-2021', { exact: true }).waitFor();
      }
      expect([...eerste.klachten, ...tweede.klachten]).toEqual([]);
      await Promise.all([eerste.sluit(), tweede.sluit()]);
    });

    it('is undone at a second try when the connection was gone at the first', async () => {
      const pagina = await alsTwo('Weekplanning');
      const eerst = await verplaats(pagina, 'wo 31-3-2021');
      await pagina.kies('Wensen');
      await pagina.klaar();
      await pagina.venster.context().setOffline(true);
      await drukOngedaan(pagina);
      await pagina.bevestiging().getByText('Routekaart is niet bereikbaar', { exact: false }).waitFor();
      await pagina.venster.context().setOffline(false);
      await drukOngedaan(pagina);
      await pagina.bevestiging().getByText(`“${WAT}” staat weer op ${eerst}.`).waitFor();
      await pagina.sluit();
    });
  });
});
