import { describe, expect, it } from '@jest/globals';
import type { Bevinding } from './bevinding.js';
import { leesBijlage } from './lees-bijlage.js';
import { bevindingsleutels } from './planimport/bevindingsleutel.js';
import { BEVINDINGCODES } from './regels/alle.js';
import { BRON_004, contextVanGrSdd, type GoudenBevinding, ONREGELMATIGHEDEN } from '../testing/bron.js';

const bijlage = leesBijlage(BRON_004, contextVanGrSdd());
const regelsVan = (bevinding: Bevinding): readonly number[] => bevinding.plaatsen.map(({ regel }) => regel);

function hoortBij(bevinding: Bevinding, gouden: GoudenBevinding): boolean {
  const zelfdePlek =
    gouden.regels.length === 0 || regelsVan(bevinding).some((regel) => gouden.regels.includes(regel));
  return bevinding.code === gouden.code && bevinding.uitleg.includes(gouden.over) && zelfdePlek;
}

describe('the 67 irregularities of bron 004', () => {
  it('are all in the golden list', () => {
    expect(ONREGELMATIGHEDEN).toHaveLength(67);
    expect(new Set(ONREGELMATIGHEDEN.map(({ id }) => id)).size).toBe(67);
    expect(BEVINDINGCODES).toEqual(expect.arrayContaining(ONREGELMATIGHEDEN.map(({ code }) => code)));
  });

  it.each(ONREGELMATIGHEDEN.map((gouden) => [gouden.id, gouden.code, gouden] as const))(
    '%s is found as %s, on every line it stands on',
    (_id, _code, gouden) => {
      const gevonden = bijlage.bevindingen.filter((bevinding) => hoortBij(bevinding, gouden));
      expect(gevonden).not.toHaveLength(0);
      expect(gevonden.flatMap(regelsVan)).toEqual(expect.arrayContaining([...gouden.regels]));
    },
  );

  it('are accompanied by one more: the second mijlpaal leaves the raden as little time as the first', () => {
    const anders = bijlage.bevindingen.filter(
      (bevinding) => !ONREGELMATIGHEDEN.some((gouden) => hoortBij(bevinding, gouden)),
    );
    expect(anders.map((bevinding) => [bevinding.code, regelsVan(bevinding)])).toEqual([
      ['VENSTER_KRAP', [162, 166]],
    ]);
  });

  it('have a key of their own each, that begins with the code', () => {
    const sleutels = bevindingsleutels(bijlage.bevindingen, bijlage.tabellen);
    expect(new Set(sleutels).size).toBe(bijlage.bevindingen.length);
    sleutels.forEach((sleutel, plaats) => {
      expect(sleutel.startsWith(`${bijlage.bevindingen[plaats]?.code ?? '?'}-`)).toBe(true);
    });
  });

  it('stand in the order of the source, each with a full sentence', () => {
    const eerste = bijlage.bevindingen.map((bevinding) => Math.min(...regelsVan(bevinding)));
    expect(eerste).toEqual([...eerste].sort((a, b) => a - b));
    for (const { uitleg, regelnaam, voorstel } of bijlage.bevindingen) {
      expect(uitleg).toMatch(/^["A-Z\d]|^(?:ma|di|wo|do|vr|za|zo) \d/);
      expect(uitleg).toMatch(/\.$/);
      expect(regelnaam).toMatch(/^[A-Z].*\.$/);
      expect(voorstel?.tekst).not.toBe('');
    }
  });
});

describe('the reading of bron 004', () => {
  it('finds its tables with all rows, each of which is understood', () => {
    expect(bijlage.tabellen.map(({ soort, rijen }) => [soort, rijen.length])).toEqual([
      ['onbekend', 3],
      ['procesbrieven', 7],
      ['gremia', 10],
      ['planning', 17],
      ['planning', 24],
      ['planning', 0],
    ]);
    const nietBegrepen = bijlage.tabellen.flatMap(({ rijen }) => rijen.filter((rij) => !rij.begrepen));
    expect(nietBegrepen).toEqual([]);
  });

  it.each([
    ['vast', 22],
    ['nog-te-plannen', 7],
    ['alternatieven', 2],
    ['venster', 10],
  ])('reads the dates of the planning as %s %i times', (kind, aantal) => {
    const planningen = bijlage.tabellen.filter(({ soort }) => soort === 'planning');
    const datums = planningen.flatMap(({ rijen }) => rijen.map((rij) => rij.datum?.kind));
    expect(datums.filter((datum) => datum === kind)).toHaveLength(aantal);
  });

  it('keeps the printed text of every cell beside the clean one', () => {
    const regels = BRON_004.split('\n');
    for (const rij of bijlage.tabellen.flatMap((tabel) => tabel.rijen)) {
      expect(rij.cellen.map((cel) => cel.ruw).join('\t')).toBe(regels[rij.regel - 1]);
    }
    const rij = bijlage.tabellen[4]?.rijen[6];
    const wie = rij?.cellen.find((cel) => cel.soort === 'wie');
    expect([wie?.ruw, wie?.schoon]).toEqual([
      'Gemeentesecreta ris legt contact met griffier (brief bevat alle info)',
      'Gemeentesecretaris legt contact met griffier (brief bevat alle info)',
    ]);
  });

  it('takes the year and the dates of the heading from the document, the missing end as missing', () => {
    expect(bijlage.jaar).toEqual({ jaar: 2021, herkomst: 'document' });
    expect(bijlage.kop.planningVan?.tekst).toBe('1-1-2021');
    expect(bijlage.kop.planningTot).toBeNull();
    expect(bijlage.kop.bijgewerktTotEnMet?.tekst).toBe('25-01-2021');
    expect(bijlage.kop.datum?.tekst).toBe('15 JANUARI 2020');
    expect(bijlage.kop.velden.map(({ naam, regel }) => `${naam} ${regel}`)).toEqual([
      'AAN 13',
      'CC 15',
      'VAN 17',
      'INZAKE 19',
      'DATUM 21',
    ]);
  });
});
