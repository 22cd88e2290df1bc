import { describe, expect, it } from '@jest/globals';
import type { Besluit, Stand } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from './berekening.js';
import {
  aBesluit,
  aHerkomst,
  aVergadering,
  alternatieven,
  dag,
  metVensters,
  onsdRij,
  periode,
  vast,
} from './testing/bouwers.js';
import { eerderIn } from './testing/eerder.js';
import { STAP, voorbeeld, voorspelStap, zinnenVan } from './testing/voorbeeld.js';
import { willekeurigeStand } from './testing/willekeur.js';
import { rekenTerug } from './terugrekenen/reken-terug.js';

const { onsd, college, raad } = STAP;
const ZONDER_EINDE = {
  uitkomst: 'aangehouden',
  aanhouding: { soort: 'onbepaald', herindiening: null },
} as const;
const NIEUW = aHerkomst({ volgnummer: 99 });
const ONBEKEND = { vroegst: null, laatst: null };

describe('a regional body that must decide anew', () => {
  const VAN = { herkomst: aHerkomst({ volgnummer: 2 }) };
  const UITKOMSTEN: readonly (readonly [string, Partial<Besluit>])[] = [
    ['refused', { ...VAN, uitkomst: 'niet-ingestemd' }],
    ['withdrawn', { ...VAN, uitkomst: 'ingetrokken' }],
    ['put off without end', { ...ZONDER_EINDE, ...VAN }],
  ];
  const extra = aVergadering('college-GM0482', '13-4', '8-4');
  const op8april = aVergadering('ons-d', '8-4', '6-4');
  /** The ONS-D said so on do 11-3; it is the day after. */
  const naUitkomst = (besluit: Partial<Besluit>, over: Partial<Stand> = {}): Stand =>
    voorbeeld({
      peildatum: dag('12-3'),
      besluiten: [aBesluit(onsd, '11-3', besluit)],
      ...over,
      vergaderingen: [...voorbeeld().vergaderingen, extra, ...(over.vergaderingen ?? [])],
    });
  const dagenNa = (stand: Stand): readonly unknown[] =>
    [onsd, college, raad].map((stap) => voorspelStap(stap, stand).dag);
  const vanaf = (...dagen: readonly string[]): readonly unknown[] =>
    dagen.map((een) => ({ vroegst: dag(een), laatst: null }));

  // The college of di 30-3 closes on do 25-3, that of di 13-4 on do 8-4; the raad of di 18-5 on do 22-4.
  it.each(UITKOMSTEN)(
    'does so at its next meeting at the earliest, and the rest follows: %s',
    (_, besluit) => {
      const stand = naUitkomst(besluit, { vergaderingen: [op8april] });
      expect(dagenNa(stand)).toEqual(vanaf('8-4', '13-4', '18-5'));
      const laat = { ...stand, peildatum: dag('7-4') };
      expect(voorspelStap(onsd, laat).dag.vroegst).toBe(dag('8-4'));
      expect(voorspelStap(onsd, { ...stand, peildatum: dag('9-4') }).dag).toEqual(ONBEKEND);
    },
  );

  it.each(UITKOMSTEN)(
    'does so on the day that the plan gives it, with or without a meeting: %s',
    (_, besluit) => {
      const gepland = naUitkomst(besluit, { activiteiten: [onsdRij(vast('25-3'))] });
      expect(dagenNa(gepland)).toEqual(vanaf('25-3', '30-3', '18-5'));
      const dicht = { vergaderingen: [aVergadering('ons-d', '25-3', '11-3')] };
      expect(dagenNa(naUitkomst(besluit, { ...dicht, activiteiten: [onsdRij(vast('25-3'))] }))).toEqual(
        vanaf('25-3', '30-3', '18-5'),
      );
      const keuze = { activiteiten: [onsdRij(alternatieven('11-3', '25-3'))] };
      expect(voorspelStap(onsd, naUitkomst(besluit, keuze)).dag.vroegst).toBe(dag('25-3'));
    },
  );

  it.each(UITKOMSTEN)(
    'does so at its next meeting where that of the day in the plan fell out, and on no known day where it needs a number of days: %s',
    (_, besluit) => {
      const over = {
        activiteiten: [onsdRij(vast('25-3'))],
        vergaderingen: [aVergadering('ons-d', '25-3', '23-3', { staat: 'vervallen' }), op8april],
      };
      const stand = naUitkomst(besluit, over);
      expect(voorspelStap(onsd, stand).dag).toEqual({ vroegst: dag('8-4'), laatst: null });
      const stations = stand.stations.map((een) => (een.code === 'ons-d' ? { ...een, duurDagen: 14 } : een));
      expect(voorspelStap(onsd, { ...stand, stations }).dag).toEqual(ONBEKEND);
    },
  );

  it.each(UITKOMSTEN)('does so in the window of its row, where it has no meeting in it: %s', (_, besluit) => {
    const venster = metVensters(voorbeeld().behandelingen, { [onsd]: periode('7-4', '16-4') });
    const over = { activiteiten: [], behandelingen: venster };
    expect(dagenNa(naUitkomst(besluit, over))).toEqual(vanaf('7-4', '13-4', '18-5'));
    expect(voorspelStap(onsd, naUitkomst(besluit, { ...over, vergaderingen: [op8april] })).dag.vroegst).toBe(
      dag('8-4'),
    );
  });

  it('says whether that is a meeting', () => {
    const nee = { ...VAN, uitkomst: 'niet-ingestemd' } as const;
    const zin = 'Op do 11-3-2021 is niet ingestemd: hier gaat het stuk niet verder tot een nieuw besluit';
    expect(zinnenVan(onsd, naUitkomst(nee, { vergaderingen: [op8april] }))).toEqual([
      `${zin}; op zijn vroegst in de vergadering van do 8-4-2021.`,
    ]);
    expect(zinnenVan(onsd, naUitkomst(nee, { activiteiten: [onsdRij(vast('25-3'))] }))).toEqual([
      `${zin}; op zijn vroegst op do 25-3-2021.`,
    ]);
    expect(zinnenVan(onsd, naUitkomst(nee))).toEqual([`${zin}.`]);
  });

  it('may hold an extra meeting before that one: its last day is as it was', () => {
    const stand = naUitkomst(
      { ...VAN, uitkomst: 'niet-ingestemd' },
      { behandelingen: metVensters(voorbeeld().behandelingen, { [raad]: periode('1-5', '31-5') }) },
    );
    const uiterste = (over: Stand): unknown =>
      rekenTerug(1, 'GM0482', 'venster', bereken(over))?.stations[0]?.besluit;
    const later = aVergadering('ons-d', '20-4', '20-4');
    expect(uiterste({ ...stand, vergaderingen: [...stand.vergaderingen, later] })).toEqual(uiterste(stand));
  });

  it('decides no sooner than on a stuk that it held over to its next meeting', () => {
    const ONSD = 'm1-ons-d';
    fc.assert(
      fc.property(willekeurigeStand(), fc.constantFrom(...UITKOMSTEN), (basis, [, over]) => {
        const met = (besluit: Partial<Besluit>): Stand => ({
          ...basis,
          aanleveringen: [],
          besluiten: [
            ...basis.besluiten,
            aBesluit(ONSD, '1-3', { ...besluit, stukversie: basis.stukversies.length, herkomst: NIEUW }),
          ],
        });
        const aangehouden = met({ uitkomst: 'aangehouden' });
        const gehouden = voorspelStap(ONSD, aangehouden);
        // Where a body before it has not decided, a stuk that was held over waits for that too.
        fc.pre(gehouden.gereed.vroegst === dag('2-3'));
        const { vroegst } = voorspelStap(ONSD, met(over)).dag;
        expect(vroegst ?? Infinity).toBeGreaterThanOrEqual(gehouden.dag.vroegst ?? 0);
        // What must be handed in again waits for that too: at the first station for its window.
        if (over.uitkomst === 'niet-ingestemd') expect(vroegst).toBe(gehouden.dag.vroegst);
        expect(eerderIn(aangehouden, met(over))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
