import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import { inAnderJaar, leesCeldatum } from './lijstdatum.js';

const lees = (cel: string) => leesCeldatum(cel, { jaar: 2021, venster: null });

function dagen(cel: string): readonly string[] | null {
  const gelezen = lees(cel);
  return gelezen.kind === 'dagen' ? gelezen.dagen.map(({ dag }) => formatDag(dag)) : null;
}

describe('a cell with a date', () => {
  it.each([
    ['26–1–2021', ['di 26-1-2021']],
    ['26 −1− 2021', ['di 26-1-2021']],
    [' 26   januari\t2021 ', ['di 26-1-2021']],
    ['26 en 28 januari 2022', ['wo 26-1-2022', 'vr 28-1-2022']],
    ['di 26 en do 28 januari', ['di 26-1-2021', 'do 28-1-2021']],
    ['26 & 28 januari', ['di 26-1-2021', 'do 28-1-2021']],
    ['26-1 + 28-1', ['di 26-1-2021', 'do 28-1-2021']],
    ['26-1 en 2-2-2022', ['wo 26-1-2022', 'wo 2-2-2022']],
    ['26 januari en 2 februari 2022', ['wo 26-1-2022', 'wo 2-2-2022']],
    ['28-12-2020 en 4-1-2021', ['ma 28-12-2020', 'ma 4-1-2021']],
    ['26-1-2021 en 28-1', ['di 26-1-2021', 'do 28-1-2021']],
    ['12, 19 januari', null],
    ['26 en 31-2-2021', null],
  ])('“%s” is %j', (cel, verwacht) => {
    expect(dagen(cel)).toEqual(verwacht);
  });

  it.each(['', ' ', '-', '–', 'nvt', 'n.v.t.', 'n.v.t', 'NVT.', 'n.vt', 'nv.t.'])('“%s” is empty', (cel) => {
    expect(lees(cel)).toEqual({ kind: 'leeg' });
  });

  it.each([
    ['26-1 of 2-2', 'keuze'],
    ['ma 25-1 t/m vr 29-1-2021', 'vaag'],
    ['eind januari', 'vaag'],
    ['nog te plannen', 'vaag'],
    ['volgt', 'onleesbaar'],
  ])('“%s” is %s', (cel, kind) => {
    expect(lees(cel).kind).toBe(kind);
  });

  it('is read up to two hundred characters', () => {
    expect(dagen('26-1-2021'.padEnd(200))).toEqual(['di 26-1-2021']);
    expect(lees('26-1-2021'.padEnd(201)).kind).toBe('onleesbaar');
  });

  it('has its weekday apart, and says whether the year is printed', () => {
    expect(lees('di 26-1 en 28-1-2021')).toMatchObject({
      dagen: [
        { weekdag: 'dinsdag', zonderJaar: false },
        { weekdag: null, zonderJaar: false },
      ],
    });
    expect(lees('dinsdag, 26 januari')).toMatchObject({ dagen: [{ weekdag: 'dinsdag', zonderJaar: true }] });
    expect(lees('26-1-21')).toMatchObject({ dagen: [{ weekdag: null, zonderJaar: false }] });
  });

  it('can be read again in another year, where that has the day', () => {
    const gelezen = leesCeldatum('do 29-2', { jaar: 2024, venster: null });
    const [celdag] = gelezen.kind === 'dagen' ? gelezen.dagen : [];
    expect(celdag === undefined ? null : [2028, 2025].map((jaar) => inAnderJaar(celdag, jaar))).toEqual([
      expect.any(Number),
      null,
    ]);
  });
});
