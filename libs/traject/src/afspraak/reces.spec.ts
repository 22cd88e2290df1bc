import { describe, expect, it } from '@jest/globals';
import type { Kalenderperiode } from '@routekaart/kalender';
import type { RecesWijzigen } from '../scenario/maatregel.js';
import { metFeitenVan } from '../testing/alle-feiten.js';
import { herkomst, maart } from '../testing/dossier.js';
import { gremiaVan, isRecesOp, metRecesIn } from './reces.js';

const periode = (van: number, tot: number) => ({ van: maart(van), tot: maart(tot) });
/** The raad has reces ma 15-3 t/m vr 19-3. */
const VOORJAAR: Kalenderperiode = {
  laag: 'reces',
  naam: 'Voorjaarsreces',
  ...periode(15, 19),
  hard: true,
  gremium: 'raad',
};
const [RAAD] = metFeitenVan(herkomst(1, 1)).opzet.gremia;
const GREMIA =
  RAAD === undefined ? [] : [RAAD, { ...RAAD, code: 'college' }, { ...RAAD, code: 'x', gemeente: null }];

function na(over: Partial<RecesWijzigen>, perioden = [VOORJAAR]): readonly string[] {
  const reces = { gremium: 'raad', gemeente: null, huidig: null, periode: null, ...over };
  return metRecesIn({ gremia: GREMIA, kalenderperioden: perioden }, reces, 'Extra').kalenderperioden.map(
    ({ gremium, naam, van, tot }) =>
      `${gremium ?? ''} ${naam} ${String(van - maart(0))}-${String(tot - maart(0))}`,
  );
}

describe('a reces', () => {
  it('holds from its first day to its last, for its own body', () => {
    expect([14, 15, 19, 20].map((dag) => isRecesOp(VOORJAAR, maart(dag), ['raad']))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isRecesOp(VOORJAAR, maart(15), ['college'])).toBe(false);
    expect(isRecesOp({ ...VOORJAAR, laag: 'feestdag' }, maart(15), ['raad'])).toBe(false);
    expect(isRecesOp({ ...VOORJAAR, gremium: null }, maart(15), ['raad'])).toBe(false);
  });

  it('comes for a body that does not have exactly this one', () => {
    const oud = 'raad Voorjaarsreces 15-19';
    expect(na({ periode: periode(15, 19) })).toEqual([oud]);
    expect(na({ periode: periode(15, 20) })).toEqual([oud, 'raad Extra 15-20']);
    expect(na({ periode: periode(16, 19) })).toEqual([oud, 'raad Extra 16-19']);
    expect(na({ periode: periode(22, 26) })).toEqual([oud, 'raad Extra 22-26']);
    expect(na({})).toEqual([oud]);
  });

  it('closes its days', () => {
    const reces = { gremium: 'raad', gemeente: null, huidig: null, periode: periode(22, 26) };
    expect(metRecesIn({ gremia: GREMIA, kalenderperioden: [] }, reces, 'Extra').kalenderperioden).toEqual([
      { laag: 'reces', naam: 'Extra', ...periode(22, 26), hard: true, gremium: 'raad' },
    ]);
  });

  it('of a gemeente is that of each of its bodies', () => {
    expect(na({ gremium: null, gemeente: 'GM0482', periode: periode(15, 19) })).toEqual([
      'raad Voorjaarsreces 15-19',
      'college Extra 15-19',
    ]);
    expect(gremiaVan('GM0482', { gremia: GREMIA })).toEqual(['raad', 'college']);
  });

  it('is on other days or not held, and another layer of that day stays', () => {
    const vakantie = { ...VOORJAAR, laag: 'schoolvakantie', naam: 'Vakantie', gremium: null };
    expect(na({ huidig: maart(17), periode: periode(16, 26) }, [vakantie, VOORJAAR])).toEqual([
      ' Vakantie 15-19',
      'raad Voorjaarsreces 16-26',
    ]);
    expect(na({ huidig: maart(17) }, [vakantie, VOORJAAR])).toEqual([' Vakantie 15-19']);
    expect(na({ huidig: maart(20) })).toEqual(['raad Voorjaarsreces 15-19']);
  });
});
