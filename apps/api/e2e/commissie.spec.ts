import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { muteer } from './testing/mutaties.js';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
  const { exportTrajectbestand: bestand } = await omgeving.api.lees<{
    exportTrajectbestand: { tekst: string };
  }>('two', '{ exportTrajectbestand(traject: "GR-SDD", formaat: JSON) { tekst } }');
  const tekst = JSON.stringify(metCommissie(JSON.parse(bestand.tekst) as Bestand));
  const { importTrajectbestand } = await omgeving.api.lees<{ importTrajectbestand: object }>(
    'two',
    `mutation ($tekst: String!) { importTrajectbestand(input: { tekst: $tekst }) { __typename
      ... on TrajectbestandGeweigerd { fouten { pad melding } } } }`,
    { tekst },
  );
  expect(importTrajectbestand).toEqual({ __typename: 'TrajectIngelezen' });
});
afterAll(async () => {
  await omgeving.sluit();
});

const KOPIE = 'GR-COMMISSIE';
const COMMISSIE = 'commissie-GM0610';

interface Bestand {
  readonly traject: object;
  readonly gremia: readonly object[];
  readonly routesjabloon: {
    readonly stations: readonly { readonly code: string; readonly voorgangers?: readonly string[] }[];
  };
  readonly mijlpalen: readonly { readonly stations?: readonly string[] }[];
  readonly vergaderschemas: readonly {
    readonly gremium: string;
    readonly vergaderingen: readonly { readonly dag: string }[];
  }[];
}

/**
 * The same traject with a raadscommissie in Sliedrecht. On wo 24-3 the college has decided, two days after the
 * commissie of di 6-4 closed; the raad takes in what its commissie of the week before advised on.
 */
function metCommissie(bestand: Bestand): object {
  const gremium = { code: COMMISSIE, naam: 'Raadscommissie Sliedrecht', soort: 'commissie' };
  const station = { code: 'commissie', naam: 'Commissie', perGemeente: true, facultatief: true };
  const sluiting = new Map([
    ['2021-04-20', '2021-04-13'],
    ['2021-05-18', '2021-05-12'],
  ]);
  return {
    ...bestand,
    traject: { ...bestand.traject, code: KOPIE },
    gremia: [
      ...bestand.gremia,
      { ...gremium, niveau: 'bestuurlijk', mandaat: 'adviseert', gemeente: 'GM0610', beheerrol: 'griffier' },
    ],
    routesjabloon: {
      ...bestand.routesjabloon,
      stations: bestand.routesjabloon.stations.flatMap((een) =>
        een.code === 'raad'
          ? [
              { ...station, voorgangers: ['college'] },
              { ...een, voorgangers: ['commissie'] },
            ]
          : [een],
      ),
    },
    mijlpalen: bestand.mijlpalen.map((een) =>
      een.stations === undefined ? een : { ...een, stations: [...een.stations, 'commissie'] },
    ),
    vergaderschemas: [
      ...bestand.vergaderschemas.map((een) =>
        een.gremium === 'raad-GM0610'
          ? {
              ...een,
              vergaderingen: een.vergaderingen.map((vergadering) => ({
                ...vergadering,
                ...(sluiting.has(vergadering.dag) ? { aanleverdag: sluiting.get(vergadering.dag) } : {}),
              })),
            }
          : een,
      ),
      {
        gremium: COMMISSIE,
        vergaderingen: [
          { dag: '2021-04-06', aanleverdag: '2021-03-22' },
          { dag: '2021-05-11', aanleverdag: '2021-04-26' },
        ],
      },
    ],
  };
}

async function vraag<T>(wie: 'two' | 'stuurgroep', query: string): Promise<T> {
  return omgeving.api.lees<T>(wie, query);
}

/** The strook of mijlpaal 1 after the regional stations. */
async function strook(gemeente: string): Promise<readonly string[]> {
  const { gemeenteRoute } = await vraag<{
    gemeenteRoute: {
      mijlpalen: readonly { stations: readonly { station: string; prognose: { tekst: string } }[] }[];
    };
  }>(
    'stuurgroep',
    `{ gemeenteRoute(traject: "${KOPIE}", gemeente: "${gemeente}") { mijlpalen { stations { station prognose { tekst } } } } }`,
  );
  const [eerste] = gemeenteRoute.mijlpalen;
  return (eerste?.stations ?? []).slice(2).map(({ station, prognose }) => `${station} ${prognose.tekst}`);
}

const VRAAG = `traject: "${KOPIE}", mijlpaal: 1`;

describe('a commissie that one gemeente has', () => {
  it('stands in the strook of that gemeente only, and the raad waits for it', async () => {
    expect(await strook('Sliedrecht')).toEqual([
      'college di 23-3-2021',
      'commissie di 11-5-2021',
      'raad di 18-5-2021',
    ]);
    expect(await strook('Dordrecht')).toEqual(['college di 23-3-2021', 'raad di 20-4-2021']);
  });

  it('is why the raad is later', async () => {
    const { waarom } = await vraag<{ waarom: { zinnen: readonly string[] } }>(
      'stuurgroep',
      `{ waarom(${VRAAG}, station: "raad", gemeente: "Sliedrecht") { zinnen } }`,
    );
    const tekst = waarom.zinnen.join('\n');
    expect(tekst).toContain('Raadscommissie Sliedrecht');
    expect(tekst).toContain(
      'De vergadering van di 6-4-2021 is niet haalbaar: de aanleverdatum was ma 22-3-2021 (2 dagen te laat).',
    );
  });

  it('is passed by with a hamerstuk, which the engine finds', async () => {
    const { herstel } = await vraag<{
      herstel: { antwoord: string; plannen: readonly { maatregelen: readonly { soort: string }[] }[] };
    }>(
      'stuurgroep',
      `{ herstel(${VRAAG}, gemeente: "Sliedrecht") { antwoord
        plannen { margeDagen dag { tekst } maatregelen { soort tekst } } } }`,
    );
    expect(herstel.antwoord).toBe('GEVONDEN');
    // From di 20-4 to vr 30-4, the end of the window, are 10 days.
    expect(herstel.plannen).toContainEqual({
      margeDagen: 10,
      dag: { tekst: 'di 20-4-2021' },
      maatregelen: [{ soort: 'hamerstuk', tekst: 'Sliedrecht slaat Commissie over bij mijlpaal 1.' }],
    });
  });
});

describe('what if the commissie is passed by', () => {
  const maatregelen = [{ slaStationOver: { mijlpaal: 1, station: 'commissie', gemeente: 'Sliedrecht' } }];

  it('the raad decides four weeks earlier', async () => {
    const { watAls } = await vraag<{
      watAls: { geweigerd: readonly object[]; stroken: readonly { dagen: number | null }[] };
    }>(
      'stuurgroep',
      `{ watAls(traject: "${KOPIE}", maatregelen: [{ slaStationOver: { mijlpaal: 1, station: "commissie", gemeente: "Sliedrecht" } }]) {
        geweigerd { code } stroken { mijlpaal gemeente { naam } voor { tekst } na { tekst } dagen } } }`,
    );
    expect(watAls.geweigerd).toEqual([]);
    expect(watAls.stroken.filter(({ dagen }) => dagen !== 0 && dagen !== null)).toEqual([
      {
        mijlpaal: 1,
        gemeente: { naam: 'Sliedrecht' },
        voor: { tekst: 'di 18-5-2021' },
        na: { tekst: 'di 20-4-2021' },
        dagen: -28,
      },
    ]);
  });

  it('is kept as a scenario, and becomes a fact of who keeps the commissie', async () => {
    const { trajecten } = await vraag<{ trajecten: readonly { code: string; versie: number }[] }>(
      'two',
      '{ trajecten { code versie } }',
    );
    const basis = { traject: KOPIE, sleutel: randomUUID() };
    const bewaard = await muteer(omgeving.api, 'two', 'bewaarScenario', {
      ...basis,
      naam: 'Hamerstuk',
      toelichting: 'Voor de griffie.',
      maatregelen,
      verwachteVersie: trajecten.find(({ code }) => code === KOPIE)?.versie,
    });
    expect(bewaard).toMatchObject({ __typename: 'ScenarioVastgelegd', scenario: { code: 'S1' } });
    expect(
      await muteer(omgeving.api, 'griffier GM0610', 'pasScenarioToe', {
        ...basis,
        sleutel: randomUUID(),
        scenario: 'S1',
        proef: false,
        verwachteVersie: bewaard.trajectVersie,
      }),
    ).toMatchObject({
      __typename: 'ScenarioToegepast',
      stappen: [{ uitkomst: 'VASTGELEGD', zin: 'Vastgelegd.' }],
    });
    expect(await strook('Sliedrecht')).toEqual(['college di 23-3-2021', 'raad di 20-4-2021']);
  });
});
