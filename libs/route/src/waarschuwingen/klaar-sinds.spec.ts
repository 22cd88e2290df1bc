import { describe, expect, it } from '@jest/globals';
import type { Dag } from '@routekaart/kalender';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { anAgendering } from '../testing/agendering.js';
import { aBesluit, aHerkomst, aStand, aStation, aTraject, anAanlevering, dag } from '../testing/bouwers.js';
import { RAAD, STAP, prognoseVan, voorbeeld } from '../testing/voorbeeld.js';
import { klaarSinds, moetWordenAangeleverd } from './aan-te-leveren.js';

const { onsd, college, raad } = STAP;

describe('since when a stuk can be handed in at one of two first bodies', () => {
  const stations = [aStation({ code: 'x', volgorde: 1 }), aStation({ code: 'y', volgorde: 2 })];
  const sinds = (id: string, over: Partial<Stand>): Dag | null => {
    const berekening = bereken(aStand({ ...aTraject({ stations, mijlpalen: 2 }), ...over }));
    return klaarSinds(prognoseVan(id, berekening), berekening);
  };

  it('is the first day on which the other got it, in the same mijlpaal', () => {
    const over = {
      peildatum: dag('8-3'),
      aanleveringen: [anAanlevering('m1-x', '3-3'), anAanlevering('m2-x', '2-3')],
      besluiten: [aBesluit('m1-x', '5-3')],
    };
    expect(sinds('m1-y', over)).toBe(dag('3-3'));
    expect(sinds('m2-y', over)).toBe(dag('2-3'));
    expect(sinds('m1-y', { ...over, aanleveringen: [] })).toBe(dag('5-3'));
    expect(sinds('m2-y', { ...over, aanleveringen: [] })).toBeNull();
  });

  it('is else the day on which its own version was added', () => {
    const stukversies = ['8-3', '4-3'].map((opDag, nr) => ({
      mijlpaal: nr + 1,
      nummer: 1,
      naam: 'versie 1',
      herkomst: aHerkomst({ dag: dag(opDag) }),
    }));
    expect(sinds('m1-y', { stukversies })).toBe(dag('8-3'));
    expect(sinds('m2-y', { stukversies })).toBe(dag('4-3'));
  });
});

describe('a stuk that the raad of di 13-4 took back', () => {
  const terug = (over: Partial<Stand> = {}, soort: 'teruggenomen' | 'ingetrokken' = 'teruggenomen') => {
    const berekening = bereken(
      voorbeeld({
        peildatum: dag('15-4'),
        besluiten: [
          aBesluit(onsd, '11-3'),
          aBesluit(college, '16-3'),
          aBesluit(raad, '13-4', { uitkomst: soort }),
        ],
        ...over,
      }),
    );
    const prognose = prognoseVan(raad, berekening);
    return {
      moet: moetWordenAangeleverd(prognose, berekening),
      sinds: klaarSinds(prognose, berekening),
    };
  };

  it('can be handed in again from that day, and need not be once that was done', () => {
    expect(terug()).toEqual({ moet: true, sinds: dag('13-4') });
    expect(terug({ aanleveringen: [anAanlevering(raad, '13-4')] }).moet).toBe(true);
    expect(terug({ aanleveringen: [anAanlevering(raad, '14-4')] }).moet).toBe(false);
  });

  it('need not be while it stands on an agenda that can be kept', () => {
    const agenderingen = [anAgendering(raad, `${RAAD}@18-5`)];
    expect(terug({ agenderingen }).moet).toBe(false);
    const vergaderingen = voorbeeld().vergaderingen.map((een) =>
      een.id === `${RAAD}@18-5` ? { ...een, staat: 'vervallen' as const } : een,
    );
    expect(terug({ agenderingen, vergaderingen }).moet).toBe(true);
  });

  it('has no such day once it was withdrawn', () => {
    expect(terug({}, 'ingetrokken').sinds).toBeNull();
  });
});
