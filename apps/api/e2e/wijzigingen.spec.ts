import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cel, dashboard } from './testing/dashboard.js';
import { hoort } from './testing/hoort.js';
import { muteer } from './testing/mutaties.js';
import { type Api, type Omgeving, startOmgeving } from './testing/omgeving.js';

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

const OP = '2021-03-24T10:00:00.000Z';
const COLLEGE_ALBLASSERDAM = { mijlpaal: 1, station: 'college', gemeente: 'GM0482', dag: '2021-03-23' };

describe('recordBesluit', () => {
  it('shows at once here, soon elsewhere, and not on an earlier day', async () => {
    const voor = await dashboard(api, '2021-03-23');
    await dashboard(andere);
    const uitkomst = await muteer(api, 'gemeentesecretaris GM0482', 'recordBesluit', {
      ...COLLEGE_ALBLASSERDAM,
      verwachteVersie: 1,
      uitkomst: 'INGESTEMD',
      vorm: 'HAMERSTUK',
      toelichting: 'Zonder bespreking.',
      bron: 'besluitenlijst 23-3-2021',
    });
    expect(uitkomst).toMatchObject({
      __typename: 'BesluitVastgelegd',
      versie: 2,
      trajectVersie: 22,
      besluit: {
        dag: '2021-03-23',
        tekst: 'di 23-3-2021',
        uitkomst: 'INGESTEMD',
        vorm: 'HAMERSTUK',
        stukversie: 1,
        toelichting: 'Zonder bespreking.',
        vervangt: null,
        herkomst: {
          volgnummer: 22,
          rol: 'gemeentesecretaris',
          door: 'Gemeentesecretaris Alblasserdam (demo)',
          op: OP,
          bron: 'besluitenlijst 23-3-2021',
        },
      },
      cel: { toestand: 'BESLOTEN', versie: 2, prognose: { tekst: 'di 23-3-2021' } },
    });
    const nu = await dashboard(api);
    expect(cel(nu, 1, 'college-GM0482')).toMatchObject({ toestand: 'BESLOTEN', waarschuwingen: [] });
    // The raad of 20-4 wants the stuk on 30-3: a week after the college.
    expect(cel(nu, 1, 'raad-GM0482')).toMatchObject({
      toestand: 'AAN_ZET',
      prognose: { tekst: 'di 20-4-2021' },
    });
    await hoort(andere, 22);
    expect(cel(await dashboard(andere), 1, 'college-GM0482').toestand).toBe('BESLOTEN');
    const toen = await dashboard(api, '2021-03-23');
    expect(toen.mijlpalen[0]?.prognose).toEqual(voor.mijlpalen[0]?.prognose);
    expect(cel(toen, 1, 'college-GM0482')).toMatchObject({ toestand: 'AANGELEVERD', besluit: null });
  });

  it('answers a repetition with the same key the same, and records nothing twice', async () => {
    const input = {
      ...COLLEGE_ALBLASSERDAM,
      gemeente: 'Hendrik-Ido-Ambacht',
      verwachteVersie: 1,
      uitkomst: 'INGESTEMD_MET_AANPASSINGEN',
      aanpassingen: ["Noem de '; DROP TABLE besluit; -- <script>alert(1)</script> kosten apart."],
      sleutel: randomUUID(),
    };
    const eerst = await muteer(api, 'gemeentesecretaris GM0531', 'recordBesluit', input);
    const afdruk = await omgeving.afdruk();
    expect(eerst).toMatchObject({
      __typename: 'BesluitVastgelegd',
      besluit: { aanpassingen: input.aanpassingen },
    });
    expect(await muteer(api, 'gemeentesecretaris GM0531', 'recordBesluit', input)).toEqual(eerst);
    expect(await omgeving.afdruk()).toBe(afdruk);
  });
});

describe('correctBesluit', () => {
  it('replaces the besluit from that day on; the day before still shows the old one', async () => {
    const eerst = cel(await dashboard(api), 1, 'college-GM0505');
    omgeving.klok.dag = '2021-03-25';
    const uitkomst = await muteer(api, 'gemeentesecretaris GM0505', 'correctBesluit', {
      besluit: eerst.besluit?.id,
      verwachteVersie: eerst.versie,
      dag: '2021-03-23',
      uitkomst: 'NIET_INGESTEMD',
      vorm: 'BESPREEKSTUK',
      reden: 'De besluitenlijst was verkeerd gelezen.',
    });
    expect(uitkomst).toMatchObject({
      __typename: 'BesluitVastgelegd',
      besluit: {
        vervangt: eerst.besluit?.id,
        toelichting: 'De besluitenlijst was verkeerd gelezen.',
        herkomst: {
          op: '2021-03-25T10:00:00.000Z',
          bron: 'Vastgelegd door Gemeentesecretaris Dordrecht (demo)',
        },
      },
    });
    const nu = cel(await dashboard(api), 1, 'college-GM0505');
    expect(nu).toMatchObject({
      toestand: 'AFGEWEZEN',
      besluit: { uitkomst: 'NIET_INGESTEMD', dag: '2021-03-23' },
    });
    expect(cel(await dashboard(api, '2021-03-24'), 1, 'college-GM0505')).toMatchObject({
      toestand: 'BESLOTEN',
      besluit: { ...eerst.besluit },
    });
    // Back to what it was, so that the rest of the route runs on.
    const terug = await muteer(api, 'gemeentesecretaris GM0505', 'correctBesluit', {
      besluit: nu.besluit?.id,
      verwachteVersie: nu.versie,
      dag: '2021-03-23',
      uitkomst: 'INGESTEMD',
      reden: 'Toch goed gelezen.',
    });
    expect(terug).toMatchObject({ __typename: 'BesluitVastgelegd', cel: { toestand: 'BESLOTEN' } });
    await hoort(andere, terug.trajectVersie);
  });
});

describe('recordAanlevering', () => {
  it('puts the stuk of Papendrecht on the agenda of its raad', async () => {
    const uitkomst = await muteer(api, 'gemeentesecretaris GM0590', 'recordAanlevering', {
      mijlpaal: 1,
      station: 'raad',
      gemeente: 'Papendrecht',
      dag: '2021-03-24',
      verwachteVersie: 0,
    });
    expect(uitkomst).toMatchObject({
      __typename: 'AanleveringVastgelegd',
      dag: '2021-03-24',
      versie: 1,
      cel: { toestand: 'AANGELEVERD', versie: 1 },
    });
    expect(cel(await dashboard(api), 1, 'raad-GM0590').toestand).toBe('AANGELEVERD');
    await hoort(andere, uitkomst.trajectVersie);
    expect(cel(await dashboard(api, '2021-03-23'), 1, 'raad-GM0590').toestand).toBe('AAN_ZET');
  });
});

describe('recordAgendering', () => {
  const RAAD = { mijlpaal: 1, station: 'raad', gemeente: 'GM0590' };
  const stuk = async (peildatum: string) => {
    const { gemeenteRoute } = await api.lees<{
      gemeenteRoute: {
        mijlpalen: { stuk: { opAgenda: string; volgendeVergadering: { id: string; dag: string } | null } }[];
      };
    }>(
      'two',
      `{ gemeenteRoute(traject: "GR-SDD", gemeente: "GM0590", peildatum: "${peildatum}") {
        mijlpalen { stuk { opAgenda volgendeVergadering { id dag } } } } }`,
    );
    return gemeenteRoute.mijlpalen[0]?.stuk;
  };

  it('puts the stuk of Papendrecht on the next agenda, and takes it off again', async () => {
    const voor = cel(await dashboard(api), 1, 'raad-GM0590');
    const eerst = await stuk('2021-03-24');
    expect(eerst).toMatchObject({ opAgenda: 'ONBEKEND', volgendeVergadering: { id: expect.any(String) } });
    const vergadering = eerst?.volgendeVergadering;
    const vast = await muteer(api, 'griffier GM0590', 'recordAgendering', {
      ...RAAD,
      vergadering: vergadering?.id,
      verwachteVersie: voor.versie,
    });
    expect(vast).toMatchObject({
      __typename: 'AgenderingVastgelegd',
      vergadering: vergadering?.id,
      cel: { toestand: 'GEAGENDEERD', versie: voor.versie + 1 },
    });
    expect(await stuk('2021-03-24')).toMatchObject({ opAgenda: 'JA' });
    expect(await stuk('2021-03-23')).toMatchObject({ opAgenda: 'ONBEKEND' });
    expect(cel(await dashboard(api), 1, 'raad-GM0590').prognose.tekst).toBe('do 22-4-2021');
    await hoort(andere, vast.trajectVersie);
    expect(cel(await dashboard(andere), 1, 'raad-GM0590').toestand).toBe('GEAGENDEERD');

    const terug = await muteer(api, 'griffier GM0590', 'trekAgenderingIn', {
      ...RAAD,
      verwachteVersie: vast.versie,
    });
    expect(terug).toMatchObject({
      __typename: 'AgenderingIngetrokken',
      cel: { toestand: voor.toestand, prognose: { tekst: voor.prognose.tekst } },
    });
    expect(await stuk('2021-03-24')).toMatchObject({ opAgenda: 'NEE' });
  });
});
