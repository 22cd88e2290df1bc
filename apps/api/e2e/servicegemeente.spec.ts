import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';
import { type Gemeente, type Tekst, prognosesVan, vraagVan } from './testing/servicegemeente.js';

/** Every day here was reckoned by hand from the example calendars of the spoor, of which the delivery days decide. */
const TRAJECT = 'traject: "SERVICEGEMEENTE", mijlpaal: 1';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

const vraag = <T>(naam: string, argumenten: string, velden: string, wie?: Wie) =>
  vraagVan<T>(omgeving, naam, argumenten, velden, wie);
const prognoses = (gremia: string, peildatum?: string) => prognosesVan(omgeving, gremia, peildatum);

describe('the forecast of seven colleges and then seven raden', () => {
  it('on 24-3: the college of next week, and the first raad of which the delivery day is not past by then', async () => {
    expect(await prognoses('po')).toEqual(['ma 29-3-2021']);
    expect(await prognoses('college')).toEqual([
      'di 30-3-2021',
      'di 30-3-2021',
      'wo 31-3-2021',
      // After the local PO of ma 29-3, in the week after it.
      'di 6-4-2021',
      'di 30-3-2021',
      'di 30-3-2021',
      'di 30-3-2021',
    ]);
    expect(await prognoses('raad')).toEqual([
      'di 20-4-2021',
      'di 25-5-2021',
      'do 3-6-2021',
      'ma 10-5-2021',
      'do 27-5-2021',
      'di 18-5-2021',
      'di 18-5-2021',
    ]);
  });

  it('two weeks earlier all but one were in time for the raden of April', async () => {
    expect(await prognoses('raad', '2021-03-10')).toEqual([
      'di 20-4-2021',
      'di 20-4-2021',
      'do 29-4-2021',
      'ma 10-5-2021',
      'do 22-4-2021',
      'di 20-4-2021',
      'di 13-4-2021',
    ]);
  });

  it('moved when a delivery day went by: of the PO of 8-3, and of the colleges of 23-3 and 24-3', async () => {
    interface Punt {
      readonly dag: string;
      readonly prognose: Tekst;
      readonly verschuivingDagen: number | null;
    }
    const punten = await vraag<readonly Punt[]>(
      'prognoseVerloop',
      TRAJECT,
      '{ dag prognose { tekst } verschuivingDagen }',
    );
    expect(
      punten.map(({ dag, prognose, verschuivingDagen }) => [dag, prognose.tekst, verschuivingDagen]),
    ).toEqual([
      ['2021-03-01', 'do 29-4-2021', null],
      ['2021-03-05', 'ma 10-5-2021', 11],
      ['2021-03-19', 'do 27-5-2021', 17],
      ['2021-03-20', 'do 3-6-2021', 7],
    ]);
  });

  it('tells why Sliedrecht waits until 18-5: four days too late for the raad of 20-4', async () => {
    interface Oorzaak {
      readonly knopen: readonly { readonly soort: string; readonly dagenTeLaat: number | null }[];
      readonly zinnen: readonly string[];
    }
    const { knopen, zinnen } = await vraag<Oorzaak>(
      'waarom',
      `${TRAJECT}, station: "raad", gemeente: "Sliedrecht"`,
      '{ knopen { soort dagenTeLaat } zinnen }',
    );
    expect(
      knopen.filter(({ soort }) => soort === 'GEMISTE_VERGADERING').map(({ dagenTeLaat }) => dagenTeLaat),
    ).toEqual([4]);
    expect(zinnen[0]).toBe(
      'College Sliedrecht di 30-3-2021 haalt de aanleverdatum vr 26-3-2021 van Raad Sliedrecht van di 20-4-2021 niet (4 dagen te laat) → Raad Sliedrecht di 18-5-2021',
    );
  });
});

describe('the last safe days before 1-1-2022', () => {
  const samen = async (station: string) => {
    interface Gezamenlijk {
      readonly dag: string | null;
      readonly bepalend: readonly Gemeente[];
      readonly gemeenten: readonly {
        readonly gemeente: Gemeente;
        readonly uiterste: { readonly dag: string | null };
      }[];
    }
    const { dag, bepalend, gemeenten } = await vraag<Gezamenlijk>(
      'uitersteDag',
      `${TRAJECT}, station: "${station}", doel: INGANGSDATUM`,
      '{ dag bepalend { naam } gemeenten { gemeente { naam } uiterste { dag } } }',
    );
    return {
      dag,
      bepalend: bepalend.map(({ naam }) => naam),
      gemeenten: Object.fromEntries(gemeenten.map(({ gemeente, uiterste }) => [gemeente.naam, uiterste.dag])),
    };
  };

  it('a college has until the delivery day of the raad of December', async () => {
    expect(await samen('college')).toEqual({
      dag: '2021-11-11',
      bepalend: ['Hardinxveld-Giessendam', 'Papendrecht'],
      gemeenten: {
        Alblasserdam: '2021-11-23',
        Dordrecht: '2021-11-18',
        'Hardinxveld-Giessendam': '2021-11-11',
        'Hendrik-Ido-Ambacht': '2021-11-18',
        Papendrecht: '2021-11-11',
        Sliedrecht: '2021-11-19',
        Zwijndrecht: '2021-11-23',
      },
    });
  });

  it('the local PO until the delivery day of the college of the week after it', async () => {
    expect(await samen('po')).toEqual({
      dag: '2021-11-11',
      bepalend: ['Hendrik-Ido-Ambacht'],
      gemeenten: { 'Hendrik-Ido-Ambacht': '2021-11-11' },
    });
  });

  it('there is no window to reckon back from, and it says so; there is no ONS-D either', async () => {
    interface Terug {
      readonly venster: {
        readonly grens: string | null;
        readonly stations: readonly { readonly besluit: object }[];
      };
      readonly ingangsdatum: { readonly grens: string };
    }
    const { venster, ingangsdatum } = await vraag<Terug>(
      'terugrekenen',
      `${TRAJECT}, gemeente: "Sliedrecht"`,
      '{ venster { grens stations { besluit { soort dag } } } ingangsdatum { grens } }',
    );
    expect(venster.grens).toBeNull();
    expect(venster.stations.map(({ besluit }) => besluit)).toEqual([
      { soort: 'ONBEKEND', dag: null },
      { soort: 'ONBEKEND', dag: null },
    ]);
    expect(ingangsdatum.grens).toBe('2021-12-31');
    const { errors } = await omgeving.api.vraag(
      'two',
      `{ uitersteDag(${TRAJECT}, station: "onsd") { dag } }`,
    );
    expect(errors[0]?.extensions).toMatchObject({ code: 'NIET_GEVONDEN', veld: 'station' });
  });

  it('a college a day later lands a raad later: the steps of Dordrecht', async () => {
    interface Treden {
      readonly gemeenten: readonly {
        readonly gemeente: Gemeente;
        readonly treden: readonly { readonly van: string; readonly tot: string; readonly einde: Tekst }[];
      }[];
    }
    const { gemeenten } = await vraag<Treden>(
      'stappenfunctie',
      `${TRAJECT}, station: "college", van: "2021-03-24", tot: "2021-06-03"`,
      '{ gemeenten { gemeente { naam } treden { van tot einde { tekst } } } }',
    );
    expect(gemeenten).toHaveLength(7);
    expect(gemeenten.find(({ gemeente }) => gemeente.naam === 'Dordrecht')?.treden).toEqual([
      { van: '2021-03-24', tot: '2021-03-25', einde: { tekst: 'di 20-4-2021' } },
      { van: '2021-03-26', tot: '2021-04-29', einde: { tekst: 'di 25-5-2021' } },
      { van: '2021-04-30', tot: '2021-06-03', einde: { tekst: 'di 29-6-2021' } },
    ]);
  });
});

describe('what is at hand in the spoor', () => {
  it('one warning: Alblasserdam has no day to spare between its college and the delivery at its raad', async () => {
    const gevonden = await vraag<readonly object[]>(
      'waarschuwingen',
      'traject: "SERVICEGEMEENTE"',
      '{ ernst gemeente { naam } station }',
    );
    expect(gevonden).toEqual([{ ernst: 'LET_OP', gemeente: { naam: 'Alblasserdam' }, station: 'raad' }]);
  });

  it('asks no gemeente to hand in what it has not been given yet, and Alblasserdam alone not to lose its raad', async () => {
    const taken = async (wie: Wie) =>
      vraag<readonly object[]>(
        'takenlijst',
        'traject: "SERVICEGEMEENTE"',
        '{ soort station uiterlijk sprongDagen }',
        wie,
      );
    expect(await taken('gemeentesecretaris GM0610')).toEqual([]);
    expect(await taken('gemeentesecretaris GM0482')).toEqual([
      { soort: 'OPLOSSEN', station: 'raad', uiterlijk: '2021-03-25', sprongDagen: 35 },
    ]);
  });
});
