import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

interface Gremium {
  readonly code: string;
  readonly naam: string;
  readonly gemeente: string | null;
  readonly samenstelling: string | null;
  readonly aliassen: readonly string[];
}

interface Opzet {
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly gremia: readonly Gremium[];
  readonly stations: readonly { readonly code: string; readonly voorgangers: readonly string[] }[];
  readonly mijlpalen: readonly { readonly nummer: number }[];
  readonly sjabloon: { readonly afstanden: readonly Afstand[] };
  readonly vensters: readonly Venster[];
}

interface Afstand {
  readonly station: string;
  readonly vanWeek: number;
  readonly totWeek: number;
}

interface Venster {
  readonly mijlpaal: number;
  readonly station: string;
  readonly van: string;
  readonly tot: string;
  readonly vensterHerkomst: 'bron' | 'sjabloon';
  readonly rij: string | null;
}

interface Rij {
  readonly code: string;
  readonly mijlpaal: number;
  readonly weekTekst: string;
  readonly datumTekst: string;
  readonly wat: string;
  readonly wie: string;
  readonly opmerkingen: string;
}

interface Planning {
  readonly bijgewerktTotEnMet: string;
  readonly rijen: readonly Rij[];
  readonly procesbrieven: readonly Omit<Rij, 'mijlpaal' | 'datumTekst'>[];
  readonly gremia: readonly { readonly gremium: string; readonly wat: string; readonly wie: string }[];
  readonly activiteiten: readonly {
    readonly code: string;
    readonly rijen: readonly string[];
    readonly mijlpalen: readonly number[];
    readonly gremia: readonly string[];
    readonly perGemeente: boolean;
    readonly station: string | null;
  }[];
}

interface Kalenderdata {
  readonly feestdagen: readonly { readonly naam: string; readonly dag: string; readonly hard: boolean }[];
}

const lees = (pad: string): string => readFileSync(new URL(pad, import.meta.url), 'utf8');
const opzet = JSON.parse(lees('./gr-sdd-2021/traject.json')) as Opzet;
const planning = JSON.parse(lees('./gr-sdd-2021/planning.json')) as Planning;
const kalender = JSON.parse(lees('./kalender/feestdagen.json')) as Kalenderdata;
const bron = lees('../../../apps/api/e2e/golden/bron-004.tsv')
  .split(/\r?\n/)
  .filter((regel) => regel !== '');

const { rijen, activiteiten } = planning;
const gremiumCodes = opzet.gremia.map(({ code }) => code);
const stationCodes = opzet.stations.map(({ code }) => code);

describe('the planning of bron 004', () => {
  it.each([
    {
      tabel: 'mijlpaal-1',
      aantal: 17,
      cellen: rijen.filter(({ mijlpaal }) => mijlpaal === 1).map(cellenVan),
    },
    {
      tabel: 'mijlpaal-2',
      aantal: 24,
      cellen: rijen.filter(({ mijlpaal }) => mijlpaal === 2).map(cellenVan),
    },
    {
      tabel: 'procesbrieven',
      aantal: 7,
      cellen: planning.procesbrieven.map((rij) => [rij.weekTekst, rij.wat, rij.wie, rij.opmerkingen]),
    },
    { tabel: 'gremia', aantal: 10, cellen: planning.gremia.map(({ wat, wie }) => [wat, wie]) },
  ])('has the $aantal rows of table $tabel cell by cell as printed', ({ tabel, aantal, cellen }) => {
    expect(cellen).toHaveLength(aantal);
    expect(cellen.map((rij) => [tabel, ...rij].join('\t'))).toEqual(
      bron.filter((regel) => regel.startsWith(`${tabel}\t`)),
    );
  });

  it('covers every row of the source', () => {
    expect(bron).toHaveLength(rijen.length + planning.procesbrieven.length + planning.gremia.length);
  });

  it('is the edition that was updated through 25-1-2021', () => {
    expect(planning.bijgewerktTotEnMet).toBe('2021-01-25');
  });
});

describe('the activiteiten', () => {
  it('are 38, because three have a row in two tables', () => {
    expect(activiteiten).toHaveLength(38);
    expect(activiteiten.filter((activiteit) => activiteit.rijen.length > 1).map((a) => a.rijen)).toEqual([
      ['M1-03', 'M2-01'],
      ['M1-07', 'M2-02'],
      ['M1-08', 'M2-03'],
    ]);
  });

  it('together have each row of the plan exactly once', () => {
    expect(activiteiten.flatMap((activiteit) => activiteit.rijen).sort()).toEqual(
      rijen.map(({ code }) => code).sort(),
    );
  });

  it('serve the mijlpalen in whose tables their rows stand', () => {
    const mijlpaalVan = new Map(rijen.map(({ code, mijlpaal }) => [code, mijlpaal]));
    for (const activiteit of activiteiten) {
      expect(activiteit.mijlpalen).toEqual(activiteit.rijen.map((rij) => mijlpaalVan.get(rij)));
    }
  });

  it('name only bodies and stations that exist', () => {
    expect(gremiumCodes).toEqual(expect.arrayContaining(activiteiten.flatMap(({ gremia }) => gremia)));
    expect(stationCodes).toEqual(
      expect.arrayContaining(activiteiten.flatMap(({ station }) => station ?? [])),
    );
  });

  it('plan each station of mijlpaal 1 and 2 once, per gemeente where the body is local', () => {
    const metStation = activiteiten.filter(({ station }) => station !== null);
    expect(metStation.map((a) => [a.mijlpalen, a.station, a.perGemeente, a.rijen])).toEqual([
      [[1], 'stuurgroep', false, ['M1-09']],
      [[1], 'onsd', false, ['M1-13']],
      [[1], 'college', true, ['M1-15']],
      [[1], 'raad', true, ['M1-17']],
      [[2], 'stuurgroep', false, ['M2-11']],
      [[2], 'onsd', false, ['M2-15']],
      [[2], 'college', true, ['M2-17']],
      [[2], 'raad', true, ['M2-21']],
    ]);
  });
});

describe('the traject', () => {
  it('has ten printed bodies, three that the source does not explain, and a college and raad per gemeente', () => {
    expect(opzet.gemeenten).toHaveLength(7);
    expect(new Set(gremiumCodes).size).toBe(gremiumCodes.length);
    expect(opzet.gremia.filter(({ gemeente }) => gemeente === null)).toHaveLength(10 + 3);
    for (const { code } of opzet.gemeenten) {
      const eigen = opzet.gremia.filter(({ gemeente }) => gemeente === code);
      expect(eigen.map((gremium) => gremium.code)).toEqual([`college-${code}`, `raad-${code}`]);
    }
  });

  it.each(planning.gremia.map((rij) => [rij.wat, rij] as const))('knows %s as printed', (_, rij) => {
    const gremium = opzet.gremia.find(({ code }) => code === rij.gremium);
    expect([gremium?.naam, gremium?.samenstelling, gremium?.aliassen[0]]).toEqual([
      rij.wat,
      rij.wie,
      rij.wat,
    ]);
  });

  it('takes its windows from the rows of the plan, and for mijlpaal 3 from the template', () => {
    expect(opzet.vensters).toHaveLength(opzet.mijlpalen.length * opzet.stations.length);
    for (const venster of opzet.vensters) {
      const rij = rijen.find(({ code }) => code === venster.rij);
      if (venster.vensterHerkomst === 'bron') {
        expect(rij?.weekTekst).toContain(`${kort(venster.van)} tm ${kort(venster.tot)}`);
      } else {
        expect([venster.mijlpaal, rij]).toEqual([3, undefined]);
        expect([venster.van, venster.tot]).toEqual(uitSjabloon(venster.station));
      }
    }
  });
});

describe('the feestdagen', () => {
  it('are eleven a year, of which Goede Vrijdag and Bevrijdingsdag are soft', () => {
    expect(kalender.feestdagen).toHaveLength(9 * 11);
    for (const { naam, hard } of kalender.feestdagen) {
      expect(hard).toBe(naam !== 'Goede Vrijdag' && naam !== 'Bevrijdingsdag');
    }
  });
});

function cellenVan(rij: Rij): readonly string[] {
  return [rij.weekTekst, rij.datumTekst, rij.wat, rij.wie, rij.opmerkingen];
}

/** `2021-03-05` as the plan prints it: `5-3`. */
function kort(dag: string): string {
  return `${Number(dag.slice(8))}-${Number(dag.slice(5, 7))}`;
}

/** Monday up to Friday of the weeks of this station, counted from the week of the ONS-D, week 38 (20-9-2021). */
function uitSjabloon(station: string): readonly string[] {
  const maandag = Date.parse('2021-09-20');
  const dag = (dagen: number): string => new Date(maandag + dagen * 86_400_000).toISOString().slice(0, 10);
  const afstand = opzet.sjabloon.afstanden.find((kandidaat) => kandidaat.station === station);
  return afstand === undefined ? [] : [dag(afstand.vanWeek * 7), dag(afstand.totWeek * 7 + 4)];
}
