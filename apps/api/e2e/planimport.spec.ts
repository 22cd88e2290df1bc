import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GelezenTabel, leesBijlage } from '@routekaart/bijlage';
import { cel, dashboard, versies } from './testing/dashboard.js';
import { type Uitkomst, document } from './testing/mutaties.js';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';
import {
  type Bevinding,
  type Importuitkomst,
  BEWERKT,
  EDITIE,
  aantallen,
  bevindingenVan,
  importeerPlan,
  muteerPlan,
  weekplanning,
} from './testing/planimport.js';

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

const importeer = (input: object) => importeerPlan(omgeving.api, input);
const muteer = <T = Importuitkomst>(mutatie: 'beslisBevinding' | 'planActiviteit', input: object) =>
  muteerPlan<T>(omgeving.api, mutatie, input);

const weekplan = (peildatum?: string) => weekplanning(omgeving.api, peildatum);
const bevindingen = (over?: string) => bevindingenVan(omgeving.api, over);

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
    const { activiteiten } = await weekplan();
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
    const { activiteiten } = await weekplan();
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
    const { totaal, activiteiten } = await weekplan('2021-03-23');
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
    const { activiteiten } = await weekplan();
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
