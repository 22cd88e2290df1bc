import { describe, expect, it } from '@jest/globals';
import { DEELNAMEN, type Deelname, type Stand } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from '../berekening.js';
import { grensVan } from '../gereed.js';
import { type Moment, ONBEKEND } from '../moment.js';
import { aHerkomst } from '../testing/bouwers.js';
import { orakel } from '../testing/orakel.js';
import { willekeurigeSamenloop } from '../testing/willekeur-samenloop.js';
import { HORIZON } from '../testing/willekeur.js';
import { bepalendeVoorganger } from './bepalend.js';
import { momentVanVoorgangers } from './samenkomst.js';

const RUNS = { numRuns: 300 };

function dagenVan(stand: Stand): ReadonlyMap<string, Moment> {
  return new Map(bereken(stand).prognoses.map(({ stap, dag }) => [stap.behandeling.id, dag]));
}

describe('lanes that come together', () => {
  it('decide when a search day by day over every way in which it may turn out says', () => {
    fc.assert(
      fc.property(willekeurigeSamenloop(), (stand) => {
        expect(dagenVan(stand)).toEqual(orakel(stand, HORIZON + 40));
      }),
      RUNS,
    );
  });

  it('have a band in which the answer lies of every way in which one that has not said may turn out', () => {
    fc.assert(
      fc.property(
        willekeurigeSamenloop(),
        fc.constantFrom<Deelname>('doet-mee', 'doet-niet-mee'),
        (gegeven, zegt) => {
          // What was handed in to the board counts only once it may lie there.
          const aanleveringen = gegeven.aanleveringen.filter(({ behandeling }) => behandeling !== 'm1-ab');
          const stand = { ...gegeven, aanleveringen };
          const deelnamen = stand.deelnamen.map((een) =>
            een.deelname === 'onbekend' ? { ...een, deelname: zegt } : een,
          );
          const band = dagenVan(stand).get('m1-ab') ?? ONBEKEND;
          const blijkt = dagenVan({ ...stand, deelnamen }).get('m1-ab') ?? ONBEKEND;
          // A rule that can no longer be met has no day at all.
          if (blijkt.laatst === null) return;
          expect(blijkt.laatst <= (band.laatst ?? Infinity)).toBe(true);
          expect((blijkt.vroegst ?? Infinity) >= (band.vroegst ?? 0)).toBe(true);
        },
      ),
      RUNS,
    );
  });

  it('do not wait for a body, whatever it says: it is no gemeente', () => {
    fc.assert(
      fc.property(willekeurigeSamenloop(), fc.constantFrom(...DEELNAMEN), (stand, deelname) => {
        // The worst case: bodies whose codes are those of the gemeenten.
        const codes = [...stand.gremia, ...stand.gemeenten].map(({ code }) => code);
        const gremiumdeelnamen = codes.map((gremium) => ({
          gremium,
          deelname,
          vanaf: stand.peildatum,
          reden: null,
          herkomst: aHerkomst(),
        }));
        const [zonder, met] = [bereken(stand), bereken({ ...stand, gremiumdeelnamen })];
        expect(met.prognoses).toEqual(zonder.prognoses);
        expect(met.mijlpalen).toEqual(zonder.mijlpalen);
      }),
      RUNS,
    );
  });

  it('are left through the predecessor that sets the day which the step waits for', () => {
    fc.assert(
      fc.property(willekeurigeSamenloop(), (stand) => {
        const { plan, prognoses } = bereken(stand);
        const moment = (positie: number) => grensVan(prognoses[positie]);
        for (const stap of plan.stappen) {
          const { laatst } = momentVanVoorgangers(stap, moment);
          const bepalend = bepalendeVoorganger(stap, moment);
          if (laatst !== null) expect(moment(bepalend ?? -1).laatst).toBe(laatst);
          else if (stap.samenkomst === null && bepalend !== null) expect(moment(bepalend).laatst).toBeNull();
        }
      }),
      RUNS,
    );
  });
});
