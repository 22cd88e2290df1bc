import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from '../berekening.js';
import type { Moment } from '../moment.js';
import { aBesluit } from '../testing/bouwers.js';
import { dagenVan as dagenIn, eerderIn, ligtIn } from '../testing/eerder.js';
import { orakel } from '../testing/orakel.js';
import { willekeurigeStrook } from '../testing/willekeur-strook.js';
import { BEGIN, HORIZON } from '../testing/willekeur.js';

const RUNS = { numRuns: 200 };

function dagenVan(stand: Stand): ReadonlyMap<string, Moment> {
  return dagenIn(bereken(stand));
}

function metStart(stand: Stand, dagen: readonly number[]): Stand {
  return {
    ...stand,
    activiteiten: stand.activiteiten.map((rij) => ({
      ...rij,
      datum: { kind: 'alternatieven', dagen, tekst: '' },
    })),
  };
}

function startVan({ activiteiten }: Stand): readonly number[] {
  return activiteiten.flatMap(({ datum }) => (datum.kind === 'alternatieven' ? datum.dagen : []));
}

describe('a strook with cycles and local rules', () => {
  it('is what a search day by day finds', () => {
    fc.assert(
      fc.property(willekeurigeStrook(), (stand) => {
        expect(dagenVan(stand)).toEqual(orakel(stand, HORIZON + 40));
      }),
      RUNS,
    );
  });

  it('is nowhere earlier because the ONS-D came later', () => {
    fc.assert(
      fc.property(willekeurigeStrook(), fc.nat(50), fc.nat(30), (stand, na, uitstel) => {
        const besloten = (dagen: number): Stand => ({
          ...stand,
          besluiten: [...stand.besluiten, { ...aBesluit('m1-ons-d', '1-3'), dag: BEGIN + dagen }],
        });
        expect(eerderIn(besloten(na), besloten(na + uitstel))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is nowhere earlier because a rule asks for more days', () => {
    fc.assert(
      fc.property(willekeurigeStrook(), fc.nat(6), fc.nat(6), (stand, toets, dagen) => {
        const strenger = (stand.stationsregels ?? []).map((regel) => ({
          ...regel,
          toetswerkdagen: regel.toetswerkdagen + toets,
          tussen:
            regel.tussen === null
              ? null
              : { ...regel.tussen, minimaalDagen: regel.tussen.minimaalDagen + dagen },
        }));
        expect(eerderIn(stand, { ...stand, stationsregels: strenger })).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is nowhere earlier because a meeting of a cycle falls out, but for an agendering that falls away with it', () => {
    fc.assert(
      fc.property(willekeurigeStrook(), fc.nat(), (stand, welke) => {
        const weg = stand.vergaderingen[welke % stand.vergaderingen.length];
        const vergaderingen = stand.vergaderingen.map((een) =>
          een === weg ? { ...een, staat: 'vervallen' as const } : een,
        );
        const agenderingen = (stand.agenderingen ?? []).filter(({ vergadering }) => vergadering !== weg?.id);
        expect(eerderIn({ ...stand, agenderingen }, { ...stand, vergaderingen })).toEqual([]);
      }),
      RUNS,
    );
  });

  it('does not move for a soft day', () => {
    fc.assert(
      fc.property(willekeurigeStrook(), fc.nat(60), fc.nat(20), (stand, vanaf, dagen) => {
        const vakantie = {
          laag: 'schoolvakantie',
          naam: 'Meivakantie',
          van: BEGIN + vanaf,
          tot: BEGIN + vanaf + dagen,
          hard: false,
          gremium: null,
        };
        const kalenderperioden = [...stand.kalenderperioden, vakantie];
        expect(dagenVan({ ...stand, kalenderperioden })).toEqual(dagenVan(stand));
      }),
      RUNS,
    );
  });

  it('has a band in which the answer of every possible start lies', () => {
    fc.assert(
      fc.property(willekeurigeStrook(), (stand) => {
        const vroeg = { ...stand, peildatum: BEGIN };
        const banden = dagenVan(vroeg);
        for (const dag of startVan(stand)) {
          const precies = dagenVan(metStart(vroeg, [dag]));
          // On a closed day the ONS-D does not meet: that alternative is none.
          if (precies.get('m1-ons-d')?.laatst !== dag) continue;
          const buiten = [...precies].filter(([id, antwoord]) => !ligtIn(antwoord, banden.get(id)));
          expect(buiten).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('is unknown where the start is unknown and nothing was decided', () => {
    fc.assert(
      fc.property(willekeurigeStrook(), (stand) => {
        const onbekend = { ...stand, activiteiten: [], besluiten: [], aanleveringen: [] };
        expect([...dagenVan(onbekend).values()].map(({ laatst }) => laatst)).toEqual(
          stand.behandelingen.map(() => null),
        );
      }),
      RUNS,
    );
  });
});
