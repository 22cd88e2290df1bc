import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dashboard } from './testing/dashboard.js';
import { type Uitkomst, muteer, stuurMutatie } from './testing/mutaties.js';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';
import { Planner } from './testing/planner.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

const TRAJECT = 'traject: "GR-SDD"';
const EXTRA_RAAD = {
  extraRaad: { gemeente: 'Hendrik-Ido-Ambacht', dag: '2021-04-26', aanleverdag: '2021-04-12' },
};
const EEN_GEMEENTE = { wijzigSamenloop: { mijlpaal: 1, regel: 'AANTAL', nodig: 1 } };

const trajectversie = async (): Promise<number> => (await dashboard(omgeving.api)).traject.versie;

async function bewaar(
  naam: string,
  maatregelen: readonly object[],
  sleutel = randomUUID(),
): Promise<Uitkomst> {
  const input = { naam, toelichting: 'Voor de stuurgroep.', maatregelen, sleutel };
  return muteer(omgeving.api, 'stuurgroep', 'bewaarScenario', {
    ...input,
    verwachteVersie: await trajectversie(),
  });
}

async function scenarios(wie: Wie, peildatum = ''): Promise<readonly { readonly code: string }[]> {
  const vraag = `{ scenarios(${TRAJECT}${peildatum}) { code naam toelichting ingetrokken
    maatregelen { soort tekst } herkomst { rol door op } } }`;
  return (await omgeving.api.lees<{ scenarios: readonly { code: string }[] }>(wie, vraag)).scenarios;
}

interface Vergelijking {
  readonly vergelijkScenarios: readonly {
    readonly scenario: { readonly code: string };
    readonly uitkomst: {
      readonly mijlpalen: readonly {
        readonly mijlpaal: number;
        readonly na: { readonly tekst: string };
        readonly dagen: number | null;
      }[];
      readonly stroken: readonly {
        readonly gemeente: { readonly naam: string };
        readonly na: { readonly tekst: string };
        readonly dagen: number | null;
      }[];
      readonly brieven: readonly object[];
    };
  }[];
}

const vergelijking = (codes: readonly string[]): string =>
  `{ vergelijkScenarios(${TRAJECT}, scenarios: ${JSON.stringify(codes)}) { scenario { code }
    uitkomst { mijlpalen { mijlpaal na { tekst } dagen } stroken { gemeente { naam } na { tekst } dagen } brieven { nummer } } } }`;

describe('scenarios', () => {
  it('are kept with author and moment, twice with one key is once, and nothing else changes', async () => {
    const sleutel = randomUUID();
    const { traject: _eerst, ...voor } = await dashboard(omgeving.api);
    const input = {
      naam: ' Extra raad ',
      toelichting: 'Voor de stuurgroep.',
      maatregelen: [EXTRA_RAAD],
      verwachteVersie: await trajectversie(),
      sleutel,
    };
    const bewaard = await muteer(omgeving.api, 'stuurgroep', 'bewaarScenario', input);
    const scenario = {
      code: 'S1',
      naam: 'Extra raad',
      toelichting: 'Voor de stuurgroep.',
      ingetrokken: false,
      maatregelen: [
        {
          soort: 'extra-raad',
          tekst: 'Extra raad Hendrik-Ido-Ambacht: ma 26-4-2021, aanleveren uiterlijk ma 12-4-2021.',
        },
      ],
      herkomst: { rol: 'stuurgroep', door: 'Stuurgroep (demo)', op: '2021-03-24T10:00:00.000Z' },
    };

    expect(bewaard).toMatchObject({ __typename: 'ScenarioVastgelegd', scenario });
    expect(await muteer(omgeving.api, 'stuurgroep', 'bewaarScenario', input)).toEqual(bewaard);
    expect(await scenarios('lezer')).toEqual([scenario]);
    const { traject: _daarna, ...na } = await dashboard(omgeving.api);
    expect(na).toEqual(voor);
  });

  it('compare beside today: each in the order asked, per mijlpaal and per gemeente', async () => {
    await bewaar('Eén gemeente is genoeg', [EEN_GEMEENTE]);
    const { vergelijkScenarios } = await omgeving.api.lees<Vergelijking>('two', vergelijking(['S2', 'S1']));
    const verschoven = vergelijkScenarios.map(({ scenario, uitkomst }) => [
      scenario.code,
      uitkomst.mijlpalen.filter(({ dagen }) => dagen !== 0).map(({ mijlpaal }) => mijlpaal),
      uitkomst.stroken.filter(({ dagen }) => dagen !== 0).map(({ gemeente }) => gemeente.naam),
    ]);

    expect(verschoven).toEqual([
      ['S2', [1], []],
      ['S1', [1], ['Hendrik-Ido-Ambacht']],
    ]);
  });

  it('show a lezer no draft letters', async () => {
    const { vergelijkScenarios } = await omgeving.api.lees<Vergelijking>('lezer', vergelijking(['S1', 'S2']));
    expect(vergelijkScenarios.flatMap(({ uitkomst }) => uitkomst.brieven)).toEqual([]);
  });

  it.each<[string, readonly string[], string]>([
    ['one alone', ['S1'], 'ONGELDIGE_INVOER'],
    ['the same twice', ['S1', 'S1'], 'ONGELDIGE_INVOER'],
    ['five', ['S1', 'S2', 'S3', 'S4', 'S5'], 'ONGELDIGE_INVOER'],
    ['one that does not exist', ['S1', 'S9'], 'NIET_GEVONDEN'],
  ])('do not compare %s', async (_, codes, code) => {
    const { errors } = await omgeving.api.vraag('two', vergelijking(codes));
    expect(errors[0]?.extensions).toMatchObject({ code, veld: 'scenarios' });
  });

  it('are wrong input with a maatregel of two branches', async () => {
    const { data } = await stuurMutatie(omgeving.api, 'two', 'bewaarScenario', {
      naam: 'Dubbel',
      toelichting: '',
      maatregelen: [EXTRA_RAAD, { ...EXTRA_RAAD, ...EEN_GEMEENTE }],
      verwachteVersie: await trajectversie(),
    });
    expect(data?.bewaarScenario).toMatchObject({ code: 'ONGELDIGE_INVOER', veld: 'maatregelen.1' });
  });

  it('are gone once withdrawn, but not from what was known before; the code is not used again', async () => {
    omgeving.klok.dag = '2021-03-25';
    const ingetrokken = await muteer(omgeving.api, 'two', 'trekScenarioIn', {
      scenario: 'S1',
      reden: 'De raad wil niet.',
      verwachteVersie: await trajectversie(),
    });

    expect(ingetrokken).toMatchObject({
      scenario: { code: 'S1', toelichting: 'De raad wil niet.', ingetrokken: true, herkomst: { rol: 'two' } },
    });
    expect((await scenarios('two')).map(({ code }) => code)).toEqual(['S2']);
    expect((await scenarios('two', ', peildatum: "2021-03-24"')).map(({ code }) => code)).toEqual([
      'S1',
      'S2',
    ]);
    expect(await bewaar('Extra raad', [EXTRA_RAAD])).toMatchObject({ scenario: { code: 'S3' } });
  });

  /**
   * On do 25-3. Mijlpaal 1 waits for Hardinxveld-Giessendam: of the college of wo 24-3 nothing is known, that of wo 31-3
   * is past do 25-3, so the raad is that of do 3-6; Zwijndrecht decides first, on di 13-4. Mijlpaal 2: see klif.spec.ts.
   */
  it('stand side by side, three and four of them, each with its days beside today', async () => {
    const { traject: _versie, ...voor } = await dashboard(omgeving.api);
    const raad = await new Planner(omgeving, 'GR-SDD').vergadering('raad-GM0610', '2021-04-20');
    await bewaar('ONS-D op vr 28-5', [{ verplaatsActiviteit: { activiteit: 'A-M2-15', dag: '2021-05-28' } }]);
    await bewaar('Sliedrecht zonder 20-4', [{ laatVergaderingVervallen: { vergadering: raad } }]);
    const kolommen = async (codes: readonly string[]) => {
      const { vergelijkScenarios } = await omgeving.api.lees<Vergelijking>('two', vergelijking(codes));
      return vergelijkScenarios.map(({ scenario, uitkomst }) => [
        scenario.code,
        uitkomst.mijlpalen.slice(0, 2).map(({ na, dagen }) => `${na.tekst} (${String(dagen)})`),
        uitkomst.stroken
          .filter(({ dagen }) => dagen !== 0)
          .map(({ gemeente, na, dagen }) => `${gemeente.naam} ${na.tekst} (${String(dagen)})`),
      ]);
    };
    const M2 = 'tussen do 1-7-2021 en do 16-9-2021 (0)';
    const eenIsGenoeg = ['S2', ['di 13-4-2021 (-51)', M2], []];
    const extraRaad = ['S3', ['do 3-6-2021 (0)', M2], ['Hendrik-Ido-Ambacht ma 26-4-2021 (-14)']];
    const onsd = [
      'S4',
      ['do 3-6-2021 (0)', 'di 28-9-2021 (12)'],
      [
        'Dordrecht di 21-9-2021 (84)',
        'Hardinxveld-Giessendam do 23-9-2021 (84)',
        'Hendrik-Ido-Ambacht ma 20-9-2021 (84)',
        'Zwijndrecht di 28-9-2021 (98)',
      ],
    ];
    const sliedrecht = ['S5', ['do 3-6-2021 (0)', M2], ['Sliedrecht di 18-5-2021 (28)']];
    expect(await kolommen(['S3', 'S2', 'S4'])).toEqual([extraRaad, eenIsGenoeg, onsd]);
    expect(await kolommen(['S5', 'S4', 'S3', 'S2'])).toEqual([sliedrecht, onsd, extraRaad, eenIsGenoeg]);
    const { traject: _later, ...na } = await dashboard(omgeving.api);
    expect(na).toEqual(voor);
  });
});
