import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dashboard } from './testing/dashboard.js';
import { type Uitkomst, muteer, stuurMutatie } from './testing/mutaties.js';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';

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
      readonly mijlpalen: readonly { readonly mijlpaal: number; readonly dagen: number | null }[];
      readonly stroken: readonly {
        readonly gemeente: { readonly naam: string };
        readonly dagen: number | null;
      }[];
      readonly brieven: readonly object[];
    };
  }[];
}

const vergelijking = (codes: readonly string[]): string =>
  `{ vergelijkScenarios(${TRAJECT}, scenarios: ${JSON.stringify(codes)}) { scenario { code }
    uitkomst { mijlpalen { mijlpaal dagen } stroken { gemeente { naam } dagen } brieven { nummer } } } }`;

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
});
