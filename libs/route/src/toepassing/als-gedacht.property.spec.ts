import { describe, expect, it } from '@jest/globals';
import { type Maatregel, type Stand, metVensterIn } from '@routekaart/traject';
import fc from 'fast-check';
import { type Berekening, bereken } from '../berekening.js';
import { pasToe } from '../scenario/pas-toe.js';
import { aHerkomst } from '../testing/bouwers.js';
import { willekeurigeStand } from '../testing/willekeur.js';
import { willekeurigeStrook } from '../testing/willekeur-strook.js';
import { toestandNa } from '../toets/planning.js';
import { waarschuwingenVan } from '../waarschuwingen/alle.js';
import { type Feitvorm, alsFeit } from './als-feit.js';

/** What is forecast and warned of, apart from what somebody wrote as a reason or a source. */
function uitkomst(berekening: Berekening): unknown {
  return {
    stappen: berekening.prognoses.map(({ stap, gereed, dag, grond }) => [
      stap.behandeling,
      gereed,
      dag,
      grond,
    ]),
    mijlpalen: berekening.mijlpalen,
    ingangsdatum: berekening.ingangsdatum,
    waarschuwingen: waarschuwingenVan(berekening).map(({ sleutel, ernst, uiterlijk }) => [
      sleutel,
      ernst,
      uiterlijk,
    ]),
  };
}

/** The Stand once somebody has recorded this fact; `null` for what is none. */
function vastgelegd(vorm: Feitvorm, stand: Stand): Stand | null {
  switch (vorm.kind) {
    case 'stationsregel': {
      const { station, gemeente, regel } = vorm;
      const andere = (stand.stationsregels ?? []).filter(
        (een) => een.station !== station || een.gemeente !== gemeente,
      );
      return regel === null
        ? null
        : { ...stand, stationsregels: [...andere, { station, gemeente, ...regel, bron: 'besluit' }] };
    }
    case 'deelname': {
      const { gemeente } = vorm;
      const antwoord = { deelname: 'doet-niet-mee', vanaf: stand.peildatum, reden: null } as const;
      const andere = stand.deelnamen.filter((een) => een.gemeente !== gemeente);
      return { ...stand, deelnamen: [...andere, { gemeente, ...antwoord, herkomst: aHerkomst() }] };
    }
    case 'plan': {
      const stappen = new Map(vorm.stappen.map(({ activiteit, ...stap }) => [activiteit, stap]));
      const activiteiten = stand.activiteiten.map((een) => {
        const stap = stappen.get(een.code);
        return stap === undefined
          ? een
          : { ...een, datum: { ...stap.datum, tekst: '' }, toestand: toestandNa(stap.handeling) };
      });
      const uitPlan = vorm.stappen.flatMap(({ activiteit, datum }) => {
        const rij = stand.activiteiten.find(({ code }) => code === activiteit);
        const { station = null, mijlpalen = [] } = rij ?? {};
        return station === null || datum.kind !== 'venster'
          ? []
          : mijlpalen.map((mijlpaal) => ({ mijlpaal, station, gemeente: null, venster: datum.venster }));
      });
      const afgesproken = vorm.vensters.filter((een) => een.soort === 'venster-wijzigen');
      return [...uitPlan, ...afgesproken].reduce<Stand>(metVensterIn, { ...stand, activiteiten });
    }
    case 'afspraak':
    case 'lokaalstation':
    case 'vergadering':
    case 'cyclus':
    case 'geen-feit':
      return null;
  }
}

function maatregelVoor({ stations, gemeenten, mijlpalen }: Stand): fc.Arbitrary<Maatregel> {
  const station = fc.constantFrom(...stations.map(({ code }) => code));
  return fc.oneof(
    fc.record({ soort: fc.constant('verwerkingsdagen' as const), station, dagen: fc.nat(12) }),
    fc.record({
      soort: fc.constant('gemeente-valt-af' as const),
      gemeente: fc.constantFrom(...gemeenten.map(({ code }) => code)),
    }),
    fc.record({
      soort: fc.constant('station-verschuiven' as const),
      mijlpaal: fc.constantFrom(...mijlpalen.map(({ nummer }) => nummer)),
      station,
      dagen: fc.integer({ min: -20, max: 20 }),
    }),
  );
}

describe('a maatregel that becomes another kind of fact', () => {
  it.each([
    ['of some gemeenten', willekeurigeStand()],
    ['of one strook with cycles and rules', willekeurigeStrook()],
  ])('gives what was thought once it is recorded, %s', (_, standen) => {
    const vragen = standen.chain((stand) => fc.tuple(fc.constant(stand), maatregelVoor(stand)));
    fc.assert(
      fc.property(vragen, ([stand, maatregel]) => {
        const gedacht = pasToe(maatregel, bereken(stand));
        const vorm = alsFeit(maatregel, stand);
        if ('code' in gedacht || 'code' in vorm) return;
        const echt = vastgelegd(vorm, stand);
        if (echt === null) return;
        expect(uitkomst(bereken(gedacht))).toEqual(uitkomst(bereken(echt)));
      }),
      { numRuns: 300 },
    );
  });
});
