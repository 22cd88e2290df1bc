import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cel, dashboard } from './testing/dashboard.js';
import { heenEnTerug } from './testing/heen-en-terug.js';
import { legVastIn } from './testing/leg-vast.js';
import { type Mutatie, type Uitkomst } from './testing/mutaties.js';
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

const legVast = (wie: Wie, mutatie: Mutatie, invoer: object) => legVastIn(omgeving, wie, mutatie, invoer);

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
      verwachteVersie: cel(await dashboard(api), 1, 'raad-GM0590').versie,
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

describe('all of this', () => {
  it('survives a file: exported, loaded elsewhere and exported again it is the same', async () => {
    const { feiten } = await heenEnTerug(omgeving.databaseUrl);
    const soorten = new Set(feiten?.map(({ soort }) => soort));
    expect([...soorten]).toEqual(expect.arrayContaining(['wens']));
  });
});
