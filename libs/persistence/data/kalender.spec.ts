import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { type Dag, dagVan, formatIso, weekdagVan } from '@routekaart/kalender';

interface Feestdag {
  readonly naam: string;
  readonly dag: string;
  readonly hard: boolean;
}

interface Schoolvakantie {
  readonly regio: string;
  readonly naam: string;
  readonly van: string;
  readonly tot: string;
  readonly soort: string;
  readonly bron: string;
}

const lees = (naam: string): unknown =>
  JSON.parse(readFileSync(new URL(`./kalender/${naam}.json`, import.meta.url), 'utf8'));
const { feestdagen } = lees('feestdagen') as { readonly feestdagen: readonly Feestdag[] };
const { schoolvakanties } = lees('schoolvakanties') as {
  readonly schoolvakanties: readonly Schoolvakantie[];
};

/** Sunday, as `weekdagVan` counts. */
const ZONDAG = weekdagVan(dagVan('2021-04-04'));
const ZATERDAG = weekdagVan(dagVan('2021-04-03'));

describe('the feestdagen', () => {
  it.each([
    ['2020', '04-12', '04-27'],
    ['2021', '04-04', '04-27'],
    ['2022', '04-17', '04-27'],
    ['2023', '04-09', '04-27'],
    ['2024', '03-31', '04-27'],
    // 27 April 2025 was a Sunday.
    ['2025', '04-20', '04-26'],
    ['2026', '04-05', '04-27'],
    ['2027', '03-28', '04-27'],
    ['2028', '04-16', '04-27'],
  ])('of %s follow from Easter on %s, with Koningsdag on %s', (jaar, pasen, koningsdag) => {
    const eerstePaasdag = dagVan(`${jaar}-${pasen}`);
    const naPasen = (dagen: number): string => formatIso(eerstePaasdag + dagen);
    const vanHetJaar = feestdagen.filter(({ dag }) => dag.startsWith(jaar));
    const verwacht: readonly (readonly [string, string, boolean])[] = [
      ['Nieuwjaarsdag', `${jaar}-01-01`, true],
      ['Goede Vrijdag', naPasen(-2), false],
      ['Eerste Paasdag', naPasen(0), true],
      ['Tweede Paasdag', naPasen(1), true],
      ['Koningsdag', `${jaar}-${koningsdag}`, true],
      ['Bevrijdingsdag', `${jaar}-05-05`, false],
      ['Hemelvaartsdag', naPasen(39), true],
      ['Eerste Pinksterdag', naPasen(49), true],
      ['Tweede Pinksterdag', naPasen(50), true],
      ['Eerste Kerstdag', `${jaar}-12-25`, true],
      ['Tweede Kerstdag', `${jaar}-12-26`, true],
    ];
    expect(vanHetJaar.map(({ naam, dag, hard }) => [naam, dag, hard])).toEqual(verwacht);
  });
});

describe.each(['Noord', 'Midden', 'Zuid'])('the school holidays of %s', (regio) => {
  const eigen = schoolvakanties
    .filter((vakantie) => vakantie.regio === regio)
    .map((vakantie) => ({ ...vakantie, van: dagVan(vakantie.van), tot: dagVan(vakantie.tot) }));
  const opNaam = (naam: string): readonly Dag[] =>
    eigen.filter((vakantie) => vakantie.naam === naam).map(({ van }) => van);

  it('come one after the other, five a year from 2020 up to and including 2027', () => {
    const jaren = eigen.map(({ van }) => formatIso(van).slice(0, 4));
    expect(jaren.filter((jaar) => jaar !== '2019')).toEqual(
      Array.from({ length: 40 }, (_, i) => String(2020 + Math.floor(i / 5))),
    );
    eigen.slice(1).forEach(({ van }, i) => {
      expect(van).toBeGreaterThan(eigen[i]?.tot ?? Infinity);
    });
  });

  it.each([
    ['Voorjaarsvakantie', 1, 'advies', 8],
    ['Meivakantie', 1, 'voorgeschreven', 8],
    ['Zomervakantie', 6, 'voorgeschreven', 8],
    ['Herfstvakantie', 1, 'advies', 8],
    ['Kerstvakantie', 2, 'voorgeschreven', 9],
  ])('have a %s of %i weeks from Saturday to Sunday: %s', (naam, weken, soort, aantal) => {
    expect(opNaam(naam)).toHaveLength(aantal);
    for (const vakantie of eigen.filter((kandidaat) => kandidaat.naam === naam)) {
      expect(vakantie.soort).toBe(soort);
      expect(vakantie.tot - vakantie.van + 1).toBe(weken * 7 + 2);
      expect([weekdagVan(vakantie.van), weekdagVan(vakantie.tot)]).toEqual([ZATERDAG, ZONDAG]);
    }
  });

  it('name the school year of the ministry', () => {
    for (const { van, bron } of eigen) {
      const [jaar = 0, maand = 0] = formatIso(van).split('-').map(Number);
      const begin = maand >= 9 ? jaar : jaar - 1;
      expect(bron).toContain(`Rijksoverheid, schoolvakanties ${String(begin)}-${String(begin + 1)}`);
    }
  });
});

describe('the three regions', () => {
  it.each(['Kerstvakantie', 'Meivakantie'])('have their %s on the same days', (naam) => {
    const perRegio = ['Noord', 'Midden', 'Zuid'].map((regio) =>
      schoolvakanties
        .filter((vakantie) => vakantie.regio === regio && vakantie.naam === naam)
        .map(({ van, tot }) => `${van}/${tot}`),
    );
    expect(perRegio[1]).toEqual(perRegio[0]);
    expect(perRegio[2]).toEqual(perRegio[0]);
  });

  it('spread their summers: each year one begins first and each region in turn', () => {
    const eersten = Array.from({ length: 8 }, (_, i) => {
      const zomers = schoolvakanties.filter(
        ({ naam, van }) => naam === 'Zomervakantie' && van.startsWith(String(2020 + i)),
      );
      return zomers.toSorted((a, b) => a.van.localeCompare(b.van)).map(({ regio }) => regio);
    });
    expect(eersten.map(([eerste]) => eerste)).toEqual([
      'Noord',
      'Noord',
      'Midden',
      'Midden',
      'Zuid',
      'Zuid',
      'Noord',
      'Noord',
    ]);
  });
});
