import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cel, dashboard } from './testing/dashboard.js';
import { type Uitkomst, muteer } from './testing/mutaties.js';
import { type Api, type Omgeving, startOmgeving } from './testing/omgeving.js';

const RONDEN = 50;
const OP = '2021-03-24T10:00:00.000Z';

let omgeving: Omgeving;
/** Two processes on one database: nobody shares a memory with the other. */
let apis: readonly [Api, Api];
beforeAll(async () => {
  omgeving = await startOmgeving();
  apis = [omgeving.api, await omgeving.startAndere()];
});
afterAll(async () => {
  await omgeving.sluit();
});

async function tegelijk(aantal: number, doe: (api: Api) => Promise<Uitkomst>): Promise<readonly Uitkomst[]> {
  return Promise.all(Array.from({ length: aantal }, (_, nummer) => doe(apis[nummer % 2 === 0 ? 0 : 1])));
}

/** The one that won; all others must have heard who was first. */
function winnaarVan(uitkomsten: readonly Uitkomst[], door: string, versie: number): Uitkomst {
  const [winnaar, ...meer] = uitkomsten.filter(({ __typename }) => __typename === 'BesluitVastgelegd');
  if (winnaar === undefined) throw new Error(`niemand won: ${JSON.stringify(uitkomsten)}`);
  expect(meer).toEqual([]);
  for (const verliezer of uitkomsten.filter((uitkomst) => uitkomst !== winnaar)) {
    expect(verliezer).toMatchObject({ __typename: 'Versieconflict', huidigeVersie: versie, door, op: OP });
  }
  return winnaar;
}

describe('secretarissen who record the same besluit at the same time', () => {
  it.each([
    [2, 'GM0482', 'Alblasserdam', '2021-03-23'],
    [8, 'GM0531', 'Hendrik-Ido-Ambacht', '2021-03-23'],
    [16, 'GM0523', 'Hardinxveld-Giessendam', '2021-03-24'],
  ] as const)('have one winner among %i', async (aantal, gemeente, naam, dag) => {
    const input = {
      mijlpaal: 1,
      station: 'college',
      gemeente,
      dag,
      uitkomst: 'INGESTEMD',
      verwachteVersie: 1,
    };
    const uitkomsten = await tegelijk(aantal, (api) =>
      muteer(api, `gemeentesecretaris ${gemeente}`, 'recordBesluit', input),
    );
    winnaarVan(uitkomsten, `Gemeentesecretaris ${naam} (demo)`, 2);
  });

  it.each([2, 8])('have one winner among %i in each of 50 rounds of corrections', async (aantal) => {
    const begin = cel(await dashboard(omgeving.api), 1, 'college-GM0505');
    let besluit = begin.besluit?.id;
    for (let versie = begin.versie; versie < begin.versie + RONDEN; versie += 1) {
      const input = {
        besluit,
        dag: '2021-03-23',
        uitkomst: 'INGESTEMD',
        reden: 'Nog eens.',
        verwachteVersie: versie,
      };
      const uitkomsten = await tegelijk(aantal, (api) =>
        muteer(api, 'gemeentesecretaris GM0505', 'correctBesluit', input),
      );
      besluit = winnaarVan(uitkomsten, 'Gemeentesecretaris Dordrecht (demo)', versie + 1).besluit?.id;
    }
    const einde = cel(await dashboard(omgeving.api), 1, 'college-GM0505');
    expect(einde).toMatchObject({ versie: begin.versie + RONDEN, besluit: { id: besluit } });
  });

  it('with one key sent ten times all get the same answer, for one fact', async () => {
    const { versie } = cel(await dashboard(omgeving.api), 1, 'college-GM0642');
    const { besluit } = cel(await dashboard(omgeving.api), 1, 'college-GM0642');
    const input = {
      besluit: besluit?.id,
      dag: '2021-03-23',
      uitkomst: 'INGESTEMD',
      reden: 'Een keer.',
      verwachteVersie: versie,
      sleutel: randomUUID(),
    };
    const tellen = async () =>
      (await omgeving.db.query<{ n: number }>('SELECT count(*)::int AS n FROM besluit')).rows[0]?.n ?? -1;
    const voor = await tellen();
    const uitkomsten = await tegelijk(10, (api) =>
      muteer(api, 'gemeentesecretaris GM0642', 'correctBesluit', input),
    );
    expect(uitkomsten[0]?.__typename).toBe('BesluitVastgelegd');
    expect(new Set(uitkomsten.map((uitkomst) => JSON.stringify(uitkomst))).size).toBe(1);
    expect(await tellen()).toBe(voor + 1);
  });

  it('for different gemeenten do not hinder each other', async () => {
    const stand = await dashboard(omgeving.api);
    const uitkomsten = await Promise.all(
      (['GM0590', 'GM0610', 'GM0642'] as const).map((gemeente, nummer) => {
        const { besluit, versie } = cel(stand, 1, `college-${gemeente}`);
        return muteer(apis[nummer % 2 === 0 ? 0 : 1], `gemeentesecretaris ${gemeente}`, 'correctBesluit', {
          besluit: besluit?.id,
          dag: '2021-03-23',
          uitkomst: 'INGESTEMD',
          reden: 'Alle drie.',
          verwachteVersie: versie,
        });
      }),
    );
    expect(uitkomsten.map(({ __typename }) => __typename)).toEqual(Array(3).fill('BesluitVastgelegd'));
  });
});
