import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bereken } from '../berekening.js';
import { uitgeweken } from '../strook/regel.js';
import { willekeurigeStand } from '../testing/willekeur.js';
import { willekeurigeStrook } from '../testing/willekeur-strook.js';
import { overgeslagenVan } from './overgeslagen.js';

describe('the meetings that were skipped', () => {
  it('are all those between, and one is too soon only where something says so', () => {
    fc.assert(
      fc.property(willekeurigeStrook(), (stand) => {
        const { plan, prognoses } = bereken(stand);
        for (const prognose of prognoses) {
          const { stap, gereed, dag: besluit, grond, nietEerder, agenda } = prognose;
          const { vroegst, laatst } = gereed;
          if (grond !== 'vergadering' || laatst === null || vroegst !== laatst || nietEerder !== null)
            continue;
          const alle =
            stap.regel?.bijSluiting === 'volgende-werkdag'
              ? uitgeweken(stap.vergaderingen, plan.kalender)
              : stap.vergaderingen;
          const tussen = alle.filter((een) => een.dag >= laatst && een.dag < (besluit.laatst ?? Infinity));
          const verteld = overgeslagenVan(prognose, plan);
          expect(new Set(verteld.map(({ vergadering }) => vergadering.id))).toEqual(
            new Set(tussen.map(({ id }) => id)),
          );
          if (agenda === null && stap.gremium.gemeente !== null) {
            expect(verteld.map(({ waarom }) => waarom.kind)).not.toContain('te-vroeg');
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['of some gemeenten', willekeurigeStand()],
    ['of one strook with cycles and rules', willekeurigeStrook()],
  ])('call no meeting lost on which the forecast may rest, %s', (_, standen) => {
    fc.assert(
      fc.property(standen, (stand) => {
        const { plan, prognoses } = bereken(stand);
        for (const prognose of prognoses) {
          const { dag, gereed } = prognose;
          for (const { vergadering, waarom } of overgeslagenVan(prognose, plan)) {
            if (waarom.kind === 'gemist') expect(waarom.aanleverdag).toBeLessThan(gereed.vroegst ?? -1);
            if (waarom.kind === 'te-vroeg') expect(vergadering.dag).not.toBe(dag.vroegst);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
