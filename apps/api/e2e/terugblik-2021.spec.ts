import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

/** What became known of mijlpaal 1 and 2 afterwards, and whether it can be laid beside a forecast. */
interface Bekend {
  readonly wat: string;
  readonly bron: string;
  readonly mijlpaal: number;
  /** CBS code, `null` when nobody says which gemeente. */
  readonly gemeente: string | null;
  /** The day of the decision, `null` when only a limit is known. */
  readonly dag: string | null;
}

/** All that is known: bron 004 is a plan of 25-1-2021 and tells no outcome at all. */
const BEKEND: readonly Bekend[] = [
  {
    wat: 'Alle raden stemden in met het principebesluit, op of vóór maart 2021.',
    bron: 'bron 003',
    mijlpaal: 0,
    gemeente: null,
    dag: null,
  },
  {
    wat: 'Eén raad besloot over mijlpaal 1 tien dagen na het venster; welke staat er niet bij.',
    bron: 'openbaar bekend geworden',
    mijlpaal: 1,
    gemeente: null,
    dag: '2021-05-10',
  },
];

/** On the day of the edition, before and after the window of the raden, and when all should have been over. */
const PEILDATA = ['2021-01-25', '2021-03-01', '2021-04-05', '2021-05-11', '2021-12-31'] as const;

interface Station {
  readonly station: string;
  readonly prognose: {
    readonly soort: string;
    readonly vroegst: string | null;
    readonly laatst: string | null;
  };
}

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving({ dag: '2021-12-31' });
  const { exportTrajectbestand } = await omgeving.api.lees<{ exportTrajectbestand: { tekst: string } }>(
    'two',
    '{ exportTrajectbestand(traject: "GR-SDD", formaat: JSON) { tekst } }',
  );
  const voorbeeld = JSON.parse(exportTrajectbestand.tekst) as { readonly traject: object };
  // Only what the source prints: the meetings and the facts of the example are invented.
  const gedrukt = {
    ...voorbeeld,
    traject: { ...voorbeeld.traject, code: 'PLAN-2021' },
    vergaderschemas: [],
    feiten: [],
  };
  const { data } = await omgeving.api.vraag<{ importTrajectbestand: object }>(
    'two',
    `mutation ($tekst: String!) { importTrajectbestand(input: { tekst: $tekst }) { __typename
      ... on TrajectbestandGeweigerd { fouten { code pad melding } } } }`,
    { tekst: JSON.stringify(gedrukt) },
  );
  expect(data.importTrajectbestand).toEqual({ __typename: 'TrajectIngelezen' });
});
afterAll(async () => {
  await omgeving.sluit();
});

async function stations(traject: string, peildatum: string, gemeente: string): Promise<readonly Station[]> {
  const { gemeenteRoute } = await omgeving.api.lees<{
    gemeenteRoute: { mijlpalen: readonly { nummer: number; stations: readonly Station[] }[] };
  }>(
    'two',
    `{ gemeenteRoute(traject: "${traject}", peildatum: "${peildatum}", gemeente: "${gemeente}") {
      mijlpalen { nummer stations { station prognose { soort vroegst laatst } } } } }`,
  );
  return gemeenteRoute.mijlpalen.find(({ nummer }) => nummer === 1)?.stations ?? [];
}

async function gemeenten(): Promise<readonly string[]> {
  const { traject } = await omgeving.api.lees<{ traject: { gemeenten: readonly { code: string }[] } }>(
    'two',
    '{ traject(code: "PLAN-2021") { gemeenten { code } } }',
  );
  return traject.gemeenten.map(({ code }) => code);
}

/** The last possible day that was said of each raad. */
async function voorspeld(traject: string, peildatum: string): Promise<ReadonlyMap<string, string | null>> {
  const gevonden = new Map<string, string | null>();
  for (const gemeente of await gemeenten()) {
    const raad = (await stations(traject, peildatum, gemeente)).find(({ station }) => station === 'raad');
    gevonden.set(gemeente, raad?.prognose.laatst ?? null);
  }
  return gevonden;
}

describe('the plan of 2021 beside what happened', () => {
  it('could give the regional days that it prints, and no day for a single raad: no calendar is known', async () => {
    const alle = await stations('PLAN-2021', '2021-01-25', 'GM0531');
    expect(alle.map(({ station, prognose: { soort, laatst } }) => [station, soort, laatst])).toEqual([
      ['stuurgroep', 'DAG', '2021-03-05'],
      ['onsd', 'BAND', '2021-03-19'],
      ['college', 'ONBEKEND', null],
      ['raad', 'ONBEKEND', null],
    ]);
  });

  it.each(PEILDATA)('said “onbekend” of all seven raden on %s, never a day', async (peildatum) => {
    const dagen = await voorspeld('PLAN-2021', peildatum);
    expect([...dagen.values()]).toEqual(Array.from({ length: 7 }, () => null));
  });

  it('leaves no case to compare: what is known names no gemeente, or no day, and what was said was “onbekend”', async () => {
    const dagen = await voorspeld('PLAN-2021', '2021-03-01');
    const vergelijkbaar = BEKEND.filter(
      ({ gemeente, dag }) => gemeente !== null && dag !== null && (dagen.get(gemeente) ?? null) !== null,
    );
    expect(BEKEND).toHaveLength(2);
    expect(vergelijkbaar).toEqual([]);
  });

  it('therefore says of its own forecasts: nothing to learn from, niet te voorspellen', async () => {
    const { trefzekerheid } = await omgeving.api.lees<{
      trefzekerheid: { stations: readonly object[]; mijlpalen: readonly object[] };
    }>('two', '{ trefzekerheid(traject: "PLAN-2021") { stations { aantal } mijlpalen { kans tekst } } }');
    expect(trefzekerheid.stations).toEqual([]);
    expect(trefzekerheid.mijlpalen).toEqual(
      [1, 2, 3].map(() => ({ kans: null, tekst: 'niet te voorspellen' })),
    );
  });

  it('warns that the calendars are missing, in time to do something about it', async () => {
    const { waarschuwingen } = await omgeving.api.lees<{
      waarschuwingen: readonly {
        code: string;
        uiterlijk: string | null;
        gemeente: { code: string } | null;
      }[];
    }>(
      'two',
      `{ waarschuwingen(traject: "PLAN-2021", peildatum: "2021-01-25", eerste: 100) {
        code uiterlijk gemeente { code } } }`,
    );
    const zonder = waarschuwingen.filter(({ code }) => code === 'GEEN_VERGADERSCHEMA');
    expect(new Set(zonder.map(({ gemeente }) => gemeente?.code)).size).toBe(7);
    expect(zonder.every(({ uiterlijk }) => uiterlijk !== null && uiterlijk > '2021-01-25')).toBe(true);
  });
});

describe('the example with its invented calendars', () => {
  it('lands on the day that became known, which proves nothing: it is one day, and its calendar is invented', async () => {
    const dagen = await voorspeld('GR-SDD', '2021-03-24');
    const [laatste] = [...dagen.values()].flatMap((dag) => dag ?? []).sort((a, b) => (a < b ? 1 : -1));
    expect(laatste).toBe(BEKEND.find(({ mijlpaal }) => mijlpaal === 1)?.dag);
    const { traject } = await omgeving.api.lees<{ traject: { label: string } }>(
      'two',
      '{ traject(code: "GR-SDD") { label } }',
    );
    expect(traject.label).toContain('verzonnen');
  });
});
