import { describe, expect, it } from '@jest/globals';
import { type Dag, formatDag } from '@routekaart/kalender';
import type { Maatregel } from '@routekaart/traject';
import fc from 'fast-check';
import { type Berekening, bereken } from '../berekening.js';
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

describe('what only another maatregel makes possible', () => {
  // ONS-D vr 26-3: the college of di 16-3 is over before the stuk exists, so it is no candidate by itself. With the
  // ONS-D on 12-3 it is, although it closed on 11-3; then the raad of 13-4 (closes do 18-3) is made.
  const { plannen, geprobeerd } = herstel(bereken(dagTeLaat('26-3')), 1, ALBLASSERDAM) ?? {
    plannen: [],
    geprobeerd: 0,
  };

  it('is found, after the maatregel on which it rests', () => {
    const samen = plannen.map(({ kandidaten }) =>
      kandidaten.map(({ maatregel }) =>
        maatregel.soort === 'activiteit-verplaatsen'
          ? `${maatregel.activiteit} ${formatDag(maatregel.dag)}`
          : `${maatregel.soort} ${'vergadering' in maatregel ? maatregel.vergadering : ''}`,
      ),
    );
    expect(samen).toContainEqual(['M1-10 vr 12-3-2021', 'vergadering-verplaatsen college-GM0482@16-3']);
    expect(geprobeerd).toBeLessThan(200);
  });

  it('ends in the window on the whole traject, and not without the first', () => {
    for (const { kandidaten, dag: eind } of plannen) {
      const maatregelen = kandidaten.map(({ maatregel }) => maatregel);
      expect(landt(bereken(dagTeLaat('26-3')), maatregelen)).toBe(eind.laatst);
      if (maatregelen.length > 1) {
        expect(landt(bereken(dagTeLaat('26-3')), maatregelen.slice(1)) ?? dag('1-5')).toBeGreaterThan(
          dag('30-4'),
        );
      }
    }
  });
});

describe('for every Stand', () => {
  it('each set works on the whole traject and no part of it does; what is possible today is all tried', () => {
    let gevonden = 0;
    const eigenschap = fc.property(willekeurigeStand(), fc.integer({ min: 20, max: 60 }), (basis, over) => {
      const venster = { van: basis.peildatum, tot: basis.peildatum + over };
      const behandelingen = basis.behandelingen.map((een) =>
        een.station === 'raad' ? { ...een, venster } : een,
      );
      // A maatregel names a meeting by its id, which is that of one meeting only.
      const vergaderingen = basis.vergaderingen.map((een, nr) => ({ ...een, id: `v${String(nr)}` }));
      const vandaag = bereken({ ...basis, behandelingen, vergaderingen });
      const antwoord = herstel(vandaag, 1, ALBLASSERDAM, 400);
      const weg = vandaag.prognoses.filter(({ stap }) =>
        [null, ALBLASSERDAM].includes(stap.behandeling.gemeente),
      );
      fc.pre(antwoord !== null && ['gevonden', 'geen'].includes(antwoord.antwoord));
      const werkt = (maatregelen: readonly Maatregel[]): boolean =>
        (landt(vandaag, maatregelen) ?? venster.tot + 1) <= venster.tot;
      for (const { kandidaten } of antwoord.plannen) {
        const maatregelen = kandidaten.map(({ maatregel }) => maatregel);
        expect(werkt(maatregelen)).toBe(true);
        expect(maatregelen.some((weggelaten) => werkt(zonder(maatregelen, weggelaten)))).toBe(false);
      }
      const vandaagMogelijk = kandidatenVoor(weg, venster, vandaag).slice(0, 5);
      const sets = Array.from({ length: 1 << vandaagMogelijk.length }, (_, masker) =>
        vandaagMogelijk.filter((_kandidaat, plaats) => (masker & (1 << plaats)) !== 0),
      ).filter(({ length }) => length > 0 && length <= 3);
      for (const set of antwoord.volledig ? sets : []) {
        if (werkt(set.map(({ maatregel }) => maatregel))) {
          gevonden += 1;
          expect(
            antwoord.plannen.some(({ kandidaten }) =>
              kandidaten.every((een) => set.some((ander) => gelijk(een, ander))),
            ),
          ).toBe(true);
        }
      }
    });
    // Seldom none of forty needs a set that is there: then others are drawn.
    for (let ronde = 0; gevonden === 0 && ronde < 5; ronde += 1) fc.assert(eigenschap, { numRuns: 40 });
    expect(gevonden).toBeGreaterThan(0);
  }, 60_000);
});

/** The last possible day of the strook with these maatregelen; `null` when one is refused, or it is unknown. */
function landt(vandaag: Berekening, maatregelen: readonly Maatregel[]): Dag | null {
  const uitkomst = watAls(vandaag, maatregelen);
  const eind = strookverschillen(uitkomst).find(({ gemeente }) => gemeente === ALBLASSERDAM);
  return uitkomst.geweigerd.length > 0 ? null : (eind?.na?.laatst ?? null);
}

function zonder(maatregelen: readonly Maatregel[], weg: Maatregel): readonly Maatregel[] {
  return maatregelen.filter((een) => een !== weg);
}

function gelijk(een: unknown, ander: unknown): boolean {
  return JSON.stringify(een) === JSON.stringify(ander);
}
