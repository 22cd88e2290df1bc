import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dashboard, versies } from './testing/dashboard.js';
import { type Uitkomst, muteer } from './testing/mutaties.js';
import { type Api, type Omgeving, startOmgeving } from './testing/omgeving.js';
import { type Editie, editiesVan, vergelijkPlanning, vergelijkfouten } from './testing/planvergelijking.js';

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

const vergelijk = (van: object, met: object, over?: object) => vergelijkPlanning(api, van, met, over);
const fouten = (van: object, met: object, over?: object) => vergelijkfouten(api, van, met, over);
const edities = (via = api, peildatum?: string) => editiesVan(via, peildatum);

async function trajectVersie(): Promise<number> {
  return (await dashboard(api)).traject.versie;
}

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
