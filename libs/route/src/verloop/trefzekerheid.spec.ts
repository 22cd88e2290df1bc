import { describe, expect, it } from '@jest/globals';
import type { Besluit } from '@routekaart/traject';
import fc from 'fast-check';
import { aBesluit, aHerkomst, aVergadering, dag } from '../testing/bouwers.js';
import { aDossier } from '../testing/dossier.js';
import { COLLEGE, STAP, voorbeeld } from '../testing/voorbeeld.js';
import { type Treffer, treffersVan } from './trefzekerheid.js';
import { beschrijfUitkomsten, trefzekerheidPerGremium, trefzekerheidVan } from './uitkomsten.js';

const aTreffer = (over: Partial<Treffer>): Treffer => ({
  behandeling: 'm1-raad-GM0482',
  station: 'raad',
  gremium: 'raad-GM0482',
  gemeente: 'GM0482',
  besloten: dag('13-4'),
  vooruit: 28,
  voorspeld: dag('13-4'),
  afwijking: 0,
  meegesleept: false,
  ...over,
});

describe('how good forecasts were', () => {
  it('holds what was said a week and four weeks ahead against what happened', () => {
    const dossier = aDossier(
      voorbeeld({ besluiten: [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '23-3')] }),
    );
    // Said on 16-3, a week ahead: handed in on 16-3 at the earliest, closing 18-3, so the college of 23-3.
    // Said on 23-2, four weeks ahead: ONS-D 11-3, so the college of 16-3. It became a week later.
    expect(treffersVan(dossier, dag('1-5')).filter(({ station }) => station === 'college')).toMatchObject([
      { vooruit: 7, voorspeld: dag('23-3'), afwijking: 0 },
      { vooruit: 28, voorspeld: dag('16-3'), afwijking: 7 },
    ]);
  });

  it('sees what a late step before it made late, and what a body did by itself', () => {
    const meegesleept = (onsd: string, college: string): unknown =>
      treffersVan(
        aDossier(voorbeeld({ besluiten: [aBesluit(STAP.onsd, onsd), aBesluit(STAP.college, college)] })),
        dag('1-5'),
      )
        .filter(({ vooruit }) => vooruit === 28)
        .map((treffer) => [treffer.station, treffer.afwijking, treffer.meegesleept]);
    // The plan said do 11-3 all along, so four weeks ahead di 16-3 was given for the college.
    expect(meegesleept('12-3', '23-3')).toEqual([
      ['college', 7, true],
      ['ons-d', 1, false],
    ]);
    expect(meegesleept('11-3', '23-3')).toEqual([
      ['college', 7, false],
      ['ons-d', 0, false],
    ]);
  });

  it('counts a step after one that was called unknown with that one', () => {
    const besluiten = [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '16-3')];
    const treffers = treffersVan(aDossier(voorbeeld({ activiteiten: [], besluiten })), dag('1-5'));
    expect(treffers.filter(({ vooruit }) => vooruit === 28)).toMatchObject([
      { station: 'college', voorspeld: null, afwijking: null, meegesleept: true },
      { station: 'ons-d', voorspeld: null, afwijking: null, meegesleept: false },
    ]);
  });

  it('blames no step before it that has not decided, though it is expected later by now', () => {
    // Four weeks ahead the college of di 23-3 was given; on wo 14-4 only that of di 20-4 is left.
    const { vergaderingen } = voorbeeld();
    const stand = voorbeeld({
      vergaderingen: [...vergaderingen, aVergadering(COLLEGE, '20-4', '15-4')],
      besluiten: [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.raad, '13-4')],
    });
    expect(
      treffersVan(aDossier(stand), dag('14-4')).filter(({ station }) => station === 'raad'),
    ).toMatchObject([
      { vooruit: 7, meegesleept: false },
      { vooruit: 28, meegesleept: false },
    ]);
  });

  it('blames no step before it that did not decide, or of which only a last possible day is known', () => {
    const vanLaatste = (...besluiten: readonly Besluit[]) =>
      treffersVan(aDossier(voorbeeld({ besluiten })), dag('1-5')).find(
        ({ vooruit, behandeling }) => vooruit === 28 && behandeling === besluiten.at(-1)?.behandeling,
      )?.meegesleept;
    expect(vanLaatste(aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.raad, '13-4'))).toBe(false);
    expect(vanLaatste(aBesluit(STAP.onsd, '12-3', { opOfVoor: true }), aBesluit(STAP.college, '23-3'))).toBe(
      false,
    );
    expect(vanLaatste(aBesluit(STAP.onsd, '12-3'), aBesluit(STAP.college, '23-3'))).toBe(true);
  });

  it('learns nothing from a besluit of which only a last possible day is known', () => {
    const besluiten = [aBesluit(STAP.onsd, '11-3', { opOfVoor: true }), aBesluit(STAP.college, '23-3')];
    const treffers = treffersVan(aDossier(voorbeeld({ besluiten })), dag('1-5'));
    expect(new Set(treffers.map(({ station }) => station))).toEqual(new Set(['college']));
  });

  it('keeps what came true on a version of the stuk that a newer one replaced', () => {
    const { stukversies } = voorbeeld();
    const na = aHerkomst({ volgnummer: 6, dag: dag('1-4') });
    const [v1, v2] = [
      aBesluit(STAP.onsd, '11-3'),
      aBesluit(STAP.onsd, '1-4', { stukversie: 2, herkomst: na }),
    ];
    const twee = {
      ...{ mijlpaal: 1, nummer: 2, naam: 'versie 2', hash: 'ab'.repeat(32) },
      herkomst: aHerkomst({ volgnummer: 5, dag: dag('24-3') }),
    };
    const treffers = (besluiten: readonly Besluit[], opDag: string) =>
      treffersVan(aDossier(voorbeeld({ stukversies: [...stukversies, twee], besluiten })), dag(opDag)).map(
        ({ station, besloten, vooruit }) => [station, besloten, vooruit],
      );
    const eerste = [
      ['ons-d', dag('11-3'), 7],
      ['ons-d', dag('11-3'), 28],
    ];
    expect(treffers([v1], '23-3')).toEqual(eerste);
    expect(treffers([v1], '24-3')).toEqual(eerste);
    // Version 2 was forecast a week before it was decided on, on 25-3; on 4-3 there was no version 2.
    expect(treffers([v1, v2], '1-5')).toEqual([['ons-d', dag('1-4'), 7], ...eerste]);
  });

  it('holds no forecast against a besluit that a body had to take anew', () => {
    // The college decided on 16-3, the raad sent the stuk back on 13-4: on 23-3 nobody forecast the besluit of 20-4.
    const sinds = (volgnummer: number, opDag: string) => ({
      herkomst: aHerkomst({ volgnummer, dag: dag(opDag) }),
    });
    const besluiten = [
      aBesluit(STAP.onsd, '11-3', sinds(1, '11-3')),
      aBesluit(STAP.college, '16-3', { id: 'eerst', ...sinds(2, '16-3') }),
      aBesluit(STAP.raad, '13-4', { uitkomst: 'terugverwezen', ...sinds(3, '13-4') }),
      aBesluit(STAP.college, '20-4', { id: 'opnieuw', ...sinds(4, '20-4') }),
    ];
    const vooruit = treffersVan(aDossier(voorbeeld({ besluiten })), dag('1-5'))
      .filter(({ station }) => station === 'college')
      .map((een) => een.vooruit);
    expect(vooruit).toEqual([7]);
  });

  it('knows nothing of what was not decided, or not known, on the peildatum', () => {
    const dossier = aDossier(voorbeeld({ besluiten: [aBesluit(STAP.onsd, '11-3')] }));
    expect(treffersVan(dossier, dag('10-3'))).toEqual([]);
  });

  it('sums up per station and horizon, with unknown forecasts counted apart', () => {
    expect(
      trefzekerheidVan([
        aTreffer({ afwijking: 0 }),
        aTreffer({ afwijking: 35 }),
        aTreffer({ afwijking: -7 }),
        aTreffer({ voorspeld: null, afwijking: null }),
        aTreffer({ station: 'college', vooruit: 7, voorspeld: null, afwijking: null }),
      ]),
    ).toEqual([
      { station: 'raad', vooruit: 28, aantal: 4, gehaald: 2, onbekend: 1, mediaan: 0 },
      { station: 'college', vooruit: 7, aantal: 1, gehaald: 0, onbekend: 1, mediaan: null },
    ]);
  });

  it('tells bodies of one station apart: one in time, one a week late', () => {
    const dordrecht = { gremium: 'raad-GM0505', gemeente: 'GM0505' };
    expect(
      trefzekerheidPerGremium([
        aTreffer({}),
        aTreffer({ ...dordrecht, afwijking: 7 }),
        aTreffer({ vooruit: 7 }),
      ]),
    ).toEqual([
      {
        gremium: 'raad-GM0482',
        gemeente: 'GM0482',
        vooruit: 28,
        aantal: 1,
        gehaald: 1,
        onbekend: 0,
        mediaan: 0,
      },
      { ...dordrecht, vooruit: 28, aantal: 1, gehaald: 0, onbekend: 0, mediaan: 7 },
      {
        gremium: 'raad-GM0482',
        gemeente: 'GM0482',
        vooruit: 7,
        aantal: 1,
        gehaald: 1,
        onbekend: 0,
        mediaan: 0,
      },
    ]);
  });

  it('loses or invents no forecast, whether summed up per station or per body', () => {
    const treffer = fc.record({
      station: fc.constantFrom('college', 'raad'),
      gremium: fc.constantFrom('a', 'b', 'c'),
      afwijking: fc.option(fc.integer({ min: -60, max: 60 })),
    });
    fc.assert(
      fc.property(fc.array(treffer), (over) => {
        const treffers = over.map(aTreffer);
        for (const samen of [trefzekerheidVan(treffers), trefzekerheidPerGremium(treffers)]) {
          expect(samen.reduce((som, { aantal }) => som + aantal, 0)).toBe(treffers.length);
          for (const { aantal, gehaald, onbekend } of samen)
            expect(gehaald + onbekend).toBeLessThanOrEqual(aantal);
        }
      }),
    );
  });

  it.each([
    [
      { aantal: 3, mediaan: 7 },
      'De middelste kwam 7 dagen later dan voorspeld. Te weinig besluiten om een kans op te bouwen.',
    ],
    [{ aantal: 10, mediaan: 0 }, 'De middelste kwam op de voorspelde dag.'],
    [{ aantal: 12, mediaan: -1 }, 'De middelste kwam 1 dag eerder dan voorspeld.'],
    [
      { aantal: 1, mediaan: null },
      'Er was toen nog geen dag te voorspellen. Te weinig besluiten om een kans op te bouwen.',
    ],
  ])('%j reads “%s”', (over, tekst) => {
    expect(beschrijfUitkomsten({ vooruit: 28, gehaald: 0, onbekend: 0, ...over })).toBe(tekst);
  });
});
