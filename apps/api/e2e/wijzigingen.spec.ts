import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cel, dashboard, versies } from './testing/dashboard.js';
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

/** Waits until the other process shows this versie of the traject; how soon that is, is measured in vers.spec. */
async function hoort(versie: number | undefined): Promise<void> {
  const begin = performance.now();
  let gezien = -1;
  while (gezien !== versie && performance.now() - begin < 5000) {
    gezien = (await dashboard(andere)).traject.versie;
  }
  expect(gezien).toBe(versie);
}

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
    await hoort(22);
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
    await hoort(terug.trajectVersie);
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
    await hoort(uitkomst.trajectVersie);
    expect(cel(await dashboard(api, '2021-03-23'), 1, 'raad-GM0590').toestand).toBe('AAN_ZET');
  });
});

describe('planActiviteit', () => {
  const plan = async (input: object) =>
    muteer(api, 'two', 'planActiviteit', {
      activiteit: 'A-M2-13',
      verwachteVersie: (await versies(api)).get('A-M2-13'),
      ...input,
    });

  it.each([
    [
      { handeling: 'VOORSTELLEN', datum: { alternatieven: ['2021-05-11', '2021-05-12'] } },
      'VOORGESTELD',
      'alternatieven',
      ['2021-05-11', '2021-05-12'],
    ],
    [
      { handeling: 'VOORSTELLEN', datum: { van: '2021-05-10', tot: '2021-05-14' } },
      'VOORGESTELD',
      'venster',
      [],
    ],
    [{ handeling: 'VOORSTELLEN', datum: { week: '2021-W19' } }, 'VOORGESTELD', 'venster', []],
    [{ handeling: 'VASTLEGGEN', datum: { dag: '2021-05-11' } }, 'VASTGELEGD', 'vast', ['2021-05-11']],
    [
      { handeling: 'VERPLAATSEN', datum: { dag: '2021-05-12' }, reden: 'De zaal is bezet.' },
      'VASTGELEGD',
      'vast',
      ['2021-05-12'],
    ],
    [
      { handeling: 'VERVALLEN', reden: 'Het NMTS bespreekt de stukken schriftelijk.' },
      'VERVALLEN',
      'vast',
      ['2021-05-12'],
    ],
  ])('carries out %j', async (input, toestand, soort, dagen) => {
    const uitkomst = await plan(input);
    const reden = 'reden' in input ? input.reden : null;
    expect(uitkomst).toMatchObject({
      __typename: 'ActiviteitGepland',
      activiteit: { code: 'A-M2-13', toestand, reden, datum: { soort, dagen } },
    });
    await hoort(uitkomst.trajectVersie);
  });

  it('keeps the plan of an earlier day', async () => {
    const vraag = (dag: string) =>
      api.lees<{ weekplanning: unknown }>(
        'two',
        `{ weekplanning(traject: "GR-SDD", gremium: "NMTS", van: "2021-W19", tot: "2021-W19", peildatum: "${dag}") { activiteiten { code toestand datum { soort } } } }`,
      );
    expect((await vraag('2021-03-24')).weekplanning).toEqual({
      activiteiten: [{ code: 'A-M2-13', toestand: 'VERVALLEN', datum: { soort: 'vast' } }],
    });
    expect((await vraag('2021-03-23')).weekplanning).toEqual({
      activiteiten: [{ code: 'A-M2-13', toestand: 'NOG_TE_PLANNEN', datum: { soort: 'nog-te-plannen' } }],
    });
  });

  it('gives the ONS-D of mijlpaal 2 its day, and takes the warning away', async () => {
    await muteer(api, 'onsd', 'planActiviteit', {
      activiteit: 'A-M2-15',
      handeling: 'VASTLEGGEN',
      datum: { dag: '2021-05-20' },
    });
    const station = cel(await dashboard(api), 2, 'onsd');
    expect(station.prognose).toMatchObject({ soort: 'DAG', tekst: 'do 20-5-2021' });
    expect(station.waarschuwingen).not.toContainEqual({ code: 'ROUTESTART_NIET_GEPLAND' });
    expect(cel(await dashboard(api, '2021-03-23'), 2, 'onsd').prognose.soort).toBe('BAND');
  });
});

describe('recordVergadering', () => {
  const wijzig = async (input: object) =>
    muteer(api, 'griffier GM0531', 'recordVergadering', {
      gremium: 'raad-GM0531',
      verwachteVersie: (await versies(api)).get('raad-GM0531'),
      ...input,
    });

  it('adds, moves and drops an extra raad, and the forecast of the mijlpaal follows', async () => {
    const extra = await wijzig({ handeling: 'TOEVOEGEN', dag: '2021-04-26', aanleverdag: '2021-04-12' });
    expect(extra).toMatchObject({
      __typename: 'VergaderingVastgelegd',
      vergadering: {
        dag: '2021-04-26',
        aanleverdag: '2021-04-12',
        staat: 'bevestigd',
        herkomst: 'ingevoerd',
        voorbeeld: false,
      },
    });
    expect(cel(await dashboard(api), 1, 'raad-GM0531')).toMatchObject({
      prognose: { tekst: 'ma 26-4-2021' },
      vergadering: { id: extra.vergadering?.id },
    });
    await hoort(extra.trajectVersie);

    const verplaatst = await wijzig({
      handeling: 'VERPLAATSEN',
      vergadering: extra.vergadering?.id,
      dag: '2021-04-28',
      aanleverdag: '2021-04-14',
      reden: 'De zaal is op maandag bezet.',
    });
    expect(verplaatst).toMatchObject({ vergadering: { id: extra.vergadering?.id, staat: 'verplaatst' } });
    expect(cel(await dashboard(api), 1, 'raad-GM0531').prognose.tekst).toBe('wo 28-4-2021');

    await wijzig({ handeling: 'VERVALLEN', vergadering: extra.vergadering?.id, reden: 'Toch niet nodig.' });
    expect(cel(await dashboard(api), 1, 'raad-GM0531').prognose.tekst).toBe('ma 10-5-2021');
    expect(cel(await dashboard(api, '2021-03-23'), 1, 'raad-GM0531').prognose.tekst).toBe('ma 10-5-2021');
  });

  it('confirms an invented day once, and the forecast rests on a real one from then on', async () => {
    const voor = cel(await dashboard(api), 1, 'raad-GM0531').vergadering;
    const bevestiging = { handeling: 'BEVESTIGEN', vergadering: voor?.id };
    expect(await wijzig(bevestiging)).toMatchObject({
      __typename: 'VergaderingVastgelegd',
      vergadering: {
        id: voor?.id,
        dag: '2021-05-10',
        staat: 'bevestigd',
        herkomst: 'ingevoerd',
        voorbeeld: false,
      },
    });
    expect(cel(await dashboard(api), 1, 'raad-GM0531')).toMatchObject({ vergadering: voor });
    expect(await wijzig(bevestiging)).toMatchObject({ __typename: 'RegelGeschonden', code: 'AGENDA-07' });
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
    await hoort(vast.trajectVersie);
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
