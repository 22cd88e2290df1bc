import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

interface Uiterste {
  readonly soort: string;
  readonly code: string | null;
  readonly dag: string | null;
  readonly uitleg: string;
}
interface Gezamenlijk {
  readonly dag: string | null;
  readonly bepalend: readonly { readonly naam: string }[];
  readonly gemeenten: readonly {
    readonly gemeente: { readonly naam: string };
    readonly uiterste: Uiterste;
  }[];
}
interface Treden {
  readonly gemeenten: readonly {
    readonly gemeente: { readonly naam: string };
    readonly treden: readonly {
      readonly van: string;
      readonly tot: string;
      readonly einde: { readonly tekst: string };
      readonly binnenVenster: boolean | null;
      readonly uitleg: string;
    }[];
  }[];
}
interface Oorzaak {
  readonly vraag: string;
  readonly knopen: readonly {
    readonly id: string;
    readonly soort: string;
    readonly dagenTeLaat: number | null;
    readonly bron: { readonly soort: string; readonly verwijzing: string };
  }[];
  readonly kanten: readonly { readonly van: string; readonly omdat: string }[];
  readonly zinnen: readonly string[];
}

const UITERSTE = '{ soort code dag uitleg }';
const TERUG = `query ($traject: String!, $peildatum: Datum, $gemeente: String!) {
  terugrekenen(traject: $traject, mijlpaal: 1, gemeente: $gemeente, peildatum: $peildatum) {
    voorbeeld venster { grens stations { station besluit ${UITERSTE} aanleveren ${UITERSTE} sprong { dagen klif } } }
    ingangsdatum { grens stations { station besluit ${UITERSTE} } } } }`;
const SAMEN = `query ($peildatum: Datum) {
  uitersteDag(traject: "GR-SDD", mijlpaal: 1, station: "onsd", peildatum: $peildatum) {
    dag bepalend { naam } gemeenten { gemeente { naam } uiterste ${UITERSTE} } } }`;
const TREDEN = `query ($van: Datum!, $tot: Datum!) {
  stappenfunctie(traject: "GR-SDD", mijlpaal: 1, station: "onsd", van: $van, tot: $tot, peildatum: "2021-03-10") {
    gemeenten { gemeente { naam } treden { van tot einde { tekst } binnenVenster uitleg } } } }`;
const WAAROM = `query ($traject: String!, $station: String!, $gemeente: String) {
  waarom(traject: $traject, mijlpaal: 1, station: $station, gemeente: $gemeente, peildatum: "2021-03-24") {
    vraag knopen { id soort dagenTeLaat bron { soort verwijzing } } kanten { van omdat } zinnen } }`;

describe('the last safe days of GR-SDD', () => {
  it('the ONS-D had to decide on 11-3 for Hendrik-Ido-Ambacht, and it decided on 18-3', async () => {
    const vraag = { traject: 'GR-SDD', gemeente: 'Hendrik-Ido-Ambacht' };
    const { terugrekenen } = await omgeving.api.lees<{
      terugrekenen: {
        voorbeeld: boolean;
        venster: { grens: string; stations: readonly { station: string; besluit: Uiterste }[] };
      };
    }>('two', TERUG, { ...vraag, peildatum: '2021-03-24' });
    expect(terugrekenen.voorbeeld).toBe(true);
    expect(terugrekenen.venster.grens).toBe('2021-04-30');
    expect(terugrekenen.venster.stations.find(({ station }) => station === 'onsd')?.besluit).toEqual({
      soort: 'VERSTREKEN',
      code: 'VENSTER_ONHAALBAAR',
      dag: '2021-03-11',
      uitleg: 'Onhaalbaar: dit moest uiterlijk do 11-3-2021, maar gebeurde op do 18-3-2021.',
    });
  });

  it('gives seven dates for the ONS-D and the first of them', async () => {
    const { uitersteDag } = await omgeving.api.lees<{ uitersteDag: Gezamenlijk }>('stuurgroep', SAMEN, {
      peildatum: '2021-03-10',
    });
    const dagen = uitersteDag.gemeenten.flatMap(({ uiterste }) => uiterste.dag ?? []);
    expect(uitersteDag.gemeenten).toHaveLength(7);
    expect(uitersteDag.dag).toBe([...dagen].sort()[0]);
    expect(uitersteDag.dag).toBe('2021-03-11');
    expect(uitersteDag.bepalend.map(({ naam }) => naam)).toContain('Hendrik-Ido-Ambacht');
  });

  it('agrees with the step function: one day later the strook is outside its window', async () => {
    const { stappenfunctie } = await omgeving.api.lees<{ stappenfunctie: Treden }>('stuurgroep', TREDEN, {
      van: '2021-03-01',
      tot: '2021-06-28',
    });
    const ambacht = stappenfunctie.gemeenten.find(({ gemeente }) => gemeente.naam === 'Hendrik-Ido-Ambacht');
    expect(ambacht?.treden.slice(0, 2)).toMatchObject([
      { van: '2021-03-01', tot: '2021-03-11', einde: { tekst: 'ma 12-4-2021' }, binnenVenster: true },
      { van: '2021-03-12', einde: { tekst: 'ma 10-5-2021' }, binnenVenster: false },
    ]);
    expect(ambacht?.treden[1]?.uitleg).toContain('vr 12-3-2021 haalt de aanleverdatum do 11-3-2021 van');
  });

  it('refuses more days than a chart can need, and days in the wrong order', async () => {
    const fout = async (van: string, tot: string) =>
      (await omgeving.api.vraag('two', TREDEN, { van, tot })).errors[0];
    expect(await fout('2021-01-01', '2022-01-02')).toMatchObject({
      message: 'Vraag hooguit 366 dagen per keer; dit zijn er 367.',
      extensions: { code: 'ONGELDIGE_INVOER', veld: 'tot' },
    });
    expect(await fout('2021-03-02', '2021-03-01')).toMatchObject({
      message: 'De laatste dag ligt vóór de eerste.',
    });
  });

  it('shows a griffier only the strook of its own gemeente', async () => {
    const vraag = (gemeente: string) =>
      omgeving.api.vraag('griffier GM0505', TERUG, { traject: 'GR-SDD', gemeente });
    expect((await vraag('Dordrecht')).errors).toEqual([]);
    expect((await vraag('Papendrecht')).errors[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    expect((await omgeving.api.vraag('griffier GM0505', SAMEN)).errors[0]).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
  });
});

describe('why a date is what it is', () => {
  it('names the missed raad, how late, and where to look it up', async () => {
    const { waarom } = await omgeving.api.lees<{ waarom: Oorzaak }>('two', WAAROM, {
      traject: 'GR-SDD',
      station: 'raad',
      gemeente: 'Hendrik-Ido-Ambacht',
    });
    expect(waarom.zinnen[0]).toContain(
      'haalt de aanleverdatum do 18-3-2021 van Raad Hendrik-Ido-Ambacht van ma 12-4-2021 niet (12 dagen te laat) → ' +
        'Raad Hendrik-Ido-Ambacht ma 10-5-2021',
    );
    const gemist = waarom.knopen.filter(
      ({ soort, dagenTeLaat }) => soort === 'GEMISTE_VERGADERING' && dagenTeLaat === 12,
    );
    expect(gemist).toHaveLength(1);
    const { rows } = await omgeving.db.query('SELECT id FROM vergadering');
    const bekend = rows.map(({ id }: { id: unknown }) => String(id));
    for (const { bron } of waarom.knopen.filter((knoop) => knoop.bron.soort === 'vergadering')) {
      expect(bekend).toContain(bron.verwijzing);
    }
    const ids = new Set(waarom.knopen.map(({ id }) => id));
    expect(waarom.kanten.every(({ van, omdat }) => ids.has(van) && ids.has(omdat))).toBe(true);
  });

  it('says which station it does not know', async () => {
    const { errors } = await omgeving.api.vraag('two', WAAROM, {
      traject: 'GR-SDD',
      station: 'gemeentehuis',
    });
    expect(errors[0]).toMatchObject({ extensions: { code: 'NIET_GEVONDEN', veld: 'station' } });
  });
});

describe('why a date of the whole is what it is', () => {
  const GRAAF =
    '{ vraag zinnen knopen { id soort dagenTeLaat bron { soort verwijzing } } kanten { van omdat } }';
  const WAAR = 'traject: "GR-SDD", peildatum: "2021-03-24"';
  const vraag = (wat: string) => omgeving.api.lees<{ waarom: Oorzaak }>('two', `{ waarom: ${wat} ${GRAAF} }`);
  const rustOp = ({ vraag: van, kanten, knopen }: Oorzaak) => {
    const omdat = kanten.filter((kant) => kant.van === van).map((kant) => kant.omdat);
    return knopen.filter(({ id }) => omdat.includes(id));
  };

  it('a mijlpaal rests on the join rule and the raad of the gemeente that decides last', async () => {
    const { waarom } = await vraag(`waaromMijlpaal(${WAAR}, mijlpaal: 1)`);
    expect(waarom.zinnen[0]).toBe('Het besluit over mijlpaal 1 valt op ma 10-5-2021.');
    expect(rustOp(waarom).map(({ soort }) => soort)).toEqual(['REGEL', 'DATUM']);
    expect(waarom.zinnen.join(' ')).toContain('→ Raad Hendrik-Ido-Ambacht ma 10-5-2021');
  });

  it('the verdict on the ingangsdatum rests on the law', async () => {
    const { waarom } = await vraag(`waaromIngangsdatum(${WAAR})`);
    const artikelen = waarom.knopen
      .filter(({ bron }) => bron.soort === 'wet')
      .map(({ bron }) => bron.verwijzing);
    expect(artikelen.join(' ')).toMatch(/Wgr art\. 1\b.*Wgr art\. 26|Wgr art\. 26.*Wgr art\. 1\b/u);
    expect(rustOp(waarom).map(({ soort }) => soort)).toContain('DATUM');
  });

  it('the last day of ONS-D rests on the gemeente that sets it, and what one day later misses', async () => {
    const { waarom } = await vraag(`waaromUitersteDag(${WAAR}, mijlpaal: 1, station: "onsd")`);
    expect(waarom.zinnen[0]).toBe('De eerste uiterste dag van alle stroken telt: do 11-3-2021.');
    const gemist = waarom.knopen.filter(({ soort }) => soort === 'GEMISTE_VERGADERING');
    expect(gemist.map(({ dagenTeLaat }) => dagenTeLaat)).toContain(5);
  });

  it('says which mijlpaal and which station it does not know', async () => {
    const fout = async (wat: string) => (await omgeving.api.vraag('two', `{ ${wat} { zinnen } }`)).errors[0];
    expect(await fout(`waaromMijlpaal(${WAAR}, mijlpaal: 9)`)).toMatchObject({
      extensions: { code: 'NIET_GEVONDEN', veld: 'mijlpaal' },
    });
    expect(await fout(`waaromUitersteDag(${WAAR}, mijlpaal: 1, station: "gemeentehuis")`)).toMatchObject({
      extensions: { code: 'NIET_GEVONDEN', veld: 'station' },
    });
  });
});

describe('SERVICEGEMEENTE', () => {
  it('has no ONS-D, and reckons back all the same', async () => {
    const { terugrekenen } = await omgeving.api.lees<{
      terugrekenen: { venster: { stations: readonly { station: string; besluit: Uiterste }[] } };
    }>('two', TERUG, { traject: 'SERVICEGEMEENTE', gemeente: 'Dordrecht', peildatum: '2021-03-10' });
    const { stations } = terugrekenen.venster;
    expect(stations.map(({ station }) => station)).toEqual(expect.arrayContaining(['college', 'raad']));
    expect(stations.map(({ station }) => station)).not.toContain('onsd');
    expect(stations.every(({ besluit }) => besluit.uitleg !== '')).toBe(true);
  });

  it('tells why the raad has its date', async () => {
    const { waarom } = await omgeving.api.lees<{ waarom: Oorzaak }>('two', WAAROM, {
      traject: 'SERVICEGEMEENTE',
      station: 'raad',
      gemeente: 'Dordrecht',
    });
    expect(waarom.knopen[0]?.id).toBe(waarom.vraag);
    expect(waarom.knopen.length).toBeGreaterThan(1);
  });
});
