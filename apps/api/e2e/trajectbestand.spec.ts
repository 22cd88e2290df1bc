import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, type Omgeving, startOmgeving } from './testing/omgeving.js';

interface Fout {
  readonly code: string;
  readonly pad: string;
  readonly melding: string;
  readonly regel: number | null;
  readonly kolom: number | null;
}

interface Controle {
  readonly inOrde: boolean;
  readonly samenvatting: string | null;
  readonly fouten: readonly Fout[];
  readonly aantalFouten: number;
}

interface Import {
  readonly __typename: string;
  readonly code?: string;
  readonly melding?: string;
  readonly traject?: string;
  readonly samenvatting?: string;
  readonly trajectVersie?: number;
  readonly fouten?: readonly Fout[];
}

interface Bestand {
  readonly bestandsnaam: string;
  readonly soort: string;
  readonly tekst: string;
}

const FOUTEN = 'fouten { code pad melding regel kolom } aantalFouten';
const CONTROLEER = `query ($tekst: String!) {
  controleerTrajectbestand(tekst: $tekst) { inOrde samenvatting ${FOUTEN} } }`;
const IMPORTEER = `mutation ($tekst: String!) { importTrajectbestand(input: { tekst: $tekst }) { __typename
  ... on Weigering { code melding veld } ... on TrajectBestaatAl { traject }
  ... on TrajectbestandGeweigerd { ${FOUTEN} } ... on TrajectIngelezen { traject samenvatting trajectVersie } } }`;
const EXPORTEER = `query ($traject: String!, $formaat: Trajectbestandformaat!, $peildatum: Datum) {
  exportTrajectbestand(traject: $traject, formaat: $formaat, peildatum: $peildatum) { bestandsnaam soort tekst } }`;

let omgeving: Omgeving;
let api: Api;
beforeAll(async () => {
  omgeving = await startOmgeving();
  api = omgeving.api;
});
afterAll(async () => {
  await omgeving.sluit();
});

const controleer = async (tekst: string): Promise<Controle> =>
  (await api.lees<{ controleerTrajectbestand: Controle }>('two', CONTROLEER, { tekst }))
    .controleerTrajectbestand;
const importeer = async (tekst: string): Promise<Import> =>
  (await api.lees<{ importTrajectbestand: Import }>('two', IMPORTEER, { tekst })).importTrajectbestand;
const exporteer = async (
  traject: string,
  formaat: 'YAML' | 'JSON',
  peildatum: string | null = null,
): Promise<Bestand> =>
  (await api.lees<{ exportTrajectbestand: Bestand }>('two', EXPORTEER, { traject, formaat, peildatum }))
    .exportTrajectbestand;

const SERVICEGEMEENTE = readFileSync(
  new URL('../../../libs/persistence/data/trajecten/servicegemeente-dordrecht.yaml', import.meta.url),
  'utf8',
);

/** The same file for a traject of another code. */
const onder = (tekst: string, code: string): string =>
  tekst.replace(/^(traject:\n {2}code: )\S+/mu, `$1${code}`);
const metCode = (tekst: string, code: string): unknown => {
  const bestand = JSON.parse(tekst) as { readonly traject: object };
  return { ...bestand, traject: { ...bestand.traject, code } };
};

describe('a whole traject', () => {
  it('comes in as another spoor, at once visible to another api too', async () => {
    const andere = await omgeving.startAndere();
    const uitkomst = await importeer(onder(SERVICEGEMEENTE, 'SPOOR'));
    expect(uitkomst).toMatchObject({ __typename: 'TrajectIngelezen', traject: 'SPOOR' });
    expect(uitkomst.samenvatting).toMatch(/^SPOOR \(.+\): 7 gemeenten, /);
    for (const kant of [api, andere]) {
      const { trajecten } = await kant.lees<{ trajecten: readonly { code: string }[] }>(
        'lezer',
        '{ trajecten { code } }',
      );
      expect(trajecten.map(({ code }) => code)).toEqual(['GR-SDD', 'SERVICEGEMEENTE', 'SPOOR']);
    }
    const dashboard = '{ stuurgroepDashboard(traject: "SPOOR") { mijlpalen { prognose { tekst } } } }';
    expect(await api.lees('stuurgroep', dashboard)).toEqual(await andere.lees('stuurgroep', dashboard));
  });

  it.each(['GR-SDD', 'SERVICEGEMEENTE'])(
    '%s goes out and comes in under another code, equal',
    async (code) => {
      const { tekst, soort, bestandsnaam } = await exporteer(code, 'YAML');
      expect([bestandsnaam, soort]).toEqual([`${code} 2021-03-24.yaml`, 'application/yaml']);
      expect(await controleer(tekst)).toMatchObject({ inOrde: true, fouten: [], aantalFouten: 0 });
      const kopie = `${code}-KOPIE`;
      expect(await importeer(onder(tekst, kopie))).toMatchObject({ traject: kopie });
      const eerste = (await exporteer(code, 'JSON')).tekst;
      const tweede = (await exporteer(kopie, 'JSON')).tekst;
      expect(metCode(tweede, code)).toEqual(JSON.parse(eerste));
      expect(await importeer(JSON.stringify(metCode(eerste, `${code}-JSON`)))).toMatchObject({
        __typename: 'TrajectIngelezen',
      });
      const vraag = (traject: string): string =>
        `{ stuurgroepDashboard(traject: "${traject}") { ingangsdatum { antwoord margeDagen }
        mijlpalen { nummer prognose { tekst } bepalendeGemeenten { naam } } waarschuwingen { ernst aantal } } }`;
      expect(await api.lees('stuurgroep', vraag(kopie))).toEqual(await api.lees('stuurgroep', vraag(code)));
    },
  );

  it('is exported as it was known on the peildatum', async () => {
    const opDag = async (
      dag: string,
    ): Promise<{ peildatum: string; feiten?: readonly { vastgelegdOp: string }[] }> =>
      JSON.parse((await exporteer('GR-SDD', 'JSON', dag)).tekst) as never;
    const vroeg = await opDag('2021-02-20');
    const laat = await opDag('2021-03-24');
    expect(vroeg.peildatum).toBe('2021-02-20');
    expect(laat.feiten?.length).toBeGreaterThan(vroeg.feiten?.length ?? 0);
    expect(
      vroeg.feiten?.filter(({ vastgelegdOp }) => vastgelegdOp.slice(0, 10) > '2021-02-20') ?? [],
    ).toEqual([]);
    expect((await controleer(JSON.stringify(vroeg))).fouten).toEqual([]);
    expect((await controleer(JSON.stringify(await opDag('2021-01-01')))).fouten).toEqual([]);
  });

  it('keeps who brought it in with each of its changes', async () => {
    const { rows } = await omgeving.db.query<{ resultaat: unknown }>(
      `SELECT DISTINCT w.resultaat FROM wijziging w JOIN traject t ON t.id = w.traject_id
       WHERE t.code = 'SPOOR'`,
    );
    expect(rows).toEqual([
      { resultaat: { ingelezen: { rol: 'two', door: expect.any(String), op: '2021-03-24T10:00:00.000Z' } } },
    ]);
  });
});

describe('a file that cannot come in', () => {
  let afdruk: string;
  beforeAll(async () => {
    afdruk = await omgeving.afdruk();
  });

  it('says on which line, in which column, at what, and why, without touching anything', async () => {
    const tekst = SERVICEGEMEENTE.replace('gemeente: GM0610', 'gemeente: GM0999');
    const { inOrde, samenvatting, fouten } = await controleer(tekst);
    expect([inOrde, samenvatting]).toEqual([false, null]);
    const [fout] = fouten;
    expect(fout?.code).toBe('ONBEKENDE_VERWIJZING');
    expect(fout?.pad).toMatch(/^gremia\[\d+\]\.gemeente$/);
    const regel = tekst.split('\n')[(fout?.regel ?? 0) - 1] ?? '';
    expect(regel.slice((fout?.kolom ?? 0) - 1)).toMatch(/^gemeente: GM0999/);
    expect(await importeer(tekst)).toMatchObject({
      __typename: 'TrajectbestandGeweigerd',
      code: 'TRAJECTBESTAND_GEWEIGERD',
      melding: 'Er staan 2 fouten in dit bestand.',
      fouten,
    });
  });

  it('has a code that is taken: a typed answer, however often', async () => {
    const { tekst } = await exporteer('GR-SDD', 'YAML');
    for (const _keer of [1, 2]) {
      expect(await importeer(tekst)).toMatchObject({
        __typename: 'TrajectBestaatAl',
        code: 'TRAJECT_BESTAAT',
        traject: 'GR-SDD',
      });
    }
  });

  it.each([
    [
      'an alias bomb',
      `a0: &a0 ha\n${Array.from({ length: 9 }, (_, i) => `a${String(i + 1)}: &a${String(i + 1)} [${`*a${String(i)}, `.repeat(9)}*a${String(i)}]`).join('\n')}`,
      'YAML',
    ],
    ['a type of its own', 'traject: !!js/function "process.exit()"', 'YAML'],
    ['two documents', 'a: 1\n---\nb: 2', 'YAML'],
    ['a key of the language', '__proto__: { a: 1 }\nconstructor: 1', 'ONBEKENDE_SLEUTEL'],
    ['a character that no database holds', onder(SERVICEGEMEENTE, '"A\\0"'), 'VERKEERDE_WAARDE'],
    ['nesting without end', '['.repeat(50_000), 'YAML'],
  ])('is %s', async (_wat, tekst, code) => {
    expect((await controleer(tekst)).fouten.map((fout) => fout.code)).toContain(code);
    const uitkomst = await importeer(tekst);
    expect(uitkomst.__typename).toBe('TrajectbestandGeweigerd');
  });

  it.each(['/graphql', '/graphql/bestand'])('is 10 MB, at %s', async (pad) => {
    const body = JSON.stringify({ query: IMPORTEER, variables: { tekst: 'a'.repeat(10_000_000) } });
    const kop = { authorization: `Bearer ${api.token('two')}` };
    expect((await api.stuur(body, kop, { pad })).status).toBe(413);
  });

  it('is longer than two million characters, where larger questions go', async () => {
    const kop = { authorization: `Bearer ${api.token('two')}` };
    const stuur = async (query: string, tekst: string): Promise<string> =>
      (await api.stuur(JSON.stringify({ query, variables: { tekst } }), kop, { pad: '/graphql/bestand' }))
        .tekst;
    expect(await stuur(IMPORTEER, 'a'.repeat(2_000_001))).toContain('ONGELDIGE_INVOER');
    expect(await stuur(CONTROLEER, 'a'.repeat(2_000_001))).toContain('ONGELDIGE_INVOER');
    expect(await stuur(CONTROLEER, `# ${'x'.repeat(400_000)}\n${SERVICEGEMEENTE}`)).toContain(
      '"inOrde":true',
    );
  });

  it('changes nothing', async () => {
    expect(await omgeving.afdruk()).toBe(afdruk);
  });

  it('names a traject that is not there', async () => {
    const { errors } = await api.vraag('two', EXPORTEER, { traject: 'NIETS', formaat: 'YAML' });
    expect(errors).toMatchObject([{ extensions: { code: 'NIET_GEVONDEN', veld: 'traject' } }]);
  });
});
