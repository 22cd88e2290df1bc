import { describe, expect, it } from '@jest/globals';
import type { Stand, Synchronisatiepunt } from '@routekaart/traject';
import { type Berekening, bereken } from '../berekening.js';
import { aStand, aTraject, aVergadering, dag } from '../testing/bouwers.js';
import { gespiegeldePunten } from './spiegel.js';
import { type Tijdig, synchronisaties } from './synchronisatie.js';

const PUNT: Synchronisatiepunt = {
  naam: 'Geen go zonder de ander',
  traject: 'ANDER',
  dag: dag('1-6'),
  mijlpaal: 1,
  activiteit: null,
  vereist: { mijlpaal: 1, station: 'raad' },
  vereistElders: { mijlpaal: 1, station: 'raad' },
  bron: null,
};

/** A traject whose raad decides on this day, or has no calendar. */
function metRaad(opDag: string | null, over: Partial<Stand> = {}): Stand {
  const raad = opDag === null ? [] : [aVergadering('raad-GM0482', opDag, opDag)];
  return aStand({
    ...aTraject(),
    vergaderingen: [
      aVergadering('ons-d', '4-3', '4-3'),
      aVergadering('college-GM0482', '9-3', '9-3'),
      ...raad,
    ],
    ...over,
  });
}

function op(hier: string | null, elders: string | null, punt: Partial<Synchronisatiepunt> = {}) {
  const ander: Berekening = bereken(metRaad(elders));
  const stand = metRaad(hier, { synchronisatiepunten: [{ ...PUNT, ...punt }] });
  const [uitkomst] = synchronisaties(bereken(stand), (code) => (code === 'ANDER' ? ander : null));
  if (uitkomst === undefined) {
    throw new Error('Geen punt');
  }
  return uitkomst;
}

describe('synchronisaties', () => {
  it.each<[string | null, string | null, Tijdig, Tijdig, Tijdig]>([
    ['13-4', '18-5', 'ja', 'ja', 'ja'],
    ['13-4', '1-6', 'ja', 'nee', 'nee'],
    ['1-6', '13-4', 'nee', 'ja', 'nee'],
    ['13-4', null, 'ja', 'onbekend', 'onbekend'],
    ['1-6', null, 'nee', 'onbekend', 'nee'],
  ])('with a raad on %s here and on %s there are %s and %s, together %s', (a, b, hier, elders, samen) => {
    const uitkomst = op(a, b);
    expect([uitkomst.hier.tijdig, uitkomst.elders.tijdig, uitkomst.tijdig]).toEqual([hier, elders, samen]);
  });

  it('says why: when the station is done, and before which day it must be', () => {
    expect(op('13-4', null).hier.reden).toBe(
      'Mijlpaal 1: station raad is klaar op di 13-4-2021; het moet voor di 1-6-2021.',
    );
  });

  it.each<[string, Partial<Synchronisatiepunt>, string]>([
    ['another traject is not known', { traject: 'ELDERS' }, 'Traject ELDERS is hier niet bekend.'],
    [
      'nobody said what is required',
      { vereistElders: null },
      'Er is niet gezegd wat dan besloten moet zijn.',
    ],
    ['the day is unknown', { dag: null }, 'De dag is niet bekend.'],
    [
      'it has no such station',
      { vereistElders: { mijlpaal: 1, station: 'commissie' } },
      'Traject ANDER heeft geen station commissie voor mijlpaal 1.',
    ],
  ])('is unknown when %s', (_wat, punt, reden) => {
    expect(op('13-4', '13-4', punt)).toMatchObject({
      tijdig: 'onbekend',
      elders: { tijdig: 'onbekend', reden },
    });
  });

  it('asks an earlier station by itself', () => {
    expect(op(null, '13-4', { vereist: { mijlpaal: 1, station: 'college' } }).hier.tijdig).toBe('ja');
  });
});

describe('a gate that only the other traject names', () => {
  const GENOEMD = {
    traject: 'ANDER',
    punten: [{ ...PUNT, traject: 'HIER', vereistElders: null, mijlpaal: 2 }],
  };

  it('is seen from here with its sides exchanged', () => {
    expect(gespiegeldePunten({ traject: 'HIER', punten: [] }, [GENOEMD])).toEqual([
      { ...PUNT, traject: 'ANDER', vereist: null, vereistElders: PUNT.vereist, mijlpaal: null },
    ]);
  });

  it('is told once when both name it, and is no business of a third', () => {
    expect(gespiegeldePunten({ traject: 'HIER', punten: [PUNT] }, [GENOEMD])).toEqual([]);
    expect(gespiegeldePunten({ traject: 'DERDE', punten: [] }, [GENOEMD])).toEqual([]);
  });

  it('gives both the same answer', () => {
    const [hier, elders] = [bereken(metRaad('13-4')), bereken(metRaad('1-6'))];
    const genoemd = { traject: 'ANDER', punten: [{ ...PUNT, traject: hier.stand.traject.code }] };
    const gespiegeld = gespiegeldePunten({ traject: hier.stand.traject.code, punten: [] }, [genoemd]);
    expect(synchronisaties(hier, () => elders, gespiegeld)).toMatchObject([
      {
        tijdig: 'nee',
        hier: {
          tijdig: 'ja',
          mijlpaal: 'Mijlpaal 1',
          verwacht: { vroegst: dag('13-4'), laatst: dag('13-4') },
        },
        elders: { tijdig: 'nee', verwacht: { vroegst: dag('1-6'), laatst: dag('1-6') } },
      },
    ]);
  });
});
