import { describe, expect, it } from '@jest/globals';
import type { Stand, Vergadering } from '@routekaart/traject';
import { type Berekening, bereken } from '../berekening.js';
import {
  aStand,
  aStation,
  aTraject,
  aVergadering,
  dag,
  idVan,
  metVensters,
  periode,
} from '../testing/bouwers.js';
import { uitersteVoorAllen } from './gezamenlijk.js';
import { isOnhaalbaar } from './uiterste.js';

const [A, B, C] = ['GM0482', 'GM0505', 'GM0523'] as const;
const opzet = aTraject({
  gemeenten: 3,
  stations: [
    aStation({ code: 'ons-d' }),
    aStation({ code: 'raad', volgorde: 2, voorgangers: ['ons-d'], perGemeente: true }),
    aStation({ code: 'bekendmaking', volgorde: 3, voorgangers: ['raad'], duurDagen: 3, staart: true }),
  ],
});

/** Three raden with a window until 30-4; their meetings are given. */
function drie(vergaderingen: readonly Vergadering[], over: Partial<Stand> = {}): Berekening {
  const vensters = Object.fromEntries(
    [A, B, C].map((code) => [idVan(1, 'raad', code), periode('1-4', '30-4')]),
  );
  const behandelingen = metVensters(opzet.behandelingen, vensters);
  return bereken(aStand({ ...opzet, behandelingen, vergaderingen, ...over }));
}

const raad = (code: string, opDag: string, aanleverdag: string): Vergadering =>
  aVergadering(`raad-${code}`, opDag, aanleverdag);
const ALLE_DRIE = [raad(A, '13-4', '25-3'), raad(B, '20-4', '18-3'), raad(C, '22-4', '18-3')];

describe('the last day of a station for all gemeenten', () => {
  it('is the first of theirs, and names each gemeente that sets it', () => {
    const { dag: eerst, bepalend, onbekend } = uitersteVoorAllen(1, 'ons-d', 'venster', drie(ALLE_DRIE));
    expect([eerst, bepalend, onbekend]).toEqual([dag('18-3'), [B, C], []]);
  });

  it('leaves out who has no calendar, and names it', () => {
    const {
      dag: eerst,
      bepalend,
      onbekend,
    } = uitersteVoorAllen(1, 'ons-d', 'venster', drie([raad(A, '13-4', '25-3'), raad(C, '4-5', '18-3')]));
    expect([eerst, bepalend, onbekend]).toEqual([dag('25-3'), [A], [B]]);
  });

  it('is no day when no gemeente has one', () => {
    expect(uitersteVoorAllen(1, 'ons-d', 'venster', drie([]))).toMatchObject({
      dag: null,
      bepalend: [],
      onbekend: [A, B, C],
    });
  });

  it('is asked of the last station of the strook too, but not of one behind it', () => {
    const vraag = (station: string): readonly unknown[] =>
      uitersteVoorAllen(1, station, 'venster', drie(ALLE_DRIE)).perGemeente.map(({ uiterste }) =>
        'dag' in uiterste ? uiterste.dag : null,
      );
    expect(vraag('raad')).toEqual([dag('30-4'), dag('30-4'), dag('30-4')]);
    expect(vraag('bekendmaking')).toEqual([]);
    expect(vraag('commissie')).toEqual([]);
  });
});

describe('the last day of a station for the ingangsdatum', () => {
  // The raad of Alblasserdam only meets after the ingangsdatum of 1-6; those of the others take the stuk until do 18-3.
  const metLaat = (over: Partial<Stand> = {}) =>
    drie([raad(A, '8-6', '20-5'), raad(B, '20-4', '18-3'), raad(C, '22-4', '18-3')], {
      traject: { ...opzet.traject, ingangsdatum: dag('1-6') },
      ...over,
    });
  const samenloop = (nodig: number) => ({
    mijlpalen: opzet.mijlpalen.map((een) => ({ ...een, samenloop: { kind: 'aantal' as const, nodig } })),
  });
  const van = (doel: 'venster' | 'ingangsdatum', berekening: Berekening) => {
    const { dag: eerst, nooit } = uitersteVoorAllen(1, 'ons-d', doel, berekening);
    return [eerst, nooit];
  };

  it('is none where a gemeente is lost that is needed', () => {
    expect(van('ingangsdatum', metLaat())).toEqual([null, [A]]);
    expect(van('ingangsdatum', metLaat(samenloop(3)))).toEqual([null, [A]]);
  });

  it('is the first of the others where those are enough, or for the window of each', () => {
    expect(van('ingangsdatum', metLaat(samenloop(2)))).toEqual([dag('18-3'), [A]]);
    expect(van('venster', metLaat())).toEqual([dag('18-3'), [A]]);
    expect(van('ingangsdatum', drie(ALLE_DRIE))).toEqual([dag('18-3'), []]);
  });
});

describe('a goal out of reach', () => {
  it.each([
    [{ kind: 'verstreken', dag: 1, gebeurd: null }, true],
    [{ kind: 'nooit', einde: 1 }, true],
    [{ kind: 'haalbaar', dag: 1, ruimte: -3 }, false],
    [{ kind: 'gehaald', dag: 1, gebeurd: 1 }, false],
    [{ kind: 'onbekend', waarom: '' }, false],
    [{ kind: 'gepasseerd' }, false],
  ] as const)('%j: %s', (uiterste, verwacht) => {
    expect(isOnhaalbaar(uiterste)).toBe(verwacht);
  });
});
