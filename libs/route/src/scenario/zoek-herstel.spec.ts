import { describe, expect, it } from '@jest/globals';
import { type Berekening, bereken } from '../berekening.js';
import { type Moment, opDag } from '../moment.js';
import { aStand, aTraject, aVergadering, dag } from '../testing/bouwers.js';
import { keten } from '../testing/strook.js';
import { type Herstelsoort, type Kandidaat, kandidaat } from './herstelsoort.js';
import { type Gezocht, zoekHerstel } from './zoek-herstel.js';

/**
 * Four stations after the first that take five days each, so that the strook ends on day 20. Each maatregel makes one of them take
 * fewer; what it costs follows from its kind.
 */
const STATIONS = ['a', 'b', 'c', 'd'] as const;
const opzet = aTraject({
  stations: keten('begin', ...STATIONS).map((een) => ({ ...een, verwerkingsdagen: 5 })),
});
const vandaag = bereken(aStand(opzet));

const duurVan = ({ stand }: Berekening, code: string): number =>
  stand.stationsregels?.find(({ station }) => station === code)?.verwerking?.dagen ?? 5;
const eindeVan = (stand: Berekening): Moment =>
  opDag(STATIONS.reduce((som, code) => som + duurVan(stand, code), 0));
const korter = (station: string, dagen = 0, soort: Herstelsoort = 'spoed'): Kandidaat =>
  kandidaat(soort, { soort: 'verwerkingsdagen', station, dagen });
const A = korter('a');
const B = korter('b');
const C = korter('c');
const D = korter('d');

function zoek(
  tot: number,
  mogelijk: readonly Kandidaat[] | ((stand: Berekening) => readonly Kandidaat[]),
  over: { readonly hoogstens?: number; readonly dagIn?: (stand: Berekening) => Moment | undefined } = {},
): Gezocht {
  const { hoogstens = 1000, dagIn = eindeVan } = over;
  const kandidatenIn = typeof mogelijk === 'function' ? mogelijk : (): readonly Kandidaat[] => mogelijk;
  return zoekHerstel(vandaag, { periode: { van: 0, tot }, dagIn, kandidatenIn }, hoogstens);
}

const namen = ({ plannen }: Gezocht): readonly string[] =>
  plannen.map(({ kandidaten }) =>
    kandidaten
      .map(({ maatregel }) => ('station' in maatregel ? maatregel.station : maatregel.soort))
      .join(''),
  );

describe('the smallest sets that make the goal', () => {
  it.each([
    ['one', 15, ['a', 'b', 'c', 'd'], 4],
    ['two', 10, ['ab', 'ac', 'ad', 'bc', 'bd', 'cd'], 10],
    ['three', 5, ['abc', 'abd', 'acd', 'bcd'], 14],
    ['none of four', 0, [], 14],
  ])('are of %s, each judged once in whatever order', (_, tot, verwacht, geprobeerd) => {
    const gezocht = zoek(tot, [A, B, C, D]);
    expect(namen(gezocht)).toEqual(verwacht);
    expect(gezocht).toMatchObject({ geprobeerd, volledig: true });
  });

  it('do not grow around one that works', () => {
    // Day 14 needs 6 days: half of a station and a whole one, or a station that takes ten.
    const stand = zoek(14, [korter('a', -1, 'extra-raad'), B, C]);
    expect(namen(stand)).toEqual(['bc', 'a']);
  });

  it('say once when a body decides; spoed before it is something else', () => {
    const bij = { id: 'm1-a', gemeente: null };
    const opA = (soort: Herstelsoort, station: string): Kandidaat => ({ ...korter(station, 0, soort), bij });
    const eerder = (station: string): Kandidaat => opA('regionaal-vervroegen', station);
    expect(namen(zoek(10, [eerder('a'), eerder('b'), C]))).toEqual(['ac', 'bc']);
    expect(namen(zoek(10, [eerder('a'), opA('spoed', 'b')]))).toEqual(['ab']);
  });

  it('tell what they cost, the day, and the room that is left', () => {
    expect(zoek(12, [A, korter('b', 0, 'extra-raad')]).plannen).toMatchObject([
      { kosten: 7, dag: { laatst: 10 }, marge: 2 },
    ]);
  });

  it('stop at the number of sets that is asked, with what was found until then', () => {
    const gezocht = zoek(15, [A, B, C], { hoogstens: 2 });
    expect(namen(gezocht)).toEqual(['a', 'b']);
    expect(gezocht).toMatchObject({ geprobeerd: 2, volledig: false });
    expect(zoek(15, [A, B], { hoogstens: 2 }).volledig).toBe(true);
  });
});

describe('the order of the answer', () => {
  it('is by what they cost, then the smaller set, then the room that is left, then always the same', () => {
    const mogelijk = [
      korter('c', 0, 'regionaal-vervroegen'),
      korter('d', 0, 'extra-raad'),
      korter('d', -1, 'regionaal-vervroegen'),
      korter('a', 1),
      korter('b', 1),
    ];
    expect(
      zoek(15, mogelijk).plannen.map(({ kosten, marge, kandidaten }) => [kosten, kandidaten.length, marge]),
    ).toEqual([
      [4, 1, 1],
      [4, 1, 0],
      [4, 2, 3],
      [5, 1, 0],
    ]);
    expect(namen(zoek(15, [B, A]))).toEqual(namen(zoek(15, [A, B])));
  });
});

describe('a maatregel that cannot be, or leaves no strook', () => {
  it('is passed over, and the others are still tried', () => {
    expect(namen(zoek(10, [korter('maan'), A, B]))).toEqual(['ab']);
    const zonderB = (stand: Berekening): Moment | undefined =>
      duurVan(stand, 'b') === 0 ? undefined : eindeVan(stand);
    expect(namen(zoek(10, [A, B, C], { dagIn: zonderB }))).toEqual(['ac']);
  });

  it('is no plan when the day is not known', () => {
    expect(namen(zoek(15, [A], { dagIn: () => ({ vroegst: 1, laatst: null }) }))).toEqual([]);
  });
});

describe('what another maatregel makes possible', () => {
  const naA = (extra: Kandidaat) => (stand: Berekening) => (duurVan(stand, 'a') === 0 ? [A, extra] : [A]);

  it('is tried after it', () => {
    expect(namen(zoek(10, naA(B)))).toEqual(['ab']);
  });

  it('is answered by itself when it needs no other after all', () => {
    const genoeg = korter('c', -7, 'extra-raad');
    expect(namen(zoek(8, naA(genoeg)))).toEqual(['c']);
    const naBeide = (stand: Berekening): readonly Kandidaat[] =>
      duurVan(stand, 'a') + duurVan(stand, 'b') === 0 ? [A, B, genoeg] : [A, B];
    expect(namen(zoek(8, naBeide))).toEqual(['c']);
  });

  it('is not answered without what it cannot be without', () => {
    const stand = bereken(aStand({ ...opzet, vergaderingen: [aVergadering('begin', '9-3', '4-3')] }));
    const elders = { vergadering: 'begin@9-3', dag: dag('16-3'), aanleverdag: null };
    const verplaatst = kandidaat('spoed', { soort: 'vergadering-verplaatsen', ...elders });
    const nieuw = {
      soort: 'vergadering-toevoegen',
      gremium: 'begin',
      dag: dag('9-3'),
      aanleverdag: dag('9-3'),
    } as const;
    const dagIn = (na: Berekening): Moment =>
      na.stand.vergaderingen.length === 2 && duurVan(na, 'b') === 0 ? opDag(1) : opDag(9);
    const mogelijk = [verplaatst, kandidaat('spoed', nieuw), B];
    const vraag = { periode: { van: 0, tot: 1 }, dagIn, kandidatenIn: () => mogelijk };
    expect(zoekHerstel(stand, vraag, 1000).plannen.map(({ kandidaten }) => kandidaten)).toEqual([mogelijk]);
  });

  it('is kept without the larger set that was found first', () => {
    // C alone is possible after A or B, and makes it with either; by itself it is enough for none.
    const naEen = (stand: Berekening): readonly Kandidaat[] =>
      duurVan(stand, 'a') === 0 || duurVan(stand, 'b') === 0 ? [A, B, C] : [A, B];
    expect(namen(zoek(10, naEen))).toEqual(['ab', 'ac', 'bc']);
  });

  it('is the same when only the day to hand in differs', () => {
    const college = (aanleverdag: number): Kandidaat =>
      kandidaat('later-aanleveren', {
        soort: 'vergadering-verplaatsen',
        vergadering: 'geen',
        dag: 8,
        aanleverdag,
      });
    const mogelijk = (stand: Berekening): readonly Kandidaat[] => [A, college(duurVan(stand, 'a'))];
    // A, the meeting, and both of them: not the meeting once more with another day.
    expect(zoek(0, mogelijk).geprobeerd).toBe(3);
  });
});
