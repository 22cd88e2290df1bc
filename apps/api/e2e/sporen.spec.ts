import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';

/** A spoor that waits for the third mijlpaal of GR-SDD; the file of GR-SDD does not know of it. */
const BESTAND = `
traject: { code: WACHTER, naam: Wachtend spoor, ingangsdatum: 2022-01-01 }
gemeenten:
  - { code: GM0482, naam: Alblasserdam }
gremia:
  - { code: raad-a, naam: Raad Alblasserdam, soort: raad, gemeente: GM0482, beheerrol: griffier }
routesjabloon:
  stations:
    - { code: raad, naam: Raad, perGemeente: true }
mijlpalen:
  - { nummer: 1, naam: Nota, stuk: nota }
planning: { jaar: 2021, bijgewerktTotEnMet: 2021-03-01, activiteiten: [] }
vergaderschemas:
  - gremium: raad-a
    vergaderingen:
      - { dag: 2021-06-15, aanleverdag: 2021-05-18 }
synchronisatiepunten:
  - naam: Wachten op de regeling
    traject: GR-SDD
    dag: 2021-06-01
    mijlpaal: 1
    vereist: { mijlpaal: 1, station: raad }
    vereistElders: { mijlpaal: 1, station: raad }
`;

interface Spoor {
  readonly traject: string;
  readonly tijdig: string;
  readonly mijlpaal: string | null;
  readonly verwacht: { readonly tekst: string } | null;
}
interface Punt {
  readonly naam: string;
  readonly tijdig: string;
  readonly hier: Spoor;
  readonly elders: Spoor;
}

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
  const { importTrajectbestand } = await omgeving.api.lees<{ importTrajectbestand: object }>(
    'two',
    `mutation ($tekst: String!) { importTrajectbestand(input: { tekst: $tekst }) { __typename
      ... on TrajectbestandGeweigerd { fouten { pad melding } } } }`,
    { tekst: BESTAND },
  );
  expect(importTrajectbestand).toEqual({ __typename: 'TrajectIngelezen' });
});
afterAll(async () => {
  await omgeving.sluit();
});

async function poort(traject: string): Promise<Punt | undefined> {
  const { synchronisatiepunten } = await omgeving.api.lees<{ synchronisatiepunten: readonly Punt[] }>(
    'stuurgroep',
    `{ synchronisatiepunten(traject: "${traject}", peildatum: "2021-03-24") { naam tijdig
      hier { traject tijdig mijlpaal verwacht { tekst } } elders { traject tijdig mijlpaal verwacht { tekst } } } }`,
  );
  return synchronisatiepunten.find(({ naam }) => naam === 'Wachten op de regeling');
}

interface Zin {
  readonly tekst: string;
  readonly feiten: readonly string[];
}

async function zinnen(wie: Wie, traject: string): Promise<{ kansen: Zin[]; sporen: Zin[] }> {
  const { briefzinnen } = await omgeving.api.lees<{ briefzinnen: { kansen: Zin[]; sporen: Zin[] } }>(
    wie,
    `{ briefzinnen(traject: "${traject}", peildatum: "2021-03-24") { kansen { tekst feiten } sporen { tekst feiten } } }`,
  );
  return briefzinnen;
}

describe('a gate that one traject names', () => {
  it('is seen from both, with both expected days', async () => {
    const [hier, elders] = [await poort('WACHTER'), await poort('GR-SDD')];
    // The raad of 15-6 is after 1-6; the last raad of GR-SDD is on 10-5.
    expect(hier).toMatchObject({
      tijdig: 'NEE',
      hier: { traject: 'WACHTER', tijdig: 'NEE', mijlpaal: 'Nota', verwacht: { tekst: 'di 15-6-2021' } },
      elders: { traject: 'GR-SDD', tijdig: 'JA', verwacht: { tekst: 'ma 10-5-2021' } },
    });
    expect(elders).toEqual({ ...hier, hier: hier?.elders, elders: hier?.hier });
  });

  it.each(['WACHTER', 'GR-SDD'])('stands in the letter of %s', async (traject) => {
    const { kansen, sporen } = await zinnen('stuurgroep', traject);
    const zin = sporen.find(({ tekst }) => tekst.startsWith('Wachten op de regeling'));
    expect(zin?.feiten.length).toBeGreaterThan(1);
    expect(zin?.tekst).toContain('Nota (Wachtend spoor), verwacht di 15-6-2021');
    expect(zin?.tekst).toMatch(/Dat wordt naar verwachting niet gehaald\.$/u);
    expect(kansen).toEqual([]);
  });

  it('stays unsaid to who may not see either traject whole', async () => {
    const { errors } = await omgeving.api.vraag(
      'griffier GM0505',
      '{ synchronisatiepunten(traject: "GR-SDD") { naam } briefzinnen(traject: "GR-SDD") { sporen { tekst } } }',
      {},
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});
