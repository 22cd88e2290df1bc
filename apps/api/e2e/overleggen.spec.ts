import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';
import { Planner } from './testing/planner.js';

/** The ambtelijke overleggen of 2023 (bron 000) are a route that fits as a file; the days are an example. */
const BESTAND = new URL('../../../libs/persistence/data/trajecten/overleggen-2023.yaml', import.meta.url);

let omgeving: Omgeving;
let planner: Planner;
beforeAll(async () => {
  omgeving = await startOmgeving();
  planner = new Planner(omgeving, 'OVERLEGGEN-2023');
  const gelezen = await omgeving.api.lees(
    'two',
    'mutation ($tekst: String!) { importTrajectbestand(input: { tekst: $tekst }) { __typename } }',
    { tekst: readFileSync(BESTAND, 'utf8') },
  );
  expect(gelezen).toEqual({ importTrajectbestand: { __typename: 'TrajectIngelezen' } });
});
beforeEach(() => {
  omgeving.klok.dag = '2023-04-04';
});
afterAll(async () => {
  await omgeving.sluit();
});

const dagen = async (mijlpaal: number, ...gremia: readonly string[]): Promise<readonly string[]> => {
  const gevonden: string[] = [];
  for (const gremium of gremia) gevonden.push(await planner.prognose(mijlpaal, gremium));
  return gevonden;
};

describe('the overleggen of 2023', () => {
  it('meet as often as bron 000 says, of which the OGO three times about a theme', async () => {
    interface Gremia {
      readonly gremia: readonly {
        readonly code: string;
        readonly vergaderingen: readonly { readonly besluitvormend: boolean }[];
      }[];
    }
    const velden = '{ gremia { code vergaderingen { besluitvormend } } }';
    const { gremia } = await planner.vraag<Gremia>('traject', '', velden);
    const aantallen = gremia.map(({ code, vergaderingen }) => [
      code,
      [vergaderingen.length, vergaderingen.filter((een) => !een.besluitvormend).length],
    ]);
    expect(Object.fromEntries(aantallen)).toEqual({
      'roo-werk': [12, 0],
      'roo-zorg': [12, 0],
      'roo-bestaan': [12, 0],
      ogo: [10, 3],
      kernteam: [10, 0],
      rco: [3, 0],
      ab: [10, 0],
    });
  });

  it('bring policy by the three ROO’s and the kernteam (do 11-5, in by do 4-5) to the AB of do 25-5', async () => {
    expect(await dagen(1, 'roo-werk', 'roo-zorg', 'roo-bestaan', 'kernteam', 'ab')).toEqual([
      'di 11-4-2023',
      'wo 12-4-2023',
      'do 13-4-2023',
      'do 11-5-2023',
      'do 25-5-2023',
    ]);
    // A day later the first ROO (in by di 4-4) is that of di 9-5, after the delivery day of the kernteam of 11-5.
    omgeving.klok.dag = '2023-04-05';
    expect(await dagen(1, 'roo-werk', 'kernteam', 'ab')).toEqual([
      'di 9-5-2023',
      'do 15-6-2023',
      'do 29-6-2023',
    ]);
  });

  it('bring a P&C-document by the RCO of do 8-6, whose next meeting is 147 days later, to the AB of do 29-6', async () => {
    expect(await dagen(2, 'rco', 'ogo', 'ab')).toEqual(['do 8-6-2023', 'ma 19-6-2023', 'do 29-6-2023']);
    expect((await planner.stuk(2, 'rco')).sprongDagen).toBe(147);
  });

  it('take no advice from the OGO about a theme: after 17-4 (in by di 11-4) not on 15-5 but on 19-6', async () => {
    expect(await dagen(3, 'ogo', 'ab')).toEqual(['ma 17-4-2023', 'do 25-5-2023']);
    omgeving.klok.dag = '2023-04-12';
    expect(await dagen(3, 'ogo', 'ab')).toEqual(['ma 19-6-2023', 'do 29-6-2023']);
  });
});
