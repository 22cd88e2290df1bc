import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { muteer } from './testing/mutaties.js';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

/** The commitments of bron 001 as it words them; the gemeente and the meetings are an example. */
const MGR = {
  traject: {
    code: 'VAAG',
    naam: 'MGR',
    voorbeeld: true,
    label: 'Voorbeeld: de vergaderingen zijn verzonnen.',
  },
  gemeenten: [{ code: 'GM0226', naam: 'Duiven' }],
  gremia: [
    { code: 'ab', naam: 'Algemeen bestuur', mandaat: 'besluit', beheerrol: 'two' },
    {
      code: 'raad',
      naam: 'Raad Duiven',
      soort: 'raad',
      mandaat: 'besluit',
      gemeente: 'GM0226',
      beheerrol: 'griffier',
    },
  ],
  routesjabloon: {
    stations: [
      { code: 'ab', naam: 'Algemeen bestuur' },
      { code: 'raad', naam: 'Raad', perGemeente: true, voorgangers: ['ab'] },
    ],
  },
  mijlpalen: [{ nummer: 1, naam: 'Wijziging van de regeling' }],
  planning: {
    bron: 'bron 001',
    jaar: 2023,
    bijgewerktTotEnMet: '2023-01-12',
    rijen: [
      {
        code: 'R-1',
        mijlpaal: 1,
        datum: 'eind maart',
        wat: 'Besluit over de regeling',
        wie: 'Algemeen bestuur',
      },
      { code: 'R-2', mijlpaal: 1, datum: 'medio maart 2023', wat: 'Inzichten terugkoppelen' },
      { code: 'R-3', mijlpaal: 1, datum: 'Voor medio september 2023', wat: 'Laten weten wie meedoet' },
    ],
    activiteiten: [
      { code: 'BESLUIT', naam: 'Besluit over de regeling', rijen: ['R-1'], gremia: ['ab'], station: 'ab' },
      { code: 'INZICHT', naam: 'Inzichten terugkoppelen', rijen: ['R-2'] },
      { code: 'DEELNAME', naam: 'Laten weten wie meedoet', rijen: ['R-3'] },
    ],
  },
  vergaderschemas: [
    {
      gremium: 'raad',
      vergaderingen: [
        { dag: '2023-04-19', aanleverdag: '2023-03-29' },
        { dag: '2023-05-24', aanleverdag: '2023-05-03' },
      ],
    },
  ],
};

interface Moment {
  readonly soort: string;
  readonly vroegst: string | null;
  readonly laatst: string | null;
  readonly tekst: string;
}
interface Gemeld {
  readonly code: string;
  readonly activiteit: string | null;
  readonly ernst: string;
  readonly melding: string;
  readonly uiterlijk: string | null;
}

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving({ dag: '2023-02-01' });
  const { data } = await omgeving.api.vraag<{ importTrajectbestand: object }>(
    'two',
    `mutation ($tekst: String!) { importTrajectbestand(input: { tekst: $tekst }) { __typename
      ... on TrajectbestandGeweigerd { fouten { code pad melding } } } }`,
    { tekst: JSON.stringify(MGR) },
  );
  expect(data.importTrajectbestand).toEqual({ __typename: 'TrajectIngelezen' });
});
afterAll(async () => {
  await omgeving.sluit();
});

async function prognoses(): Promise<readonly Moment[]> {
  const { gemeenteRoute } = await omgeving.api.lees<{
    gemeenteRoute: { mijlpalen: readonly { stations: readonly { prognose: Moment }[] }[] };
  }>(
    'two',
    `{ gemeenteRoute(traject: "VAAG", gemeente: "Duiven") {
      mijlpalen { stations { prognose { soort vroegst laatst tekst } } } } }`,
  );
  return gemeenteRoute.mijlpalen.flatMap(({ stations }) => stations.map(({ prognose }) => prognose));
}

async function waarom(): Promise<string> {
  const antwoord = await omgeving.api.lees<{ waarom: { zinnen: readonly string[] } }>(
    'two',
    `{ waarom(traject: "VAAG", mijlpaal: 1, station: "raad", gemeente: "Duiven") { zinnen } }`,
  );
  return antwoord.waarom.zinnen.join('\n');
}

async function gemeld(...codes: readonly string[]): Promise<readonly Gemeld[]> {
  const { waarschuwingen } = await omgeving.api.lees<{ waarschuwingen: readonly Gemeld[] }>(
    'two',
    `{ waarschuwingen(traject: "VAAG", eerste: 100) { code activiteit ernst melding uiterlijk } }`,
  );
  return waarschuwingen.filter(({ code }) => codes.includes(code));
}

/** What is too late because it got no day: a consequence of that warning. */
async function onderRoutestart(): Promise<readonly Pick<Gemeld, 'code' | 'ernst' | 'melding'>[]> {
  const { waarschuwingen } = await omgeving.api.lees<{
    waarschuwingen: readonly { code: string; gevolgen: readonly Gemeld[] }[];
  }>('two', '{ waarschuwingen(traject: "VAAG", eerste: 100) { code gevolgen { code ernst melding } } }');
  return waarschuwingen
    .filter(({ code }) => code === 'ROUTESTART_NIET_GEPLAND')
    .flatMap(({ gevolgen }) => gevolgen.filter(({ code }) => code === 'TE_LAAT'));
}

describe('a date in words is a commitment, and never a day', () => {
  it('keeps what is printed, and shows the days that it can mean', async () => {
    const { weekplanning } = await omgeving.api.lees<{ weekplanning: { activiteiten: readonly object[] } }>(
      'lezer',
      `{ weekplanning(traject: "VAAG", van: "2023-01-01", tot: "2023-12-31") { activiteiten { code toestand
        datum { soort tekst dagen bereik { van tot } } } } }`,
    );
    const rij = (code: string, tekst: string, van: string, tot: string): object => ({
      code,
      toestand: 'VOORGESTELD',
      datum: { soort: 'vaag', tekst, dagen: [], bereik: { van, tot } },
    });
    expect(weekplanning.activiteiten).toEqual([
      rij('DEELNAME', 'Voor medio september 2023 (zo 1-1 t/m zo 10-9-2023)', '2023-01-01', '2023-09-10'),
      rij('INZICHT', 'medio maart 2023 (za 11-3 t/m ma 20-3-2023)', '2023-03-11', '2023-03-20'),
      rij('BESLUIT', 'eind maart (di 21-3 t/m vr 31-3-2023)', '2023-03-21', '2023-03-31'),
    ]);
  });

  it('gives a band, which goes on as a band: 29-3 lies in it, so two meetings of the raad are possible', async () => {
    expect(await prognoses()).toEqual([
      {
        soort: 'BAND',
        vroegst: '2023-03-21',
        laatst: '2023-03-31',
        tekst: 'tussen di 21-3-2023 en vr 31-3-2023',
      },
      {
        soort: 'BAND',
        vroegst: '2023-04-19',
        laatst: '2023-05-24',
        tekst: 'tussen wo 19-4-2023 en wo 24-5-2023',
      },
    ]);
  });

  it('says why with the band, and names no day inside it', async () => {
    const tekst = await waarom();
    expect(tekst).toContain('di 21-3');
    expect(tekst).toContain('vr 31-3-2023');
    const dagen = [...tekst.matchAll(/\b(\d{1,2})-3-2023/gu)].map(([, nummer]) => Number(nummer));
    // 29-3 is the day on which the raad closes.
    expect(dagen.filter((nummer) => nummer > 21 && nummer < 31 && nummer !== 29)).toEqual([]);
  });

  it('must become a day fourteen days before its band, or before its end where only that was promised', async () => {
    expect(await gemeld('ROUTESTART_NIET_GEPLAND', 'NOG_TE_PLANNEN')).toEqual([
      {
        code: 'ROUTESTART_NIET_GEPLAND',
        activiteit: 'BESLUIT',
        ernst: 'LET_OP',
        melding: expect.stringContaining('is niet gepland (venster di 21-3 t/m vr 31-3-2023).'),
        uiterlijk: '2023-03-07',
      },
      {
        code: 'NOG_TE_PLANNEN',
        activiteit: 'INZICHT',
        ernst: 'INFO',
        melding: '“Inzichten terugkoppelen” heeft nog geen datum (venster za 11-3 t/m ma 20-3-2023).',
        uiterlijk: '2023-02-25',
      },
      {
        code: 'NOG_TE_PLANNEN',
        activiteit: 'DEELNAME',
        ernst: 'INFO',
        melding: '“Laten weten wie meedoet” heeft nog geen datum (venster zo 1-1 t/m zo 10-9-2023).',
        uiterlijk: '2023-08-27',
      },
    ]);
  });

  it('is too late only when the whole band has passed', async () => {
    omgeving.klok.dag = '2023-03-31';
    expect([await onderRoutestart(), await gemeld('TE_LAAT')]).toEqual([[], []]);
    // It never got a day: one cause, one warning.
    omgeving.klok.dag = '2023-04-01';
    expect(await gemeld('TE_LAAT')).toEqual([]);
    expect(await onderRoutestart()).toMatchObject([
      {
        ernst: 'KRITIEK',
        melding:
          'Algemeen bestuur had moeten besluiten in di 21-3 t/m vr 31-3-2023; er is geen besluit bekend.',
      },
    ]);
    omgeving.klok.dag = '2023-02-01';
  });

  it('becomes a day when somebody fixes one: band, doubt and warning go together', async () => {
    expect(
      await muteer(omgeving.api, 'two', 'planActiviteit', {
        traject: 'VAAG',
        activiteit: 'BESLUIT',
        handeling: 'VASTLEGGEN',
        datum: { dag: '2023-03-30' },
        reden: 'Het bestuur heeft een dag gekozen.',
      }),
    ).toMatchObject({ __typename: 'ActiviteitGepland' });
    expect(await prognoses()).toMatchObject([
      { soort: 'DAG', vroegst: '2023-03-30', laatst: '2023-03-30' },
      { soort: 'DAG', vroegst: '2023-05-24', laatst: '2023-05-24' },
    ]);
    expect(await gemeld('ROUTESTART_NIET_GEPLAND')).toEqual([]);
    expect(await waarom()).toContain('do 30-3-2023');
  });
});
