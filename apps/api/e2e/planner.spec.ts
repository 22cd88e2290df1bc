import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

const TRAJECTEN = ['GR-SDD', 'SERVICEGEMEENTE'] as const;
const PEILDATUM = '2021-03-10';

interface Moment {
  readonly vroegst: string | null;
  readonly laatst: string | null;
}
interface Cel {
  readonly station: string;
  readonly toestand: string;
  readonly grond: string;
  readonly gremium: { readonly code: string };
  readonly gereed: Moment;
  readonly prognose: Moment;
}
interface Vergadering {
  readonly dag: string;
  readonly aanleverdag: string | null;
  readonly staat: string;
  readonly besluitvormend: boolean;
}
interface Gelezen {
  readonly gemeenteRoute: { readonly mijlpalen: readonly { readonly stations: readonly Cel[] }[] };
  readonly traject: {
    readonly gremia: readonly { readonly code: string; readonly vergaderingen: readonly Vergadering[] }[];
  };
}
interface Uiterste {
  readonly dag: string | null;
}
interface Stappen {
  readonly gemeente: { readonly naam: string };
  readonly treden: readonly { readonly binnenVenster: boolean | null }[];
}
interface WatAls {
  readonly geweigerd: readonly unknown[];
  readonly stroken: readonly {
    readonly mijlpaal: number;
    readonly voor: { readonly laatst: string | null };
    readonly na: { readonly laatst: string | null } | null;
  }[];
}

const ROUTE = `query ($traject: String!, $gemeente: String!, $peildatum: Datum) {
  gemeenteRoute(traject: $traject, gemeente: $gemeente, peildatum: $peildatum) { mijlpalen { nummer
    stations { station toestand grond gremium { code } gereed { vroegst laatst } prognose { vroegst laatst } } } }
  traject(code: $traject, peildatum: $peildatum) {
    gremia { code vergaderingen { dag aanleverdag staat besluitvormend } } } }`;
const GEMEENTEN = `query ($traject: String!) { traject(code: $traject) { gemeenten { naam } } }`;
const LAATSTE_DAG = `query ($traject: String!, $gemeente: String!, $peildatum: Datum) {
  terugrekenen(traject: $traject, mijlpaal: 1, gemeente: $gemeente, peildatum: $peildatum) {
    venster { stations { station besluit { dag } } } ingangsdatum { stations { station besluit { dag } } } } }`;
const SAMEN = `query ($traject: String!, $peildatum: Datum) {
  uitersteDag(traject: $traject, mijlpaal: 1, station: "college", doel: INGANGSDATUM, peildatum: $peildatum) {
    dag } }`;
const WAAROM = `query ($traject: String!, $station: String!, $gemeente: String!, $peildatum: Datum) {
  waarom(traject: $traject, mijlpaal: 1, station: $station, gemeente: $gemeente, peildatum: $peildatum) {
    vraag zinnen knopen { id soort bron { soort verwijzing } } } }`;
const TREDEN = `query ($traject: String!, $station: String!, $van: Datum!, $tot: Datum!, $peildatum: Datum) {
  stappenfunctie(traject: $traject, mijlpaal: 1, station: $station, van: $van, tot: $tot, peildatum: $peildatum) {
    gemeenten { gemeente { naam } treden { binnenVenster } } } }`;
const WAT_ALS = `query ($traject: String!, $peildatum: Datum, $maatregelen: [MaatregelInput!]!) {
  watAls(traject: $traject, peildatum: $peildatum, maatregelen: $maatregelen) {
    geweigerd { code } stroken { mijlpaal voor { laatst } na { laatst } } } }`;

async function lees<T>(vraag: string, variabelen: object): Promise<T> {
  return omgeving.api.lees<T>('stuurgroep', vraag, { peildatum: PEILDATUM, ...variabelen });
}

async function gemeentenVan(traject: string): Promise<readonly string[]> {
  const gelezen = await lees<{ traject: { gemeenten: readonly { naam: string }[] } }>(GEMEENTEN, { traject });
  return gelezen.traject.gemeenten.map(({ naam }) => naam);
}

/** As with a paper calendar: the first meeting on or after this day that is still open for the stuk. */
function opPapier(gereed: string, kalender: readonly Vergadering[]): string | null {
  const kandidaten = kalender
    .filter(({ staat, besluitvormend }) => staat !== 'VERVALLEN' && besluitvormend)
    .filter(({ dag, aanleverdag }) => dag >= gereed && aanleverdag !== null && aanleverdag >= gereed)
    .map(({ dag }) => dag);
  return kandidaten.sort()[0] ?? null;
}

describe.each(TRAJECTEN)('a planner who asks about a raad of %s', (traject) => {
  it('finds each expected day in the calendar of the body, without the forecast', async () => {
    let nagezocht = 0;
    for (const gemeente of await gemeentenVan(traject)) {
      const { gemeenteRoute, traject: opzet } = await lees<Gelezen>(ROUTE, { traject, gemeente });
      for (const cel of gemeenteRoute.mijlpalen.flatMap(({ stations }) => stations)) {
        const { vergaderingen = [] } = opzet.gremia.find(({ code }) => code === cel.gremium.code) ?? {};
        if (cel.grond !== 'VERGADERING' || cel.gereed.laatst === null || cel.prognose.laatst === null)
          continue;
        expect([gemeente, cel.station, cel.prognose.laatst]).toEqual([
          gemeente,
          cel.station,
          opPapier(cel.gereed.laatst, vergaderingen),
        ]);
        nagezocht += 1;
      }
    }
    expect(nagezocht).toBeGreaterThan(7);
  });

  it('is told why, down to meetings, rows and rules that can be looked up', async () => {
    for (const gemeente of await gemeentenVan(traject)) {
      const { waarom } = await lees<{
        waarom: {
          vraag: string;
          zinnen: readonly string[];
          knopen: readonly { id: string; bron: { soort: string; verwijzing: string } }[];
        };
      }>(WAAROM, { traject, gemeente, station: 'raad' });
      expect(waarom.zinnen.length).toBeGreaterThan(0);
      expect(waarom.knopen.map(({ id }) => id)).toContain(waarom.vraag);
      expect(waarom.knopen.filter(({ bron }) => bron.verwijzing === '')).toEqual([]);
    }
  });

  it('may trust the last safe day: on that day the window is made, and the day after it is not', async () => {
    let beproefd = 0;
    for (const gemeente of await gemeentenVan(traject)) {
      const { terugrekenen } = await lees<{
        terugrekenen: { venster: { stations: readonly { station: string; besluit: Uiterste }[] } };
      }>(LAATSTE_DAG, { traject, gemeente });
      for (const { station, besluit } of terugrekenen.venster.stations) {
        if (besluit.dag === null) continue;
        const { stappenfunctie } = await lees<{ stappenfunctie: { gemeenten: readonly Stappen[] } }>(TREDEN, {
          traject,
          station,
          van: besluit.dag,
          tot: dagNa(besluit.dag),
        });
        const eigen = stappenfunctie.gemeenten.find((een) => een.gemeente.naam === gemeente);
        const gehaald = eigen?.treden.map(({ binnenVenster }) => binnenVenster === true);
        expect([gemeente, station, gehaald]).toEqual([gemeente, station, [true, false]]);
        beproefd += 1;
      }
    }
    // Nobody has set a window for the raden of the Servicegemeente.
    expect(beproefd > 0).toBe(traject === 'GR-SDD');
  });

  it('finds the last day of the colleges for the ingangsdatum as the first of those of the gemeenten', async () => {
    const dagen: string[] = [];
    for (const gemeente of await gemeentenVan(traject)) {
      const { terugrekenen } = await lees<{
        terugrekenen: { ingangsdatum: { stations: readonly { station: string; besluit: Uiterste }[] } };
      }>(LAATSTE_DAG, { traject, gemeente });
      const college = terugrekenen.ingangsdatum.stations.find(({ station }) => station === 'college');
      dagen.push(...(college?.besluit.dag == null ? [] : [college.besluit.dag]));
    }
    const { uitersteDag } = await lees<{ uitersteDag: Uiterste }>(SAMEN, { traject });
    expect(uitersteDag.dag).toBe(dagen.sort()[0] ?? null);
  });

  it('sees what a week later would do to each gemeente, and nothing is kept', async () => {
    const { traject: opzet } = await lees<Gelezen>(ROUTE, { traject, gemeente: 'Dordrecht' });
    const maatregelen = [{ verschuifStation: { station: 'college', mijlpaal: 1, dagen: 7 } }];
    const { watAls } = await lees<{ watAls: WatAls }>(WAT_ALS, { traject, maatregelen });
    // The plan of Servicegemeente names no day and no window for its colleges: nothing there can move.
    expect(watAls.geweigerd).toEqual(traject === 'SERVICEGEMEENTE' ? [{ code: 'WATALS-10' }] : []);
    expect(watAls.stroken.filter(({ mijlpaal }) => mijlpaal === 1)).toHaveLength(7);
    for (const { voor, na } of watAls.stroken) {
      expect(na?.laatst == null || (voor.laatst ?? '') <= na.laatst).toBe(true);
    }
    const daarna = await lees<Gelezen>(ROUTE, { traject, gemeente: 'Dordrecht' });
    expect(daarna.traject).toEqual(opzet);
  });
});

function dagNa(dag: string): string {
  return new Date(Date.parse(`${dag}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
