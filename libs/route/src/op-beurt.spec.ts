import { describe, expect, it } from '@jest/globals';
import { ALLEN } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from './berekening.js';
import { ONBEKEND } from './moment.js';
import { voorspelOpBeurt, wachtOpBeurt } from './op-beurt.js';
import { voorspel } from './prognose.js';
import { redenenVan } from './reden.js';
import { type Routeplan, type Stap, maakRouteplan } from './routeplan.js';
import { anAgendering } from './testing/agendering.js';
import { aBesluit, aStation, anAanlevering, anActiviteit } from './testing/bouwers.js';
import { aRegel } from './testing/strook.js';
import { STAP, prognoseVan, voorbeeld } from './testing/voorbeeld.js';
import { willekeurigeStand } from './testing/willekeur.js';
import { willekeurigeStrook } from './testing/willekeur-strook.js';

/** The raad of the worked example, which waits for its college. */
const { stap } = prognoseVan(STAP.raad, bereken(voorbeeld()));

/** The same plan, in which a rule that asks nothing holds for every step that had none. */
function metLegeRegels(plan: Routeplan): Routeplan {
  const metRegel = (een: Stap): Stap => ({ ...een, regel: een.regel ?? aRegel(een.station.code) });
  return { ...plan, stappen: plan.stappen.map(metRegel) };
}

/** Everything that a forecast of these steps tells. */
function verteld(plan: Routeplan): unknown {
  return voorspel(plan).map((prognose) => {
    const { toestand, gereed, nietEerder, dag, grond, conflict } = prognose;
    const { vergadering, marge, volgende, gemist } = prognose;
    const redenen = redenenVan(prognose, plan);
    return {
      toestand,
      gereed,
      nietEerder,
      dag,
      grond,
      conflict,
      vergadering,
      marge,
      volgende,
      gemist,
      redenen,
    };
  });
}

describe('a step that only waits for its turn', () => {
  it('is one of a gemeente behind one other', () => {
    expect(wachtOpBeurt(stap)).toBe(true);
  });

  it.each<[string, Partial<Stap>]>([
    ['something was decided', { besluit: aBesluit(STAP.raad, '13-4') }],
    ['it was handed in', { aanlevering: anAanlevering(STAP.raad, '17-3') }],
    ['it stands on an agenda', { agendering: anAgendering(STAP.raad, 'raad') }],
    ['a later body sent it back', { terugverwezen: aBesluit(STAP.raad, '13-4') }],
    ['a local rule holds', { regel: aRegel('raad') }],
    ['the law gives a term', { termijn: { weken: 8, recesTeltMee: true } }],
    ['the plan gives it a row', { activiteit: anActiviteit() }],
    ['lanes come together in it', { samenkomst: { regel: ALLEN, leden: [], stroken: new Set() } }],
    ['it comes in through a raadscyclus', { doorCyclus: true }],
    ['it waits for nobody', { voorgangers: [] }],
    ['it waits for two', { voorgangers: [0, 1] }],
    ['it is an act that takes some days', { station: aStation({ duurDagen: 5 }) }],
    ['it is of the region', { station: aStation({ perGemeente: false }) }],
  ])('is no longer that when %s', (_, over) => {
    expect(wachtOpBeurt({ ...stap, ...over })).toBe(false);
  });

  it('is never ready when the step before it is not known', () => {
    const plan = maakRouteplan(voorbeeld());
    const prognose = voorspelOpBeurt({ ...stap, voorgangers: [9] }, [], plan);
    const { toestand, grond, dag: besluitdag, gereed } = prognose;
    expect({ toestand, grond, besluitdag, gereed }).toEqual({
      toestand: 'wacht',
      grond: 'geen',
      besluitdag: ONBEKEND,
      gereed: ONBEKEND,
    });
  });

  it.each([
    ['of some gemeenten', willekeurigeStand()],
    ['of one strook with cycles and rules', willekeurigeStrook()],
  ])('has the forecast of a step for which a rule holds that asks nothing, in a route %s', (_, standen) => {
    fc.assert(
      fc.property(standen, (stand) => {
        const plan = maakRouteplan(stand);
        expect(verteld(plan)).toEqual(verteld(metLegeRegels(plan)));
      }),
      { numRuns: 300 },
    );
  });
});
