import { describe, expect, it } from '@jest/globals';
import type { Synchronisatiepunt } from '@routekaart/traject';
import { dag } from '../testing/bouwers.js';
import { gespiegeldePunten, noemt } from './spiegel.js';

function punt(over: Partial<Synchronisatiepunt> = {}): Synchronisatiepunt {
  return {
    naam: 'Geen go zonder de ander',
    traject: 'HIER',
    dag: dag('1-6'),
    mijlpaal: 2,
    activiteit: 'M2-01',
    vereist: { mijlpaal: 2, station: 'raad' },
    vereistElders: { mijlpaal: 1, station: 'college' },
    bron: null,
    ...over,
  };
}

const ander = (...punten: readonly Synchronisatiepunt[]) => ({ traject: 'ANDER', punten });
const gespiegeld = (eigen: readonly Synchronisatiepunt[], ...anderen: readonly ReturnType<typeof ander>[]) =>
  gespiegeldePunten({ traject: 'HIER', punten: eigen }, anderen).map(({ naam, traject }) => [naam, traject]);

describe('a point that only the other traject names', () => {
  it('has its sides, its mijlpaal and its row exchanged', () => {
    expect(gespiegeldePunten({ traject: 'HIER', punten: [] }, [ander(punt())])).toEqual([
      {
        ...punt(),
        traject: 'ANDER',
        mijlpaal: 1,
        activiteit: null,
        vereist: { mijlpaal: 1, station: 'college' },
        vereistElders: { mijlpaal: 2, station: 'raad' },
      },
    ]);
  });

  it('is told of every other one that names this traject', () => {
    const derde = { traject: 'DERDE', punten: [punt({ naam: 'Eén ingangsdatum' })] };
    expect(gespiegeld([], ander(punt(), punt({ traject: 'DERDE' })), derde)).toEqual([
      ['Geen go zonder de ander', 'ANDER'],
      ['Eén ingangsdatum', 'DERDE'],
    ]);
  });

  it('is the same as one of its own by its traject, its name and its day', () => {
    const eigen = punt({ traject: 'ANDER' });
    expect(gespiegeld([eigen], ander(punt()))).toEqual([]);
    expect(gespiegeld([{ ...eigen, traject: 'DERDE' }], ander(punt()))).toHaveLength(1);
    expect(gespiegeld([{ ...eigen, naam: 'Iets anders' }], ander(punt()))).toHaveLength(1);
    expect(gespiegeld([{ ...eigen, dag: dag('2-6') }], ander(punt()))).toHaveLength(1);
  });
});

describe('noemt', () => {
  it('asks whether any of the points is about that traject', () => {
    expect(noemt(ander(punt({ traject: 'DERDE' }), punt()), 'HIER')).toBe(true);
    expect(noemt(ander(punt({ traject: 'DERDE' })), 'HIER')).toBe(false);
    expect(noemt(ander(), 'HIER')).toBe(false);
  });
});
