import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { BEVINDINGCODES, leesTabellen } from '@routekaart/bijlage';
import { schrijfCsv, schrijfDocx, schrijfIcs, schrijfTsv, schrijfXlsx } from '@routekaart/documenten';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';

const GOUD = new URL('../../../libs/bijlage/src/golden/', import.meta.url);
const BRON_004 = readFileSync(new URL('bron-004.txt', GOUD), 'utf8');
const { onregelmatigheden } = JSON.parse(readFileSync(new URL('onregelmatigheden.json', GOUD), 'utf8')) as {
  onregelmatigheden: readonly { readonly code: string }[];
};
const TABELLEN = leesTabellen(BRON_004);

let omgeving: Omgeving;
let voor: string;
beforeAll(async () => {
  omgeving = await startOmgeving();
  voor = await omgeving.afdruk();
});
afterEach(async () => {
  expect(await omgeving.afdruk()).toBe(voor);
});
afterAll(async () => {
  await omgeving.sluit();
});

interface Cel {
  readonly soort: string;
  readonly ruw: string;
  readonly schoon: string;
  readonly lezing: string | null;
  readonly twijfel: readonly string[];
}

interface Rij {
  readonly rij: number;
  readonly activiteit: string | null;
  readonly cellen: readonly Cel[];
}

interface Keuring {
  readonly __typename: string;
  readonly soort: string;
  readonly jaar: number | null;
  readonly jaarHerkomst: string;
  readonly aantalRijen: number;
  readonly aantalTabellen: number;
  readonly aantalBevindingen: number;
  readonly perCode: readonly { readonly code: string; readonly aantal: number }[];
  readonly tabellen: readonly {
    readonly titel: string;
    readonly soort: string;
    readonly aantalRijen: number;
    readonly rijen: readonly Rij[];
  }[];
  readonly bevindingen: readonly {
    readonly code: string;
    readonly ernst: string;
    readonly uitleg: string;
    readonly plaatsen: readonly { readonly regel: number; readonly tabel: number | null }[];
    readonly voorstel: { readonly soort: string; readonly tekst: string } | null;
  }[];
}

interface Invoer {
  readonly tekst?: string;
  readonly bestand?: object;
  readonly jaar?: number;
  readonly eerste?: number;
  readonly overslaan?: number;
}

const VRAAG = `query ($tekst: String, $bestand: BestandInput, $jaar: Int, $eerste: Int! = 100, $overslaan: Int! = 0) {
  keurPlanning(traject: "GR-SDD", tekst: $tekst, bestand: $bestand, jaar: $jaar, eerste: $eerste, overslaan: $overslaan) {
    __typename
    ... on BestandGeweigerd { code veld reden plaats }
    ... on Planningkeuring {
      soort jaar jaarHerkomst aantalRijen aantalTabellen aantalBevindingen perCode { code aantal }
      tabellen { titel soort aantalRijen rijen { rij activiteit cellen { soort ruw schoon lezing twijfel } } }
      bevindingen { code ernst regelnaam uitleg plaatsen { regel tabel rij kolom } voorstel { soort tekst } }
    } } }`;

async function keur(invoer: Invoer, wie: Wie = 'two', pad = '/graphql'): Promise<Keuring> {
  const { tekst } = await omgeving.api.stuur(
    JSON.stringify({ query: VRAAG, variables: invoer }),
    { authorization: `Bearer ${omgeving.api.token(wie)}` },
    { pad },
  );
  const { data } = JSON.parse(tekst) as { data?: { keurPlanning: Keuring } | null };
  if (data == null) throw new Error(tekst);
  return data.keurPlanning;
}

function bestand(naam: string, inhoud: string | Uint8Array): Invoer {
  return { bestand: { naam, inhoud: Buffer.from(inhoud).toString('base64') } };
}

const cellenVan = ({ tabellen }: Keuring) =>
  tabellen.map(({ titel, soort, rijen }) => ({ titel, soort, rijen: rijen.map(({ cellen }) => cellen) }));

describe('the text of bron 004', () => {
  it('gives its 61 planned rows and the irregularities that were found by hand', async () => {
    const keuring = await keur({ tekst: BRON_004 });
    expect(keuring).toMatchObject({ soort: 'tsv', jaar: 2021, jaarHerkomst: 'document' });
    expect(keuring.tabellen.map(({ soort, aantalRijen }) => [soort, aantalRijen])).toEqual([
      ['onbekend', 3],
      ['procesbrieven', 7],
      ['gremia', 10],
      ['planning', 17],
      ['planning', 24],
      ['planning', 0],
    ]);
    const codes = keuring.perCode.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(onregelmatigheden.map(({ code }) => code)));
    expect(BEVINDINGCODES).toEqual(expect.arrayContaining(codes));
    expect(keuring.perCode.reduce((som, { aantal }) => som + aantal, 0)).toBe(keuring.aantalBevindingen);
  });

  it('says of each cell what was understood and keeps what was printed', async () => {
    const { tabellen } = await keur({ tekst: BRON_004 });
    expect(tabellen[3]?.rijen[6]?.cellen.map(({ soort, lezing }) => [soort, lezing])).toEqual([
      ['week', 'week 8 of week 9: ma 22-2 t/m vr 5-3-2021'],
      ['datum', 'do 25-2-2021 of ma 1-3-2021'],
      ['wat', null],
      ['wie', 'ONS D'],
      ['opmerkingen', null],
    ]);
    expect(tabellen[4]?.rijen[6]?.cellen[3]).toMatchObject({
      ruw: 'Gemeentesecreta ris legt contact met griffier (brief bevat alle info)',
      schoon: 'Gemeentesecretaris legt contact met griffier (brief bevat alle info)',
    });
  });

  it('knows every row of the plan, and gives two rows of one activiteit the same code', async () => {
    const { tabellen } = await keur({ tekst: BRON_004 });
    const [eerste = [], tweede = []] = tabellen
      .filter(({ soort, aantalRijen }) => soort === 'planning' && aantalRijen > 0)
      .map(({ rijen }) => rijen.map(({ activiteit }) => activiteit));
    expect([...eerste, ...tweede]).not.toContain(null);
    expect(tweede[1]).toBe(eerste[6]);
    const anders = await keur({ tekst: BRON_004.replace('\t15-3\tAfstemmen', '\t16-3\tAfstemmen') });
    expect(anders.tabellen[3]?.rijen[11]?.activiteit).toBeNull();
  });
});

describe('the tables of bron 004', () => {
  const kaal = (naam: string) => ({ titel: naam, tabellen: TABELLEN });

  it.each([
    ['docx', async () => bestand('bijlage.docx', await schrijfDocx(kaal('Bijlage')))],
    ['xlsx', async () => bestand('bijlage.xlsx', await schrijfXlsx(TABELLEN))],
    ['csv', async () => bestand('bijlage.csv', schrijfCsv(TABELLEN))],
  ] as const)('give the same rows and bevindingen as %s and as text', async (soort, maak) => {
    const tekst = await keur({ tekst: schrijfTsv(TABELLEN).toString() });
    const gelezen = await keur(await maak(), 'two', '/graphql/bestand');
    expect(tekst).toMatchObject({ soort: 'tsv', jaar: 2021, jaarHerkomst: 'plan', aantalRijen: 61 });
    expect(gelezen).toMatchObject({ soort, jaar: 2021, jaarHerkomst: 'plan', aantalRijen: 61 });
    expect(cellenVan(gelezen)).toEqual(cellenVan(tekst));
    expect(gelezen.perCode).toEqual(tekst.perCode);
    expect(gelezen.bevindingen.map(({ uitleg }) => uitleg).sort()).toEqual(
      tekst.bevindingen.map(({ uitleg }) => uitleg).sort(),
    );
  });

  it('have the rows of the whole text, and its bevindingen but for those about the prose and the page break', async () => {
    const heel = await keur({ tekst: BRON_004 });
    const tabellen = await keur(bestand('bijlage.xlsx', await schrijfXlsx(TABELLEN)));
    expect(
      cellenVan(tabellen).map(({ rijen }) => rijen.map((cellen) => cellen.map(({ ruw }) => ruw))),
    ).toEqual(cellenVan(heel).map(({ rijen }) => rijen.map((cellen) => cellen.map(({ ruw }) => ruw))));
    const codes = new Set(tabellen.perCode.map(({ code }) => code));
    expect(heel.perCode.map(({ code }) => code).filter((code) => !codes.has(code))).toEqual([
      'DATUM_VERDACHT',
      'GESPLITSTE_TABEL',
      'KOP_ONVOLLEDIG',
      'NAAM_REGELING',
    ]);
  });
});

describe('a page', () => {
  it('holds the rows and bevindingen that were asked for, until all were seen', async () => {
    const heel = await keur({ tekst: BRON_004 });
    const gezien = { rijen: [] as unknown[], bevindingen: [] as unknown[] };
    for (let overslaan = 0; overslaan < 100; overslaan += 25) {
      const deel = await keur({ tekst: BRON_004, eerste: 25, overslaan });
      const rijen = deel.tabellen.flatMap((tabel) => tabel.rijen);
      expect(rijen.length).toBeLessThanOrEqual(25);
      expect(deel.bevindingen.length).toBeLessThanOrEqual(25);
      expect(deel).toMatchObject({ aantalRijen: 61, aantalBevindingen: heel.aantalBevindingen });
      gezien.rijen.push(...rijen);
      gezien.bevindingen.push(...deel.bevindingen);
    }
    expect(gezien).toEqual({
      rijen: heel.tabellen.flatMap((tabel) => tabel.rijen),
      bevindingen: heel.bevindingen,
    });
  });
});

describe('the year of days without one', () => {
  const tekst = 'Week\tDatum\tWat\tWie\nWeek 4\t28-1\tBijpraten\tONS D';

  it.each([
    ['that of the plan', {}, 'plan', 'do 28-1-2021'],
    ['the one that is given', { jaar: 2022 }, 'opgegeven', 'vr 28-1-2022'],
  ])('is %s', async (_wat, anders, jaarHerkomst, lezing) => {
    const keuring = await keur({ tekst, ...anders });
    expect(keuring.jaarHerkomst).toBe(jaarHerkomst);
    expect(keuring.tabellen[0]?.rijen[0]?.cellen[1]?.lezing).toBe(lezing);
  });

  it('is that of the document before that of the plan', async () => {
    const keuring = await keur({ tekst: `Detailplanning van 1-1-2023 t/m 31-12-2023\n\n${tekst}` });
    expect(keuring).toMatchObject({ jaar: 2023, jaarHerkomst: 'document' });
  });
});

describe('a file that is not read', () => {
  const agenda = schrijfIcs({ naam: 'Raad', nu: '2021-03-24T10:00:00Z', regels: [] });

  it.each([
    ['a program', bestand('planning.xlsx', Buffer.from('MZ\x90\x00\x03\x00', 'latin1')), /programma/u],
    ['a PDF', bestand('planning.docx', '%PDF-1.7'), /pdf/u],
    ['a broken archive', bestand('planning.docx', 'PK\x03\x04 kapot'), /archief|beschadigd/u],
    ['a text named .docx', bestand('planning.docx', 'Week;Datum\n1;2\n'), /\.docx, maar/u],
    ['a calendar', bestand('raad.ics', agenda), /agenda/u],
    ['too many rows', { tekst: `Week\tWat\n${'Week 4\tBijpraten\n'.repeat(5_001)}` }, /5\.000 rijen/u],
    [
      'too much prose',
      bestand('a.txt', `${'Heel veel woorden. '.repeat(5)}\n`.repeat(25_000)),
      /2\.000\.000 tekens/u,
    ],
  ])('because it is %s is refused with the reason', async (_wat, invoer: Invoer, reden) => {
    const geweigerd = await keur(invoer, 'two', '/graphql/bestand');
    expect(geweigerd).toEqual({
      __typename: 'BestandGeweigerd',
      code: 'BESTAND_GEWEIGERD',
      veld: invoer.bestand === undefined ? 'tekst' : 'bestand',
      reden: expect.stringMatching(reden),
      plaats: 'het geheel',
    });
  });

  it.each([
    ['nothing', {}, 'tekst'],
    ['a text and a file', { tekst: 'Week\tWat', ...bestand('a.csv', 'a;b') }, 'tekst'],
    ['no base64', { bestand: { naam: 'a.csv', inhoud: '***' } }, 'bestand.inhoud'],
    ['a page of 101', { tekst: 'Week\tWat', eerste: 101 }, 'eerste'],
  ])('because there is %s is an impossible question', async (_wat, variables, veld) => {
    const { errors } = await omgeving.api.vraag('two', VRAAG, variables);
    expect(errors).toMatchObject([{ extensions: { code: 'ONGELDIGE_INVOER', veld } }]);
  });

  it.each(['stuurgroep', 'lezer', 'griffier GM0505'] as const)('is not even opened for %s', async (wie) => {
    const { data, errors } = await omgeving.api.vraag(wie, VRAAG, bestand('a.docx', '%PDF'));
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
