import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { alsDocx, alsXlsx } from './testing/bron-004-als-bestand.js';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

const BRON_004 = readFileSync(
  new URL('../../../libs/bijlage/src/golden/bron-004.txt', import.meta.url),
  'utf8',
);
const VRAAG = `query ($tekst: String, $bestand: BestandInput) {
  keurPlanning(traject: "GR-SDD", tekst: $tekst, bestand: $bestand) {
    ... on BestandGeweigerd { reden plaats }
    ... on Planningkeuring {
      soort jaar jaarHerkomst aantalRijen aantalBevindingen perCode { code aantal }
      tabellen { titel soort kop rijen { rij begrepen activiteit cellen { kolom soort ruw schoon lezing twijfel } } }
      bevindingen { code ernst uitleg plaatsen { tabel rij kolom } voorstel { soort tekst } }
    } } }`;

interface Keuring {
  readonly soort: string;
  readonly aantalRijen: number;
  readonly aantalBevindingen: number;
}

let omgeving: Omgeving;
let tekst: Keuring;
beforeAll(async () => {
  omgeving = await startOmgeving();
  tekst = await keur({ tekst: BRON_004 });
});
afterAll(async () => {
  await omgeving.sluit();
});

async function keur(variables: object): Promise<Keuring> {
  const antwoord = await omgeving.api.stuur(
    JSON.stringify({ query: VRAAG, variables }),
    { authorization: `Bearer ${omgeving.api.token('two')}` },
    { pad: '/graphql/bestand' },
  );
  return (JSON.parse(antwoord.tekst) as { data: { keurPlanning: Keuring } }).data.keurPlanning;
}

/** Everything that was read, but for what kind of file it was and the line numbers, which every format has its own. */
function inhoudVan({ soort: _soort, ...keuring }: Keuring): object {
  return keuring;
}

describe('the whole of bron 004', () => {
  it('pasted, gives all its rows and bevindingen', () => {
    expect(tekst).toMatchObject({ soort: 'tsv', jaar: 2021, jaarHerkomst: 'document', aantalRijen: 61 });
    expect(tekst.aantalBevindingen).toBeGreaterThanOrEqual(67);
  });

  it.each([
    ['a text file', 'bijlage.txt', 'tsv', () => Buffer.from(BRON_004)],
    ['a Word document', 'bijlage.docx', 'docx', () => alsDocx(BRON_004)],
    ['a sheet', 'bijlage.xlsx', 'xlsx', () => alsXlsx(BRON_004)],
  ] as const)('gives the same rows and the same bevindingen as %s', async (_wat, naam, soort, maak) => {
    const gelezen = await keur({ bestand: { naam, inhoud: (await maak()).toString('base64') } });
    expect(gelezen.soort).toBe(soort);
    expect(inhoudVan(gelezen)).toEqual(inhoudVan(tekst));
  });
});
