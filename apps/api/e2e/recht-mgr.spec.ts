import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MIGRATIONS } from '@routekaart/migrations';
import { importeerTekst } from '@routekaart/persistence';
import { type Uitkomst, muteer } from './testing/mutaties.js';
import { type Api, type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';
import { type Uitgever, startMetOidc, startUitgever } from './testing/uitgever.js';
import { rechtsgangVan } from './testing/rechtsgang.js';

const MGR = new URL('../../../libs/persistence/data/trajecten/mgr-2023.yaml', import.meta.url);
const WESTERVOORT: Wie = 'gemeentesecretaris GM0293';
const DUIVEN: Wie = 'griffier GM0226';

let omgeving: Omgeving;
let uitgever: Uitgever;
/** Outside the demo, so that everybody of the MGR can be there too. */
let api: Api;
beforeAll(async () => {
  omgeving = await startOmgeving();
  const geladen = await importeerTekst('mgr-2023.yaml', readFileSync(MGR, 'utf8'), {
    url: omgeving.databaseUrl,
    migrations: MIGRATIONS,
  });
  if (!geladen.goed) throw new Error(geladen.regels.join('\n'));
  uitgever = await startUitgever();
  api = await startMetOidc(omgeving.databaseUrl, omgeving.klok, uitgever, 'production', [
    'two',
    'stuurgroep',
    'onsd',
    'griffier GM0590',
    WESTERVOORT,
    DUIVEN,
  ]);
});
afterAll(async () => {
  await api.sluit();
  await uitgever.sluit();
  await omgeving.sluit();
});

const rechtsgang = (traject: string, peildatum: string) => rechtsgangVan(api, traject, peildatum);

describe('the MGR of 2023: two rounds of raden, and who takes part is an outcome', () => {
  it('bounds the first round by eight weeks, also for a raad without a calendar', async () => {
    const { gemeenteRoute } = await api.lees<{
      gemeenteRoute: {
        mijlpalen: { stations: { station: string; grond: string; prognose: { tekst: string } }[] }[];
      };
    }>(
      'stuurgroep',
      '{ gemeenteRoute(traject: "MGR-2023", gemeente: "Duiven", peildatum: "2023-04-12") { mijlpalen { stations { station grond prognose { tekst } } } } }',
    );
    // Received on 6-4; eight weeks later is 1-6, and the raad meets on 26-6.
    expect(gemeenteRoute.mijlpalen[0]?.stations.find(({ station }) => station === 'ronde-1')).toMatchObject({
      grond: 'TERMIJN',
      prognose: { tekst: 'do 1-6-2023' },
    });
  });

  it.each(['Arnhem', 'Duiven', 'Westervoort'])(
    'lies in the first round at the own raad of %s',
    async (naam) => {
      // Handed in at all three on 6-4; the algemeen bestuur sent it on with its besluit of 30-3.
      const { gemeenteRoute } = await api.lees<{ gemeenteRoute: { mijlpalen: readonly object[] } }>(
        'stuurgroep',
        `{ gemeenteRoute(traject: "MGR-2023", gemeente: "${naam}", peildatum: "2023-04-12") {
        mijlpalen { stuk { uitleg houder { naam } } eigendom { eigenaar { naam } sinds } } } }`,
      );
      expect(gemeenteRoute.mijlpalen).toEqual([
        {
          stuk: { uitleg: `Ligt bij Raad ${naam} ter besluitvorming.`, houder: { naam: `Raad ${naam}` } },
          eigendom: { eigenaar: { naam: `Raad ${naam}` }, sinds: '2023-03-30' },
        },
      ]);
    },
  );

  it('is done with by Duiven when its college treft on di 10-10, not when the regeling is published', async () => {
    const { gemeenteRoute } = await api.lees<{ gemeenteRoute: { mijlpalen: readonly object[] } }>(
      'stuurgroep',
      `{ gemeenteRoute(traject: "MGR-2023", gemeente: "Duiven", peildatum: "2023-04-12") {
        mijlpalen { prognose { tekst } stations { station prognose { tekst } } } } }`,
    );
    expect(gemeenteRoute.mijlpalen).toMatchObject([
      {
        prognose: { tekst: 'di 10-10-2023' },
        stations: expect.arrayContaining([{ station: 'treffen', prognose: { tekst: 'di 10-10-2023' } }]),
      },
    ]);
  });

  it('has the legal tail of a toestemming, unknown as long as a raad is', async () => {
    const [mijlpaal] = (await rechtsgang('MGR-2023', '2023-04-12')).mijlpalen;
    expect(mijlpaal?.staart).toMatchObject([
      {
        station: 'treffen',
        prognose: { tekst: expect.stringContaining('einde onbekend') },
        onbekendeGemeenten: [{ naam: 'Westervoort' }],
      },
      { station: 'ondertekening', duurDagen: 5 },
      { station: 'bekendmaking', duurDagen: 3, grondslag: 'Wgr art. 26' },
    ]);
  });

  it('gives no date while a raad without a calendar may take part', async () => {
    const [mijlpaal] = (await rechtsgang('MGR-2023', '2023-04-12')).mijlpalen;
    expect(mijlpaal?.prognose.tekst).toBe('op zijn vroegst ma 2-10-2023 (einde onbekend)');
    expect(mijlpaal?.bepalendeGemeenten).toEqual([{ naam: 'Westervoort' }]);
    expect(mijlpaal?.deelnamen.map(({ deelname }) => deelname)).toEqual(['DOET_MEE', 'DOET_MEE', 'ONBEKEND']);
    expect(mijlpaal?.samenloop).toBe(
      'Elke gemeente die meedoet moet positief besluiten: dat is nodig, niet voldoende.',
    );
  });

  it('goes on with those who take part, once a gemeente says for itself that it does not', async () => {
    omgeving.klok.dag = '2023-04-13';
    const { traject } = await api.lees<{ traject: { versie: number } }>(
      'two',
      '{ traject(code: "MGR-2023") { versie } }',
    );
    const input = {
      traject: 'MGR-2023',
      gemeente: 'Westervoort',
      deelname: 'DOET_NIET_MEE',
      vanaf: '2023-04-13',
      reden: 'Raadsbesluit.',
      verwachteVersie: traject.versie,
    };
    expect(await muteer(api, DUIVEN, 'recordDeelname', input)).toMatchObject({ code: 'NIET_TOEGESTAAN' });
    expect(await muteer(api, WESTERVOORT, 'recordDeelname', input)).toMatchObject({
      __typename: 'DeelnameVastgelegd',
      trajectVersie: traject.versie + 1,
      deelname: { deelname: 'DOET_NIET_MEE', vanaf: '2023-04-13', onderdeel: null, reden: 'Raadsbesluit.' },
    });
    const [mijlpaal] = (await rechtsgang('MGR-2023', '2023-04-13')).mijlpalen;
    expect(mijlpaal?.prognose.tekst).toBe('ma 2-10-2023');
    expect(mijlpaal?.bepalendeGemeenten).toEqual([{ naam: 'Duiven' }]);
    // After the raad of ma 2-10 the college of Duiven takes it in for di 10-10; 5 days later is a Sunday.
    expect(mijlpaal?.staart.map(({ station, prognose }) => `${station} ${prognose.tekst}`)).toEqual([
      'treffen di 10-10-2023',
      'ondertekening ma 16-10-2023',
      'bekendmaking do 19-10-2023',
    ]);
    // The day before it is still as it was.
    const [gisteren] = (await rechtsgang('MGR-2023', '2023-04-12')).mijlpalen;
    expect(gisteren?.prognose.tekst).toBe('op zijn vroegst ma 2-10-2023 (einde onbekend)');
    // She comes back, for a part.
    const terug = {
      ...input,
      deelname: 'DOET_MEE',
      onderdeel: ' alleen sociale zaken ',
      verwachteVersie: traject.versie + 1,
    };
    expect(await muteer(api, WESTERVOORT, 'recordDeelname', terug)).toMatchObject({
      deelname: { deelname: 'DOET_MEE', onderdeel: 'alleen sociale zaken' },
    });
    const weer = { ...terug, verwachteVersie: traject.versie + 2 };
    expect(await muteer(api, WESTERVOORT, 'recordDeelname', weer)).toMatchObject({ code: 'DEELNAME-02' });
  });
});

describe('the three RPO’s of the MGR, which answer each for themselves (bron 001)', () => {
  const antwoorden = async (peildatum: string): Promise<readonly string[]> =>
    ((await rechtsgang('MGR-2023', peildatum)).mijlpalen[0]?.gremiumdeelnamen ?? []).map(
      ({ gremium, deelname, onderdeel }) =>
        `${gremium.naam}: ${deelname}${onderdeel === null ? '' : ` (${onderdeel})`}`,
    );
  const zegt = async (wie: Wie, input: object): Promise<Uitkomst> => {
    const { traject } = await api.lees<{ traject: { versie: number } }>(
      'two',
      '{ traject(code: "MGR-2023") { versie } }',
    );
    return muteer(api, wie, 'recordDeelname', {
      traject: 'MGR-2023',
      deelname: 'DOET_MEE',
      vanaf: omgeving.klok.dag,
      verwachteVersie: traject.versie,
      ...input,
    });
  };

  it('are unknown until they answer, each before medio september', async () => {
    expect(await antwoorden('2023-04-10')).toEqual([
      'RPO Zorg: ONBEKEND',
      'RPO Onderwijs: ONBEKEND',
      'RPO Participatie: ONBEKEND',
    ]);
    const [mijlpaal] = (await rechtsgang('MGR-2023', '2023-04-12')).mijlpalen;
    expect(mijlpaal?.gremiumdeelnamen.map(({ uiterlijk }) => uiterlijk?.soort)).toEqual([
      'vaag',
      'vaag',
      'vaag',
    ]);
    expect(mijlpaal?.gremiumdeelnamen[0]?.uiterlijk?.tekst).toBe(
      'voor medio september 2023 (do 12-1 t/m zo 10-9-2023)',
    );
    expect(mijlpaal?.gremiumdeelnamen[1]).toMatchObject({
      deelname: 'DOET_MEE',
      onderdeel: 'alleen de regiosecretaris',
    });
  });

  it('have their answer recorded by who manages them, and by nobody else', async () => {
    omgeving.klok.dag = '2023-09-05';
    const zorg = {
      gremium: 'RPO Zorg',
      onderdeel: ' beleid en projecten ',
      reden: 'Ronde langs de bestuurders.',
    };
    for (const ander of ['two', 'stuurgroep', WESTERVOORT, DUIVEN] as const) {
      expect(await zegt(ander, zorg)).toMatchObject({ code: 'NIET_TOEGESTAAN' });
    }
    expect(await zegt('onsd', zorg)).toMatchObject({
      __typename: 'GremiumdeelnameVastgelegd',
      deelname: {
        gremium: { naam: 'RPO Zorg' },
        beheerrol: 'onsd',
        deelname: 'DOET_MEE',
        vanaf: '2023-09-05',
        onderdeel: 'beleid en projecten',
        reden: 'Ronde langs de bestuurders.',
        uiterlijk: { soort: 'vaag' },
        herkomst: { rol: 'onsd' },
      },
    });
    expect(await antwoorden('2023-09-05')).toEqual([
      'RPO Zorg: DOET_MEE (beleid en projecten)',
      'RPO Onderwijs: DOET_MEE (alleen de regiosecretaris)',
      'RPO Participatie: ONBEKEND',
    ]);
  });

  it('may come back on it: the later answer holds from its day, the day before stays as it was', async () => {
    omgeving.klok.dag = '2023-09-08';
    expect(await zegt('onsd', { gremium: 'rpo-zorg', deelname: 'DOET_NIET_MEE' })).toMatchObject({
      __typename: 'GremiumdeelnameVastgelegd',
    });
    expect((await antwoorden('2023-09-08'))[0]).toBe('RPO Zorg: DOET_NIET_MEE');
    expect((await antwoorden('2023-09-07'))[0]).toBe('RPO Zorg: DOET_MEE (beleid en projecten)');
    expect(await zegt('onsd', { gremium: 'rpo-zorg', deelname: 'DOET_NIET_MEE' })).toMatchObject({
      code: 'DEELNAME-02',
    });
  });

  it('are no gemeenten: the prognose and the samenloop of the mijlpaal stay what they are', async () => {
    const zonder = async (): Promise<unknown> => {
      const [mijlpaal] = (await rechtsgang('MGR-2023', '2023-09-08')).mijlpalen;
      return { ...mijlpaal, gremiumdeelnamen: null };
    };
    const voor = await zonder();
    expect(
      await zegt('stuurgroep', { gremium: 'RPO Participatie', deelname: 'DOET_NIET_MEE' }),
    ).toMatchObject({
      __typename: 'GremiumdeelnameVastgelegd',
    });
    expect((await antwoorden('2023-09-08'))[2]).toBe('RPO Participatie: DOET_NIET_MEE');
    expect(await zonder()).toEqual(voor);
  });

  it('are a gemeente or a gremium: both, neither, and a body that nobody asked are refused at their place', async () => {
    expect(await zegt('onsd', { gremium: 'rpo-zorg', gemeente: 'Arnhem' })).toMatchObject({
      __typename: 'OngeldigeInvoer',
      veld: 'gremium',
      melding: 'Noem een gemeente of een gremium, niet allebei.',
    });
    expect(await zegt('onsd', {})).toMatchObject({
      __typename: 'OngeldigeInvoer',
      veld: 'gemeente',
      melding: 'Noem de gemeente of het gremium dat het zegt.',
    });
    expect(await zegt('stuurgroep', { gremium: 'AB' })).toMatchObject({
      code: 'DEELNAME-04',
      veld: 'gremium',
    });
  });
});
