import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Route } from 'playwright-core';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Planbestand } from './testing/planbestand.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import type { Routekaartpagina } from './testing/routekaartpagina.js';
import { Importpagina } from './testing/two-paginas.js';

const OVERLEG = 'Afstemmen beide sporen';
const GEEN_PLANNING = Buffer.from('%PDF-1.7 een verslag');

(HEEFT_CHROMIUM ? describe : describe.skip)('the week plan as a file', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it.each([
    ['Word', 'docx'],
    ['Excel', 'xlsx'],
    ['CSV', 'csv'],
    ['Tekst', 'tsv'],
  ])('is taken along as %s, with the rows and the days of today', async (knop, soort) => {
    const pagina = await alsTwo();
    const plan = await haalOp(pagina, knop);
    expect(plan).toMatchObject({ naam: `Planning GR-SDD 2021-03-24.${soort}`, soort });
    expect(plan.rijen(OVERLEG)).toEqual([
      ['Week 11 (15-3 tm 19-3)', '15-3', OVERLEG, 'Afstemmingsoverleg', ''],
      ['Week 20 (17-5 tm 21-5)', '17-5', OVERLEG, 'Afstemmings- overleg', ''],
    ]);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('comes back from Word: progress, bevindingen beside the source, and a row that is gone stays in the plan', async () => {
    const pagina = await alsTwo();
    const plan = await haalOp(pagina, 'Word');
    const bewerkt = plan.bewerk((cellen) =>
      isLaatste(cellen) ? null : cellen[1] === '17-5' ? cellen.with(1, '18-5') : cellen,
    );
    const lezing = await openImport(pagina);
    const laatLos = await houdVast(pagina, 'LeesPlanning');
    await lezing.leesBestand('planning.docx', await bewerkt.alsWord());
    await lezing.voortgang().waitFor();
    laatLos();
    await lezing.wijzigingen().waitFor();
    await lezing.voortgang().waitFor({ state: 'detached' });

    const [bron, lijst] = [await lezing.bron().boundingBox(), await lezing.bevindingen().boundingBox()];
    expect(lijst?.x).toBeGreaterThanOrEqual((bron?.x ?? NaN) + (bron?.width ?? NaN));
    const wijzigingen = await lezing.wijzigingen().innerText();
    expect(wijzigingen).toMatch(/Verplaatst: 1\b/u);
    expect(wijzigingen).toMatch(/Verdwenen: 1\b/u);
    expect(wijzigingen).toMatch(/“Afstemmen beide sporen” .*ma 17-5-2021.*di 18-5-2021/u);
    await lezing
      .wijzigingen()
      .getByText(/^− Verdwenen/u)
      .last()
      .click();
    await lezing
      .wijzigingen()
      .getByText('“Bijpraten” staat in geen tabel meer; in het plan blijft zij')
      .waitFor();

    const jaar = await lezing.bevinding('noemen dagen zonder jaar');
    await jaar.kies('Verwerp');
    await jaar.wachtOp('– Verworpen');
    await jaar.kies('Verwerp');
    await jaar.wachtOp('Open');
    await jaar.kies('Aanvaard');
    await jaar.wachtOp('✓ Aanvaard');
    await lezing.legVast('Het overleg schuift een dag.');
    await pagina.venster.getByRole('heading', { name: 'Vastgelegd als editie 2' }).waitFor();
    await pagina.kies('Weekplanning');
    const weken = pagina.deel('Weekplanning');
    await weken.getByRole('row').filter({ hasText: OVERLEG }).filter({ hasText: 'di 18-5-2021' }).waitFor();
    expect(await weken.getByText('✕ vervallen').count()).toBe(0);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('comes back from Excel: a row that is gone falls out when somebody asks for it', async () => {
    const pagina = await alsTwo();
    const plan = await haalOp(pagina, 'Excel');
    const lezing = await openImport(pagina);
    await lezing.leesBestand(
      'planning.xlsx',
      await plan.bewerk((rij) => (isLaatste(rij) ? null : rij)).alsExcel(),
    );
    await lezing.wijzigingen().waitFor();
    await pagina.veld('Laat vervallen wat in geen tabel meer staat').check();
    await lezing
      .wijzigingen()
      .getByText(/^− Verdwenen/u)
      .last()
      .click();
    await lezing.wijzigingen().getByText('“Bijpraten” staat in geen tabel meer en vervalt.').waitFor();
    await lezing.legVast('Het laatste overleg is niet meer nodig.');
    await pagina.venster.getByRole('heading', { name: /^Vastgelegd als editie/u }).waitFor();
    await pagina.kies('Weekplanning');
    const vervallen = pagina.deel('Weekplanning').getByRole('row').filter({ hasText: '✕ vervallen' });
    await vervallen.waitFor();
    expect(await vervallen.innerText()).toContain('Het laatste overleg is niet meer nodig.');
    const weer = await haalOp(pagina, 'CSV');
    expect(weer.tabellen.flatMap(({ rijen }) => rijen.map(({ cellen }) => cellen)).some(isLaatste)).toBe(
      false,
    );
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('with a row that cannot be recorded says why, and shows the bevindingen of the other rows', async () => {
    const pagina = await alsTwo();
    const plan = await haalOp(pagina, 'Word');
    const bewerkt = plan.bewerk((cellen) =>
      cellen[2]?.startsWith('Instemmen ONS D') === true ? cellen.with(1, '19-3') : cellen,
    );
    const lezing = await openImport(pagina);
    await lezing.leesBestand('planning.docx', await bewerkt.alsWord());
    await pagina.venster.getByText('ONS D heeft al besloten op do 18-3-2021.', { exact: false }).waitFor();
    await lezing.bevinding('noemen dagen zonder jaar');
    expect(await pagina.venster.getByRole('button', { name: 'Leg vast als nieuwe editie' }).count()).toBe(0);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it.each([
    ['leeg.docx', Buffer.alloc(0), 'Het bestand is leeg.'],
    [
      'gebroken.docx',
      Buffer.from('PK\u0003\u0004 en dan niets meer'),
      /beschadigd|niet te openen|geen .*bestand/u,
    ],
    ['verslag.docx', GEEN_PLANNING, /pdf/iu],
    [
      'groot.xlsx',
      Buffer.alloc(5_000_001, 'x'),
      'Dit bestand is groter dan 5 MB. Bewaar het kleiner, of plak de tekst.',
    ],
  ])('%s is refused in Dutch, and nothing is compared', async (naam, inhoud, melding) => {
    const pagina = await alsTwo();
    const lezing = await openImport(pagina);
    await lezing.leesBestand(naam, inhoud);
    await pagina.deel('Het document').getByText(melding).waitFor();
    await lezing.voortgang().waitFor({ state: 'detached' });
    expect(await lezing.wijzigingen().count()).toBe(0);
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('a vergaderschema is handed in as a file; one that is wrong or too large is refused in Dutch', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Sliedrecht');
    const deel = pagina.deel('Vergaderschema’s');
    await deel.getByText('Lever het vergaderschema aan').click();
    await deel
      .getByLabel('Hoe levert u het aan?')
      .selectOption('Ik kies een bestand (Excel, Word, CSV of ICS)');
    const geef = async (name: string, buffer: Buffer): Promise<void> => {
      await deel
        .getByLabel(/^Het bestand/u)
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
      await deel.getByRole('button', { name: 'Toon wat er verandert' }).click();
    };
    await geef('groot.csv', Buffer.alloc(5_000_001, 'x'));
    await deel.getByText('Dit bestand is groter dan 5 MB.', { exact: false }).waitFor();
    await geef('rooster.docx', GEEN_PLANNING);
    await deel.getByText(/pdf/iu).waitFor();
    await geef('rooster.csv', Buffer.from('Datum;Aanleveren;Status\n11-5-2021;15-4-2021;bevestigd'));
    await pagina
      .deel('Wat er verandert')
      .getByText('De vergadering van di 18-5-2021 gaat naar di 11-5-2021.', { exact: false })
      .waitFor();
    await deel.getByRole('button', { name: 'Leg dit vergaderschema vast' }).click();
    await deel.getByText('Vastgelegd.').waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  async function alsTwo(): Promise<Routekaartpagina> {
    const pagina = await proef.open({ viewport: { width: 1440, height: 900 } });
    await pagina.logIn('TWO');
    return pagina;
  }
});

async function openImport(pagina: Routekaartpagina): Promise<Importpagina> {
  await pagina.kies('Import');
  await pagina.kop('Import').waitFor();
  return new Importpagina(pagina);
}

async function haalOp(pagina: Routekaartpagina, knop: string): Promise<Planbestand> {
  const bewaard = pagina.venster.waitForEvent('download');
  await pagina.deel('De planning als bestand').getByRole('button', { name: knop }).click();
  return Planbestand.uit(await bewaard);
}

/** The last row of the plan: Bijpraten in week 27. */
function isLaatste([week = '', , wat]: readonly string[]): boolean {
  return week.startsWith('Week 27') && wat === 'Bijpraten';
}

/** Keeps back the first request of this name, until it is let go: so that what stands on the page meanwhile is seen. */
async function houdVast({ venster }: Routekaartpagina, naam: string): Promise<() => void> {
  let laatLos = (): void => undefined;
  const los = new Promise<void>((klaar) => {
    laatLos = klaar;
  });
  await venster.route(/\/graphql/u, async (route: Route, verzoek) => {
    if (verzoek.postData()?.includes(`mutation ${naam}`) === true) await los;
    await route.continue();
  });
  return laatLos;
}
