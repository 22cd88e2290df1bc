import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dashboard, versies } from './testing/dashboard.js';
import { type Uitkomst, muteer } from './testing/mutaties.js';
import { type Api, type Fout, type Omgeving, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
let api: Api;
let andere: Api;
beforeAll(async () => {
  omgeving = await startOmgeving();
  api = omgeving.api;
  andere = await omgeving.startAndere();
});
beforeEach(() => {
  omgeving.klok.dag = '2021-03-24';
});
afterAll(async () => {
  await omgeving.sluit();
});

interface Rij {
  readonly activiteit: string | null;
  readonly soort: string;
  readonly reden: string | null;
  readonly tekst: string;
}

interface Vergelijking {
  readonly van: string;
  readonly met: string;
  readonly samenvatting: string;
  readonly tellingen: readonly { readonly soort: string; readonly aantal: number }[];
  readonly rijen: readonly Rij[];
}

const VERGELIJK = `query ($van: PlanstadiumInput!, $met: PlanstadiumInput!, $soort: Afwijkingsoort, $peildatum: Datum) {
  vergelijkPlanning(traject: "GR-SDD", van: $van, met: $met, soort: $soort, peildatum: $peildatum, eerste: 100) {
    van met samenvatting tellingen { soort aantal }
    rijen { activiteit naam mijlpalen soort oud { soort tekst brontekst } nieuw { soort tekst } extra vervallen
      verschuiving { beginDagen beginWerkdagen eindDagen eindWerkdagen tekst }
      reden herkomst { rol door op } tekst } } }`;

async function vergelijk(van: object, met: object, over: object = {}): Promise<Vergelijking> {
  const { vergelijkPlanning } = await api.lees<{ vergelijkPlanning: Vergelijking }>('lezer', VERGELIJK, {
    van,
    met,
    ...over,
  });
  return vergelijkPlanning;
}

async function fouten(van: object, met: object, over: object = {}): Promise<readonly Fout[]> {
  return (await api.vraag('lezer', VERGELIJK, { van, met, ...over })).errors;
}

async function trajectVersie(): Promise<number> {
  return (await dashboard(api)).traject.versie;
}

interface Editie {
  readonly nummer: number;
  readonly naam: string;
  readonly wijzigingen: number;
}

async function edities(via = api, peildatum: string | null = null): Promise<readonly Editie[]> {
  const { edities: lijst } = await via.lees<{ edities: readonly Editie[] }>(
    'lezer',
    'query ($peildatum: Datum) { edities(traject: "GR-SDD", peildatum: $peildatum) { nummer naam wijzigingen } }',
    { peildatum },
  );
  return lijst;
}

describe('the plan of bron 004', () => {
  it('is the first edition', async () => {
    const vraag = `{ edities(traject: "GR-SDD") { nummer naam tekst bijgewerktTotEnMet reden wijzigingen
      herkomst { volgnummer rol bron } } }`;
    expect(await api.lees('griffier GM0505', vraag)).toEqual({
      edities: [
        {
          nummer: 1,
          naam: 'Detailplanning 25-1-2021',
          tekst: 'Detailplanning 25-1-2021, bijgewerkt t/m ma 25-1-2021',
          bijgewerktTotEnMet: '2021-01-25',
          reden: 'De planning zoals gedrukt in bron 004.',
          wijzigingen: 38,
          herkomst: { volgnummer: 1, rol: 'bron', bron: 'bron 004' },
        },
      ],
    });
    expect(await edities(api, '2021-01-24')).toEqual([]);
  });

  it('gives a routekaart of which only three rows are known', async () => {
    const vraag = `{ routekaarten(traject: "GR-SDD") { nummer tekst gremium { code } dag
      rijen { activiteit soort datum { soort tekst } laterDagen editie extra brontekst } } }`;
    expect(await api.lees('lezer', vraag)).toMatchObject({
      routekaarten: [
        {
          nummer: 1,
          tekst: 'Routekaart 2021, goedkeuring onbekend',
          gremium: null,
          dag: null,
          rijen: [
            {
              activiteit: 'A-M1-13',
              soort: 'afwijking',
              datum: { soort: 'venster', tekst: 'ma 8-3 t/m vr 12-3-2021' },
              laterDagen: 7,
              editie: 1,
              extra: true,
              brontekst: 'LET OP WIJKT AF VAN ROUTEKAART (1 week later)',
            },
            { activiteit: 'A-M2-13', soort: 'toevoeging', datum: null, extra: true },
            { activiteit: 'A-M2-15', soort: 'toevoeging', datum: null, extra: true },
          ],
        },
      ],
    });
  });

  it('lies one week after the routekaart in one row, has two extra meetings, and tells nothing of the rest', async () => {
    const { van, met, samenvatting, rijen } = await vergelijk({ routekaart: 1 }, { editie: 1 });
    expect([van, met]).toEqual(['routekaart “Routekaart 2021”', 'editie “Detailplanning 25-1-2021”']);
    expect(samenvatting).toBe('38 rijen: 1 verplaatst, 2 toegevoegd, 35 onbekend.');
    expect(rijen.find(({ activiteit }) => activiteit === 'A-M1-13')).toMatchObject({
      soort: 'VERPLAATST',
      extra: true,
      oud: { soort: 'venster', tekst: 'ma 8-3 t/m vr 12-3-2021' },
      nieuw: { soort: 'nog-te-plannen' },
      verschuiving: { beginDagen: 7, beginWerkdagen: 5, eindDagen: 7, eindWerkdagen: 5 },
      tekst:
        'Instemmen ONS D met hoofdlijnennotitie en doorsturen naar colleges gemeenten (x7): van ma 8-3 t/m vr 12-3-2021 naar nog te plannen in ma 15-3 t/m vr 19-3-2021 (extra), 7 dagen (5 werkdagen) later. Het is een extra vergadering.',
    });
    expect(rijen.filter(({ soort }) => soort === 'TOEGEVOEGD').map(({ activiteit }) => activiteit)).toEqual([
      'A-M2-13',
      'A-M2-15',
    ]);
    expect(rijen.find(({ activiteit }) => activiteit === 'A-M1-17')).toMatchObject({
      soort: 'ONBEKEND',
      oud: null,
      verschuiving: null,
    });
  });

  it('was filled in since, which is no slip', async () => {
    const { samenvatting, rijen } = await vergelijk(
      { editie: 1 },
      { peildatum: '2021-03-24' },
      { soort: 'INGEVULD' },
    );
    expect(samenvatting).toBe('38 rijen: 36 ongewijzigd, 2 ingevuld.');
    expect(rijen).toMatchObject([
      {
        activiteit: 'A-M1-07',
        reden: 'Donderdag is de vaste dag van het ONS-D; 1-3 vervalt.',
        herkomst: { rol: 'two', door: 'voorbeeld' },
        tekst:
          'Bijpraten: nader bepaald op do 25-2-2021, binnen do 25-2-2021 of ma 1-3-2021; dat is geen uitloop. Reden: Donderdag is de vaste dag van het ONS-D; 1-3 vervalt. (voorbeeld, wo 10-2-2021)',
      },
      { activiteit: 'A-M1-13' },
    ]);
  });

  it('is unchanged against itself, and against the plan of its own day', async () => {
    for (const met of [{ editie: 1 }, { peildatum: '2021-01-25' }]) {
      const { samenvatting } = await vergelijk({ editie: 1 }, met);
      expect(samenvatting).toBe('38 rijen: 38 ongewijzigd.');
    }
  });
});

describe('stelEditieVast', () => {
  const input = (over: object = {}): object => ({
    naam: 'Detailplanning 8-3-2021',
    bijgewerktTotEnMet: '2021-03-08',
    reden: 'Het ONS-D heeft een dag.',
    ...over,
  });
  let eerste: Uitkomst;
  const sleutel = randomUUID();
  let verwachteVersie: number;

  it('names the plan as it was on that day, here and elsewhere', async () => {
    verwachteVersie = await trajectVersie();
    eerste = await muteer(api, 'two', 'stelEditieVast', input({ verwachteVersie, sleutel }));
    expect(eerste).toMatchObject({
      __typename: 'EditieVastgesteld',
      trajectVersie: verwachteVersie + 1,
      editie: {
        nummer: 2,
        tekst: 'Detailplanning 8-3-2021, bijgewerkt t/m ma 8-3-2021',
        wijzigingen: 2,
        herkomst: { volgnummer: verwachteVersie + 1, rol: 'two', op: '2021-03-24T10:00:00.000Z' },
      },
    });
    const begin = performance.now();
    let gezien: readonly Editie[] = [];
    while (gezien.length < 2 && performance.now() - begin < 5000) gezien = await edities(andere);
    expect(gezien).toEqual(await edities());
    expect(gezien).toMatchObject([{ wijzigingen: 38 }, { nummer: 2, wijzigingen: 2 }]);
  });

  it('answers a repetition the same, and records nothing twice', async () => {
    const afdruk = await omgeving.afdruk();
    expect(await muteer(api, 'two', 'stelEditieVast', input({ verwachteVersie, sleutel }))).toEqual(eerste);
    expect(await omgeving.afdruk()).toBe(afdruk);
  });

  it('is not known on the day before', async () => {
    expect(await edities(api, '2021-03-23')).toHaveLength(1);
    expect(await fouten({ editie: 1 }, { editie: 2 }, { peildatum: '2021-03-23' })).toMatchObject([
      { extensions: { code: 'NIET_GEVONDEN', veld: 'met.editie' } },
    ]);
  });

  it('keeps the edition as it is when the plan moves on, and tells in the next what moved and what fell out', async () => {
    const plan = async (activiteit: string, over: object): Promise<void> => {
      const versie = (await versies(api)).get(activiteit);
      const uitkomst = await muteer(api, 'two', 'planActiviteit', {
        activiteit,
        verwachteVersie: versie,
        reden: 'De zaal is bezet.',
        ...over,
      });
      expect(uitkomst.__typename).toBe('ActiviteitGepland');
    };
    const voor = await vergelijk({ editie: 1 }, { editie: 2 });
    await plan('A-M2-14', { handeling: 'VERPLAATSEN', datum: { dag: '2021-05-25' } });
    await plan('A-M2-24', { handeling: 'VERVALLEN' });
    expect(await vergelijk({ editie: 1 }, { editie: 2 })).toEqual(voor);

    const derde = input({
      naam: 'Detailplanning 24-3-2021',
      bijgewerktTotEnMet: '2021-03-24',
      verwachteVersie: await trajectVersie(),
    });
    expect(await muteer(api, 'two', 'stelEditieVast', derde)).toMatchObject({
      editie: { nummer: 3, wijzigingen: 2 },
    });
    const { samenvatting, rijen } = await vergelijk({ editie: 2 }, { editie: 3 });
    expect(samenvatting).toBe('38 rijen: 36 ongewijzigd, 1 verplaatst, 1 vervallen.');
    expect(rijen.filter(({ soort }) => soort !== 'ONGEWIJZIGD')).toMatchObject([
      {
        activiteit: 'A-M2-14',
        // Tweede Pinksterdag lies between.
        verschuiving: { beginDagen: 8, beginWerkdagen: 5, tekst: '8 dagen (5 werkdagen) later' },
        reden: 'De zaal is bezet.',
        herkomst: { rol: 'two', op: '2021-03-24T10:00:00.000Z' },
      },
      { activiteit: 'A-M2-24', soort: 'VERVALLEN', vervallen: true, reden: 'De zaal is bezet.' },
    ]);
    expect((await vergelijk({ editie: 3 }, { editie: 2 })).samenvatting).toBe(
      '38 rijen: 36 ongewijzigd, 1 verplaatst, 1 toegevoegd.',
    );
  });

  it.each([
    ['naam', { naam: ' ' }],
    ['naam', { naam: 'x'.repeat(121) }],
    ['reden', { reden: '' }],
    ['bijgewerktTotEnMet', { bijgewerktTotEnMet: '2021-02-31' }],
  ])('refuses a wrong %s before anything else', async (veld, over) => {
    const afdruk = await omgeving.afdruk();
    expect(await muteer(api, 'two', 'stelEditieVast', input(over))).toMatchObject({
      __typename: 'OngeldigeInvoer',
      veld,
    });
    expect(await omgeving.afdruk()).toBe(afdruk);
  });
});

describe('stelRoutekaartVast', () => {
  const RIJEN = [
    { activiteit: 'A-M1-13', datum: { week: '2021-W11' }, tekst: 'week 11' },
    { mijlpaal: 1, station: 'raad', datum: { van: '2021-04-05', tot: '2021-04-30' } },
    { mijlpaal: 3, station: 'raad', onbekend: true },
    { activiteit: 'A-M2-14', laterDagen: 8, editie: 3 },
    { activiteit: 'A-M2-15', toevoeging: true },
  ];
  const input = (over: object = {}): object => ({
    naam: 'Routekaart maart',
    gremium: 'Stuurgroep',
    dag: '2021-03-19',
    reden: 'De eerste was maar voor één rij bekend.',
    rijen: RIJEN,
    ...over,
  });

  it('puts a new one beside the old one, with the body that approved it', async () => {
    const verwachteVersie = await trajectVersie();
    const sleutel = randomUUID();
    const uitkomst = await muteer(
      api,
      'stuurgroep',
      'stelRoutekaartVast',
      input({ verwachteVersie, sleutel }),
    );
    expect(uitkomst).toMatchObject({
      __typename: 'RoutekaartVastgesteld',
      trajectVersie: verwachteVersie + 1,
      routekaart: {
        nummer: 2,
        tekst: 'Routekaart maart, goedgekeurd door Stuurgroep op vr 19-3-2021',
        gremium: { code: 'stuurgroep' },
        rijen: [
          { activiteit: 'A-M1-13', datum: { soort: 'venster' }, brontekst: 'week 11', extra: false },
          {
            mijlpaal: 1,
            station: 'raad',
            naam: 'Instemmen raden (x 7) met hoofdlijnennotitie',
            datum: { tekst: 'ma 5-4 t/m vr 30-4-2021' },
          },
          { mijlpaal: 3, station: 'raad', datum: { soort: 'onbekend' } },
          { soort: 'afwijking', datum: { tekst: 'ma 17-5-2021' }, laterDagen: 8, brontekst: '8 dagen later' },
          { soort: 'toevoeging', datum: null, extra: true },
        ],
      },
    });
    expect(
      await muteer(api, 'stuurgroep', 'stelRoutekaartVast', input({ verwachteVersie, sleutel })),
    ).toEqual(uitkomst);
    const { routekaarten } = await api.lees<{ routekaarten: unknown }>(
      'lezer',
      '{ routekaarten(traject: "GR-SDD") { nummer naam } }',
    );
    expect(routekaarten).toEqual([
      { nummer: 1, naam: 'Routekaart 2021' },
      { nummer: 2, naam: 'Routekaart maart' },
    ]);
  });

  it('measures the plan from it, and still from the old one', async () => {
    const { samenvatting, rijen } = await vergelijk({ routekaart: 2 }, { editie: 3 });
    expect(samenvatting).toBe(
      '39 rijen: 1 ongewijzigd, 1 ingevuld, 1 verplaatst, 1 toegevoegd, 35 onbekend.',
    );
    expect(rijen.at(-1)).toMatchObject({ activiteit: null, mijlpalen: [3], soort: 'ONBEKEND' });
    const oud = await vergelijk({ routekaart: 1 }, { editie: 3 }, { soort: 'VERPLAATST' });
    expect(oud.rijen).toMatchObject([
      { activiteit: 'A-M1-13', verschuiving: { tekst: '6 tot 10 dagen (4 tot 8 werkdagen) later' } },
    ]);
  });

  it('compares two routekaarten, where nearly all is unknown', async () => {
    const { samenvatting } = await vergelijk({ routekaart: 1 }, { routekaart: 2 });
    expect(samenvatting).toBe('5 rijen: 1 verplaatst, 4 onbekend.');
  });

  it.each([
    ['rijen', { rijen: [] }],
    ['rijen.0.laterDagen', { rijen: [{ activiteit: 'A-M1-13', laterDagen: 4000 }] }],
    ['rijen.0.datum.dag', { rijen: [{ activiteit: 'A-M1-13', datum: { dag: '2021-02-31' } }] }],
    ['reden', { reden: ' ' }],
    ['dag', { dag: '19-3-2021' }],
  ])('refuses a wrong %s before anything else', async (veld, over) => {
    const afdruk = await omgeving.afdruk();
    expect(await muteer(api, 'stuurgroep', 'stelRoutekaartVast', input(over))).toMatchObject({
      __typename: 'OngeldigeInvoer',
      veld,
    });
    expect(await omgeving.afdruk()).toBe(afdruk);
  });
});

describe('vergelijkPlanning', () => {
  it.each([
    ['nothing', {}, { editie: 1 }, 'ONGELDIGE_INVOER', 'van'],
    ['two things', { editie: 1 }, { editie: 1, routekaart: 1 }, 'ONGELDIGE_INVOER', 'met'],
    [
      'a day that does not exist',
      { peildatum: '2021-02-31' },
      { editie: 1 },
      'ONGELDIGE_INVOER',
      'van.peildatum',
    ],
    ['number 0', { editie: 0 }, { editie: 1 }, 'ONGELDIGE_INVOER', 'van.editie'],
    ['an edition that is not there', { editie: 99 }, { editie: 1 }, 'NIET_GEVONDEN', 'van.editie'],
    ['a routekaart that is not there', { editie: 1 }, { routekaart: 99 }, 'NIET_GEVONDEN', 'met.routekaart'],
  ])('refuses to compare %s', async (_wat, van, met, code, veld) => {
    expect(await fouten(van, met)).toMatchObject([{ extensions: { code, veld } }]);
  });

  it('knows no more of a later day than the peildatum does', async () => {
    const [eerder, later] = await Promise.all(
      ['2021-02-10', '2021-03-24'].map((dag) =>
        vergelijk({ editie: 1 }, { peildatum: dag }, { peildatum: '2021-02-10' }),
      ),
    );
    expect(later).toEqual(eerder);
    expect(later?.met).toBe('het plan van wo 10-2-2021');
  });

  it('gives the rows page by page', async () => {
    const vraag = (extra: string): string =>
      `{ vergelijkPlanning(traject: "GR-SDD", van: { editie: 1 }, met: { editie: 1 }${extra}) { rijen { activiteit } } }`;
    const lees = async (extra: string): Promise<readonly unknown[]> => {
      const antwoord = await api.lees<{ vergelijkPlanning: Vergelijking }>('lezer', vraag(extra));
      return antwoord.vergelijkPlanning.rijen;
    };
    const alle = await lees('');
    expect(alle).toHaveLength(38);
    expect([...(await lees(', eerste: 20')), ...(await lees(', eerste: 20, overslaan: 20'))]).toEqual(alle);
  });
});
