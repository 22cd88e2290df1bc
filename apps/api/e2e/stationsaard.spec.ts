import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cel, dashboard } from './testing/dashboard.js';
import { legCommissie } from './testing/lokale-commissie.js';
import { muteer } from './testing/mutaties.js';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving({ dag: '2021-03-25' });
});
afterAll(async () => {
  await omgeving.sluit();
});

const RAAD = 'raad-GM0610';

/** The raad of Sliedrecht first hears of the stuk, and decides in a later meeting. */
const BEELDVORMING = {
  station: 'beeldvorming',
  mijlpalen: [1],
  plaats: {
    naam: 'Beeldvormende raad',
    na: 'college',
    voor: 'raad',
    gremium: { bekend: RAAD },
    bedoeling: 'ADVISEREN',
    fase: 'BEELDVORMING',
  },
};

interface Station {
  readonly station: string;
  readonly fase: string | null;
  readonly toestand: string;
  readonly versie: number;
  readonly prognose: { readonly tekst: string };
}

async function strook(): Promise<readonly Station[]> {
  const { gemeenteRoute } = await omgeving.api.lees<{
    gemeenteRoute: { mijlpalen: readonly { stations: readonly Station[] }[] };
  }>(
    'griffier GM0610',
    `{ gemeenteRoute(traject: "GR-SDD", gemeente: "Sliedrecht") { mijlpalen {
      stations { station fase toestand versie prognose { tekst } } } } }`,
  );
  return (gemeenteRoute.mijlpalen[0]?.stations ?? []).slice(2);
}

const kort = (stations: readonly Station[]): readonly string[] =>
  stations.map(({ station, fase, prognose }) => `${station} ${fase ?? '–'} ${prognose.tekst}`);

describe('a raad that first hears of the stuk, in a round of beeldvorming', () => {
  it('takes one meeting more, and the strook says in which phase', async () => {
    expect(kort(await strook())).toEqual(['college – di 23-3-2021', 'raad – di 20-4-2021']);
    expect(await legCommissie(omgeving, BEELDVORMING)).toMatchObject({
      __typename: 'LokaalStationVastgelegd',
    });
    expect(kort(await strook())).toEqual([
      'college – di 23-3-2021',
      'beeldvorming BEELDVORMING di 20-4-2021',
      'raad – di 18-5-2021',
    ]);
  });

  it('cannot come after oordeelsvorming, and asks the same of whoever plugs it in', async () => {
    const oordeel = {
      station: 'oordeel',
      mijlpalen: [1],
      plaats: { ...BEELDVORMING.plaats, naam: 'Oordeel', voor: 'beeldvorming', fase: 'OORDEELSVORMING' },
    };
    expect(await legCommissie(omgeving, oordeel)).toMatchObject({
      code: 'LOKAAL-10',
      veld: 'plaats.fase',
      melding:
        '“oordeel” komt vóór “beeldvorming”, maar is een latere fase van beeldvorming, oordeelsvorming en besluitvorming.',
    });
    const anders = {
      ...BEELDVORMING,
      mijlpalen: [2],
      plaats: { ...BEELDVORMING.plaats, bedoeling: 'BESLUITEN' },
    };
    expect(await legCommissie(omgeving, anders)).toMatchObject({
      code: 'LOKAAL-09',
      veld: 'plaats.bedoeling',
    });
  });

  it('stands in the route with what it asks', async () => {
    const { traject } = await omgeving.api.lees<{ traject: { route: readonly { code: string }[] } }>(
      'two',
      '{ traject(code: "GR-SDD") { route { code bedoeling fase } } }',
    );
    expect(traject.route.find(({ code }) => code === 'beeldvorming')).toEqual({
      code: 'beeldvorming',
      bedoeling: 'ADVISEREN',
      fase: 'BEELDVORMING',
    });
    expect(traject.route.find(({ code }) => code === 'raad')).toMatchObject({ bedoeling: null, fase: null });
  });

  it('decides nothing there: a raad that is not in favour yet still gets the stuk to decide on', async () => {
    omgeving.klok.dag = '2021-04-21';
    const hier = (await strook()).find(({ station }) => station === 'beeldvorming');
    const besluit = {
      mijlpaal: 1,
      station: 'beeldvorming',
      gemeente: 'Sliedrecht',
      verwachteVersie: hier?.versie,
      dag: '2021-04-20',
      uitkomst: 'NIET_INGESTEMD',
    };
    expect(await muteer(omgeving.api, 'griffier GM0610', 'recordBesluit', besluit)).toMatchObject({
      cel: { toestand: 'GEADVISEERD' },
    });
    expect(cel(await dashboard(omgeving.api), 1, RAAD).toestand).not.toBe('AFGEWEZEN');
    expect(kort(await strook()).at(-1)).toBe('raad – di 18-5-2021');
  });
});

describe('the traject as a file', () => {
  it('keeps what a station asks, its phase, and the edition of the sjabloon', async () => {
    const exporteer = async (code: string): Promise<Record<string, unknown>> => {
      const vraag = `{ exportTrajectbestand(traject: "${code}", formaat: JSON) { tekst } }`;
      const { exportTrajectbestand } = await omgeving.api.lees<{ exportTrajectbestand: { tekst: string } }>(
        'two',
        vraag,
      );
      return JSON.parse(exportTrajectbestand.tekst) as Record<string, unknown>;
    };
    const bestand = await exporteer('GR-SDD');
    expect(bestand.feiten).toContainEqual(
      expect.objectContaining({ naam: 'Beeldvormende raad', bedoeling: 'adviseren', fase: 'beeldvorming' }),
    );
    const { stations, ...sjabloon } = bestand.routesjabloon as { readonly stations: readonly object[] };
    const kopie = {
      ...bestand,
      traject: { ...(bestand.traject as object), code: 'KOPIE' },
      routesjabloon: {
        ...sjabloon,
        versie: '2021-1',
        stations: stations.map((een, i) => (i === 0 ? { ...een, bedoeling: 'informeren' } : een)),
      },
    };
    expect(
      await omgeving.api.lees(
        'two',
        `mutation ($tekst: String!) { importTrajectbestand(input: { tekst: $tekst }) { __typename
          ... on TrajectbestandGeweigerd { fouten { pad melding } } } }`,
        { tekst: JSON.stringify(kopie) },
      ),
    ).toEqual({ importTrajectbestand: { __typename: 'TrajectIngelezen' } });
    expect(await exporteer('KOPIE')).toEqual(kopie);
    expect(
      await omgeving.api.lees('two', '{ sjabloon(traject: "KOPIE", vanMijlpalen: [1, 2]) { versie } }'),
    ).toEqual({ sjabloon: { versie: '2021-1' } });
  });
});
