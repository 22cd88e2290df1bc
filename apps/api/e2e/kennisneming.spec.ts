import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { muteer } from './testing/mutaties.js';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

interface Cel {
  readonly station: string;
  readonly toestand: string;
  readonly besluitkeuze: { readonly uitkomsten: readonly string[] };
}

/** The local PO of Hendrik-Ido-Ambacht, which advises, and its college, which decides. */
async function cellen(): Promise<ReadonlyMap<string, Cel>> {
  interface Bord {
    readonly mijlpalen: readonly { readonly rijen: readonly { readonly cellen: readonly Cel[] }[] }[];
  }
  const { stuurgroepDashboard } = await omgeving.api.lees<{ readonly stuurgroepDashboard: Bord }>(
    'stuurgroep',
    `{ stuurgroepDashboard(traject: "SERVICEGEMEENTE") {
      mijlpalen { rijen { cellen { station toestand gemeente { code } besluitkeuze { uitkomsten } } } }
    } }`,
  );
  const eigen = stuurgroepDashboard.mijlpalen
    .flatMap(({ rijen }) => rijen.flatMap((rij) => rij.cellen))
    .filter((cel) => (cel as Cel & { gemeente: { code: string } | null }).gemeente?.code === 'GM0531');
  return new Map(eigen.map((cel) => [cel.station, cel]));
}

async function neemTerKennis(station: string, dag: string): Promise<object> {
  return muteer(omgeving.api, 'gemeentesecretaris GM0531', 'recordBesluit', {
    traject: 'SERVICEGEMEENTE',
    mijlpaal: 1,
    station,
    gemeente: 'GM0531',
    dag,
    uitkomst: 'TER_KENNIS_GENOMEN',
    stukversie: 1,
    verwachteVersie: 0,
    sleutel: randomUUID(),
  });
}

describe('taking note of a stuk', () => {
  it('is offered to the body that only advises, and to no other', async () => {
    const voor = await cellen();
    expect(voor.get('po')?.besluitkeuze.uitkomsten).toContain('TER_KENNIS_GENOMEN');
    for (const station of ['college', 'raad']) {
      expect(voor.get(station)?.besluitkeuze.uitkomsten).not.toContain('TER_KENNIS_GENOMEN');
    }
  });

  it('passes it on to the college, which must answer', async () => {
    expect(await neemTerKennis('po', '2021-03-22')).toMatchObject({ __typename: 'BesluitVastgelegd' });
    const na = await cellen();
    expect([na.get('po')?.toestand, na.get('college')?.toestand]).toEqual(['GEADVISEERD', 'AAN_ZET']);
    expect(await neemTerKennis('college', '2021-03-23')).toMatchObject({
      code: 'BESLUIT-12',
      veld: 'uitkomst',
    });
  });
});
