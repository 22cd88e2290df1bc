import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cel, dashboard } from './testing/dashboard.js';
import { type Uitkomst, muteer } from './testing/mutaties.js';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
  await bewaar('Alles tegelijk', MAATREGELEN);
  await bewaar('Tweemaal hetzelfde', [
    { verplaatsActiviteit: { activiteit: 'A-M2-15', dag: '2021-05-20' } },
    { verplaatsActiviteit: { activiteit: 'A-M2-15', dag: '2021-05-27' } },
    { verplaatsActiviteit: { activiteit: 'A-M1-13', dag: '2021-03-25' } },
  ]);
  const regel = { toetswerkdagen: 4 };
  await bewaar('Twee regels', [
    { wijzigStationsregel: { station: 'college', gemeente: 'Papendrecht', regel } },
    { wijzigStationsregel: { station: 'raad', gemeente: 'Papendrecht', regel } },
    { wijzigReces: { gemeente: 'Papendrecht', periode: { van: '2021-10-04', tot: '2021-10-08' } } },
    { wijzigReces: { gremium: 'college-GM0590', periode: { van: '2021-10-04', tot: '2021-10-08' } } },
    { verwerkingsdagen: { station: 'college', dagen: 3 } },
  ]);
  await bewaar('ONS-D een week later', [
    { verschuifStation: { mijlpaal: 2, station: 'onsd', dagen: 7 } },
    { verwerkingsdagen: { station: 'stuurgroep', dagen: 2 } },
  ]);
});
afterAll(async () => {
  await omgeving.sluit();
});

/** One of each outcome, for whoever asks: the raad of Hendrik-Ido-Ambacht, the plan, and the rest. */
const MAATREGELEN = [
  { extraRaad: { gemeente: 'Hendrik-Ido-Ambacht', dag: '2021-04-26', aanleverdag: '2021-04-12' } },
  { extraRaad: { gemeente: 'Hendrik-Ido-Ambacht', dag: '2021-04-26', aanleverdag: '2021-04-12' } },
  { verplaatsActiviteit: { activiteit: 'A-M2-15', dag: '2021-05-20' } },
  { verwerkingsdagen: { station: 'raad', dagen: 2 } },
  { gemeenteValtAf: { gemeente: 'Papendrecht' } },
  { voegVergaderingToe: { gremium: 'ONS-D', dag: '2021-05-20', aanleverdag: '2021-05-13' } },
  { wijzigVenster: { mijlpaal: 1, station: 'raad', van: '2021-04-05', tot: '2021-05-07' } },
];

interface Toegepast extends Uitkomst {
  readonly proef: boolean;
  readonly stappen: readonly {
    readonly plaats: number;
    readonly uitkomst: string;
    readonly zin: string;
    readonly weigering: { readonly code: string } | null;
  }[];
}

const versie = async (): Promise<number> => (await dashboard(omgeving.api)).traject.versie;

async function bewaar(naam: string, maatregelen: readonly object[]): Promise<void> {
  const input = { naam, toelichting: 'Voor de stuurgroep.', maatregelen, verwachteVersie: await versie() };
  expect(await muteer(omgeving.api, 'two', 'bewaarScenario', input)).toMatchObject({
    __typename: 'ScenarioVastgelegd',
  });
}

async function pasToe(wie: Wie, scenario: string, anders: object = {}): Promise<Toegepast> {
  const input = { scenario, verwachteVersie: await versie(), ...anders };
  return (await muteer(omgeving.api, wie, 'pasScenarioToe', input)) as Toegepast;
}

const uitkomsten = ({ stappen }: Toegepast): readonly (readonly [number, string])[] =>
  stappen.map(({ plaats, uitkomst }) => [plaats, uitkomst] as const);

const GRIFFIER = 'griffier GM0531';

describe('a trial', () => {
  it.each<[Wie, readonly (readonly [number, string])[]]>([
    [
      'two',
      [
        [1, 'NIET_BEVOEGD'],
        [2, 'NIET_BEVOEGD'],
        [3, 'VASTGELEGD'],
        [4, 'VASTGELEGD'],
        [5, 'NIET_BEVOEGD'],
        [6, 'VASTGELEGD'],
        [7, 'VASTGELEGD'],
      ],
    ],
    [
      'gemeentesecretaris GM0590',
      [
        [1, 'NIET_BEVOEGD'],
        [2, 'NIET_BEVOEGD'],
        [3, 'NIET_BEVOEGD'],
        [4, 'NIET_BEVOEGD'],
        [5, 'VASTGELEGD'],
        [6, 'NIET_BEVOEGD'],
        [7, 'NIET_BEVOEGD'],
      ],
    ],
    [
      GRIFFIER,
      [
        [1, 'VASTGELEGD'],
        [2, 'GEWEIGERD'],
      ],
    ],
  ])('by %s judges each maatregel after those before it, and records nothing', async (wie, verwacht) => {
    const voor = await omgeving.afdruk();
    const proef = await pasToe(wie, 'S1');
    expect(proef).toMatchObject({
      __typename: 'ScenarioToegepast',
      proef: true,
      trajectVersie: await versie(),
    });
    expect(uitkomsten(proef)).toEqual(verwacht);
    expect(await omgeving.afdruk()).toBe(voor);
  });

  it('says who could, what could be done instead, and which rule refuses', async () => {
    const [raad, , , , valtAf, , venster] = (await pasToe('two', 'S1')).stappen;
    expect(raad).toMatchObject({
      maatregel: {
        soort: 'extra-raad',
        tekst: 'Extra raad Hendrik-Ido-Ambacht: ma 26-4-2021, aanleveren uiterlijk ma 12-4-2021.',
      },
      zin: 'Dit is aan de griffier van Hendrik-Ido-Ambacht.',
      weigering: { code: 'NIET_TOEGESTAAN' },
    });
    expect(venster).toMatchObject({
      zin: 'Kan worden vastgelegd.',
      weigering: null,
    });
    expect(valtAf?.zin).toBe(
      'Dit is aan de gemeentesecretaris van Papendrecht of de griffier van Papendrecht.',
    );
    const [, tweede] = (await pasToe(GRIFFIER, 'S1')).stappen;
    expect(tweede).toMatchObject({ weigering: { code: 'AGENDA-02', veld: 'dag' } });
  });

  it('shows a griffier only what is about the own gemeente', async () => {
    expect((await pasToe('griffier GM0482', 'S1')).stappen).toEqual([]);
    expect(await pasToe(GRIFFIER, 'S1', { maatregelen: [3] })).toMatchObject({
      code: 'NIET_GEVONDEN',
      veld: 'maatregelen',
    });
  });
});

describe('applied', () => {
  it('what may be recorded is one change, and the same key once more changes nothing', async () => {
    const eerst = await versie();
    const invoer = { proef: false, sleutel: randomUUID(), verwachteVersie: eerst, maatregelen: [2, 1] };
    const toegepast = await pasToe(GRIFFIER, 'S1', invoer);
    expect(uitkomsten(toegepast)).toEqual([
      [1, 'VASTGELEGD'],
      [2, 'GEWEIGERD'],
    ]);
    expect(toegepast).toMatchObject({ proef: false, trajectVersie: eerst + 1 });
    const na = await omgeving.afdruk();

    expect(await pasToe(GRIFFIER, 'S1', invoer)).toEqual(toegepast);
    expect(await omgeving.afdruk()).toBe(na);
    expect(cel(await dashboard(omgeving.api), 1, 'raad-GM0531').prognose.tekst).toBe('ma 26-4-2021');
  });

  it('raises the versie of the calendar, so that who had an older one before them hears of it', async () => {
    const vergadering = { gremium: 'raad-GM0531', handeling: 'TOEVOEGEN', dag: '2021-06-01' };
    expect(
      await muteer(omgeving.api, GRIFFIER, 'recordVergadering', { ...vergadering, verwachteVersie: 0 }),
    ).toMatchObject({ code: 'VERSIECONFLICT', huidigeVersie: 1 });
  });

  it('a station that has only a week in the plan moves with it, by one act, and the first one gets no processing days', async () => {
    const toegepast = await pasToe('two', 'S4', { proef: false });
    expect(uitkomsten(toegepast)).toEqual([
      [1, 'VASTGELEGD'],
      [2, 'GEWEIGERD'],
    ]);
    expect(toegepast.stappen[1]?.weigering?.code).toBe('REGEL-05');
    // No afspraak beside it: the window of the station is that of its row.
    expect(await omgeving.api.lees('two', '{ afspraken(traject: "GR-SDD") { soort } }')).toEqual({
      afspraken: [],
    });
    // The week of ma 17-5 in the file.
    expect(cel(await dashboard(omgeving.api), 2, 'onsd').plan?.tekst).toContain('24-5');
  });

  it('of two days for one activiteit the last is recorded; what was decided stays', async () => {
    const toegepast = await pasToe('two', 'S2', { proef: false });
    expect(uitkomsten(toegepast)).toEqual([
      [1, 'VASTGELEGD'],
      [2, 'VASTGELEGD'],
      [3, 'GEWEIGERD'],
    ]);
    expect(toegepast.stappen[2]?.weigering?.code).toBe('PLAN-05');
    expect(cel(await dashboard(omgeving.api), 2, 'onsd').plan?.tekst).toContain('27-5-2021');
  });

  it('records a local rule and a reces for who keeps that body, and no days for all over it', async () => {
    const toegepast = await pasToe('gemeentesecretaris GM0590', 'S3', { proef: false });
    expect(uitkomsten(toegepast)).toEqual([
      [1, 'VASTGELEGD'],
      [2, 'NIET_BEVOEGD'],
      // That of the raad is not theirs to say.
      [3, 'NIET_BEVOEGD'],
      [4, 'VASTGELEGD'],
      [5, 'GEWEIGERD'],
    ]);
    expect(toegepast.stappen[2]?.zin).toBe(
      'Dit is voor een deel aan de gemeentesecretaris van Papendrecht, en voor een deel aan de griffier van ' +
        'Papendrecht: ieder legt het eigen deel vast.',
    );
    const vraag = '{ stationsregels(traject: "GR-SDD") { station gemeente toetswerkdagen } }';
    const { stationsregels } = await omgeving.api.lees<{ stationsregels: readonly object[] }>('two', vraag);
    expect(stationsregels).toContainEqual({
      station: 'college',
      gemeente: 'GM0590',
      toetswerkdagen: 4,
    });
    const recessen = '{ recessen(traject: "GR-SDD") { gremium { code } periode { van } } }';
    expect(await omgeving.api.lees('two', recessen)).toMatchObject({
      recessen: expect.arrayContaining([
        { gremium: { code: 'college-GM0590' }, periode: { van: '2021-10-04' } },
      ]) as unknown,
    });
  });

  it('is recorded nowhere when nothing of it may be', async () => {
    const voor = await omgeving.afdruk();
    const toegepast = await pasToe(GRIFFIER, 'S1', { proef: false });
    expect(uitkomsten(toegepast)).toEqual([
      [1, 'GEWEIGERD'],
      [2, 'GEWEIGERD'],
    ]);
    expect(toegepast).toMatchObject({ proef: false, trajectVersie: await versie() });
    expect(await omgeving.afdruk()).toBe(voor);
  });
});
