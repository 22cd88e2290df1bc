import { describe, expect, it } from '@jest/globals';
import type { Stand, Vergadering } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from './berekening.js';
import { ligtErNog } from './heropening.js';
import { aBesluit, aHerkomst, aStand, aTraject } from './testing/bouwers.js';
import { dagenVan, eerderIn } from './testing/eerder.js';
import { orakel } from './testing/orakel.js';
import {
  BEGIN,
  HORIZON,
  bruikbareVergadering,
  peildata,
  planNoemt,
  willekeurigeStand,
} from './testing/willekeur.js';
import { GEEN_DAG, maakVlakRooster, voorspelVlak } from './vlak.js';

const RUNS = { numRuns: 300 };

/** Without the agenderingen for this meeting, and without a plan that leaves a choice between its day and others. */
function zonderKeuzeVan({ id, gremium }: Vergadering, stand: Stand): Stand {
  return {
    ...stand,
    agenderingen: (stand.agenderingen ?? []).filter(({ vergadering }) => vergadering !== id),
    activiteiten: stand.activiteiten.filter(
      ({ station, datum }) => station !== gremium || datum.kind !== 'alternatieven',
    ),
  };
}

describe('the forecast', () => {
  it('is what a search day by day finds', () => {
    fc.assert(
      fc.property(willekeurigeStand(), (stand) => {
        expect(dagenVan(bereken(stand))).toEqual(orakel(stand, HORIZON));
      }),
      RUNS,
    );
  });

  it('is nowhere earlier because the first body decided later', () => {
    fc.assert(
      fc.property(willekeurigeStand(), fc.nat(40), fc.nat(40), (stand, dagen, uitstel) => {
        const eerste = stand.behandelingen[0]?.id ?? '';
        const besloten = (na: number): Stand => ({
          ...stand,
          besluiten: [
            ...stand.besluiten,
            {
              ...aBesluit(eerste, '1-3', { stukversie: stand.stukversies.length }),
              dag: BEGIN - 20 + na,
              herkomst: aHerkomst({ volgnummer: 99 }),
            },
          ],
        });
        expect(eerderIn(besloten(dagen), besloten(dagen + uitstel))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is nowhere earlier because a body needs more days to make the stuk ready', () => {
    fc.assert(
      fc.property(willekeurigeStand(), fc.nat(3), fc.integer({ min: 1, max: 30 }), (stand, welk, extra) => {
        const stations = stand.stations.map((station, index) =>
          index === welk ? { ...station, verwerkingsdagen: station.verwerkingsdagen + extra } : station,
        );
        expect(eerderIn(stand, { ...stand, stations })).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is nowhere earlier on a later peildatum on which nothing new is known', () => {
    fc.assert(
      fc.property(willekeurigeStand(), peildata, (stand, peildatum) => {
        const later = { ...stand, peildatum: Math.max(stand.peildatum, peildatum) };
        expect(eerderIn(stand, later)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is nowhere later because a body meets once more, but for the day or the window that the plan left open', () => {
    const [lokaal, regionaal] = [
      ['college-GM0482', 'raad-GM0482'],
      ['stuurgroep', 'ons-d'],
    ];
    const wie = fc.constantFrom(...lokaal, ...regionaal);
    fc.assert(
      fc.property(willekeurigeStand(), bruikbareVergadering(wie), (stand, extra) => {
        fc.pre(!planNoemt(extra.dag, extra.gremium, stand));
        const metExtra = { ...stand, vergaderingen: [...stand.vergaderingen, extra] };
        expect(eerderIn(metExtra, stand)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is nowhere earlier because a meeting falls out, but for what put the stuk on that day', () => {
    fc.assert(
      fc.property(willekeurigeStand(), fc.nat(), (kaal, welke) => {
        const weg = kaal.vergaderingen[welke % Math.max(1, kaal.vergaderingen.length)];
        const stand = weg === undefined ? kaal : zonderKeuzeVan(weg, kaal);
        const vergaderingen = stand.vergaderingen.map((een) =>
          een === weg ? { ...een, staat: 'vervallen' as const } : een,
        );
        expect(eerderIn(stand, { ...stand, vergaderingen })).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is what it would be if nobody said anything, where every stuk was taken off its agenda', () => {
    fc.assert(
      fc.property(willekeurigeStand(), (stand) => {
        const { agenderingen = [], ...zonder } = stand;
        const eraf = agenderingen.map((een) => ({ ...een, vergadering: null }));
        expect(dagenVan(bereken({ ...zonder, agenderingen: eraf }))).toEqual(dagenVan(bereken(zonder)));
      }),
      RUNS,
    );
  });

  it('is the same for the same input, in whatever order the meetings come', () => {
    fc.assert(
      fc.property(willekeurigeStand(), (stand) => {
        const omgekeerd = { ...stand, vergaderingen: [...stand.vergaderingen].reverse() };
        expect(bereken(structuredClone(stand))).toEqual(bereken(stand));
        expect(dagenVan(bereken(omgekeerd))).toEqual(dagenVan(bereken(stand)));
      }),
    );
  });

  it('chooses a meeting that can be held, still to come, and open when the stuk is ready', () => {
    fc.assert(
      fc.property(willekeurigeStand(), (stand) => {
        for (const { stap, vergadering, gereed, dag, grond } of bereken(stand).prognoses) {
          if (vergadering !== null && grond === 'vergadering') {
            expect(vergadering.staat).not.toBe('vervallen');
            expect(vergadering.besluitvormend).toBe(true);
            expect(vergadering.dag).toBe(dag.laatst);
            expect(vergadering.dag).toBeGreaterThanOrEqual(stand.peildatum);
            const sluiting = ligtErNog(stap) ? vergadering.dag : vergadering.aanleverdag;
            expect(sluiting).toBeGreaterThanOrEqual(gereed.laatst ?? Infinity);
          }
        }
      }),
    );
  });
});

describe('the flat forecast', () => {
  const { gremia, ...opzet } = aTraject({ gemeenten: 2 });
  const codes = gremia.map(({ code }) => code);

  it('gives the same days as the full one for routes on which nothing happened yet', () => {
    const rooster = fc.array(bruikbareVergadering(fc.constantFrom(...codes)), {
      minLength: 20,
      maxLength: 50,
    });
    fc.assert(
      fc.property(rooster, peildata, (vergaderingen, peildatum) => {
        const { plan, prognoses } = bereken(aStand({ ...opzet, gremia, vergaderingen, peildatum }));
        const [onsd, ...lokaal] = plan.stappen.map((_, index) => index);
        const [college1 = 0, college2 = 0, raad1 = 0, raad2 = 0] = lokaal;
        const route = Int32Array.of(onsd ?? 0, college1, raad1, onsd ?? 0, college2, raad2);
        const uit = new Int32Array(route.length);
        voorspelVlak(maakVlakRooster(plan.stappen.map(({ lijst }) => lijst)), route, 3, peildatum, uit);

        expect([...uit]).toEqual([...route].map((stap) => prognoses[stap]?.dag.laatst ?? GEEN_DAG));
      }),
      RUNS,
    );
  });
});
