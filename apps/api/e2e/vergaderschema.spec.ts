import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { schrijfIcs, schrijfXlsx } from '@routekaart/documenten';
import { dagVan } from '@routekaart/kalender';
import { leesOpdracht, voerUit } from '../src/opdracht/vergaderschema.js';
import { cel, dashboard, versies } from './testing/dashboard.js';
import { type Uitkomst, document } from './testing/mutaties.js';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

const GRIFFIER = 'griffier GM0505';
const RAAD = 'raad-GM0505';
/** What the example knows of this raad in 2021, with the days on which it decides nothing. */
const JAAR: readonly (readonly string[])[] = [
  ['26-1-2021', '17-12-2020', 'definitief', ''],
  ['9-3-2021', '11-2-2021', 'definitief', ''],
  ['20-4-2021', '25-3-2021', 'definitief', ''],
  ['25-5-2021', '29-4-2021', 'definitief', ''],
  ['29-6-2021', '3-6-2021', 'definitief', ''],
  ['13-7-2021', '17-6-2021', 'definitief', 'begroting'],
  ['21-9-2021', '26-8-2021', 'definitief', ''],
  ['26-10-2021', '30-9-2021', 'definitief', ''],
  ['9-11-2021', '14-10-2021', 'definitief', 'begroting'],
  ['14-12-2021', '18-11-2021', 'definitief', ''],
];
const KOP = ['Datum raad', 'Aanleverdatum', 'Status', 'Soort'];
const EXTRA = ['11-5-2021', '15-4-2021', 'definitief', 'extra'];

interface Wijziging {
  readonly soort: string;
  readonly dag: string;
  readonly staat: string;
  readonly wordtVastgelegd: boolean;
  readonly aanleverdag: string | null;
  readonly zin: string;
}

interface Schema {
  readonly samenvatting: string;
  readonly vergaderingen: readonly {
    readonly dag: string;
    readonly staat: string;
    readonly plaats: string;
  }[];
  readonly bevindingen: readonly { readonly code: string; readonly ernst: string; readonly plaats: string }[];
  readonly wijzigingen: readonly Wijziging[];
}

interface Import extends Uitkomst {
  readonly schema?: Schema;
  readonly kanVastgelegd?: boolean;
  readonly reden?: string;
  readonly plaats?: string | null;
  readonly rij?: number | null;
  readonly kolom?: string | null;
  readonly bezwaren?: readonly { readonly code: string; readonly plaats: string }[];
}

async function importeer(input: object, wie: Wie = GRIFFIER, pad = '/graphql'): Promise<Import> {
  const gremium = 'gremium' in input ? String(input.gremium) : RAAD;
  const verwachteVersie = (await versies(omgeving.api)).get(gremium);
  const variables = {
    input: { traject: 'GR-SDD', gremium, jaar: 2021, sleutel: randomUUID(), verwachteVersie, ...input },
  };
  const body = JSON.stringify({ query: document('importVergaderschema'), variables });
  const { tekst } = await omgeving.api.stuur(
    body,
    { authorization: `Bearer ${omgeving.api.token(wie)}` },
    { pad },
  );
  const { data } = JSON.parse(tekst) as { data?: { importVergaderschema: Import } };
  if (data === undefined) throw new Error(tekst);
  return data.importVergaderschema;
}

function tekst(rijen: readonly (readonly string[])[], scheiding = '\t'): string {
  return [KOP, ...rijen].map((rij) => rij.join(scheiding)).join('\n');
}

function bestand(naam: string, inhoud: string | Uint8Array): { readonly bestand: object } {
  return { bestand: { naam, inhoud: Buffer.from(inhoud).toString('base64') } };
}

const soorten = ({ schema }: Import) =>
  (schema?.wijzigingen ?? []).filter(({ soort }) => soort !== 'GELIJK').map(({ soort, dag }) => [soort, dag]);

describe('a trial', () => {
  let voor: string;
  beforeAll(async () => {
    voor = await omgeving.afdruk();
  });
  afterEach(async () => {
    expect(await omgeving.afdruk()).toBe(voor);
  });

  const nieuweMei = [...JAAR.slice(0, 3), EXTRA, ...JAAR.slice(3)];

  it.each([
    ['pasted text', async () => ({ tekst: tekst(nieuweMei) })],
    ['CSV', async () => bestand('raad 2021.csv', tekst(nieuweMei, ';'))],
    [
      'XLSX',
      async () =>
        bestand(
          'raad.xlsx',
          await schrijfXlsx([
            { titel: '', kop: KOP, rijen: nieuweMei.map((cellen, i) => ({ regel: i + 2, cellen })) },
          ]),
        ),
    ],
  ])('of %s tells what is new and what stays, and leaves nothing', async (_wat, maak) => {
    const uitkomst = await importeer(await maak());
    expect(uitkomst).toMatchObject({
      __typename: 'VergaderschemaGelezen',
      kanVastgelegd: true,
      schema: { bevindingen: [] },
    });
    expect(uitkomst.schema?.vergaderingen).toHaveLength(11);
    expect(uitkomst.schema?.wijzigingen.filter(({ soort }) => soort === 'NIEUW')).toMatchObject([
      { dag: '2021-05-11', aanleverdag: '2021-04-15', staat: 'bevestigd', wordtVastgelegd: true },
    ]);
    // The example is invented: a list that says the same makes it real, and moves no date.
    expect(uitkomst.schema?.wijzigingen.filter(({ soort }) => soort === 'BIJGEWERKT')).toHaveLength(10);
  });

  it('of a calendar file has no aanleverdagen, and takes a title that says otherwise as doubt', async () => {
    const ics = schrijfIcs({
      naam: 'Raad',
      nu: '2021-03-24T10:00:00Z',
      regels: [
        ['Raadsvergadering', '2021-05-25'],
        ['Raadsvergadering vervalt', '2021-06-29'],
      ].map(([titel = '', dag = '']) => ({
        uid: dag,
        titel,
        van: dagVan(dag),
        tot: dagVan(dag),
        status: 'bevestigd' as const,
        volgnummer: 0,
        omschrijving: '',
      })),
    });
    const { schema } = await importeer(bestand('raad.ics', ics));
    expect(schema?.vergaderingen.map(({ dag, staat }) => [dag, staat])).toEqual([
      ['2021-05-25', 'bevestigd'],
      ['2021-06-29', 'voorlopig'],
    ]);
    expect(schema?.bevindingen.map(({ code }) => code)).toEqual([
      'AANLEVERDAG_ONTBREEKT',
      'STATUS_TEGENSPRAAK',
    ]);
    expect(schema?.wijzigingen.find(({ dag }) => dag === '2021-05-25')?.aanleverdag).toBe('2021-04-29');
    expect(schema?.wijzigingen.filter(({ soort }) => soort === 'ONTBREEKT')).toHaveLength(8);
  });

  it('of a rule leaves out what falls in a reces, and says which meeting it does not name', async () => {
    const uitkomst = await importeer({
      regel: {
        tekst: 'vierde dinsdag van de maand',
        van: '2021-04-01',
        tot: '2021-07-31',
        aanleverdagen: 26,
        uitzonderingen: [{ soort: 'VERPLAATST', dag: '2021-06-22', naar: '2021-06-29', reden: 'Kadernota.' }],
        recessen: [{ naam: 'Zomerreces', van: '2021-07-17', tot: '2021-08-29' }],
      },
    });
    expect(uitkomst.schema?.vergaderingen.map(({ dag, staat }) => [dag, staat])).toEqual([
      ['2021-05-25', 'afgeleid'],
      ['2021-06-29', 'afgeleid'],
    ]);
    expect(soorten(uitkomst)).toEqual([
      ['ONTBREEKT', '2021-04-20'],
      ['ONTBREEKT', '2021-07-13'],
    ]);
    expect(uitkomst.schema?.bevindingen.map(({ code }) => code)).toEqual([
      'REGEL_VERVALT',
      'REGEL_VERPLAATST',
      'REGEL_VERVALT',
    ]);
    // Nothing but what is missing would change, and that only on request.
    expect(uitkomst.kanVastgelegd).toBe(false);
  });

  it.each([
    ['niet vervallen', 'STATUS_ONBEKEND'],
    ['niet definitief', 'STATUS_ONBEKEND'],
    ['definitief, vervallen', 'STATUS_TEGENSPRAAK'],
    ['', 'STATUS_ONTBREEKT'],
  ])('does not trust the status “%s”', async (status, code) => {
    const { schema } = await importeer({ tekst: tekst([['28-9-2021', '2-9-2021', status, '']]) });
    expect(schema?.vergaderingen).toMatchObject([{ dag: '2021-09-28', staat: 'voorlopig' }]);
    expect(schema?.bevindingen).toMatchObject([{ code, ernst: 'LET_OP', plaats: 'rij 2, kolom Status' }]);
  });

  it('takes a meeting as off that is said to be so beside a single header', async () => {
    const { schema, kanVastgelegd } = await importeer({
      tekst: 'Datum\n20-4-2021\tvervalt wegens Koningsdag\n25-5-2021',
    });
    expect(kanVastgelegd).toBe(true);
    expect(schema?.vergaderingen.map(({ dag, staat }) => [dag, staat])).toEqual([
      ['2021-04-20', 'vervallen'],
      ['2021-05-25', 'voorlopig'],
    ]);
    expect(schema?.wijzigingen.find(({ dag }) => dag === '2021-04-20')).toMatchObject({
      soort: 'VERVALT',
      wordtVastgelegd: true,
    });
  });

  it('says in words what stands in the way, and that it cannot be recorded so', async () => {
    const rijen = [...JAAR, ['31-2-2021', '', 'definitief', ''], ['27-4-2021', '1-4-2021', 'definitief', '']];
    const { schema, kanVastgelegd } = await importeer({ tekst: tekst(rijen) });
    expect(kanVastgelegd).toBe(false);
    expect(schema?.bevindingen.filter(({ ernst }) => ernst === 'KRITIEK')).toMatchObject([
      { code: 'DATUM_ONLEESBAAR', plaats: 'rij 12, kolom Datum raad' },
      { code: 'AGENDA-04', plaats: 'rij 13' },
    ]);
  });
});

describe('recording', () => {
  const weigert = async (input: object, wie: Wie = GRIFFIER): Promise<Import> => {
    const voor = await omgeving.afdruk();
    const uitkomst = await importeer({ proef: false, ...input }, wie);
    expect(await omgeving.afdruk()).toBe(voor);
    return uitkomst;
  };

  it.each([
    ['31-2-2021', 'DATUM_ONLEESBAAR', 'Datum raad'],
    ['27-4-2021', 'AGENDA-04', null],
  ])(
    'of a good list with one bad row (%s) is refused as a whole, with its place',
    async (dag, code, kolom) => {
      const uitkomst = await weigert({ tekst: tekst([...JAAR, EXTRA, [dag, '1-2-2021', 'definitief', '']]) });
      expect(uitkomst).toMatchObject({ __typename: 'RijGeweigerd', code, veld: 'tekst', rij: 13, kolom });
      expect(uitkomst.melding).toMatch(/^Rij 13/u);
    },
  );

  it('of a list with several bad rows is refused with each of them', async () => {
    const uitkomst = await weigert({
      tekst: tekst([
        ['31-2-2021', '', 'definitief', ''],
        EXTRA,
        ['27-4-2021', '1-4-2021', 'definitief', ''],
        ['1-6-2021', '8-6-2021', 'definitief', ''],
      ]),
    });
    expect(uitkomst).toMatchObject({
      __typename: 'RijGeweigerd',
      code: 'DATUM_ONLEESBAAR',
      rij: 2,
      melding: expect.stringMatching(/^Rij 2, kolom Datum raad: .* En nog 2 rijen\.$/u),
    });
    expect(uitkomst.bezwaren?.map(({ code, plaats }) => [code, plaats])).toEqual([
      ['DATUM_ONLEESBAAR', 'rij 2, kolom Datum raad'],
      ['AGENDA-04', 'rij 4'],
      ['AANLEVERDAG_NA_VERGADERING', 'rij 5, kolom Aanleverdatum'],
    ]);
  });

  it.each([
    ['raad.xlsx', 'MZ\u0000\u0000', /programma/u],
    ['raad.xlsx', 'Datum;Status\n26-1-2021;definitief', /eindigt op \.xlsx/u],
    ['raad.pdf', '%PDF-1.7', /pdf/u],
  ])('of a file that is not what it says (%s) is refused with the reason', async (naam, inhoud, reden) => {
    expect(await weigert(bestand(naam, inhoud))).toMatchObject({
      __typename: 'BestandGeweigerd',
      code: 'BESTAND_GEWEIGERD',
      veld: 'bestand',
      reden: expect.stringMatching(reden),
      plaats: 'het geheel',
    });
  });

  it('of a hostile file is refused with its place', async () => {
    const cellen = Array.from({ length: 201 }, () => 'x').join(';');
    expect(await weigert(bestand('raad.csv', `Datum;Status\n26-1-2021;definitief\n${cellen}`))).toMatchObject(
      {
        __typename: 'BestandGeweigerd',
        reden: 'De tabel heeft meer dan 200 kolommen.',
        plaats: 'regel 3',
      },
    );
  });

  it.each([
    ['griffier GM0590', { tekst: tekst([EXTRA]) }],
    ['gemeentesecretaris GM0505', bestand('raad.pdf', '%PDF-1.7')],
    ['two', { tekst: 'geen lijst' }],
  ] as const)('by %s is refused before anything is read', async (wie, input) => {
    expect(await weigert(input, wie)).toMatchObject({ __typename: 'NietToegestaan' });
    expect(await importeer(input, wie)).toMatchObject({ __typename: 'NietToegestaan' });
  });

  it('over a versie that somebody passed is refused, also as a trial', async () => {
    const input = { tekst: tekst([EXTRA]), verwachteVersie: 7 };
    expect(await weigert(input)).toMatchObject({ __typename: 'Versieconflict', huidigeVersie: 0 });
    expect(await importeer(input)).toMatchObject({ __typename: 'Versieconflict' });
  });

  it.each([
    [{}, 'tekst'],
    [{ tekst: 'a', ...bestand('a.csv', 'a') }, 'tekst'],
    [{ bestand: { naam: 'a.csv', inhoud: '###' } }, 'bestand.inhoud'],
    [{ regel: { tekst: 'nu en dan', van: '2021-01-01', tot: '2021-12-31' } }, 'regel.tekst'],
    [{ regel: { tekst: 'elke dinsdag', van: '2021-12-31', tot: '2021-01-01' } }, 'regel.tot'],
    [{ regel: { tekst: 'elke dinsdag', van: '2021-01-01', tot: '2031-01-01' } }, 'regel.tot'],
    [{ regel: { tekst: 'elke dinsdag', van: '2021-02-31', tot: '2021-12-31' } }, 'regel.van'],
    [{ jaar: 1999, tekst: 'a' }, 'jaar'],
  ])('of the input %j names the field %s', async (input, veld) => {
    expect(await weigert(input)).toMatchObject({ __typename: 'OngeldigeInvoer', veld });
  });

  it('moves the forecast on the next dashboard, at once and as one change', async () => {
    expect(cel(await dashboard(omgeving.api), 1, RAAD).prognose.tekst).toBe('di 20-4-2021');
    const rijen = JAAR.map((rij) => (rij[0] === '20-4-2021' ? ['22-4-2021', ...rij.slice(1)] : rij));
    const sleutel = randomUUID();
    const input = { tekst: tekst(rijen), proef: false, sleutel, verwachteVersie: 0 };
    const uitkomst = await importeer(input);
    expect(uitkomst).toMatchObject({ __typename: 'VergaderschemaVastgelegd', versie: 1, trajectVersie: 22 });
    expect(uitkomst.schema?.samenvatting).toBe('Vergaderingen: 1 verplaatst, 9 bijgewerkt.');
    expect(cel(await dashboard(omgeving.api), 1, RAAD).prognose.tekst).toBe('do 22-4-2021');
    expect(cel(await dashboard(omgeving.api, '2021-03-23'), 1, RAAD).prognose.tekst).toBe('di 20-4-2021');

    // The same request again, and the same list with another key, record nothing.
    const voor = await omgeving.afdruk();
    expect(await importeer(input)).toEqual(uitkomst);
    const nogEens = await importeer({ ...input, sleutel: randomUUID(), verwachteVersie: 1 });
    expect(nogEens).toMatchObject({ __typename: 'VergaderschemaGelezen', kanVastgelegd: false });
    expect(soorten(nogEens)).toEqual([]);
    expect(await omgeving.afdruk()).toBe(voor);
  });

  it('lets what the list no longer names fall out only on request', async () => {
    const rijen = JAAR.filter(([dag]) => dag !== '14-12-2021').map((rij) =>
      rij[0] === '20-4-2021' ? ['22-4-2021', ...rij.slice(1)] : rij,
    );
    const eerst = await importeer({ tekst: tekst(rijen), proef: false });
    expect(eerst).toMatchObject({ __typename: 'VergaderschemaGelezen', kanVastgelegd: false });
    expect(soorten(eerst)).toEqual([['ONTBREEKT', '2021-12-14']]);
    const dan = await importeer({ tekst: tekst(rijen), proef: false, laatVervallen: true });
    expect(dan).toMatchObject({ __typename: 'VergaderschemaVastgelegd', versie: 2 });
    expect(dan.schema?.wijzigingen.at(-1)).toMatchObject({ soort: 'ONTBREEKT', staat: 'vervallen' });
  });

  it('takes a file of megabytes on its own path only', async () => {
    const groot = bestand(
      'raad.csv',
      `${tekst([EXTRA], ';')}\n${'opvulling zonder datum;\n'.repeat(20_000)}`,
    );
    await expect(importeer(groot)).rejects.toThrow();
    expect(await importeer(groot, GRIFFIER, '/graphql/bestand')).toMatchObject({
      __typename: 'VergaderschemaGelezen',
    });
    const stuur = (body: string, headers: object = {}) =>
      omgeving.api.stuur(
        body,
        { authorization: `Bearer ${omgeving.api.token('lezer')}`, ...headers },
        { pad: '/graphql/bestand' },
      );
    expect((await stuur(JSON.stringify({ query: '{ trajecten { code } }' }))).status).toBe(400);
    expect((await stuur(JSON.stringify({ query: 'a'.repeat(20_000_000) }))).status).toBe(413);
    expect((await stuur('{}', { authorization: '' })).status).toBe(401);
  });
});

describe('vergelijkVergaderschema', () => {
  const vergelijk = (regel: string) =>
    omgeving.api.vraag<{ vergelijkVergaderschema: object } | null>(
      'lezer',
      `query ($regel: String!) { vergelijkVergaderschema(traject: "GR-SDD", gremium: "raad-GM0590", regel: $regel,
        van: "2021-04-01", tot: "2021-06-30") {
        regel aantalVolgensRegel aantalBekend verschillen { soort regeldag bekendeDag zin } } }`,
      { regel },
    );

  it('tells in sentences where the known calendar departs from the rule', async () => {
    const { data } = await vergelijk('laatste donderdag van de maand');
    expect(data?.vergelijkVergaderschema).toEqual({
      regel: 'laatste donderdag van de maand',
      aantalVolgensRegel: 3,
      aantalBekend: 3,
      verschillen: [
        {
          soort: 'VERPLAATST',
          regeldag: '2021-04-29',
          bekendeDag: '2021-04-22',
          zin: 'De vergadering van do 29-4-2021 staat in de lijst op do 22-4-2021, 7 dagen eerder.',
        },
      ],
    });
  });

  it('names the field of a rule that it does not understand', async () => {
    const { data, errors } = await vergelijk('nu en dan');
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'ONGELDIGE_INVOER', veld: 'regel' } }]);
  });
});

describe('the command line', () => {
  const map = mkdtempSync(join(tmpdir(), 'vergaderschema-'));
  afterAll(() => {
    rmSync(map, { recursive: true });
  });
  const voer = async (rijen: readonly (readonly string[])[], woorden: readonly string[] = []) => {
    const pad = join(map, 'raad.csv');
    writeFileSync(pad, tekst(rijen, ';'));
    const opdracht = leesOpdracht([pad, '--traject', 'GR-SDD', '--gremium', 'raad-gm0590', ...woorden]);
    if (opdracht === null) throw new Error(woorden.join(' '));
    const regels: string[] = [];
    const code = await voerUit(opdracht, {
      databaseUrl: omgeving.databaseUrl,
      demo: true,
      log: (regel) => regels.push(regel),
    });
    return { code, uitvoer: regels.join('\n') };
  };
  const JUNI = ['10-6-2021', '6-5-2021', 'definitief', 'extra'];

  it('shows what would change as a table, and records it when told', async () => {
    const voor = await omgeving.afdruk();
    const proef = await voer([JUNI]);
    expect(proef).toMatchObject({
      code: 0,
      uitvoer: expect.stringMatching(/^do 10-6-2021 +do 6-5-2021 +bevestigd +nieuw$/mu),
    });
    expect(proef.uitvoer).toContain('gebruik dan --vastleggen');
    expect(await omgeving.afdruk()).toBe(voor);
    const vast = await voer([JUNI], ['--vastleggen', '--jaar', '2021']);
    expect(vast).toMatchObject({ code: 0, uitvoer: expect.stringContaining('Vastgelegd: versie') });
    const { rows } = await omgeving.db.query(
      `SELECT w.rol, w.gemeente_code FROM wijziging w JOIN traject t ON t.id = w.traject_id
        WHERE t.code = 'GR-SDD' ORDER BY w.volgnummer DESC LIMIT 1`,
    );
    expect(rows).toMatchObject([{ rol: 'griffier', gemeente_code: 'GM0590' }]);
    expect((await voer([JUNI], ['--vastleggen'])).uitvoer).toContain('er wijzigt niets');
  });

  it('ends with 1 and a reason when something stands in the way', async () => {
    const voor = await omgeving.afdruk();
    const slecht = [JUNI, ['31-6-2021', '', '', '']];
    expect(await voer(slecht, ['--vastleggen'])).toMatchObject({
      code: 1,
      uitvoer: expect.stringContaining('Rij 3, kolom Datum raad'),
    });
    expect((await voer(slecht)).code).toBe(1);
    expect(await omgeving.afdruk()).toBe(voor);
  });
});
