import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Dashboard, cel, dashboard, versies } from './testing/dashboard.js';
import { COMMISSIE, PLAATS, legCommissie } from './testing/lokale-commissie.js';
import { type Uitkomst, muteer } from './testing/mutaties.js';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving({ dag: '2021-03-25' });
});
afterAll(async () => {
  await omgeving.sluit();
});

const RAAD = 'raad-GM0610';

const leg = (input: object, wie?: Wie): Promise<Uitkomst> => legCommissie(omgeving, input, wie);

/** What the strook of Sliedrecht says of a mijlpaal, from its college on. */
async function strook(mijlpaal: number, dagen = ''): Promise<readonly string[]> {
  const { gemeenteRoute } = await omgeving.api.lees<{
    gemeenteRoute: {
      mijlpalen: readonly { stations: readonly { station: string; prognose: { tekst: string } }[] }[];
    };
  }>(
    'griffier GM0610',
    `{ gemeenteRoute(traject: "GR-SDD", gemeente: "Sliedrecht"${dagen}) { mijlpalen { stations { station prognose { tekst } } } } }`,
  );
  const stations = gemeenteRoute.mijlpalen[mijlpaal - 1]?.stations ?? [];
  return stations.slice(2).map(({ station, prognose }) => `${station} ${prognose.tekst}`);
}

async function lees<T>(vraag: string): Promise<T> {
  return omgeving.api.lees<T>('two', `{ ${vraag} }`);
}

/** The rows of the other six gemeenten, as the zevenluik shows them. */
const anderen = ({ mijlpalen }: Dashboard): unknown =>
  mijlpalen.map(({ rijen }) =>
    rijen.filter(({ cellen }) => !cellen.some(({ gremium }) => gremium.code === RAAD)),
  );

const vergadering = async (dag: string, aanleverdag: string): Promise<Uitkomst> =>
  muteer(omgeving.api, 'griffier GM0610', 'recordVergadering', {
    gremium: COMMISSIE,
    handeling: 'TOEVOEGEN',
    dag,
    aanleverdag,
    verwachteVersie: (await versies(omgeving.api)).get(COMMISSIE),
  });

describe('a commissie that the griffier of one gemeente plugs in', () => {
  let voor: Dashboard;
  beforeAll(async () => {
    voor = await dashboard(omgeving.api);
  });

  it('stands in the strook of that gemeente, unknown as long as it has no calendar', async () => {
    expect(await strook(1)).toEqual(['college di 23-3-2021', 'raad di 20-4-2021']);
    const sleutel = randomUUID();
    const input = { plaats: PLAATS, sleutel, verwachteVersie: voor.traject.versie };
    const vastgelegd = await leg(input);
    expect(vastgelegd).toMatchObject({
      __typename: 'LokaalStationVastgelegd',
      trajectVersie: voor.traject.versie + 1,
      uitgenomen: false,
      lokaalStation: {
        station: 'commissie',
        naam: 'Commissie',
        gemeente: 'GM0610',
        mijlpalen: [1, 2, 3],
        na: 'college',
        voor: 'raad',
        gremium: COMMISSIE,
        herkomst: { rol: 'griffier', op: '2021-03-25T10:00:00.000Z', bron: 'Reglement van orde' },
      },
    });
    expect(await leg(input)).toEqual(vastgelegd);
    expect(await strook(1)).toEqual([
      'college di 23-3-2021',
      'commissie op een onbekende dag',
      'raad op zijn vroegst di 20-4-2021 (einde onbekend)',
    ]);
  });

  it('is warned about: it has no vergaderschema', async () => {
    const nu = await dashboard(omgeving.api);
    expect(cel(nu, 1, COMMISSIE).waarschuwingen.map(({ code }) => code)).toContain('GEEN_VERGADERSCHEMA');
    const { waarschuwingen } = await lees<{
      waarschuwingen: readonly { code: string; melding: string; actor: object }[];
    }>(
      `waarschuwingen(traject: "GR-SDD", gemeente: "Sliedrecht", eerste: 100) { code melding
        actor { rol gremium { code } gemeente { code } } }`,
    );
    // Who plugged it in is who must hand in its calendar.
    expect(
      waarschuwingen.find(
        ({ code, melding }) =>
          code === 'GEEN_VERGADERSCHEMA' && melding.includes('Raadscommissie Sliedrecht'),
      )?.actor,
    ).toEqual({ rol: 'griffier', gremium: { code: COMMISSIE }, gemeente: { code: 'GM0610' } });
  });

  it('leaves the other six stroken as they were', async () => {
    expect(anderen(await dashboard(omgeving.api))).toEqual(anderen(voor));
  });

  it('decides the forecast once its calendar is known, and says why', async () => {
    // Closed before the stuk was there, and the one after it.
    expect(await vergadering('2021-04-06', '2021-03-23')).toMatchObject({
      __typename: 'VergaderingVastgelegd',
    });
    expect(await vergadering('2021-04-22', '2021-04-08')).toMatchObject({
      __typename: 'VergaderingVastgelegd',
    });
    // The griffie closes on vr 23-4 for the raad of di 18-5.
    expect(await strook(1)).toEqual(['college di 23-3-2021', 'commissie do 22-4-2021', 'raad di 18-5-2021']);
    const { waarom } = await lees<{ waarom: { zinnen: readonly string[] } }>(
      'waarom(traject: "GR-SDD", mijlpaal: 1, station: "raad", gemeente: "Sliedrecht") { zinnen }',
    );
    expect(waarom.zinnen.join('\n')).toContain(
      'De vergadering van di 6-4-2021 is niet haalbaar: de aanleverdatum was di 23-3-2021 (2 dagen te laat).',
    );
    expect(anderen(await dashboard(omgeving.api))).toEqual(anderen(voor));
  });

  it('has a last safe day, for itself and for the ONS-D', async () => {
    const { terugrekenen, uitersteDag } = await lees<{
      terugrekenen: { ingangsdatum: { stations: readonly { station: string }[] } };
      uitersteDag: { gemeenten: readonly { gemeente: { naam: string } }[] };
    }>(`terugrekenen(traject: "GR-SDD", mijlpaal: 1, gemeente: "Sliedrecht") { ingangsdatum { stations { station besluit { dag } } } }
      uitersteDag(traject: "GR-SDD", mijlpaal: 1, station: "commissie") { gemeenten { gemeente { naam } } }`);
    expect(terugrekenen.ingangsdatum.stations.map(({ station }) => station)).toEqual([
      'stuurgroep',
      'onsd',
      'college',
      'commissie',
      'raad',
    ]);
    expect(uitersteDag.gemeenten.map(({ gemeente }) => gemeente.naam)).toEqual(['Sliedrecht']);
  });

  it('was not known the day before', async () => {
    const gisteren = ', peildatum: "2021-03-24"';
    expect(await strook(1, gisteren)).toEqual(['college di 23-3-2021', 'raad di 20-4-2021']);
    expect(await strook(1, `${gisteren}, zoalsBekendOp: "2021-03-25"`)).toHaveLength(3);
    expect(await lees(`lokaleStations(traject: "GR-SDD"${gisteren}) { station }`)).toEqual({
      lokaleStations: [],
    });
    expect(await lees('lokaleStations(traject: "GR-SDD") { station gemeente mijlpalen }')).toEqual({
      lokaleStations: [{ station: 'commissie', gemeente: 'GM0610', mijlpalen: [1, 2, 3] }],
    });
  });
});

describe('a hamerstuk without the commissie', () => {
  it('is what herstel finds, and as a scenario it becomes a fact for that mijlpaal', async () => {
    const { herstel } = await lees<{ herstel: { antwoord: string; plannen: readonly object[] } }>(
      `herstel(traject: "GR-SDD", mijlpaal: 1, gemeente: "Sliedrecht") { antwoord
        plannen { margeDagen dag { tekst } maatregelen { soort tekst } } }`,
    );
    // From di 20-4 to vr 30-4, the end of the window, are 10 days.
    expect(herstel.plannen).toContainEqual({
      margeDagen: 10,
      dag: { tekst: 'di 20-4-2021' },
      maatregelen: [{ soort: 'hamerstuk', tekst: 'Sliedrecht slaat Commissie over bij mijlpaal 1.' }],
    });
    const tweede = await strook(2);
    const bewaard = await muteer(omgeving.api, 'two', 'bewaarScenario', {
      naam: 'Hamerstuk',
      toelichting: 'Voor de griffie.',
      maatregelen: [{ slaStationOver: { mijlpaal: 1, station: 'commissie', gemeente: 'Sliedrecht' } }],
      verwachteVersie: (await dashboard(omgeving.api)).traject.versie,
    });
    const pasToe = (wie: Wie): Promise<Uitkomst> =>
      muteer(omgeving.api, wie, 'pasScenarioToe', {
        scenario: 'S1',
        proef: false,
        verwachteVersie: bewaard.trajectVersie,
      });
    expect(await pasToe('gemeentesecretaris GM0610')).toMatchObject({
      stappen: [{ uitkomst: 'NIET_BEVOEGD', zin: 'Dit is aan het TWO of de griffier van Sliedrecht.' }],
    });
    expect(await pasToe('griffier GM0610')).toMatchObject({
      stappen: [{ uitkomst: 'VASTGELEGD', zin: 'Vastgelegd.', maatregel: { soort: 'station-overslaan' } }],
    });
    expect(await strook(1)).toEqual(['college di 23-3-2021', 'raad di 20-4-2021']);
    expect(await strook(2)).toEqual(tweede);
    expect(tweede.map((tekst) => tekst.split(' ')[0])).toEqual(['college', 'commissie', 'raad']);
  });

  it('comes back with its own gremium, and its calendar', async () => {
    const plaats = { ...PLAATS, gremium: { bekend: 'Raadscommissie Sliedrecht' } };
    expect(await leg({ plaats, mijlpalen: [1] })).toMatchObject({ lokaalStation: { mijlpalen: [1] } });
    expect(await strook(1)).toEqual(['college di 23-3-2021', 'commissie do 22-4-2021', 'raad di 18-5-2021']);
  });
});

describe('taking it out', () => {
  it('leaves the route as it was before, and what was known stays known', async () => {
    omgeving.klok.dag = '2021-03-26';
    const weg = { plaats: null, reden: 'De raad behandelt alles zelf.' };
    expect(await leg(weg, 'two')).toMatchObject({
      uitgenomen: true,
      reden: weg.reden,
      lokaalStation: { mijlpalen: [1, 2, 3], gremium: null },
    });
    expect(await strook(1)).toEqual(['college di 23-3-2021', 'raad di 20-4-2021']);
    expect(await strook(1, ', peildatum: "2021-03-25"')).toHaveLength(3);
    expect(await leg(weg, 'two')).toMatchObject({ code: 'NIET_GEVONDEN', veld: 'station' });
    expect(await leg({ plaats: PLAATS })).toMatchObject({ code: 'LOKAAL-08', veld: 'plaats.gremium' });
  });
});

describe('a lokaal PO before the college', () => {
  it('is for the gemeentesecretaris, and moves the college by its own rule', async () => {
    const nieuw = { naam: 'PO Papendrecht', soort: 'portefeuillehoudersoverleg', mandaat: 'ADVISEERT' };
    const po = {
      gemeente: 'Papendrecht',
      station: 'po',
      plaats: { naam: 'Lokaal PO', na: 'onsd', voor: 'college', gremium: { nieuw } },
    };
    expect(await leg(po, 'griffier GM0590')).toMatchObject({ code: 'NIET_TOEGESTAAN' });
    // Its college has decided on mijlpaal 1.
    expect(await leg({ ...po, mijlpalen: [1] }, 'gemeentesecretaris GM0590')).toMatchObject({
      code: 'LOKAAL-03',
    });
    expect(await leg(po, 'gemeentesecretaris GM0590')).toMatchObject({
      lokaalStation: { mijlpalen: [2, 3] },
    });
    const { versie: verwachteVersie } = (await dashboard(omgeving.api)).traject;
    const regel = { tussen: { na: 'po', weken: 1, weekdag: 2 } };
    expect(
      await muteer(omgeving.api, 'gemeentesecretaris GM0590', 'recordStationsregel', {
        station: 'college',
        gemeente: 'Papendrecht',
        regel,
        verwachteVersie,
      }),
    ).toMatchObject({ __typename: 'StationsregelVastgelegd', regel: { na: 'po' } });
    expect(cel(await dashboard(omgeving.api), 2, 'college-GM0590').prognose.tekst).toBe(
      'op zijn vroegst di 25-5-2021 (einde onbekend)',
    );
  });
});

describe('the traject as a file', () => {
  const exporteer = async (traject: string, dag = ''): Promise<string> => {
    const { exportTrajectbestand } = await lees<{ exportTrajectbestand: { tekst: string } }>(
      `exportTrajectbestand(traject: "${traject}", formaat: JSON${dag}) { tekst }`,
    );
    return exportTrajectbestand.tekst;
  };

  it('holds it as a fact, that comes back with its author and day', async () => {
    const uit = await exporteer('GR-SDD');
    const bestand = JSON.parse(uit) as { readonly traject: object; readonly gremia: readonly object[] };
    expect(JSON.stringify(bestand.gremia)).not.toContain('Raadscommissie');
    const kopie = { ...bestand, traject: { ...bestand.traject, code: 'KOPIE' } };
    expect(
      await omgeving.api.lees(
        'two',
        `mutation ($tekst: String!) { importTrajectbestand(input: { tekst: $tekst }) { __typename
          ... on TrajectbestandGeweigerd { fouten { pad melding } } } }`,
        { tekst: JSON.stringify(kopie) },
      ),
    ).toEqual({ importTrajectbestand: { __typename: 'TrajectIngelezen' } });
    const terug = JSON.parse(await exporteer('KOPIE')) as typeof bestand;
    expect({ ...terug, traject: bestand.traject }).toEqual(bestand);
    const vraag = (code: string): string =>
      `lokaleStations(traject: "${code}") { station gemeente mijlpalen na voor gremium herkomst { rol door op } }
      gemeenteRoute(traject: "${code}", gemeente: "Papendrecht") { mijlpalen { stations { station prognose { tekst } } } }`;
    expect(await lees(vraag('KOPIE'))).toEqual(await lees(vraag('GR-SDD')));
  });

  it('of the day before has neither the fact nor what it brought', async () => {
    const eerder = await exporteer('GR-SDD', ', peildatum: "2021-03-24"');
    expect(eerder).not.toContain('ommissie Sliedrecht');
    expect(eerder).not.toContain('lokaalstation');
    expect(
      await omgeving.api.lees(
        'two',
        'query ($tekst: String!) { controleerTrajectbestand(tekst: $tekst) { fouten { melding } } }',
        { tekst: eerder },
      ),
    ).toEqual({ controleerTrajectbestand: { fouten: [] } });
  });
});
