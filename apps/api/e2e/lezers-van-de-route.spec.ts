import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Cel, cel, dashboard } from './testing/dashboard.js';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

interface Spelingrij {
  readonly gemeente: { readonly naam: string };
  readonly speling: number | null;
  readonly cellen: readonly {
    readonly station: string;
    readonly prognose: { readonly laatst: string | null };
  }[];
}

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

describe('the stuurgroep on wo 24-3-2021', () => {
  it('hears that the ingangsdatum is met, with two days to spare after the legal tail', async () => {
    const { peildatum, ingangsdatum } = await dashboard(omgeving.api);
    expect(peildatum).toBe('2021-03-24');
    expect(ingangsdatum).toEqual({
      antwoord: 'ja',
      // The last raad decides on 14-12; its college treft on 21-12; signed on 27-12 and published on 30-12.
      margeDagen: 2,
      uitleg:
        'Ja: de laatste stap valt tussen do 18-11-2021 en do 30-12-2021, 2 dagen vóór za 1-1-2022. Aangenomen: 5 dagen voor Ondertekening, 3 dagen voor Bekendmaking.',
    });
  });

  it('sees who decides each mijlpaal, and that the third comes from the template', async () => {
    const { mijlpalen } = await dashboard(omgeving.api);
    expect(
      mijlpalen.map(({ nummer, herkomst, prognose, bepalendeGemeenten, besloten, totaal }) => ({
        nummer,
        herkomst,
        prognose: prognose.tekst,
        bepalend: bepalendeGemeenten.map(({ naam }) => naam),
        stand: `${besloten}/${totaal}`,
      })),
    ).toEqual([
      {
        nummer: 1,
        herkomst: 'bron',
        prognose: 'ma 10-5-2021',
        bepalend: ['Hendrik-Ido-Ambacht'],
        stand: '0/7',
      },
      {
        nummer: 2,
        herkomst: 'bron',
        prognose: 'tussen do 1-7-2021 en do 16-9-2021',
        bepalend: ['Papendrecht'],
        stand: '0/7',
      },
      {
        nummer: 3,
        herkomst: 'sjabloon',
        prognose: 'tussen do 4-11-2021 en di 14-12-2021',
        bepalend: ['Dordrecht'],
        stand: '0/7',
      },
    ]);
  });

  it('sees how many days each gemeente has before it decides the first mijlpaal, on ma 10-5', async () => {
    const { stuurgroepDashboard } = await omgeving.api.lees<{
      readonly stuurgroepDashboard: {
        readonly mijlpalen: readonly { readonly rijen: readonly Spelingrij[] }[];
      };
    }>(
      'stuurgroep',
      `{ stuurgroepDashboard(traject: "GR-SDD") {
        mijlpalen { rijen { gemeente { naam } speling cellen { station prognose { laatst } } } } } }`,
    );
    const rijen = stuurgroepDashboard.mijlpalen[0]?.rijen ?? [];
    const zelfGeteld = rijen.map(({ cellen }) => {
      const raad = cellen.find(({ station }) => station === 'raad')?.prognose.laatst ?? '';
      return (Date.parse('2021-05-10') - Date.parse(raad)) / 86_400_000;
    });
    expect(rijen.map(({ speling }) => speling)).toEqual(zelfGeteld);
    expect(rijen.filter(({ speling }) => speling === 0).map(({ gemeente }) => gemeente.naam)).toEqual([
      'Hendrik-Ido-Ambacht',
    ]);
  });

  it('sees why Hendrik-Ido-Ambacht decides: the stuk misses 12-4 and waits for 10-5', async () => {
    const stand = await dashboard(omgeving.api);
    // The college met on 23-3 without an outcome: 30-3 at the earliest. The griffie closed for 12-4 on 18-3.
    expect(cel(stand, 1, 'college-GM0531')).toMatchObject({
      toestand: 'AANGELEVERD',
      prognose: { tekst: 'di 30-3-2021' },
      waarschuwingen: [{ code: 'TE_LAAT' }, { code: 'GEEN_RESERVE' }],
    });
    // From 30-3 to 15-4 is 16 days; from 10-5 to 28-6 is 49 days.
    expect(cel(stand, 1, 'raad-GM0531')).toMatchObject({
      toestand: 'WACHT',
      prognose: { soort: 'DAG', tekst: 'ma 10-5-2021' },
      aanleverenVoor: '2021-04-15',
      margeDagen: 16,
      sprongDagen: 49,
      waarschuwingen: [{ code: 'VENSTER_ONHAALBAAR' }, { code: 'PROGNOSE_NA_VENSTER' }],
      voorbeeld: true,
    });
  });

  it('sees that the ONS-D of mijlpaal 2 has a week but no day', async () => {
    expect(cel(await dashboard(omgeving.api), 2, 'onsd')).toMatchObject({
      toestand: 'WACHT',
      prognose: { soort: 'BAND', tekst: 'tussen ma 17-5-2021 en vr 21-5-2021' },
      vergadering: null,
      margeDagen: null,
      waarschuwingen: [{ code: 'ROUTESTART_NIET_GEPLAND' }],
    });
  });

  it('sees four colleges that have decided and three that have not', async () => {
    const stand = await dashboard(omgeving.api);
    const codes = ['GM0482', 'GM0505', 'GM0523', 'GM0531', 'GM0590', 'GM0610', 'GM0642'];
    expect(codes.map((code) => cel(stand, 1, `college-${code}`).besluit?.uitkomst ?? null)).toEqual([
      null,
      'INGESTEMD',
      null,
      null,
      'INGESTEMD',
      'INGESTEMD_MET_AANPASSINGEN',
      'INGESTEMD',
    ]);
  });

  it('sees the coming four weeks, and that every date of the example is labelled', async () => {
    const { komendeBesluiten, traject } = await dashboard(omgeving.api);
    expect(komendeBesluiten.map(({ tekst, cel: { gremium } }) => `${tekst} ${gremium.code}`)).toEqual([
      'wo 24-3-2021 college-GM0523',
      'di 30-3-2021 college-GM0482',
      'di 30-3-2021 college-GM0531',
      'di 13-4-2021 raad-GM0642',
      'di 20-4-2021 raad-GM0482',
      'di 20-4-2021 raad-GM0505',
      'di 20-4-2021 raad-GM0610',
    ]);
    expect(traject).toMatchObject({
      voorbeeld: true,
      label: 'Voorbeeld: de vergaderschema’s en besluiten zijn verzonnen; het plan van 2021 is echt.',
    });
  });

  it.each([
    ['2021-03-24', 'onsd', 'tussen ma 17-5-2021 en vr 21-5-2021'],
    ['2021-03-24', 'college-GM0505', 'tussen di 25-5-2021 en di 1-6-2021'],
    ['2021-03-17', 'college-GM0505', 'op zijn vroegst di 30-3-2021 (einde onbekend)'],
  ])('as known on %s, gives the day of %s no surer than its cell does', async (bekend, gremium, tekst) => {
    const { stuurgroepDashboard } = await omgeving.api.lees<{
      stuurgroepDashboard: {
        komendeBesluiten: readonly { tekst: string; cel: Pick<Cel, 'gremium' | 'prognose'> }[];
      };
    }>(
      'stuurgroep',
      `query ($bekend: Datum) {
        stuurgroepDashboard(traject: "GR-SDD", peildatum: "2021-03-24", zoalsBekendOp: $bekend, weken: 10) {
          komendeBesluiten { tekst cel { gremium { code } prognose { soort tekst } } } } }`,
      { bekend },
    );
    const komend = stuurgroepDashboard.komendeBesluiten;
    expect(komend.find((een) => een.cel.gremium.code === gremium)?.tekst).toBe(tekst);
    expect(komend.map((een) => een.tekst)).toEqual(komend.map((een) => een.cel.prognose.tekst));
  });
});

describe('the gemeentesecretaris of Papendrecht', () => {
  it('reads that the griffie waits for the stuk until tomorrow', async () => {
    const query = `{ gemeenteRoute(traject: "GR-SDD", gemeente: "papendrecht") { gemeente { code naam }
      mijlpalen { nummer stuk { houder { code } sinds uitleg } volgendeStation { gremium { code } }
        aanleverenVoor margeDagen prognose { tekst } } } }`;
    const { gemeenteRoute } = await omgeving.api.lees<{ gemeenteRoute: { mijlpalen: unknown[] } }>(
      'gemeentesecretaris GM0590',
      query,
    );
    expect(gemeenteRoute).toMatchObject({ gemeente: { code: 'GM0590', naam: 'Papendrecht' } });
    expect(gemeenteRoute.mijlpalen[0]).toEqual({
      nummer: 1,
      stuk: {
        houder: { code: 'college-GM0590' },
        sinds: '2021-03-23',
        uitleg:
          'College Papendrecht heeft besloten; het stuk moet nog worden aangeleverd bij Raad Papendrecht.',
      },
      volgendeStation: { gremium: { code: 'raad-GM0590' } },
      aanleverenVoor: '2021-03-25',
      margeDagen: 1,
      prognose: { tekst: 'do 22-4-2021' },
    });
  });

  it('reads of a band the last day to hand in for the first meeting too, and the wall behind it', async () => {
    interface Mogelijk {
      readonly dag: string;
      readonly aanleverenVoor: string;
      readonly margeDagen: number;
      readonly sprong: { readonly dagen: number; readonly reces: string | null; readonly naar: string };
    }
    const { gemeenteRoute } = await omgeving.api.lees<{
      gemeenteRoute: {
        mijlpalen: {
          stations: {
            station: string;
            aanleverenVoor: string | null;
            mogelijkeVergaderingen: readonly Mogelijk[];
          }[];
        }[];
      };
    }>(
      'gemeentesecretaris GM0590',
      `{ gemeenteRoute(traject: "GR-SDD", gemeente: "Papendrecht") { mijlpalen { stations { station aanleverenVoor
        mogelijkeVergaderingen { dag aanleverenVoor margeDagen sprong { dagen reces naar } } } } } }`,
    );
    const [een, twee] = gemeenteRoute.mijlpalen.map(({ stations }) =>
      stations.filter(({ station }) => station === 'college' || station === 'raad'),
    );
    expect(een?.map(({ mogelijkeVergaderingen }) => mogelijkeVergaderingen)).toEqual([[], []]);
    // The ONS-D decides in the week of 17-5 to 21-5; the college of 25-5 closes on 19-5, the raad of 24-6 on 27-5.
    expect(twee).toEqual([
      {
        station: 'college',
        aanleverenVoor: '2021-05-27',
        mogelijkeVergaderingen: [
          {
            dag: '2021-05-25',
            aanleverenVoor: '2021-05-19',
            margeDagen: -2,
            sprong: { dagen: 7, reces: null, naar: '2021-06-01' },
          },
          {
            dag: '2021-06-01',
            aanleverenVoor: '2021-05-27',
            margeDagen: 6,
            sprong: { dagen: 7, reces: null, naar: '2021-06-08' },
          },
        ],
      },
      {
        station: 'raad',
        aanleverenVoor: '2021-08-19',
        mogelijkeVergaderingen: [
          {
            dag: '2021-06-24',
            aanleverenVoor: '2021-05-27',
            margeDagen: -5,
            sprong: { dagen: 84, reces: 'Zomerreces', naar: '2021-09-16' },
          },
          {
            dag: '2021-09-16',
            aanleverenVoor: '2021-08-19',
            margeDagen: 79,
            sprong: { dagen: 42, reces: 'Herfstreces', naar: '2021-10-28' },
          },
        ],
      },
    ]);
  });

  it('finds the same route by CBS code and by name', async () => {
    const route = (gemeente: string) =>
      omgeving.api.vraag(
        'lezer',
        `{ gemeenteRoute(traject: "GR-SDD", gemeente: "${gemeente}") { mijlpalen { prognose { tekst } } } }`,
      );
    expect((await route('GM0590')).tekst).toBe((await route('Papendrecht')).tekst);
  });
});
