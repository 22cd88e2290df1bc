import { describe, expect, it } from '@jest/globals';
import { parseWeekuitdrukking } from '@routekaart/kalender';
import { bereken } from '@routekaart/route';
import { aBesluit, aStand, aTraject, aVergadering, dag, idVan, tweeRondes } from '@routekaart/route/testing';
import type { Procesbrief, Stand } from '@routekaart/traject';
import { maakBrief } from './brief.js';
import { stukfeiten, termijnfeiten } from './brieffeiten.js';

const BRIEF: Procesbrief = {
  nummer: 3,
  rij: 'PB-03',
  week: parseWeekuitdrukking('Week 19 (10-5 tm 14-5)', 2021),
  wat: 'Informeren gemeenten',
  wie: 'TWO',
  opmerkingen: '',
};

function feitenBij(over: Partial<Stand>): readonly string[] {
  const berekening = bereken(
    aStand({
      ...aTraject({ gemeenten: 1 }),
      procesbrieven: [BRIEF],
      peildatum: dag('12-3'),
      vergaderingen: [
        aVergadering('ons-d', '11-3', '8-3'),
        aVergadering('college-GM0482', '16-3', '12-3'),
        aVergadering('raad-GM0482', '13-4', '18-3'),
      ],
      ...over,
    }),
  );
  const [stand] = maakBrief(BRIEF, berekening).gemeenten;
  return stand === undefined ? [] : stukfeiten(stand, berekening);
}

describe('stukfeiten', () => {
  it('rests on who decided last and who is next, and on nobody after that', () => {
    const feiten = feitenBij({ besluiten: [aBesluit(idVan(1, 'ons-d', null), '11-3')] });
    expect(feiten).toHaveLength(2);
    expect(feiten[0]).toMatch(/^ons-d: Besloten op do 11-3-2021/iu);
    expect(feiten[1]).toMatch(/^college Alblasserdam: .*di 16-3-2021/iu);
  });

  it('rests on the first body alone when nobody decided', () => {
    const feiten = feitenBij({});
    expect(feiten).toHaveLength(1);
    expect(feiten[0]).toMatch(/^ons-d: /iu);
  });

  it('rests on the own raad where a regional station follows, not on the one that is awaited longest', () => {
    const berekening = bereken({ ...tweeRondes(), procesbrieven: [BRIEF] });
    const perGemeente = maakBrief(BRIEF, berekening).gemeenten.map((stand) => stukfeiten(stand, berekening));
    expect(perGemeente).toEqual([
      [expect.stringMatching(/^ab: /u), expect.stringMatching(/^ronde-1 Alblasserdam: .*di 13-4-2021/u)],
      [expect.stringMatching(/^ab: /u), expect.stringMatching(/^ronde-1 Dordrecht: .*di 20-4-2021/u)],
    ]);
  });

  it('rests on the last besluit when all have decided', () => {
    const stappen = ['ons-d', 'college', 'raad'] as const;
    const besluiten = stappen.map((station, plaats) =>
      aBesluit(idVan(1, station, plaats === 0 ? null : 'GM0482'), ['11-3', '16-3', '13-4'][plaats] ?? ''),
    );
    const feiten = feitenBij({ besluiten, peildatum: dag('14-4') });
    expect(feiten).toHaveLength(1);
    expect(feiten[0]).toMatch(/^raad Alblasserdam: Besloten op di 13-4-2021/iu);
  });
});

describe('termijnfeiten', () => {
  it('quotes the row of the letter and of the next one, without their empty cells', () => {
    const volgende = { ...BRIEF, nummer: 4, rij: 'PB-04', opmerkingen: 'Procesbrief' };
    expect(termijnfeiten(BRIEF, volgende, dag('12-3'))).toEqual([
      'Brief 3, rij PB-03 van de planning: “Week 19 (10-5 tm 14-5)”, “Informeren gemeenten”, “TWO”.',
      'Brief 4, rij PB-04 van de planning: “Week 19 (10-5 tm 14-5)”, “Informeren gemeenten”, “TWO”, “Procesbrief”.',
      'De dagen zijn geteld vanaf de peildatum, vr 12-3-2021.',
    ]);
  });

  it('quotes no next row for the last letter', () => {
    expect(termijnfeiten(BRIEF, null, dag('12-3'))).toHaveLength(2);
  });
});
