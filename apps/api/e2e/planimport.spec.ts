import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GelezenTabel, leesBijlage } from '@routekaart/bijlage';
import { cel, dashboard, versies } from './testing/dashboard.js';
import { document, stuurMutatie, type Uitkomst } from './testing/mutaties.js';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';

const BRON_004 = readFileSync(
  new URL('../../../libs/bijlage/src/golden/bron-004.txt', import.meta.url),
  'utf8',
);
const OVERLEG = 'Week 20 (17-5 tm 21-5)\t17-5\tAfstemmen beide sporen';
const ONSD = 'Week 20 (17-5 tm 21-5)\tNog plannen (extra)\tInstemmen stukken en doorsturen';
const LAATSTE = 'Week 27 (5-7 tm 9-7)\t\tBijpraten\tDrechtsteden- dinsdag PFO sociaal\t';
const NIEUW = 'Week 20 (17-5 tm 21-5)\t19-5\tVoorbespreken conceptstukken\tNetwerk Managers\tDoor TWO';

/** The document, edited as a planner would: two rows moved, one added with a name nobody knows, one removed. */
const BEWERKT = vervang(BRON_004, [
  ['bijgewerkt t/m 25-01-2021', 'bijgewerkt t/m 22-03-2021'],
  [OVERLEG, `${NIEUW}\n${OVERLEG.replace('17-5\tAf', '18-5\tAf')}`],
  [ONSD, ONSD.replace('Nog plannen (extra)', '20-5')],
  [`${LAATSTE}\n`, ''],
]);
const EDITIE = { naam: 'Detailplanning 22-3-2021', reden: 'Verzet na de stuurgroep.' };

function vervang(tekst: string, paren: readonly (readonly [string, string])[]): string {
  return paren.reduce((tot, [oud, nieuw]) => {
    if (!tot.includes(oud)) throw new Error(`niet gevonden: ${oud}`);
    return tot.replace(oud, nieuw);
  }, tekst);
}

interface Bevinding {
  readonly sleutel: string;
  readonly code: string;
  readonly uitleg: string;
  readonly status: string;
  readonly activiteiten: readonly string[];
}

interface Planimport {
  readonly samenvatting: string;
  readonly tellingen: readonly { readonly soort: string; readonly aantal: number }[];
  readonly stappen: readonly { readonly soort: string; readonly activiteit: string; readonly zin: string }[];
  readonly bevindingen: readonly Bevinding[];
  readonly aantalBevindingen: number;
}

interface Importuitkomst extends Uitkomst {
  readonly planimport: Planimport;
  readonly kanVastgelegd?: boolean;
  readonly plaats?: string;
  readonly bezwaren?: readonly { readonly code: string; readonly plaats: string; readonly melding: string }[];
}

const NIETS_BEKEND = { gremia: [], gemeenten: [], kalenderperioden: [] };

/** The cells of the planning tables as printed; a field of a text file may stand between quotes. */
function cellenVan(tabellen: readonly GelezenTabel[]): readonly (readonly (readonly string[])[])[] {
  return tabellen
    .filter(({ soort }) => soort === 'planning')
    .map(({ rijen }) => rijen.map(({ cellen }) => cellen.map(({ ruw }) => ruw.replace(/^"(.*)"$/u, '$1'))));
}

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

async function trajectVersie(): Promise<number> {
  return (await dashboard(omgeving.api)).traject.versie;
}

async function muteer<T = Importuitkomst>(
  mutatie: 'importPlanning' | 'beslisBevinding' | 'planActiviteit',
  input: object,
  wie: Wie = 'two',
): Promise<T> {
  const { data, errors, tekst } = await stuurMutatie(omgeving.api, wie, mutatie, {
    verwachteVersie: await trajectVersie(),
    ...input,
  });
  if (errors.length > 0 || data == null) throw new Error(tekst);
  return data[mutatie] as T;
}

const importeer = (input: object, wie: Wie = 'two') =>
  muteer('importPlanning', { tekst: BEWERKT, editie: EDITIE, proef: false, ...input }, wie);

function aantallen({ tellingen }: Planimport): Readonly<Record<string, number>> {
  return Object.fromEntries(
    tellingen.filter(({ aantal }) => aantal > 0).map(({ soort, aantal }) => [soort, aantal]),
  );
}

async function weekplanning(peildatum: string | null = null) {
  const vraag = `query ($peildatum: Datum) { weekplanning(traject: "GR-SDD", peildatum: $peildatum, eerste: 100) {
    totaal activiteiten { code naam toestand reden datum { tekst } mijlpalen gremia { code }
      rijen { weekTekst datumTekst wat } } } }`;
  const { weekplanning: plan } = await omgeving.api.lees<{
    weekplanning: {
      totaal: number;
      activiteiten: {
        code: string;
        naam: string;
        toestand: string;
        reden: string | null;
        datum: { tekst: string };
        gremia: { code: string }[];
        rijen: { datumTekst: string; wat: string }[];
      }[];
    };
  }>('lezer', vraag, { peildatum });
  return plan;
}

/** Moves an activiteit to another day, as a planner does between two documents. */
async function plan(activiteit: string, dag: string): Promise<Uitkomst> {
  return muteer('planActiviteit', {
    activiteit,
    handeling: 'VERPLAATSEN',
    datum: { dag },
    reden: 'Zaal bezet.',
    verwachteVersie: (await versies(omgeving.api)).get(activiteit),
  });
}

async function bevindingen(over = '') {
  const { bevindingen: lijst } = await omgeving.api.lees<{
    bevindingen: { editie: number; bestand: string; hash: string; totaal: number; bevindingen: Bevinding[] };
  }>(
    'two',
    `{ bevindingen(traject: "GR-SDD"${over}) { editie bestand hash totaal bevindingen {
      sleutel code uitleg status activiteiten toelichting besloten { rol door op } } } }`,
  );
  return lijst;
}

describe('a trial', () => {
  it('of the document itself finds that nothing moves, and records nothing', async () => {
    const voor = await omgeving.afdruk();
    const { __typename, planimport, kanVastgelegd } = await importeer({ tekst: BRON_004, proef: true });
    expect(__typename).toBe('PlanningGelezen');
    expect(kanVastgelegd).toBe(true);
    expect(aantallen(planimport)).toEqual({ ONGEWIJZIGD: 38 });
    expect(planimport.samenvatting).toBe('38 activiteiten: 38 ongewijzigd.');
    expect(await omgeving.afdruk()).toBe(voor);
  });

  it('of an edited copy tells what it would change, with the key of every bevinding', async () => {
    const voor = await omgeving.afdruk();
    const { planimport } = await importeer({ proef: true });
    expect(aantallen(planimport)).toEqual({ TOEGEVOEGD: 1, VERPLAATST: 2, ONGEWIJZIGD: 35, VERDWENEN: 1 });
    expect(planimport).toMatchObject({
      editie: { nummer: 2, bijgewerktTotEnMet: '2021-03-22' },
      bron: {
        bestand: 'geplakte tekst',
        soort: 'tsv',
        jaar: 2021,
        hash: createHash('sha256').update(BEWERKT).digest('hex'),
      },
    });
    expect(planimport.stappen.map(({ zin }) => zin)).toEqual([
      '“Voorbespreken conceptstukken” komt erbij: wo 19-5-2021.',
      '“Afstemmen beide sporen” gaat van ma 17-5-2021 naar di 18-5-2021.',
      '“Instemmen stukken en doorsturen naar colleges gemeenten (x7)” gaat van nog te plannen in ma 17-5 t/m vr 21-5-2021 (extra) naar do 20-5-2021.',
      '“Bijpraten” staat in geen tabel meer; in het plan blijft zij op ma 5-7 t/m vr 9-7-2021.',
    ]);
    expect(new Set(planimport.bevindingen.map(({ sleutel }) => sleutel)).size).toBe(
      planimport.aantalBevindingen,
    );
    expect(planimport.bevindingen.find(({ code }) => code === 'ONBEKENDE_NAAM')).toMatchObject({
      uitleg: '"Netwerk Managers" is geen bekend gremium.',
      status: 'OPEN',
    });
    expect(await omgeving.afdruk()).toBe(voor);
  });
});

describe('a row that moves what was decided', () => {
  const tekst = BEWERKT.replace('\tNog plannen (extra)\tInstemmen ONS D', '\t19-3\tInstemmen ONS D');

  it('is told in a trial beside the bevindingen of the other rows', async () => {
    const voor = await omgeving.afdruk();
    const zonder = await importeer({ proef: true });
    const met = await importeer({ tekst, proef: true });
    expect(met).toMatchObject({
      __typename: 'PlanningGelezen',
      kanVastgelegd: false,
      bezwaren: [
        {
          code: 'PLAN-05',
          plaats: 'tabel 4, rij 13',
          melding: 'Tabel 4, rij 13: ONS D heeft al besloten op do 18-3-2021.',
        },
      ],
    });
    expect(zonder).toMatchObject({ kanVastgelegd: true, bezwaren: [] });
    expect(met.planimport.bevindingen.map(({ code }) => code)).toEqual(
      expect.arrayContaining(zonder.planimport.bevindingen.map(({ code }) => code)),
    );
    expect(await omgeving.afdruk()).toBe(voor);
  });
});

describe('an import that is refused leaves nothing behind:', () => {
  it.each([
    ['without a planning table', { tekst: 'Wat\tWie\nRaad\tBesluit' }, 'RegelGeschonden IMPORT-01 tekst'],
    [
      'of a program',
      { tekst: undefined, bestand: { naam: 'a.docx', inhoud: 'TVqQAAMAAAA=' } },
      'BestandGeweigerd BESTAND_GEWEIGERD bestand',
    ],
    [
      'with a name of an edition that stands',
      { editie: { naam: 'Detailplanning 25-1-2021', reden: 'x' } },
      'RegelGeschonden EDITIE-01 editie.naam',
    ],
    [
      'with a decision about nothing',
      { beslissingen: [{ bevinding: 'X-1', besluit: 'AANVAARD' }] },
      'NietGevonden NIET_GEVONDEN beslissingen',
    ],
    [
      'with a name of another body',
      { aliassen: [{ tekst: 'ONS D', gremium: 'nmts' }] },
      'RegelGeschonden IMPORT-05 aliassen',
    ],
    ['on an older versie', { verwachteVersie: 0 }, 'Versieconflict VERSIECONFLICT verwachteVersie'],
    [
      'of which a row moves what was decided',
      { tekst: BEWERKT.replace('\tNog plannen (extra)\tInstemmen ONS D', '\t19-3\tInstemmen ONS D') },
      'RijGeweigerd PLAN-05 tekst',
    ],
  ])('%s', async (_wat, anders, verwacht) => {
    const voor = await omgeving.afdruk();
    const { __typename, code, veld } = await importeer(anders);
    expect([__typename, code, veld].join(' ')).toBe(verwacht);
    expect(await omgeving.afdruk()).toBe(voor);
  });

  it('with the row and the reason', async () => {
    const tekst = BEWERKT.replace('\tNog plannen (extra)\tInstemmen ONS D', '\t19-3\tInstemmen ONS D');
    expect(await importeer({ tekst })).toMatchObject({
      plaats: 'tabel 4, rij 13',
      rij: 13,
      kolom: 'Datum',
      melding: 'Tabel 4, rij 13: ONS D heeft al besloten op do 18-3-2021.',
    });
  });

  it('by anybody but the TWO', async () => {
    for (const wie of ['stuurgroep', 'onsd', 'griffier GM0505', 'lezer'] as const) {
      expect(await importeer({}, wie)).toMatchObject({ code: 'NIET_TOEGESTAAN' });
      expect(await muteer('beslisBevinding', { bevinding: 'x', besluit: 'AANVAARD' }, wie)).toMatchObject({
        code: 'NIET_TOEGESTAAN',
      });
    }
  });
});

describe('an accepted import', () => {
  let ingelezen: Importuitkomst;
  let pinksteren: Bevinding;
  const sleutel = 'import-22-maart';

  beforeAll(async () => {
    const proef = await importeer({ proef: true });
    const gevonden = proef.planimport.bevindingen.find(({ uitleg }) => uitleg.includes('Pinksterdag'));
    if (gevonden === undefined) throw new Error('geen Pinksterdag');
    pinksteren = gevonden;
    ingelezen = await importeer({
      sleutel,
      laatVervallen: true,
      aliassen: [{ tekst: 'Netwerk Managers', gremium: 'nmts' }],
      beslissingen: [{ bevinding: pinksteren.sleutel, besluit: 'AANVAARD', toelichting: 'Dinsdag dus.' }],
    });
  });

  it('is a new edition, bijgewerkt t/m the day that the document prints, with its author and source', async () => {
    expect(ingelezen).toMatchObject({ __typename: 'PlanningGeimporteerd' });
    const { edities } = await omgeving.api.lees<{ edities: unknown[] }>(
      'lezer',
      '{ edities(traject: "GR-SDD") { nummer naam bijgewerktTotEnMet reden wijzigingen herkomst { rol door bron } } }',
    );
    expect(edities[1]).toEqual({
      nummer: 2,
      ...EDITIE,
      bijgewerktTotEnMet: '2021-03-22',
      // Five of the import, and two that were planned since the edition before it.
      wijzigingen: 7,
      herkomst: {
        rol: 'two',
        door: 'TWO (demo)',
        bron: `Detailplanning uit geplakte tekst (SHA-256 ${createHash('sha256').update(BEWERKT).digest('hex')}), ingelezen door TWO (demo)`,
      },
    });
  });

  it('compares with the edition before it as added, moved and fallen out, with the reason', async () => {
    const vraag = `{ vergelijkPlanning(traject: "GR-SDD", van: { editie: 1 }, met: { editie: 2 }, eerste: 100) {
      samenvatting rijen { activiteit soort reden verschuiving { beginDagen } } } }`;
    const { vergelijkPlanning } = await omgeving.api.lees<{
      vergelijkPlanning: { samenvatting: string; rijen: { activiteit: string; soort: string }[] };
    }>('lezer', vraag);
    const eerderGepland = ['A-M1-07', 'A-M1-13'];
    const anders = vergelijkPlanning.rijen.filter(
      ({ activiteit, soort }) => soort !== 'ONGEWIJZIGD' && !eerderGepland.includes(activiteit),
    );
    expect(anders).toMatchObject([
      { activiteit: 'A-M2-14', soort: 'VERPLAATST', reden: EDITIE.reden, verschuiving: { beginDagen: 1 } },
      { activiteit: 'A-M2-15', soort: 'INGEVULD', reden: EDITIE.reden },
      { activiteit: 'A-M2-16', soort: 'VERPLAATST', verschuiving: { beginDagen: 1 } },
      { activiteit: 'A-M2-24', soort: 'VERVALLEN', reden: EDITIE.reden },
      { activiteit: 'A-E2-01', soort: 'TOEGEVOEGD' },
    ]);
  });

  it('stands in the week plan: the added row with its body, the removed one as vervallen', async () => {
    const { activiteiten } = await weekplanning();
    const van = (code: string) => activiteiten.find((activiteit) => activiteit.code === code);
    expect(van('A-E2-01')).toMatchObject({
      naam: 'Voorbespreken conceptstukken',
      toestand: 'VASTGELEGD',
      datum: { tekst: 'wo 19-5-2021' },
      gremia: [{ code: 'nmts' }],
    });
    expect(van('A-M2-14')).toMatchObject({ datum: { tekst: 'di 18-5-2021' }, reden: EDITIE.reden });
    expect(van('A-M2-24')).toMatchObject({ toestand: 'VERVALLEN', reden: EDITIE.reden });
    expect(van('A-M2-14')?.rijen).toMatchObject([{ datumTekst: '18-5', wat: 'Afstemmen beide sporen' }]);
  });

  it('repairs the date of an accepted bevinding only, and says who accepted it', async () => {
    const { activiteiten } = await weekplanning();
    expect(activiteiten.find(({ code }) => code === 'A-M2-16')?.datum.tekst).toBe('di 25-5-2021');
    const aanvaard = await bevindingen(', status: AANVAARD');
    expect(aanvaard).toMatchObject({
      editie: 2,
      bestand: 'geplakte tekst',
      totaal: 1,
      bevindingen: [
        {
          sleutel: pinksteren.sleutel,
          status: 'AANVAARD',
          toelichting: 'Dinsdag dus.',
          activiteiten: ['A-M2-16'],
          besloten: { rol: 'two', door: 'TWO (demo)', op: '2021-03-24T10:00:00.000Z' },
        },
      ],
    });
    const open = await bevindingen(', status: OPEN, eerste: 10, overslaan: 5');
    expect(open.totaal).toBe(ingelezen.planimport.aantalBevindingen - 1);
    expect(open.bevindingen).toHaveLength(10);
  });

  it('lets the forecast follow the day of the ONS-D', async () => {
    const { plan, prognose } = cel(await dashboard(omgeving.api), 2, 'onsd');
    expect(plan?.tekst).toBe('do 20-5-2021');
    expect(prognose.tekst).toBe('do 20-5-2021');
  });

  it('leaves what was known on an earlier day as it was', async () => {
    const { totaal, activiteiten } = await weekplanning('2021-03-23');
    expect(totaal).toBe(38);
    expect(activiteiten.find(({ code }) => code === 'A-M2-14')?.rijen).toMatchObject([
      { datumTekst: '17-5' },
    ]);
  });

  it('gives the same answer when the request is sent again, and changes nothing', async () => {
    const voor = await omgeving.afdruk();
    const invoer = {
      traject: 'GR-SDD',
      tekst: BEWERKT,
      editie: EDITIE,
      proef: false,
      sleutel,
      verwachteVersie: (ingelezen.trajectVersie ?? 0) - 1,
      laatVervallen: true,
      aliassen: [{ tekst: 'Netwerk Managers', gremium: 'nmts' }],
      beslissingen: [{ bevinding: pinksteren.sleutel, besluit: 'AANVAARD', toelichting: 'Dinsdag dus.' }],
    };
    const { importPlanning } = await omgeving.api.lees<{ importPlanning: Importuitkomst }>(
      'two',
      document('importPlanning'),
      { input: invoer },
    );
    expect(importPlanning).toEqual(ingelezen);
    expect(await omgeving.afdruk()).toBe(voor);
  });

  it('changes nothing a second time, and knows the name that it learned', async () => {
    const voor = await omgeving.afdruk();
    const tweede = await importeer({ laatVervallen: true });
    expect(tweede).toMatchObject({ __typename: 'PlanningGelezen', kanVastgelegd: false });
    expect(aantallen(tweede.planimport)).toEqual({ ONGEWIJZIGD: 38 });
    expect(tweede.planimport.bevindingen.filter(({ code }) => code === 'ONBEKENDE_NAAM')).toEqual([]);
    expect(await omgeving.afdruk()).toBe(voor);
  });

  it('does not undo what was planned after it, but says so', async () => {
    await plan('A-M2-14', '2021-05-21');
    const { planimport } = await importeer({ proef: true });
    expect(planimport.stappen.filter(({ activiteit }) => activiteit === 'A-M2-14')).toEqual([]);
    expect(
      planimport.bevindingen.filter(({ code }) => code === 'PLAN_GING_VERDER').map(({ uitleg }) => uitleg),
    ).toContain(
      '“Afstemmen beide sporen” staat in het plan op vr 21-5-2021; het document noemt nog di 18-5-2021.',
    );
  });

  it('is what is exported: the rows of the document in its order, with the dates that hold', async () => {
    const { exportPlanning } = await omgeving.api.lees<{ exportPlanning: { inhoud: string } }>(
      'lezer',
      '{ exportPlanning(traject: "GR-SDD", formaat: TEKST) { inhoud } }',
    );
    const { tabellen } = leesBijlage(Buffer.from(exportPlanning.inhoud, 'base64').toString(), NIETS_BEKEND);
    const zonderDatum = (uit: ReturnType<typeof cellenVan>) =>
      uit.map((rijen) => rijen.map((rij) => (rij.length < 5 ? rij : rij.slice(2))));
    expect(zonderDatum(cellenVan(tabellen))).toEqual(
      zonderDatum(cellenVan(leesBijlage(BEWERKT, NIETS_BEKEND).tabellen)),
    );
  });
});

describe('a later decision', () => {
  it('applies the proposal, is recorded with its author, and can be followed by another', async () => {
    const [bevinding] = (await bevindingen(', status: OPEN, code: "WEEK_BEREIK"')).bevindingen;
    const sleutel = bevinding?.sleutel ?? '';
    expect(await muteer('beslisBevinding', { bevinding: sleutel, besluit: 'AANVAARD' })).toMatchObject({
      __typename: 'BevindingBeslist',
      bevinding: { status: 'AANVAARD', besloten: { rol: 'two', door: 'TWO (demo)' } },
      gevolgen: [
        '“Bespreken conceptstukken” gaat van nog te plannen in ma 10-5 t/m za 15-5-2021 naar nog te plannen in ma 10-5 t/m vr 14-5-2021.',
      ],
    });
    const { activiteiten } = await weekplanning();
    expect(activiteiten.find(({ code }) => code === bevinding?.activiteiten[0])).toMatchObject({
      datum: { tekst: 'nog te plannen in ma 10-5 t/m vr 14-5-2021' },
      reden: `Bevinding aanvaard: ${bevinding?.uitleg ?? ''}`,
    });
    expect(await muteer('beslisBevinding', { bevinding: sleutel, besluit: 'AANVAARD' })).toMatchObject({
      code: 'IMPORT-06',
    });
    await muteer('beslisBevinding', { bevinding: sleutel, besluit: 'VERWORPEN', toelichting: 'Toch niet.' });
    const { rows } = await omgeving.db.query<{ besluit: string }>(
      'SELECT besluit FROM bevindingbesluit WHERE bevinding = $1 ORDER BY volgnummer',
      [sleutel],
    );
    expect(rows.map(({ besluit }) => besluit)).toEqual(['aanvaard', 'verworpen']);
    expect((await bevindingen(', status: VERWORPEN')).bevindingen).toMatchObject([
      { sleutel, toelichting: 'Toch niet.' },
    ]);
  });

  it('does not undo what was planned since that edition', async () => {
    const [bevinding] = (await bevindingen(', status: AANVAARD')).bevindingen;
    expect(bevinding?.activiteiten).toEqual(['A-M2-16']);
    const { versie } = await plan('A-M2-16', '2021-05-26');
    expect(versie).toBeGreaterThan(1);
    await muteer('beslisBevinding', { bevinding: bevinding?.sleutel, besluit: 'VERWORPEN' });
    expect(
      await muteer('beslisBevinding', { bevinding: bevinding?.sleutel, besluit: 'AANVAARD' }),
    ).toMatchObject({ code: 'IMPORT-07', veld: 'bevinding' });
  });

  it('about a bevinding that does not exist is refused', async () => {
    expect(await muteer('beslisBevinding', { bevinding: 'X-1', besluit: 'VERWORPEN' })).toMatchObject({
      code: 'NIET_GEVONDEN',
      veld: 'bevinding',
    });
  });
});
