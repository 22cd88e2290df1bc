import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '@routekaart/migrations';
import { exporteerUitDatabase, importeerTraject, maakDataSource, migreer } from '@routekaart/persistence';
import { maakTestDatabase } from '@routekaart/persistence/testing';
import { type Dashboard, cel, dashboard, versies } from './testing/dashboard.js';
import { type Mutatie, type Uitkomst, muteer } from './testing/mutaties.js';
import { type Api, type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
let api: Api;
beforeAll(async () => {
  omgeving = await startOmgeving({ dag: '2021-04-23' });
  api = omgeving.api;
});
afterAll(async () => {
  await omgeving.sluit();
});

const trajectversie = async (): Promise<number> => (await dashboard(api)).traject.versie;

/** Records it, and once more with the same key: the same answer, and nothing twice. */
async function legVast(wie: Wie, mutatie: Mutatie, invoer: object): Promise<Uitkomst> {
  const input = { sleutel: randomUUID(), ...invoer };
  const uitkomst = await muteer(api, wie, mutatie, input);
  if (uitkomst.code !== undefined) throw new Error(JSON.stringify(uitkomst));
  const afdruk = await omgeving.afdruk();
  expect(await muteer(api, wie, mutatie, input)).toEqual(uitkomst);
  expect(await omgeving.afdruk()).toBe(afdruk);
  return uitkomst;
}

const raadVan = (stand: Dashboard, gemeente: string) => cel(stand, 1, `raad-${gemeente}`);

describe('a raad that puts the stuk off', () => {
  const GRIFFIER = 'griffier GM0505';
  const RAAD = { mijlpaal: 1, station: 'raad', gemeente: 'GM0505', dag: '2021-04-20' };
  const VERLOOP = `{ besluitverloop(traject: "GR-SDD", mijlpaal: 1, station: "raad", gemeente: "GM0505") {
    nummer vervolgOp vanDeAgenda tekst besluit { uitkomst moties { dictum } }
    gecorrigeerd { aanhouding { soort } } } }`;

  it('keeps the votes, moties and toezeggingen, and forecasts no last day when it is without end', async () => {
    const uitkomst = await legVast(GRIFFIER, 'recordBesluit', {
      ...RAAD,
      verwachteVersie: raadVan(await dashboard(api), 'GM0505').versie,
      uitkomst: 'AANGEHOUDEN',
      vorm: 'BESPREEKSTUK',
      aanhouding: { soort: 'ONBEPAALD' },
      stemmen: { voor: 20, tegen: 18 },
      moties: [{ soort: 'MOTIE', tekst: 'De raad spreekt uit.', uitkomst: 'AANGENOMEN' }],
      toezeggingen: ['Een brief voor de zomer.'],
    });
    expect(uitkomst).toMatchObject({
      besluit: {
        aanhouding: { soort: 'ONBEPAALD', herindiening: null },
        stemmen: { voor: 20, tegen: 18, onthouding: 0 },
        moties: [{ soort: 'MOTIE', dictum: null, uitkomst: 'AANGENOMEN' }],
        toezeggingen: ['Een brief voor de zomer.'],
      },
      cel: { toestand: 'AANGEHOUDEN' },
    });
    expect(raadVan(await dashboard(api), 'GM0505').prognose.soort).toBe('ONBEKEND');
  });

  it('helps it back into its window by nothing before it is handed in again', async () => {
    const vraag = 'herstel(traject: "GR-SDD", mijlpaal: 1, gemeente: "Dordrecht")';
    const tekst = /^Lever het stuk eerst opnieuw aan bij Raad Dordrecht/u;
    expect(
      await api.lees(GRIFFIER, `{ ${vraag} { antwoord voor { soort tekst } redenen { code tekst } } }`),
    ).toEqual({
      herstel: {
        antwoord: 'GEEN',
        voor: { soort: 'ONBEKEND', tekst: expect.stringMatching(/^op zijn vroegst /u) },
        redenen: [{ code: 'OPNIEUW_AANLEVEREN', tekst: expect.stringMatching(tekst) }],
      },
    });
  });

  it('gives it a day again when it turns out to be the next meeting', async () => {
    const { besluit, versie } = raadVan(await dashboard(api), 'GM0505');
    await legVast(GRIFFIER, 'correctBesluit', {
      besluit: besluit?.id,
      verwachteVersie: versie,
      dag: '2021-04-20',
      uitkomst: 'AANGEHOUDEN',
      aanhouding: { soort: 'VOLGENDE_VERGADERING' },
      reden: 'Verkeerd genoteerd.',
    });
    expect(raadVan(await dashboard(api), 'GM0505').prognose.soort).toBe('DAG');
  });

  it('closes one keer and opens the next', async () => {
    expect(await api.lees(GRIFFIER, VERLOOP)).toEqual({
      besluitverloop: [
        {
          nummer: 1,
          vervolgOp: null,
          vanDeAgenda: 0,
          tekst: 'Keer 1: aangehouden op di 20-4-2021.',
          besluit: { uitkomst: 'AANGEHOUDEN', moties: [] },
          gecorrigeerd: [{ aanhouding: { soort: 'ONBEPAALD' } }],
        },
        {
          nummer: 2,
          vervolgOp: 1,
          vanDeAgenda: 0,
          tekst: 'Keer 2: nog niet behandeld.',
          besluit: null,
          gecorrigeerd: [],
        },
      ],
    });
  });

  it('sends it back to its college, which must decide again', async () => {
    const { besluit, versie } = raadVan(await dashboard(api), 'GM0505');
    const uitkomst = { dag: '2021-04-20', uitkomst: 'TERUGVERWEZEN', reden: 'Het was terugverwezen.' };
    await legVast(GRIFFIER, 'correctBesluit', { ...uitkomst, besluit: besluit?.id, verwachteVersie: versie });
    const na = await dashboard(api);
    expect(cel(na, 1, 'college-GM0505')).toMatchObject({ toestand: 'AAN_ZET', besluit: null });
    expect(cel(na, 1, 'college-GM0590').toestand).toBe('BESLOTEN');
  });

  it('can mend the words of that after the college decided anew, who then need not decide once more', async () => {
    const COLLEGE = 'gemeentesecretaris GM0505';
    const college = async () => cel(await dashboard(api), 1, 'college-GM0505');
    const { gemeenteRoute } = await api.lees<{
      gemeenteRoute: { readonly gremia: readonly { readonly code: string; readonly versie: number }[] };
    }>(COLLEGE, '{ gemeenteRoute(traject: "GR-SDD", gemeente: "GM0505") { gremia { code versie } } }');
    await legVast(COLLEGE, 'recordVergadering', {
      gremium: 'college-GM0505',
      handeling: 'TOEVOEGEN',
      dag: '2021-04-22',
      aanleverdag: '2021-04-21',
      verwachteVersie: gemeenteRoute.gremia.find(({ code }) => code === 'college-GM0505')?.versie,
    });
    await legVast(COLLEGE, 'recordBesluit', {
      mijlpaal: 1,
      station: 'college',
      gemeente: 'GM0505',
      dag: '2021-04-22',
      uitkomst: 'INGESTEMD',
      verwachteVersie: (await college()).versie,
    });
    const { besluit, versie } = raadVan(await dashboard(api), 'GM0505');
    const uitkomst = { dag: '2021-04-20', uitkomst: 'TERUGVERWEZEN', reden: 'De toelichting ontbrak.' };
    await legVast(GRIFFIER, 'correctBesluit', { ...uitkomst, besluit: besluit?.id, verwachteVersie: versie });
    expect(await college()).toMatchObject({ toestand: 'BESLOTEN', besluit: { dag: '2021-04-22' } });
  });
});

describe('the wensenregister', () => {
  const WENSEN = `query ($gemeente: String, $status: Wensstatus, $overslaan: Int) {
    wensen(traject: "GR-SDD", mijlpaal: 1, gemeente: $gemeente, status: $status, overslaan: $overslaan) {
      totaal wensen { id tekst status cluster gemeente { code } antwoord { antwoord reden } verwerktIn { mijlpaal nummer } } } }`;
  interface Register {
    readonly wensen: {
      readonly totaal: number;
      readonly wensen: readonly { readonly id: string; readonly status: string }[];
    };
  }
  const register = (wie: Wie, variabelen: object = {}): Promise<Register> =>
    api.lees(wie, WENSEN, variabelen);
  const sleutel = async (): Promise<string> => (await register('two')).wensen.wensen[0]?.id ?? '';
  const stap = async (invoer: object): Promise<Uitkomst> =>
    legVast('two', 'beantwoordWens', {
      wensen: [await sleutel()],
      verwachteVersie: await trajectversie(),
      ...invoer,
    });

  it('begins with what the college of Sliedrecht gave along; another gemeente does not see it', async () => {
    expect((await register('gemeentesecretaris GM0610')).wensen).toMatchObject({
      totaal: 1,
      wensen: [{ status: 'MEEGEGEVEN', cluster: null, gemeente: { code: 'GM0610' }, antwoord: null }],
    });
    expect((await register('gemeentesecretaris GM0505')).wensen).toEqual({ totaal: 0, wensen: [] });
    const { errors } = await api.vraag('gemeentesecretaris GM0505', WENSEN, { gemeente: 'GM0610' });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('says before the next mijlpaal what has no answer', async () => {
    const vraag =
      '{ wensencontrole(traject: "GR-SDD", mijlpaal: 1) { volgende totaal aantalOnbeantwoord aantalNogOpen } }';
    expect(await api.lees('stuurgroep', vraag)).toEqual({
      wensencontrole: { volgende: 2, totaal: 1, aantalOnbeantwoord: 1, aantalNogOpen: 0 },
    });
  });

  it('leads a wens from judgement to answer, version and back to who asked', async () => {
    await stap({ stap: 'BEOORDELEN' });
    await stap({ stap: 'DEELS_OVERNEMEN', reden: 'Alleen op hoofdlijnen.' });
    await stap({ stap: 'VERWERKEN', verwerktIn: { mijlpaal: 2, nummer: 1 } });
    expect(await stap({ stap: 'TERUGKOPPELEN' })).toMatchObject({
      __typename: 'WensenBijgewerkt',
      wensen: [{ status: 'TERUGGEKOPPELD', verwerktIn: { mijlpaal: 2, nummer: 1 } }],
    });
    expect((await register('griffier GM0610')).wensen.wensen).toMatchObject([
      { status: 'TERUGGEKOPPELD', antwoord: { antwoord: 'DEELS', reden: 'Alleen op hoofdlijnen.' } },
    ]);
    expect((await register('two', { status: 'MEEGEGEVEN' })).wensen.totaal).toBe(0);
    expect((await register('two', { overslaan: 1 })).wensen).toEqual({ totaal: 1, wensen: [] });
  });

  it('keeps the same wens of two bodies under one name', async () => {
    const [voor] = (await register('two')).wensen.wensen;
    const tekst = (voor as unknown as { readonly tekst: string }).tekst;
    await legVast('griffier GM0590', 'recordBesluit', {
      mijlpaal: 1,
      station: 'raad',
      gemeente: 'GM0590',
      dag: '2021-04-22',
      verwachteVersie: raadVan(await dashboard(api), 'GM0590').versie,
      uitkomst: 'INGESTEMD_MET_AANPASSINGEN',
      aanpassingen: [tekst.toUpperCase()],
      moties: [
        { soort: 'MOTIE', tekst: 'Loket', dictum: 'Houd het loket open.', uitkomst: 'AANGENOMEN' },
        { soort: 'AMENDEMENT', tekst: 'Schrap artikel 4.', uitkomst: 'VERWORPEN' },
      ],
      toezeggingen: ['De raad krijgt elk kwartaal cijfers.'],
    });
    const { wensclustervoorstellen } = await api.lees<{
      wensclustervoorstellen: { gelijkenis: number; wensen: { id: string }[] }[];
    }>('two', '{ wensclustervoorstellen(traject: "GR-SDD", mijlpaal: 1) { gelijkenis wensen { id } } }');
    expect(wensclustervoorstellen).toMatchObject([{ gelijkenis: 1, wensen: [{ id: voor?.id }, {}] }]);
    const wensen = wensclustervoorstellen[0]?.wensen.map(({ id }) => id);
    const bijeen = { wensen, naam: 'Kosten', verwachteVersie: await trajectversie() };
    expect(await legVast('two', 'clusterWensen', bijeen)).toMatchObject({
      wensen: [{ cluster: 'Kosten' }, { cluster: 'Kosten' }],
    });
    expect(
      await api.lees('two', '{ wensclustervoorstellen(traject: "GR-SDD", mijlpaal: 1) { naam } }'),
    ).toEqual({ wensclustervoorstellen: [] });
  });

  it('holds what was carried and what was promised, and gives each its answer', async () => {
    const vraag = '{ wensen(traject: "GR-SDD", gemeente: "GM0590") { wensen { id soort tekst status } } }';
    const lees = async () =>
      (
        await api.lees<{
          wensen: { wensen: { id: string; soort: string; tekst: string; status: string }[] };
        }>('two', vraag)
      ).wensen.wensen;
    const [, motie, toezegging] = await lees();
    expect([motie, toezegging]).toMatchObject([
      { soort: 'MOTIE', tekst: 'Houd het loket open.', status: 'MEEGEGEVEN' },
      { soort: 'TOEZEGGING', tekst: 'De raad krijgt elk kwartaal cijfers.', status: 'MEEGEGEVEN' },
    ]);
    const wensen = [motie?.id];
    await legVast('two', 'beantwoordWens', {
      wensen,
      stap: 'BEOORDELEN',
      verwachteVersie: await trajectversie(),
    });
    expect((await lees()).map(({ status }) => status)).toEqual(['MEEGEGEVEN', 'BEOORDEELD', 'MEEGEGEVEN']);
  });
});

describe('the offer of an informatieronde', () => {
  const aanbod = async (wie: Wie, invoer: object): Promise<Uitkomst> =>
    legVast(wie, 'recordAanbod', {
      activiteit: 'A-M1-06',
      gemeente: 'Dordrecht',
      verwachteVersie: (await versies(api)).get('A-M1-06'),
      ...invoer,
    });

  it('is sent by the TWO and answered by the gemeente: two working days after 17-2 the round begins', async () => {
    const verzonden = await aanbod('two', { handeling: 'VERZENDEN', dag: '2021-02-17' });
    expect(verzonden).toMatchObject({ aanbod: { status: 'GEEN_REACTIE', werkdagen: 2, sessies: null } });
    expect(
      await aanbod('griffier GM0505', { handeling: 'AANVAARDEN', dag: '2021-02-19', sessies: 2 }),
    ).toMatchObject({
      aanbod: {
        status: 'AANVAARD',
        sessies: 2,
        tekst: 'Dordrecht heeft het aanbod op vr 19-2-2021 aanvaard.',
      },
    });
    const vraag = '{ aanbiedingen(traject: "GR-SDD", activiteit: "A-M1-06") { gemeente { code } status } }';
    expect(await api.lees('gemeentesecretaris GM0505', vraag)).toEqual({
      aanbiedingen: [{ gemeente: { code: 'GM0505' }, status: 'AANVAARD' }],
    });
    const { aanbiedingen } = await api.lees<{ aanbiedingen: { status: string }[] }>('two', vraag);
    expect(aanbiedingen.map(({ status }) => status).sort()).toEqual([
      'AANVAARD',
      ...Array<string>(6).fill('NIET_VERZONDEN'),
    ]);
  });

  it('is passed on to the griffier by the gemeentesecretaris, and the chain says who holds it', async () => {
    const door = { gemeente: 'Sliedrecht', handeling: 'DOORGEVEN', dag: '2021-02-18' };
    const GS = 'gemeentesecretaris GM0610';
    const geweigerd = async (wie: Wie, invoer: object): Promise<string | undefined> => {
      const { code } = await muteer(api, wie, 'recordAanbod', {
        activiteit: 'A-M1-06',
        verwachteVersie: (await versies(api)).get('A-M1-06'),
        ...invoer,
      });
      return code;
    };
    expect(await geweigerd(GS, door)).toBe('AANBOD-02');
    await aanbod('two', { gemeente: 'Sliedrecht', handeling: 'VERZENDEN', dag: '2021-02-17' });
    expect(await geweigerd('griffier GM0610', door)).toBe('NIET_TOEGESTAAN');
    expect(await geweigerd('gemeentesecretaris GM0505', door)).toBe('NIET_TOEGESTAAN');
    expect(await geweigerd(GS, { ...door, dag: '2021-02-16' })).toBe('AANBOD-03');
    expect(await geweigerd(GS, { ...door, sessies: 2 })).toBe('AANBOD-04');
    expect(await aanbod(GS, door)).toMatchObject({ aanbod: { status: 'DOORGEGEVEN' } });
    expect(await geweigerd(GS, door)).toBe('AANBOD-02');
    const vraag = `{ aanbiedingen(traject: "GR-SDD", activiteit: "A-M1-06") {
      gemeente { code } houder doorgegeven keten { handeling dag werkdagen herkomst { rol } } tekst } }`;
    expect(await api.lees('griffier GM0610', vraag)).toEqual({
      aanbiedingen: [
        {
          gemeente: { code: 'GM0610' },
          houder: 'griffier',
          doorgegeven: '2021-02-18',
          keten: [
            { handeling: 'VERZENDEN', dag: '2021-02-17', werkdagen: 2, herkomst: { rol: 'two' } },
            {
              handeling: 'DOORGEVEN',
              dag: '2021-02-18',
              werkdagen: 1,
              herkomst: { rol: 'gemeentesecretaris' },
            },
          ],
          tekst:
            'Het aanbod aan Sliedrecht ligt sinds do 18-2-2021 bij de griffier en is nog niet beantwoord.',
        },
      ],
    });
  });

  it('is told to the page of who may not read offers only as long as nobody answered', async () => {
    const feiten = async (wie: Wie): Promise<readonly string[]> => {
      const { rekenstand } = await api.lees<{ rekenstand: { feiten: string } }>(
        wie,
        '{ rekenstand(traject: "GR-SDD") { feiten } }',
      );
      const { aanbiedingen } = JSON.parse(rekenstand.feiten) as {
        aanbiedingen: readonly { gemeente: string; handeling: string }[];
      };
      return aanbiedingen.map(({ gemeente, handeling }) => `${gemeente} ${handeling}`);
    };
    const sliedrecht = ['GM0610 verzenden', 'GM0610 doorgeven'];
    expect(await feiten('lezer')).toEqual(sliedrecht);
    expect(await feiten('two')).toEqual(['GM0505 verzenden', 'GM0505 aanvaarden', ...sliedrecht]);
  });

  it('stands beside the technical round, which should come before each raad', async () => {
    const vraag = '{ rondesVoorRaad(traject: "GR-SDD", mijlpaal: 1) { gemeente { code } oordeel tekst } }';
    const { rondesVoorRaad } = await api.lees<{ rondesVoorRaad: { oordeel: string }[] }>('two', vraag);
    expect(rondesVoorRaad).toHaveLength(7);
    expect(await api.lees('griffier GM0642', vraag)).toMatchObject({
      rondesVoorRaad: [{ gemeente: { code: 'GM0642' } }],
    });
  });

  it.each([
    ['rondesVoorRaad(traject: "GR-SDD", mijlpaal: 1, soort: "onzin") { oordeel }', 'NIET_GEVONDEN', 'soort'],
    ['rondesVoorRaad(traject: "GR-SDD", mijlpaal: 9) { oordeel }', 'NIET_GEVONDEN', 'mijlpaal'],
    ['aanbiedingen(traject: "GR-SDD", activiteit: "A-M1-17") { status }', 'ONGELDIGE_INVOER', 'activiteit'],
    [
      'waarschuwingverloop(traject: "GR-SDD", waarschuwing: "NONSENS") { vanaf }',
      'NIET_GEVONDEN',
      'waarschuwing',
    ],
  ])('says of %s what is wrong with it', async (vraag, code, veld) => {
    const { errors } = await api.vraag('two', `{ ${vraag} }`);
    expect(errors).toMatchObject([{ extensions: { code, veld } }]);
  });

  it('knows another kind of round that the plan has', async () => {
    const vraag = '{ rondesVoorRaad(traject: "GR-SDD", mijlpaal: 1, soort: "informatieronde") { oordeel } }';
    expect((await api.lees<{ rondesVoorRaad: unknown[] }>('two', vraag)).rondesVoorRaad).toHaveLength(7);
  });
});

describe('an activiteit that was held', () => {
  it('is recorded from its day on, once', async () => {
    const plan = { activiteit: 'A-M1-07', handeling: 'HOUDEN' };
    const voor = (await versies(api)).get('A-M1-07');
    expect(await legVast('two', 'planActiviteit', { ...plan, verwachteVersie: voor })).toMatchObject({
      activiteit: { toestand: 'GEHOUDEN' },
    });
    const nogEens = { ...plan, verwachteVersie: (voor ?? 0) + 1 };
    expect(await muteer(api, 'two', 'planActiviteit', nogEens)).toMatchObject({ code: 'PLAN-01' });
  });
});

describe('a new version of the stuk', () => {
  const VERSIES = `query ($peildatum: Datum) { stukversies(traject: "GR-SDD", mijlpaal: 1, peildatum: $peildatum) {
    nummer isHuidig inRouteSinds standen { gremium { code } plaats moetOpnieuw } } }`;

  it('is decided on again by whoever decided before, and leaves yesterday as it was', async () => {
    const invoer = {
      mijlpaal: 1,
      naam: 'Versie 2',
      hash: 'AB'.repeat(32),
      verwachteVersie: await trajectversie(),
    };
    expect(await legVast('two', 'voegStukversieToe', invoer)).toMatchObject({ nummer: 2 });
    const na = await dashboard(api);
    expect(cel(na, 1, 'stuurgroep').toestand).not.toBe('BESLOTEN');
    expect(cel(na, 1, 'college-GM0590').toestand).toBe('WACHT');
    expect(cel(await dashboard(api, '2021-04-22'), 1, 'stuurgroep').toestand).toBe('BESLOTEN');

    const { stukversies } = await api.lees<{
      stukversies: {
        nummer: number;
        inRouteSinds: string | null;
        standen: { gremium: { code: string }; plaats: string; moetOpnieuw: boolean }[];
      }[];
    }>('two', VERSIES);
    expect(stukversies.map(({ nummer, inRouteSinds }) => [nummer, inRouteSinds])).toEqual([
      [2, null],
      [1, '2021-03-05'],
    ]);
    expect(stukversies[0]?.standen.find(({ gremium }) => gremium.code === 'college-GM0590')).toMatchObject({
      plaats: 'ANDERE_VERSIE',
      moetOpnieuw: true,
    });
    expect(await api.lees('two', VERSIES, { peildatum: '2021-04-22' })).toMatchObject({
      stukversies: [{ nummer: 1, isHuidig: true }],
    });
  });

  it('counts no more besluiten on the old one', async () => {
    const oud = {
      mijlpaal: 1,
      station: 'stuurgroep',
      dag: '2021-03-05',
      uitkomst: 'INGESTEMD',
      stukversie: 1,
      verwachteVersie: cel(await dashboard(api), 1, 'stuurgroep').versie,
    };
    expect(await muteer(api, 'stuurgroep', 'recordBesluit', oud)).toMatchObject({ code: 'BESLUIT-04' });
  });
});

describe('all of this', () => {
  it('survives a file: exported, loaded elsewhere and exported again it is the same', async () => {
    const hier = await maakTestDatabase({ leeg: true });
    try {
      const bron = maakDataSource({ url: omgeving.databaseUrl, migrations: MIGRATIONS });
      await bron.initialize();
      const bestand = await exporteerUitDatabase(bron, 'GR-SDD');
      await bron.destroy();
      if (bestand === null) throw new Error('geen bestand');
      await migreer(hier.url, MIGRATIONS);
      expect(await importeerTraject(hier.dataSource, bestand)).toMatchObject({ kind: 'geladen' });
      expect(await exporteerUitDatabase(hier.dataSource, 'GR-SDD')).toEqual(bestand);
      const soorten = new Set(bestand.feiten?.map(({ soort }) => soort));
      expect([...soorten]).toEqual(expect.arrayContaining(['stukversie', 'wens', 'aanbod']));
    } finally {
      await hier.sluit();
    }
  });
});
