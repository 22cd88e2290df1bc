import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cel, dashboard, versies } from './testing/dashboard.js';
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
    await hoort(andere, uitkomst.trajectVersie);
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
    await hoort(andere, extra.trajectVersie);

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
