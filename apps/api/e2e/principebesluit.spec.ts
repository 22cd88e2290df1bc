import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

const GEMEENTEN = [
  ['GM0482', 'Alblasserdam'],
  ['GM0505', 'Dordrecht'],
  ['GM0523', 'Hardinxveld-Giessendam'],
  ['GM0531', 'Hendrik-Ido-Ambacht'],
  ['GM0590', 'Papendrecht'],
  ['GM0610', 'Sliedrecht'],
  ['GM0642', 'Zwijndrecht'],
] as const;
/** No source names the last one: this one is an example. */
const LAATSTE = 'GM0642';

const besluit = (gemeente: string, dag: string, bron: string): object => ({
  soort: 'besluit',
  vastgelegdOp: dag,
  rol: 'two',
  bron,
  behandeling: { mijlpaal: 0, station: 'raad', gemeente },
  dag,
  opOfVoor: true,
  uitkomst: 'ingestemd',
});

/** Mijlpaal 0, the principebesluit of 27-10-2020, as the public letters of February and March 2021 tell of it. */
const PRINCIPEBESLUIT = {
  traject: {
    code: 'PRINCIPE',
    naam: 'Principebesluit',
    voorbeeld: true,
    label: 'Voorbeeld: wie de laatste was, is verzonnen.',
  },
  gemeenten: GEMEENTEN.map(([code, naam]) => ({ code, naam })),
  gremia: GEMEENTEN.map(([code, naam]) => ({
    code: `raad-${code}`,
    naam: `Raad ${naam}`,
    soort: 'raad',
    gemeente: code,
    beheerrol: 'griffier',
  })),
  routesjabloon: { stations: [{ code: 'raad', naam: 'Raad', perGemeente: true }] },
  mijlpalen: [{ nummer: 0, naam: 'Principebesluit', besluitaard: 'instemming' }],
  vensters: [{ mijlpaal: 0, station: 'raad', gemeente: LAATSTE, van: '2021-02-01', tot: '2021-02-28' }],
  planning: {
    bron: 'openbare brief van 1-2-2021',
    bijgewerktTotEnMet: '2021-02-01',
    activiteiten: [
      {
        code: 'LAATSTE',
        naam: 'De laatste raad besluit over het principebesluit',
        mijlpalen: [0],
        datum: { soort: 'vaag', van: '2021-02-01', tot: '2021-02-28', tekst: 'waarschijnlijk deze maand' },
        toestand: 'voorgesteld',
      },
    ],
  },
  feiten: [
    ...GEMEENTEN.filter(([code]) => code !== LAATSTE).map(([code]) =>
      besluit(code, '2021-02-01', 'openbare brief van 1-2-2021'),
    ),
    besluit(LAATSTE, '2021-03-01', 'bron 003: “alle raden hebben inmiddels ingestemd”'),
  ],
};

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
  const { data } = await omgeving.api.vraag<object>(
    'two',
    'mutation ($input: ImportTrajectbestandInput!) { importTrajectbestand(input: $input) { __typename ... on TrajectbestandGeweigerd { fouten { code melding } } } }',
    { input: { tekst: JSON.stringify(PRINCIPEBESLUIT) } },
  );
  expect(data).toEqual({ importTrajectbestand: { __typename: 'TrajectIngelezen' } });
});
afterAll(async () => {
  await omgeving.sluit();
});

interface Antwoord {
  readonly stuurgroepDashboard: {
    readonly mijlpalen: readonly {
      readonly nummer: number;
      readonly besloten: number;
      readonly totaal: number;
      readonly prognose: object;
      readonly onbekendeGemeenten: readonly object[];
    }[];
  };
}
const op = (peildatum: string, zoalsBekendOp = peildatum): Promise<Antwoord> =>
  omgeving.api.lees(
    'stuurgroep',
    `{ stuurgroepDashboard(traject: "PRINCIPE", peildatum: "${peildatum}", zoalsBekendOp: "${zoalsBekendOp}") {
        mijlpalen { nummer besloten totaal prognose { soort vroegst laatst } onbekendeGemeenten { code } } } }`,
  );

describe('mijlpaal 0, known from public letters', () => {
  it('has six raden on 1-2-2021, and no day for the last one', async () => {
    const { stuurgroepDashboard } = await op('2021-02-01');
    expect(stuurgroepDashboard.mijlpalen).toMatchObject([
      { nummer: 0, besloten: 6, totaal: 7, prognose: { soort: 'ONBEKEND', laatst: null } },
    ]);
    expect(stuurgroepDashboard.mijlpalen[0]?.onbekendeGemeenten).toEqual([{ code: LAATSTE }]);
  });

  it('keeps “waarschijnlijk deze maand” as the band that it is', async () => {
    const { traject } = await omgeving.api.lees<{ traject: { activiteiten: readonly object[] } }>(
      'lezer',
      '{ traject(code: "PRINCIPE", peildatum: "2021-02-01") { activiteiten { datum { soort tekst bereik { van tot } } } } }',
    );
    expect(traject.activiteiten).toMatchObject([
      { datum: { soort: 'vaag', bereik: { van: '2021-02-01', tot: '2021-02-28' } } },
    ]);
  });

  it('is decided in March', async () => {
    const { stuurgroepDashboard } = await op('2021-03-01');
    expect(stuurgroepDashboard.mijlpalen).toMatchObject([{ besloten: 7, totaal: 7, onbekendeGemeenten: [] }]);
  });

  it('still answers in March as it was known on 1-2-2021', async () => {
    const { stuurgroepDashboard } = await op('2021-03-01', '2021-02-01');
    expect(stuurgroepDashboard.mijlpalen).toMatchObject([{ besloten: 6, totaal: 7 }]);
  });

  it('says of each raad that it decided on that day or before it, never on it', async () => {
    const { besluitverloop, waarom } = await omgeving.api.lees<{
      besluitverloop: readonly { besluit: object | null }[];
      waarom: { zinnen: readonly string[] };
    }>(
      'lezer',
      `{ besluitverloop(traject: "PRINCIPE", mijlpaal: 0, station: "raad", gemeente: "${LAATSTE}") { besluit { opOfVoor tekst } }
        waarom(traject: "PRINCIPE", mijlpaal: 0, station: "raad", gemeente: "${LAATSTE}") { zinnen } }`,
    );
    expect(besluitverloop[0]?.besluit).toEqual({ opOfVoor: true, tekst: 'op of vóór ma 1-3-2021' });
    expect(waarom.zinnen.join(' ')).toContain('op of vóór ma 1-3-2021');
  });

  it('teaches nothing about forecasts, and comes out of an export as it went in', async () => {
    const { trefzekerheid, exportTrajectbestand } = await omgeving.api.lees<{
      trefzekerheid: object;
      exportTrajectbestand: { tekst: string };
    }>(
      'two',
      '{ trefzekerheid(traject: "PRINCIPE") { stations { aantal } } exportTrajectbestand(traject: "PRINCIPE") { tekst } }',
    );
    expect(trefzekerheid).toEqual({ stations: [] });
    expect(exportTrajectbestand.tekst.match(/opOfVoor: true/gu)).toHaveLength(7);
    expect(exportTrajectbestand.tekst).toContain('besluitaard: instemming');
  });
});
