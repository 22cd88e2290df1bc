import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from './berekening.js';
import { opZijnVroegst } from './op-zijn-vroegst.js';
import { anAgendering } from './testing/agendering.js';
import { aBesluit, aHerkomst, aVergadering, anAanlevering, dag } from './testing/bouwers.js';
import { RAAD, STAP, prognoseVan, voorbeeld, voorspelStap } from './testing/voorbeeld.js';
import { willekeurigeStand } from './testing/willekeur.js';

const { onsd, college, raad } = STAP;
const ZONDER_EINDE = {
  uitkomst: 'aangehouden',
  aanhouding: { soort: 'onbepaald', herindiening: null },
  herkomst: aHerkomst({ volgnummer: 3 }),
} as const;
const NIEUW = aHerkomst({ volgnummer: 99 });
const ONBEKEND = { vroegst: null, laatst: null };

/** The raad of di 13-4 put the stuk off without end; the next is di 18-5, which closes on do 22-4. */
function uitgesteld(over: Partial<Stand> = {}): Stand {
  return voorbeeld({
    peildatum: dag('14-4'),
    besluiten: [
      aBesluit(onsd, '11-3'),
      aBesluit(college, '16-3', { herkomst: aHerkomst({ volgnummer: 2 }) }),
      aBesluit(raad, '13-4', ZONDER_EINDE),
    ],
    ...over,
  });
}

const raadOp = (...dagen: readonly (readonly [string, string | null])[]): Partial<Stand> => ({
  vergaderingen: [
    ...voorbeeld().vergaderingen.filter(({ gremium }) => gremium !== RAAD),
    ...dagen.map(([op, sluiting]) => aVergadering(RAAD, op, sluiting)),
  ],
});

describe('a stuk that was put off without end', () => {
  // One that has closed can still get the stuk on its agenda.
  it.each<[string, Partial<Stand>, string | null]>([
    ['the next meeting', {}, '18-5'],
    ['one that has closed', raadOp(['27-4', '8-4'], ['18-5', '22-4']), '27-4'],
    ['one of which nobody knows when it closes', raadOp(['27-4', null], ['18-5', '22-4']), '27-4'],
    ['the meeting of today', { peildatum: dag('18-5') }, '18-5'],
    ['none, when no meeting is left', { peildatum: dag('19-5') }, null],
    ['none, when only the one that put it off is known', raadOp(['13-4', '18-3']), null],
  ])('comes back at the earliest at %s', (_, over, vroegst) => {
    expect(voorspelStap(raad, uitgesteld(over)).dag).toEqual({
      vroegst: vroegst === null ? null : dag(vroegst),
      laatst: null,
    });
  });

  it('may come back on any day at a regional body: the plan can give it one', () => {
    const vergaderingen = [...voorbeeld().vergaderingen, aVergadering('ons-d', '8-4', '8-4')];
    const besluiten = [aBesluit(onsd, '11-3', ZONDER_EINDE)];
    const stand = voorbeeld({ peildatum: dag('12-3'), besluiten, vergaderingen });
    expect(voorspelStap(onsd, stand).dag).toEqual(ONBEKEND);
  });

  it('may be passed by before the next meeting where the term of law runs out', () => {
    const berekening = bereken(uitgesteld());
    const { stap, gereed } = prognoseVan(raad, berekening);
    expect(opZijnVroegst(stap, gereed, berekening).vroegst).toBe(dag('18-5'));
    const termijn = { weken: 1, recesTeltMee: true };
    expect(opZijnVroegst({ ...stap, termijn }, gereed, berekening)).toEqual(ONBEKEND);
  });

  it('comes back no sooner on whatever day it is handed in, nor on whatever agenda it is put', () => {
    const COLLEGE_STAP = 'm1-college-GM0482';
    fc.assert(
      fc.property(willekeurigeStand(), fc.nat(40), fc.nat(9), (basis, na, keus) => {
        const stukversie = basis.stukversies.length;
        const besluit = aBesluit(COLLEGE_STAP, '1-3', { ...ZONDER_EINDE, stukversie, herkomst: NIEUW });
        const stand = {
          ...basis,
          aanleveringen: [],
          agenderingen: [],
          besluiten: [...basis.besluiten, besluit],
        };
        const { dag: zonder, stap } = voorspelStap(COLLEGE_STAP, stand);
        const bodem = zonder.vroegst ?? 0;
        if (stap.terugverwezen != null) return;
        const opDag = stand.peildatum + na;
        const aanlevering = { ...anAanlevering(COLLEGE_STAP, '1-3'), dag: opDag };
        const aangeleverd = { ...stand, peildatum: opDag, aanleveringen: [aanlevering] };
        expect(voorspelStap(COLLEGE_STAP, aangeleverd).dag.vroegst ?? Infinity).toBeGreaterThanOrEqual(bodem);
        const komend = stap.vergaderingen.filter((een) => een.dag >= stand.peildatum);
        const agendering = {
          ...anAgendering(COLLEGE_STAP, komend[keus % komend.length]?.id ?? null),
          herkomst: NIEUW,
        };
        const geagendeerd = { ...stand, agenderingen: [agendering] };
        expect(voorspelStap(COLLEGE_STAP, geagendeerd).dag.vroegst ?? Infinity).toBeGreaterThanOrEqual(bodem);
      }),
      { numRuns: 200 },
    );
  });
});
