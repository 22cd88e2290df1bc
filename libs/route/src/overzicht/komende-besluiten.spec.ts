import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { anAgendering } from '../testing/agendering.js';
import {
  aBesluit,
  aHerkomst,
  aVergadering,
  alternatieven,
  anAanlevering,
  dag,
  onsdRij,
} from '../testing/bouwers.js';
import { RAAD, STAP, voorbeeld } from '../testing/voorbeeld.js';
import { komendeBesluiten } from './komende-besluiten.js';

const { onsd, college, raad } = STAP;

function komend(dagen: number, over: Partial<Stand> = {}): readonly (string | number | null)[][] {
  return komendeBesluiten(bereken(voorbeeld(over)), dagen).map(({ prognose, dag: opDag, uiterlijk }) => [
    prognose.stap.behandeling.id,
    opDag,
    uiterlijk,
  ]);
}

describe('komendeBesluiten', () => {
  it('gives the decisions of the coming days, the first one first, with the last day to hand in', () => {
    expect(komend(43)).toEqual([
      [onsd, dag('11-3'), null],
      [college, dag('16-3'), dag('11-3')],
      [raad, dag('13-4'), dag('18-3')],
    ]);
  });

  it('counts the last day and not the one after', () => {
    expect(komend(42).map(([id]) => id)).not.toContain(raad);
    expect(komend(10).map(([id]) => id)).toEqual([onsd]);
    expect(komend(9)).toEqual([]);
  });

  it('takes a band by its first day, with the last day to hand in for that day', () => {
    expect(komend(15, { activiteiten: [onsdRij(alternatieven('11-3', '12-3'))] })).toEqual([
      [onsd, dag('11-3'), null],
      [college, dag('16-3'), dag('11-3')],
    ]);
  });

  it('leaves out what is decided or unknown, and asks for nothing that was handed in', () => {
    const over = {
      peildatum: dag('15-3'),
      besluiten: [aBesluit(onsd, '11-3')],
      aanleveringen: [anAanlevering(college, '11-3')],
      vergaderingen: voorbeeld().vergaderingen.filter(({ gremium }) => gremium.startsWith('college')),
    };

    expect(komend(100, over)).toEqual([[college, dag('16-3'), null]]);
  });

  it('leaves out what was put off without end, whose first day is only a bound, until it is handed in again', () => {
    const over = {
      peildatum: dag('20-4'),
      besluiten: [
        aBesluit(onsd, '11-3'),
        aBesluit(college, '16-3', { herkomst: aHerkomst({ volgnummer: 2 }) }),
        aBesluit(raad, '13-4', {
          uitkomst: 'aangehouden',
          aanhouding: { soort: 'onbepaald', herindiening: null },
          herkomst: aHerkomst({ volgnummer: 3 }),
        }),
      ],
    };
    expect(komend(100, over)).toEqual([]);
    expect(
      komend(100, {
        ...over,
        aanleveringen: [{ ...anAanlevering(raad, '19-4'), herkomst: aHerkomst({ volgnummer: 9 }) }],
      }),
    ).toEqual([[raad, dag('18-5'), null]]);
  });

  it('asks for the papers again when the meeting on whose agenda the stuk stood is off', () => {
    const over = {
      peildatum: dag('15-4'),
      besluiten: [
        aBesluit(onsd, '11-3'),
        aBesluit(college, '16-3', { herkomst: aHerkomst({ volgnummer: 2 }) }),
        aBesluit(raad, '13-4', {
          uitkomst: 'aangehouden',
          aanhouding: { soort: 'tot-herindiening', herindiening: null },
          herkomst: aHerkomst({ volgnummer: 3 }),
        }),
      ],
      agenderingen: [{ ...anAgendering(raad, `${RAAD}@4-5`), herkomst: aHerkomst({ volgnummer: 4 }) }],
    };
    const metVierMei = (staat: 'bevestigd' | 'vervallen'): Partial<Stand> => ({
      ...over,
      vergaderingen: [...voorbeeld().vergaderingen, aVergadering(RAAD, '4-5', '8-4', { staat })],
    });
    expect(komend(100, metVierMei('bevestigd'))).toEqual([[raad, dag('4-5'), null]]);
    expect(komend(100, metVierMei('vervallen'))).toEqual([[raad, dag('18-5'), dag('22-4')]]);
  });
});
