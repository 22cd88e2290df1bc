import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GRS } from './testing/adviesbestand.js';
import { muteer } from './testing/mutaties.js';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';

const STROOK = `query ($gemeente: String!, $peildatum: Datum) {
  gemeenteRoute(traject: "GRS", gemeente: $gemeente, peildatum: $peildatum) { mijlpalen { nummer
    stations { toestand prognose { tekst } }
    adviezen { adviseur { naam } over uitleg stukversies
      regionaal { dag stukversie tekst herkomst { rol bron } } lokaal { dag houding tekst } } } } }`;
const GEMELD = `{ waarschuwingen(traject: "GRS") { code sleutel ernst melding bewijs uiterlijk oorzaak
  gevolgen { sleutel }
  gemeente { naam } actor { rol gremium { naam } } } }`;

interface Strook {
  readonly nummer: number;
  readonly stations: readonly object[];
  readonly adviezen: readonly object[];
}
interface Gemeld {
  readonly code: string;
}

const MAANDAG = { traject: 'GRS', mijlpaal: 1, gremium: 'kernteam', bron: 'verslag kernteam' };
const AFGEWEKEN = { gemeente: 'Dordrecht', houding: 'AFGEWEKEN', tekst: 'De kosten zijn onbekend.' };
const GS: Wie = 'gemeentesecretaris GM0505';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving({ dag: '2021-03-22' });
  const { data } = await omgeving.api.vraag<{ importTrajectbestand: { __typename: string } }>(
    'two',
    `mutation ($tekst: String!) { importTrajectbestand(input: { tekst: $tekst }) { __typename
      ... on TrajectbestandGeweigerd { fouten { code pad melding } } } }`,
    { tekst: JSON.stringify(GRS) },
  );
  expect(data.importTrajectbestand).toEqual({ __typename: 'TrajectIngelezen' });
});
afterAll(async () => {
  await omgeving.sluit();
});

async function stroken(gemeente: string, peildatum: string | null = null): Promise<readonly Strook[]> {
  const { gemeenteRoute } = await omgeving.api.lees<{
    gemeenteRoute: { mijlpalen: readonly Strook[] };
  }>('two', STROOK, { gemeente, peildatum });
  return gemeenteRoute.mijlpalen;
}

async function gemeld(): Promise<readonly Gemeld[]> {
  const { waarschuwingen } = await omgeving.api.lees<{ waarschuwingen: readonly Gemeld[] }>('two', GEMELD);
  return waarschuwingen.filter(({ code }) => code === 'LOKAAL_ADVIES_WIJKT_AF');
}

async function versie(): Promise<number> {
  const { traject } = await omgeving.api.lees<{ traject: { versie: number } }>(
    'lezer',
    '{ traject(code: "GRS") { versie } }',
  );
  return traject.versie;
}

const leg = async (wie: Wie, over: object) =>
  muteer(omgeving.api, wie, 'recordAdvies', { ...MAANDAG, verwachteVersie: await versie(), ...over });

describe('the advice of the region and of a gemeente (bron 000)', () => {
  it('begins unknown: each stuk has its own adviser, which has not spoken', async () => {
    const onbekend = { stukversies: [1], regionaal: null, lokaal: null };
    expect((await stroken('Dordrecht')).map(({ adviezen }) => adviezen)).toEqual([
      [
        {
          adviseur: { naam: 'Kernteam' },
          over: null,
          uitleg: 'Kernteam adviseert; zijn advies is nog niet bekend.',
          ...onbekend,
        },
      ],
      [
        {
          adviseur: { naam: 'Opdrachtgevend Overleg' },
          over: 'grote trajecten en P&C-documenten',
          uitleg: 'Opdrachtgevend Overleg adviseert; zijn advies is nog niet bekend.',
          ...onbekend,
        },
      ],
    ]);
  });

  it('refuses the kernteam on what the OGO advises on, and a local advice on nothing', async () => {
    const voor = await omgeving.afdruk();
    expect(await leg('two', { mijlpaal: 2, dag: '2021-03-22', tekst: 'Stem in.' })).toMatchObject({
      code: 'ADVIES-02',
      melding: 'Kernteam adviseert niet over mijlpaal 2; dat doet: Opdrachtgevend Overleg.',
    });
    expect(await leg(GS, { ...AFGEWEKEN, dag: '2021-03-22' })).toMatchObject({ code: 'ADVIES-05' });
    expect(await omgeving.afdruk()).toBe(voor);
  });

  it('records a regional advice, which the own gemeente answers and no other', async () => {
    const [voor] = await stroken('Dordrecht');
    expect(await leg('two', { dag: '2021-03-22', tekst: 'Stem in.' })).toMatchObject({
      __typename: 'AdviesVastgelegd',
      gremium: { code: 'kernteam' },
      gemeente: null,
      advies: { dag: '2021-03-22', houding: null, herkomst: { rol: 'two', bron: 'verslag kernteam' } },
    });
    expect(await leg('gemeentesecretaris GM0482', { ...AFGEWEKEN, dag: '2021-03-22' })).toMatchObject({
      code: 'NIET_TOEGESTAAN',
    });
    omgeving.klok.dag = '2021-03-24';
    const antwoord = {
      ...AFGEWEKEN,
      dag: '2021-03-24',
      sleutel: 'lokaal-advies-dordrecht',
      verwachteVersie: await versie(),
    };
    const uitkomst = await leg(GS, antwoord);
    expect(uitkomst).toMatchObject({
      __typename: 'AdviesVastgelegd',
      gemeente: { code: 'GM0505' },
      advies: { houding: 'AFGEWEKEN', tekst: 'De kosten zijn onbekend.' },
    });
    expect(await leg(GS, antwoord)).toEqual(uitkomst);
    const [na] = await stroken('Dordrecht');
    // Advice is no decision: no station moved.
    expect(na?.stations).toEqual(voor?.stations);
    expect(na?.adviezen).toMatchObject([
      {
        uitleg: 'Kernteam adviseerde op ma 22-3-2021; Dordrecht wijkt daarvan af.',
        regionaal: { dag: '2021-03-22', tekst: 'Stem in.' },
        lokaal: { dag: '2021-03-24', houding: 'AFGEWEKEN' },
      },
    ]);
  });

  it('warns in that strook before its college closes, and gives its secretary a task', async () => {
    expect(await gemeld()).toMatchObject([
      {
        sleutel: 'LOKAAL_ADVIES_WIJKT_AF/M1/GM0505/kernteam',
        ernst: 'LET_OP',
        melding: 'Mijlpaal 1: Kernteam adviseerde op ma 22-3-2021; Dordrecht wijkt daarvan af.',
        uiterlijk: '2021-04-01',
        gemeente: { naam: 'Dordrecht' },
        actor: { rol: 'gemeentesecretaris', gremium: { naam: 'College Dordrecht' } },
      },
    ]);
    const taken = (wie: Wie) =>
      omgeving.api.lees(wie, '{ takenlijst(traject: "GRS") { sleutel uiterlijk } }');
    const taak = { sleutel: 'LOKAAL_ADVIES_WIJKT_AF/M1/GM0505/kernteam', uiterlijk: '2021-04-01' };
    expect(await taken(GS)).toMatchObject({ takenlijst: expect.arrayContaining([taak]) });
    expect(await taken('gemeentesecretaris GM0482')).toMatchObject({
      takenlijst: expect.not.arrayContaining([taak]),
    });
  });

  it('is known from the day on which it was recorded', async () => {
    expect((await stroken('Dordrecht', '2021-03-23'))[0]?.adviezen).toMatchObject([
      { regionaal: { dag: '2021-03-22' }, lokaal: null },
    ]);
  });

  it('comes along in the file of the traject', async () => {
    const { exportTrajectbestand } = await omgeving.api.lees<{ exportTrajectbestand: { tekst: string } }>(
      'two',
      '{ exportTrajectbestand(traject: "GRS", formaat: JSON) { tekst } }',
    );
    expect(JSON.parse(exportTrajectbestand.tekst)).toMatchObject({
      adviesregels: GRS.adviesregels,
      feiten: [
        { soort: 'advies', mijlpaal: 1, gremium: 'kernteam', dag: '2021-03-22' },
        { soort: 'advies', uit: 'GM0505', houding: 'afgeweken', dag: '2021-03-24' },
      ],
    });
  });

  it('vanishes when the gemeente agrees after all', async () => {
    await leg(GS, { gemeente: 'GM0505', houding: 'INGESTEMD', dag: '2021-03-24' });
    expect(await gemeld()).toEqual([]);
    expect((await stroken('Dordrecht'))[0]?.adviezen).toMatchObject([
      { uitleg: 'Kernteam adviseerde op ma 22-3-2021; Dordrecht stemt daarmee in.' },
    ]);
    const { rows } = await omgeving.db.query('SELECT houding FROM adviesfeit ORDER BY volgnummer');
    expect(rows).toEqual([{ houding: null }, { houding: 'afgeweken' }, { houding: 'ingestemd' }]);
  });
});

describe('a new version of the stuk after the advice', () => {
  const versies = async () => {
    const { rows } = await omgeving.db.query<{ stukversie: number | null }>(
      'SELECT stukversie FROM adviesfeit ORDER BY volgnummer',
    );
    return rows.map(({ stukversie }) => stukversie);
  };
  const verschil = (zoalsBekendOp: string | null = null) =>
    omgeving.api
      .lees<{ waarschuwingen: readonly Gemeld[] }>(
        'two',
        GEMELD.replace('"GRS"', '"GRS", zoalsBekendOp: $op').replace('{', 'query ($op: Datum) {'),
        { op: zoalsBekendOp },
      )
      .then(({ waarschuwingen }) => waarschuwingen.filter(({ code }) => code === 'VERSIEVERSCHIL'));
  const uitleg = async () => (await stroken('Dordrecht'))[0]?.adviezen;
  const KERNTEAM = 'VERSIEVERSCHIL/advies/M1/kernteam';

  it('finds advice about what lay there on its day, where nobody named a version', async () => {
    expect(await versies()).toEqual([1, 1, 1]);
    expect(await verschil()).toEqual([]);
  });

  it('says that the region advised on the older one, to who must advise anew', async () => {
    omgeving.klok.dag = '2021-03-25';
    expect(
      await muteer(omgeving.api, 'two', 'voegStukversieToe', {
        traject: 'GRS',
        mijlpaal: 1,
        naam: 'na de raadsronde',
        hash: 'ab'.repeat(32),
        verwachteVersie: await versie(),
      }),
    ).toMatchObject({ nummer: 2 });
    expect(await verschil()).toMatchObject([
      {
        sleutel: KERNTEAM,
        ernst: 'LET_OP',
        melding: 'Mijlpaal 1: Kernteam adviseerde op ma 22-3-2021 over versie 1; nu ligt versie 2 voor.',
        bewijs: ['Advies van Kernteam, ma 22-3-2021 over versie 1 (verslag kernteam)', 'Versie in route: 2'],
        oorzaak: ['Versie 2 van het stuk (na de raadsronde) kwam op do 25-3-2021.'],
        uiterlijk: '2021-04-01',
        gemeente: null,
        actor: { rol: 'two', gremium: { naam: 'Kernteam' } },
        gevolgen: [{ sleutel: 'VERSIEVERSCHIL/advies/M1/GM0505/kernteam' }],
      },
    ]);
    expect(await uitleg()).toMatchObject([
      {
        uitleg:
          'Kernteam adviseerde op ma 22-3-2021 over versie 1; nu ligt versie 2 voor. Dordrecht stemt met dat advies in.',
        stukversies: [2, 1],
        regionaal: { stukversie: 1 },
      },
    ]);
    expect(await verschil('2021-03-24')).toEqual([]);
  });

  it('gives that to the task list, and the consequence to nobody', async () => {
    const taken = (wie: Wie) =>
      omgeving.api.lees<{ takenlijst: readonly { sleutel: string; wat: string }[] }>(
        wie,
        '{ takenlijst(traject: "GRS") { sleutel wat } }',
      );
    expect((await taken('two')).takenlijst).toContainEqual({
      sleutel: KERNTEAM,
      wat: 'Geef het advies opnieuw, over de versie die voorligt. Mijlpaal 1: Kernteam adviseerde op ma 22-3-2021 over versie 1; nu ligt versie 2 voor.',
    });
    const sleutels = (await taken(GS)).takenlijst.map(({ sleutel }) => sleutel);
    expect(sleutels.filter((sleutel) => sleutel.startsWith('VERSIEVERSCHIL'))).toEqual([]);
  });

  it('refuses a version that is not there, of after the day, and keeps what nobody knows unknown', async () => {
    const voor = await omgeving.afdruk();
    const over = { dag: '2021-03-24', tekst: 'Stem in.' };
    expect(await leg('two', { ...over, stukversie: 3 })).toMatchObject({
      code: 'NIET_GEVONDEN',
      veld: 'stukversie',
    });
    expect(await leg('two', { ...over, stukversie: 2 })).toMatchObject({
      code: 'NIET_GEVONDEN',
      veld: 'stukversie',
      melding: 'Op wo 24-3-2021 was versie 2 van dit stuk er nog niet.',
    });
    expect(await omgeving.afdruk()).toBe(voor);
    expect(await leg('two', over)).toMatchObject({ advies: { stukversie: 1 } });
    expect(await leg('two', { ...over, stukversie: null })).toMatchObject({ advies: { stukversie: null } });
    expect(await verschil()).toEqual([]);
    expect((await versies()).slice(3)).toEqual([1, null]);
  });

  it('vanishes when the region advises anew, and stays in the file of the traject', async () => {
    await leg('two', { dag: '2021-03-25', tekst: 'Stem in.', stukversie: 1 });
    expect(await verschil()).toMatchObject([{ sleutel: KERNTEAM }]);
    expect(await leg('two', { dag: '2021-03-25', tekst: 'Stem weer in.' })).toMatchObject({
      advies: { stukversie: 2 },
    });
    expect(await verschil()).toEqual([]);
    const { exportTrajectbestand } = await omgeving.api.lees<{ exportTrajectbestand: { tekst: string } }>(
      'two',
      '{ exportTrajectbestand(traject: "GRS", formaat: JSON) { tekst } }',
    );
    const { feiten } = JSON.parse(exportTrajectbestand.tekst) as {
      readonly feiten: readonly { readonly soort: string; readonly stukversie?: number }[];
    };
    const adviezen = feiten.filter(({ soort }) => soort === 'advies');
    expect(adviezen.map(({ stukversie }) => stukversie)).toEqual([1, 1, 1, 1, undefined, 1, 2]);
  });
});
