import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Uitkomst, muteer } from './testing/mutaties.js';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';
import { type Gemeente, type Tekst, prognosesVan, vraagVan } from './testing/servicegemeente.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

const vraag = <T>(naam: string, argumenten: string, velden: string, wie?: Wie) =>
  vraagVan<T>(omgeving, naam, argumenten, velden, wie);
const prognoses = (gremia: string) => prognosesVan(omgeving, gremia);

async function doe(wie: Wie, mutatie: Parameters<typeof muteer>[2], input: object): Promise<Uitkomst> {
  const { versie } = await vraag<{ versie: number }>('traject', 'code: "SERVICEGEMEENTE"', '{ versie }');
  const aanvraag = { traject: 'SERVICEGEMEENTE', sleutel: randomUUID(), verwachteVersie: versie };
  return muteer(omgeving.api, wie, mutatie, { ...aanvraag, ...input });
}

describe('what if, kept, compared and applied', () => {
  const extraRaad = (gemeente: string) => ({
    extraRaad: { gemeente, dag: '2021-04-28', aanleverdag: '2021-04-02' },
  });
  const bewaar = async (gemeente: string): Promise<string> => {
    const bewaard = await doe('stuurgroep', 'bewaarScenario', {
      naam: `Extra raad ${gemeente}`,
      toelichting: 'Voor de stuurgroep.',
      maatregelen: [extraRaad(gemeente)],
    });
    return (bewaard as unknown as { scenario: { code: string } }).scenario.code;
  };

  it('an extra raad on 28-4 brings Sliedrecht 20 days and Hardinxveld-Giessendam 36, and only the last the mijlpaal', async () => {
    const codes = [await bewaar('Sliedrecht'), await bewaar('Hardinxveld-Giessendam')];
    interface Vergelijking {
      readonly uitkomst: {
        readonly mijlpalen: readonly { readonly dagen: number | null; readonly na: Tekst }[];
        readonly stroken: readonly { readonly gemeente: Gemeente; readonly dagen: number | null }[];
      };
    }
    const vergeleken = await vraag<readonly Vergelijking[]>(
      'vergelijkScenarios',
      `traject: "SERVICEGEMEENTE", scenarios: ${JSON.stringify(codes)}`,
      '{ uitkomst { mijlpalen { dagen na { tekst } } stroken { gemeente { naam } dagen } } }',
    );
    expect(vergeleken.map(({ uitkomst }) => uitkomst.mijlpalen)).toEqual([
      [{ dagen: 0, na: { tekst: 'do 3-6-2021' } }],
      [{ dagen: -7, na: { tekst: 'do 27-5-2021' } }],
    ]);
    expect(
      vergeleken.map(({ uitkomst }) =>
        uitkomst.stroken
          .filter(({ dagen }) => dagen !== 0)
          .map(({ gemeente, dagen }) => [gemeente.naam, dagen]),
      ),
    ).toEqual([[['Sliedrecht', -20]], [['Hardinxveld-Giessendam', -36]]]);

    expect(
      await doe('griffier GM0610', 'pasScenarioToe', { scenario: codes[0], proef: false }),
    ).toMatchObject({
      __typename: 'ScenarioToegepast',
      stappen: [{ plaats: 1, uitkomst: 'VASTGELEGD' }],
    });
    expect((await prognoses('raad')).slice(4)).toEqual(['do 27-5-2021', 'wo 28-4-2021', 'di 18-5-2021']);
  });
});

describe('a besluit of a college', () => {
  it('of di 23-3 brings its raad from 25-5 back to 20-4, gives a wens, and was not known the day before', async () => {
    const besluit = await doe('gemeentesecretaris GM0505', 'recordBesluit', {
      mijlpaal: 1,
      station: 'college',
      gemeente: 'Dordrecht',
      dag: '2021-03-23',
      uitkomst: 'INGESTEMD_MET_AANPASSINGEN',
      aanpassingen: ['Een loket in iedere wijk.'],
      verwachteVersie: 0,
    });
    expect(besluit).toMatchObject({ __typename: 'BesluitVastgelegd', cel: { toestand: 'BESLOTEN' } });
    expect((await prognoses('raad'))[1]).toBe('di 20-4-2021');
    const wensen = await vraag<object>(
      'wensen',
      'traject: "SERVICEGEMEENTE"',
      '{ wensen { tekst status dag gemeente { naam } } }',
      'two',
    );
    expect(wensen).toEqual({
      wensen: [
        {
          tekst: 'Een loket in iedere wijk.',
          status: 'MEEGEGEVEN',
          dag: '2021-03-23',
          gemeente: { naam: 'Dordrecht' },
        },
      ],
    });
    const stand = async (bekend: string) =>
      vraag<object>(
        'stand',
        `traject: "SERVICEGEMEENTE", peildatum: "2021-03-24", zoalsBekendOp: "${bekend}", feiten: 1`,
        '{ laterVastgelegd feiten { tekst vastgelegdOp } mijlpalen { besloten } }',
      );
    expect(await stand('2021-03-24')).toMatchObject({
      laterVastgelegd: 0,
      feiten: [{ tekst: 'Besluit van College Dordrecht over mijlpaal 1.', vastgelegdOp: '2021-03-24' }],
    });
    // The extra raad of Sliedrecht and this besluit.
    expect(await stand('2021-03-23')).toMatchObject({
      laterVastgelegd: 2,
      feiten: [{ vastgelegdOp: '2021-03-01' }],
    });
    // The other track did not hear of it.
    expect(
      await omgeving.api.lees('two', '{ wensen(traject: "GR-SDD", gemeente: "Dordrecht") { totaal } }'),
    ).toEqual({
      wensen: { totaal: 0 },
    });
  });
});
