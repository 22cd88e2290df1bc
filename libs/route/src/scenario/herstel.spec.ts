import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aStation,
  aTraject,
  aVergadering,
  dag,
  metVensters,
  periode,
} from '../testing/bouwers.js';
import { dagTeLaat } from '../testing/drechtstad.js';
import { willekeurigeStand } from '../testing/willekeur.js';
import { herstel } from './herstel.js';
import { kandidatenVoor } from './kandidaten.js';
import { strookverschillen, watAls } from './wat-als.js';

describe('a raad that misses April because ONS-D is one day late', () => {
  it('can be brought back in five ways, the cheapest first', () => {
    const antwoord = herstel(bereken(dagTeLaat()), 1, ALBLASSERDAM);
    expect(antwoord).toMatchObject({ antwoord: 'gevonden', geprobeerd: 5, volledig: true });
    expect(
      antwoord?.plannen.map(({ kandidaten, kosten, dag: eind }) => [
        kandidaten.map(({ soort }) => soort).join(' + '),
        kosten,
        eind.laatst,
      ]),
    ).toEqual([
      ['later-aanleveren', 2, dag('13-4')],
      ['later-aanleveren', 2, dag('13-4')],
      ['vergadering-vervroegen', 3, dag('13-4')],
      ['regionaal-vervroegen', 4, dag('13-4')],
      ['extra-raad', 5, dag('30-4')],
    ]);
  });

  it('says so when the search ended early', () => {
    expect(herstel(bereken(dagTeLaat()), 1, ALBLASSERDAM, 2)).toMatchObject({
      geprobeerd: 2,
      volledig: false,
    });
  });
});

describe('a strook that needs nothing, or cannot be helped', () => {
  it('needs nothing inside its window', () => {
    expect(herstel(bereken(dagTeLaat('11-3')), 1, ALBLASSERDAM)?.antwoord).toBe('niet-nodig');
  });

  it('has nothing to return to without a window', () => {
    const stand = dagTeLaat();
    const behandelingen = stand.behandelingen.map((een) => ({ ...een, venster: null }));
    expect(herstel(bereken({ ...stand, behandelingen }), 1, ALBLASSERDAM)?.antwoord).toBe('geen-venster');
  });

  it('is lost once the window has passed, and no set is even possible', () => {
    const antwoord = herstel(bereken({ ...dagTeLaat(), peildatum: dag('3-5') }), 1, ALBLASSERDAM);
    expect(antwoord).toMatchObject({ antwoord: 'geen', plannen: [], volledig: true });
  });

  it('does not exist in a gemeente that takes no part', () => {
    expect(herstel(bereken(dagTeLaat()), 1, DORDRECHT)).toBeNull();
  });
});

describe('a gemeente with a commissie before the raad', () => {
  it('can treat the stuk as a hamerstuk', () => {
    const stations = [
      aStation({ code: 'college', volgorde: 1, perGemeente: true }),
      aStation({ code: 'commissie', volgorde: 2, perGemeente: true, voorgangers: ['college'] }),
      aStation({ code: 'raad', volgorde: 3, perGemeente: true, voorgangers: ['commissie'] }),
    ];
    const opzet = aTraject({ stations });
    const stand = {
      ...dagTeLaat(),
      ...opzet,
      behandelingen: metVensters(opzet.behandelingen, { 'm1-raad-GM0482': periode('1-4', '30-4') }),
      activiteiten: [],
    };
    const commissie = aVergadering('commissie-GM0482', '6-4', '16-3');
    const { plannen } = herstel(
      bereken({ ...stand, vergaderingen: [...stand.vergaderingen, commissie] }),
      1,
      ALBLASSERDAM,
    ) ?? { plannen: [] };
    expect(plannen[0]).toMatchObject({
      kosten: 1,
      kandidaten: [{ soort: 'hamerstuk', maatregel: { station: 'commissie' } }],
      dag: { laatst: dag('13-4') },
    });
  });
});

describe('for every Stand', () => {
  it('each set works on the whole traject, none holds a smaller one, and all of them are found', () => {
    let gevonden = 0;
    fc.assert(
      fc.property(willekeurigeStand(), fc.integer({ min: 20, max: 60 }), (basis, over) => {
        const venster = { van: basis.peildatum, tot: basis.peildatum + over };
        const behandelingen = basis.behandelingen.map((een) =>
          een.station === 'raad' ? { ...een, venster } : een,
        );
        const vandaag = bereken({ ...basis, behandelingen });
        const antwoord = herstel(vandaag, 1, ALBLASSERDAM, Number.POSITIVE_INFINITY);
        const weg = vandaag.prognoses.filter(({ stap }) =>
          [null, ALBLASSERDAM].includes(stap.behandeling.gemeente),
        );
        fc.pre(antwoord !== null && ['gevonden', 'geen'].includes(antwoord.antwoord));
        const kandidaten = kandidatenVoor(weg, venster, vandaag).slice(0, 8);
        const werkt = (masker: number): boolean => {
          const gekozen = kandidaten.filter((_, plaats) => (masker & (1 << plaats)) !== 0);
          const uitkomst = watAls(
            vandaag,
            gekozen.map(({ maatregel }) => maatregel),
          );
          const eind = strookverschillen(uitkomst).find(({ gemeente }) => gemeente === ALBLASSERDAM);
          return uitkomst.geweigerd.length === 0 && (eind?.na?.laatst ?? venster.tot + 1) <= venster.tot;
        };
        const maskers = Array.from({ length: 1 << kandidaten.length }, (_, masker) => masker);
        const klein = maskers.filter((masker) => aantal(masker) > 0 && aantal(masker) <= 3 && werkt(masker));
        const minimaal = klein.filter(
          (masker) => !klein.some((deel) => deel !== masker && (deel & masker) === deel),
        );
        const binnen = antwoord.plannen.flatMap(({ kandidaten: set }) => {
          const plaatsen = set.map((een) => kandidaten.findIndex((ander) => gelijk(een, ander)));
          return plaatsen.includes(-1) ? [] : [plaatsen.reduce((som, plaats) => som | (1 << plaats), 0)];
        });
        gevonden += minimaal.length;
        expect([...binnen].sort((a, b) => a - b)).toEqual(minimaal);
      }),
      { numRuns: 60 },
    );
    expect(gevonden).toBeGreaterThan(0);
  });
});

function aantal(masker: number): number {
  return masker.toString(2).replaceAll('0', '').length;
}

function gelijk(een: unknown, ander: unknown): boolean {
  return JSON.stringify(een) === JSON.stringify(ander);
}
