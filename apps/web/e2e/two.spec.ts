import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import type { Routekaartpagina } from './testing/routekaartpagina.js';
import { Importpagina, Planningpagina, Wensenpagina } from './testing/two-paginas.js';

interface Export {
  readonly data: { readonly exportPlanning: { readonly inhoud: string } };
}

/** The plan as a file, with one row more: on Tweede Pinksterdag, by a gremium that nobody knows. */
async function planMetVooroverleg(pagina: Routekaartpagina): Promise<string> {
  const { data } = await pagina.vraagApi<Export>(
    '{ exportPlanning(traject: "GR-SDD", formaat: TEKST) { inhoud } }',
  );
  const regels = Buffer.from(data.exportPlanning.inhoud, 'base64').toString('utf8').split('\n');
  const kop = regels.findIndex((regel) => regel.startsWith('Detailplanning conceptteksten'));
  return regels
    .toSpliced(kop + 2, 0, 'Week 21 (24-5 tm 28-5)\t24-5\tVooroverleg conceptstukken\tNetwerk Managers\t')
    .join('\n');
}

(HEEFT_CHROMIUM ? describe : describe.skip)('the journeys of the TWO', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('a document that is no planning is refused in its place, and nothing is recorded', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    await pagina.kies('Import');
    await pagina.kop('Import').waitFor();
    const lezing = new Importpagina(pagina);
    await pagina.venster.getByRole('button', { name: 'Controleer' }).click();
    await pagina.venster.getByText('Kies een bestand, of plak de tekst van de planning.').waitFor();
    await lezing.leesTekst('Beste allen, hierbij het verslag van donderdag.');
    await pagina.venster
      .getByText(/geen .*planning/i)
      .first()
      .waitFor();
    await pagina.begin('/GR-SDD/import?deel=vastgelegd');
    await pagina.venster.getByText('Er is nog geen planning ingelezen.', { exact: false }).waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('a table of which nobody knows the mijlpaal: it is asked for, and what would change shows after the answer', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    await pagina.kies('Import');
    const lezing = new Importpagina(pagina);
    await lezing.leesTekst(
      [
        'Detailplanning',
        'Week\tDatum\tWat / activiteit\tWie\tOpmerkingen',
        'Week 21 (24-5 tm 28-5)\t26-5\tVooroverleg\tONS D\t',
      ].join('\n'),
    );
    const vraag = pagina.venster.getByLabel(/^Mijlpaal van tabel 1/u);
    await vraag.waitFor();
    const kop = pagina.venster.getByRole('heading', { name: 'Wat zou er veranderen?' });
    expect(await kop.count()).toBe(0);
    await vraag.selectOption({ index: 2 });
    await kop.waitFor();
    await lezing.wijzigingen().getByText('“Vooroverleg” komt erbij: wo 26-5-2021.').waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('a file is read, its bevindingen stand beside the source, and what is recorded shows as a difference', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    const plan = await planMetVooroverleg(pagina);
    await pagina.kies('Import');
    const lezing = new Importpagina(pagina);
    await lezing.leesBestand('bijlage.txt', plan);
    await lezing.bron().getByText('Vooroverleg conceptstukken').waitFor();
    await lezing.wijzigingen().getByText('“Vooroverleg conceptstukken” komt erbij: ma 24-5-2021.').waitFor();

    const onbekend = await lezing.bevinding('"Netwerk Managers" is geen bekend gremium.');
    await onbekend.kies('Toon in de bron');
    const gemarkeerd = lezing.bron().locator('mark');
    await gemarkeerd.first().waitFor();
    expect(await gemarkeerd.allInnerTexts()).toEqual(['Netwerk Managers']);
    await onbekend.kaart.getByLabel('Dit gremium').selectOption('NMTS (netwerk MT Sociaal)');
    await onbekend.kaart.getByRole('button', { name: 'Onthoud deze naam' }).click();
    await lezing.wijzigingen().getByText('“Netwerk Managers” is nmts', { exact: false }).waitFor();

    const jaar = await lezing.bevinding('noemen dagen zonder jaar');
    await jaar.kies('Aanvaard');
    await jaar.wachtOp('✓ Aanvaard');
    await lezing.legVast('Vooroverleg erbij.');
    await pagina.venster.getByRole('heading', { name: 'Vastgelegd als editie 2' }).waitFor();

    await pagina.venster.getByRole('link', { name: 'Bekijk wat er veranderde' }).click();
    await pagina.kop('Wat veranderde er?').waitFor();
    const toegevoegd = pagina.deel(/Toegevoegd \(1\)$/);
    await toegevoegd.getByText('Vooroverleg conceptstukken', { exact: false }).waitFor();
    expect(await toegevoegd.innerText()).toContain('een toevoeging is geen uitloop');
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('a bevinding that stayed open is decided about later, and the list remembers who did', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    await pagina.begin('/GR-SDD/import?deel=vastgelegd&status=OPEN');
    const kaart = pagina.venster.getByRole('listitem').filter({ hasText: 'Tweede Pinksterdag' }).first();
    await pagina.venster.getByRole('listitem').filter({ hasText: 'Voorstel' }).first().waitFor();
    if ((await kaart.count()) === 0) await pagina.venster.getByRole('button', { name: 'Volgende' }).click();
    await kaart.getByRole('button', { name: 'Verwerp' }).click();
    await pagina.venster.getByText('Vastgelegd.', { exact: false }).first().waitFor();
    await pagina.veld('Status').selectOption('– Verworpen');
    await pagina.venster.waitForURL(/status=VERWORPEN/);
    const besloten = pagina.venster.getByRole('listitem').filter({ hasText: 'Tweede Pinksterdag' });
    // A second attempt finds the one of the first there too.
    await besloten.getByText('– Verworpen door TWO (demo)').first().waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('the routekaart beside the plan: what moved, apart from what is extra, and the choice stands in the address', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    await pagina.kies('Wat veranderde er?');
    await pagina
      .deel(/Verplaatst \(1\)$/)
      .getByText('naar do 18-3-2021', { exact: false })
      .waitFor();
    await pagina.veld('Welke verschillen').selectOption('+ Toegevoegd');
    await pagina.venster.waitForURL(/soort=TOEGEVOEGD/);
    await pagina.deel(/Verplaatst/).waitFor({ state: 'detached' });
    const ander = await proef.open();
    await ander.logIn('Lezer');
    const { pathname, search } = new URL(pagina.venster.url());
    await ander.begin(`${pathname}${search}`);
    await ander.deel(/Toegevoegd/).waitFor();
    expect(await ander.deel(/Verplaatst/).count()).toBe(0);
    expect([...pagina.klachten, ...ander.klachten]).toEqual([]);
    await pagina.sluit();
    await ander.sluit();
  });

  it('a wens is judged and answered, and the gemeente that asked sees the answer', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    await pagina.kies('Wensen');
    await pagina.venster.getByText('De enige wens is nog niet beantwoord', { exact: false }).waitFor();
    const wensen = new Wensenpagina(pagina);
    const tekst = /^Beschrijf in de conceptteksten/;
    await wensen.doe(tekst, 'Beoordelen');
    await wensen.wens(tekst).getByText('◐ Beoordeeld').waitFor();
    await wensen.doe(tekst, 'Niet overnemen', 'De bijdrage ligt per jaar vast.');
    await wensen.wens(tekst).getByText('want: De bijdrage ligt per jaar vast.', { exact: false }).waitFor();
    await pagina.venster.getByText('is nog niet beantwoord', { exact: false }).waitFor({ state: 'detached' });

    const griffier = await proef.open();
    await griffier.logIn('Griffier Sliedrecht');
    await griffier.kies('Wensen');
    await griffier.venster.getByText('want: De bijdrage ligt per jaar vast.', { exact: false }).waitFor();
    expect(await griffier.venster.getByRole('checkbox').count()).toBe(0);
    const buur = await proef.open();
    await buur.logIn('Griffier Papendrecht');
    await buur.kies('Wensen');
    await buur.venster.getByText('0 wensen').waitFor();
    expect([...pagina.klachten, ...griffier.klachten, ...buur.klachten]).toEqual([]);
    await Promise.all([pagina.sluit(), griffier.sluit(), buur.sluit()]);
  });

  it('an activiteit without a date gets one, and leaves the list', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    const lijst = pagina.deel('Nog te plannen');
    const regel = lijst.getByRole('listitem').filter({ hasText: 'Bespreken conceptstukken' });
    await regel.getByText('Uiterlijk ma 26-4-2021').waitFor();
    await regel.getByText('Plan Bespreken conceptstukken').click();
    await regel.getByLabel('Wat doet u?').selectOption('Twee dagen voorstellen');
    await regel.getByLabel('Dag', { exact: true }).fill('2021-05-11');
    await regel.getByLabel('Of deze dag').fill('2021-05-12');
    await regel.getByRole('button', { name: 'Leg vast' }).click();
    await regel.getByText('een van beide, di 11-5-2021 of wo 12-5-2021').waitFor();
    await regel.getByLabel('Wat doet u?').selectOption('Eén dag voorstellen');
    await regel.getByLabel('Dag', { exact: true }).fill('12-5-2021');
    await regel.getByRole('button', { name: 'Leg vast' }).click();
    await regel.getByText('voorgesteld, wo 12-5-2021; nog vast te leggen').waitFor();
    await regel.getByLabel('Waarom deze dag (mag leeg blijven)').fill('Dan is de zaal vrij.');
    await regel.getByRole('button', { name: 'Kies wo 12-5-2021' }).click();
    await pagina.bevestiging().getByText('Vastgelegd: “Bespreken conceptstukken”, wo 12-5-2021.').waitFor();
    await regel.waitFor({ state: 'detached' });
    const rij = pagina.deel('Weekplanning').getByRole('row').filter({ hasText: 'Bespreken conceptstukken' });
    await rij.getByText('Dan is de zaal vrij.', { exact: false }).waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('a fixed day moves with a reason, hears the rule that it breaks, and moves back', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    const plan = new Planningpagina(pagina);
    const rij = plan.rij('Bespreken conceptstukken');
    const verplaatsing = await plan.openVerplaatsing('Bespreken conceptstukken');
    await verplaatsing.vul('Nieuwe dag', '2021-05-20');
    await verplaatsing.vul('Waarom?', ' ');
    await verplaatsing.verstuur();
    await verplaatsing.melding('Geef een reden om te verplaatsen.').waitFor();
    await verplaatsing.vul('Waarom?', 'De zaal is bezet.');
    await verplaatsing.verstuur();
    await rij.getByRole('cell', { name: 'do 20-5-2021' }).waitFor();
    await rij.getByRole('cell', { name: 'De zaal is bezet.' }).waitFor();
    await pagina
      .bevestiging()
      .getByText('Verplaatst: “Bespreken conceptstukken”, nu do 20-5-2021.')
      .waitFor();
    await pagina.maakOngedaan();
    await pagina.bevestiging().getByText('“Bespreken conceptstukken” staat weer op wo 12-5-2021.').waitFor();
    await rij.getByRole('cell', { name: 'wo 12-5-2021' }).waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('who moves a day that somebody else moved first hears so; a lezer is offered no move', async () => {
    const [eerste, tweede] = [await proef.open(), await proef.open()];
    const verplaatsingen = [];
    for (const [pagina, dag] of [
      [eerste, '2021-05-18'],
      [tweede, '2021-05-19'],
    ] as const) {
      await pagina.logIn('TWO');
      const verplaatsing = await new Planningpagina(pagina).openVerplaatsing('Bespreken conceptstukken');
      await verplaatsing.vul('Nieuwe dag', dag);
      await verplaatsing.vul('Waarom?', 'De zaal is bezet.');
      verplaatsingen.push(verplaatsing);
    }
    const [voor, na] = verplaatsingen;
    await voor?.verstuur();
    await voor?.melding('Vastgelegd.').waitFor();
    await na?.verstuur();
    await na?.melding('Intussen heeft').waitFor();
    const lezer = await proef.open();
    await lezer.logIn('Lezer');
    await lezer.kies('Weekplanning');
    await new Planningpagina(lezer)
      .rij('Bespreken conceptstukken')
      .getByText('di 18-5-2021', { exact: true })
      .waitFor();
    expect(await lezer.deel('Weekplanning').getByText('Verplaats').count()).toBe(0);
    await Promise.all([eerste, tweede, lezer].map((pagina) => pagina.sluit()));
  });

  it('the week plan over the weeks: every row of the table, with the vacations as walls', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    await pagina.venster.getByRole('button', { name: 'Tijdlijn' }).click();
    await pagina.venster.waitForURL(/vorm=tijdlijn/);
    const tijdlijn = pagina.deel('Tijdlijn').getByRole('img');
    expect(await tijdlijn.getAttribute('aria-label')).toMatch(/^Weekplanning als tijdlijn: \d+ activiteiten/);
    await tijdlijn.getByText('Meivakantie', { exact: true }).waitFor();
    await pagina.venster.getByText(/^Feestdagen, vakanties en recessen/).click();
    const vrij = pagina.venster.getByRole('listitem');
    await vrij.filter({ hasText: 'Meivakantie: za 1-5 t/m zo 9-5-2021' }).waitFor();
    await pagina.venster.getByRole('button', { name: 'Tabel' }).click();
    await pagina.deel('Weekplanning').waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('the api goes away while a document is read: nothing is lost, and nothing is recorded', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    const plan = await planMetVooroverleg(pagina);
    await pagina.kies('Import');
    const lezing = new Importpagina(pagina);
    await lezing.leesTekst(plan);
    const jaar = await lezing.bevinding('noemen dagen zonder jaar');
    await proef.stopApi();
    await jaar.kies('Verwerp');
    await pagina.venster
      .getByRole('status')
      .filter({ hasText: 'Routekaart is niet bereikbaar' })
      .first()
      .waitFor();
    expect(await pagina.veld('Of plak de tekst uit Word of Excel').inputValue()).toContain('Vooroverleg');
    expect(await lezing.bron().innerText()).toContain('Vooroverleg conceptstukken');
    await proef.startApiWeer();
    await pagina.sluit();
  });
});
