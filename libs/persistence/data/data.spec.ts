import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Bestandsrij } from '@routekaart/bijlage';
import { vensterrijen } from '@routekaart/bijlage';
import { leesBestand } from '../src/testing/lees-bestand.js';

const lees = (pad: string): string => readFileSync(new URL(pad, import.meta.url), 'utf8');
const opzet = leesBestand('gr-sdd');
const { planning = {}, routesjabloon, mijlpalen = [] } = opzet;
const bron = lees('../../../apps/api/e2e/golden/bron-004.tsv')
  .split(/\r?\n/)
  .filter((regel) => regel !== '');

const { rijen = [], activiteiten = [], procesbrieven = [] } = planning;
const stations = routesjabloon?.stations ?? [];
const gremiumCodes = opzet.gremia.map(({ code }) => code);
const stationCodes = stations.map(({ code }) => code);
const gedrukteGremia = opzet.gremia.flatMap(({ naam, samenstelling, aliassen, gemeente }) =>
  samenstelling === undefined || gemeente !== undefined ? [] : [{ naam, samenstelling, aliassen }],
);
/** The rows of the table of bodies in the source: name and composition. */
const gremiarijen = bron
  .filter((regel) => regel.startsWith('gremia\t'))
  .map((regel): readonly [string, string] => {
    const [, wat = '', wie = ''] = regel.split('\t');
    return [wat, wie];
  });

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
      cellen: procesbrieven.map((rij) => [rij.week ?? '', rij.wat, rij.wie ?? '', rij.opmerkingen ?? '']),
    },
    {
      tabel: 'gremia',
      aantal: 10,
      cellen: gedrukteGremia.map(({ naam, samenstelling }) => [naam, samenstelling]),
    },
  ])('has the $aantal rows of table $tabel cell by cell as printed', ({ tabel, aantal, cellen }) => {
    expect(cellen).toHaveLength(aantal);
    expect(cellen.map((rij) => [tabel, ...rij].join('\t'))).toEqual(
      bron.filter((regel) => regel.startsWith(`${tabel}\t`)),
    );
  });

  it('covers every row of the source', () => {
    expect(bron).toHaveLength(rijen.length + procesbrieven.length + gremiarijen.length);
  });

  it('is the edition that was updated through 25-1-2021', () => {
    expect(planning.bijgewerktTotEnMet).toBe('2021-01-25');
  });
});

describe('the activiteiten', () => {
  it('are 38, because three have a row in two tables', () => {
    expect(activiteiten).toHaveLength(38);
    expect(
      activiteiten.flatMap((a) => (a.rijen !== undefined && a.rijen.length > 1 ? [a.rijen] : [])),
    ).toEqual([
      ['M1-03', 'M2-01'],
      ['M1-07', 'M2-02'],
      ['M1-08', 'M2-03'],
    ]);
  });

  it('together have each row of the plan exactly once', () => {
    expect(activiteiten.flatMap((activiteit) => activiteit.rijen ?? []).sort()).toEqual(
      rijen.map(({ code }) => code).sort(),
    );
  });

  it('serve the mijlpalen in whose tables their rows stand, so the file does not repeat them', () => {
    expect(activiteiten.filter((activiteit) => activiteit.mijlpalen !== undefined)).toEqual([]);
    expect(activiteiten.filter((activiteit) => mijlpalenVan(activiteit).length === 0)).toEqual([]);
  });

  it('name only bodies and stations that exist', () => {
    expect(gremiumCodes).toEqual(expect.arrayContaining(activiteiten.flatMap(({ gremia = [] }) => gremia)));
    expect(stationCodes).toEqual(
      expect.arrayContaining(activiteiten.flatMap(({ station }) => station ?? [])),
    );
  });

  it('plan each station of mijlpaal 1 and 2 once, per gemeente where the body is local', () => {
    const metStation = activiteiten.filter(({ station }) => station !== undefined);
    expect(metStation.map((a) => [mijlpalenVan(a), a.station, a.perGemeente ?? false, a.rijen])).toEqual([
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
  it('has ten printed bodies, three that the source does not explain, two of the tail, and a college and raad per gemeente', () => {
    expect(opzet.gemeenten).toHaveLength(7);
    expect(new Set(gremiumCodes).size).toBe(gremiumCodes.length);
    expect(opzet.gremia.filter(({ gemeente }) => gemeente === undefined)).toHaveLength(10 + 3 + 2);
    for (const { code } of opzet.gemeenten) {
      const eigen = opzet.gremia.filter(({ gemeente }) => gemeente === code);
      expect(eigen.map((gremium) => gremium.code)).toEqual([`college-${code}`, `raad-${code}`]);
    }
  });

  it.each(gremiarijen)('knows %s as printed', (wat, wie) => {
    const gremium = opzet.gremia.find(({ aliassen }) => aliassen?.[0] === wat);
    expect([gremium?.naam, gremium?.samenstelling]).toEqual([wat, wie]);
  });

  it('takes its windows from the rows of the plan, and for mijlpaal 3 from the template', () => {
    const vensters = vensterrijen(opzet);
    expect(vensters).toHaveLength(mijlpalen.length * stations.filter(({ staart }) => staart !== true).length);
    for (const { mijlpaal, station, van, tot, herkomst, rij: code } of vensters) {
      const rij = rijen.find((kandidaat) => kandidaat.code === code);
      if (herkomst === 'sjabloon') {
        expect([mijlpaal, rij]).toEqual([3, undefined]);
        expect([van, tot]).toEqual(uitSjabloon(station));
      } else {
        expect(rij?.week).toContain(`${kort(van ?? '')} tm ${kort(tot ?? '')}`);
      }
    }
  });
});

function cellenVan(rij: Bestandsrij): readonly string[] {
  return [rij.week ?? '', rij.datum ?? '', rij.wat, rij.wie ?? '', rij.opmerkingen ?? ''];
}

function mijlpalenVan(activiteit: { readonly rijen?: readonly string[] }): readonly number[] {
  const codes = activiteit.rijen ?? [];
  return codes.flatMap((code) => rijen.find((rij) => rij.code === code)?.mijlpaal ?? []);
}

/** `2021-03-05` as the plan prints it: `5-3`. */
function kort(dag: string): string {
  return `${Number(dag.slice(8))}-${Number(dag.slice(5, 7))}`;
}

/** Monday up to Friday of the weeks of this station, counted from the week of the ONS-D, week 38 (20-9-2021). */
function uitSjabloon(station: string): readonly string[] {
  const maandag = Date.parse('2021-09-20');
  const dag = (dagen: number): string => new Date(maandag + dagen * 86_400_000).toISOString().slice(0, 10);
  const weken = stations.find(({ code }) => code === station)?.weken;
  return weken === undefined ? [] : [dag(weken.van * 7), dag(weken.tot * 7 + 4)];
}
