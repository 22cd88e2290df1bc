import { describe, expect, it } from '@jest/globals';
import type { Maatregel, Stationsregel } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { ALBLASSERDAM } from '../testing/bouwers.js';
import { dagTeLaat } from '../testing/drechtstad.js';
import { herstel } from './herstel.js';

const VRAAG = { mijlpaal: 1, gemeente: ALBLASSERDAM, doel: 'venster' } as const;
const VIER_DAGEN: Stationsregel = {
  station: 'college',
  gemeente: ALBLASSERDAM,
  verwerking: { dagen: 4, telling: 'kalenderdagen' },
  toetswerkdagen: 0,
  tussen: null,
  bijSluiting: 'vervalt',
  bron: 'Eigen regel',
};

/** The ways to be ready sooner for the college of 16-3, which closes on do 11-3; the ONS-D decides on di 9-3. */
function spoed(regel: Partial<Stationsregel>, verwerkingsdagen = 0): readonly Maatregel[] {
  const basis = dagTeLaat('9-3');
  const stations = basis.stations.map((een) => (een.code === 'college' ? { ...een, verwerkingsdagen } : een));
  const stand = { ...basis, stations, stationsregels: [{ ...VIER_DAGEN, ...regel }] };
  return (herstel(bereken(stand), VRAAG)?.plannen ?? []).flatMap(({ kandidaten: [eerste, ...meer] }) =>
    eerste?.soort === 'spoed' && meer.length === 0 ? [eerste.maatregel] : [],
  );
}

/** The rule of the gemeente, with so many days in place of its own. */
const eigen = (dagen: number, over: Partial<Stationsregel> = {}): Maatregel => {
  const { station, gemeente, verwerking, toetswerkdagen, tussen, bijSluiting } = { ...VIER_DAGEN, ...over };
  return {
    soort: 'stationsregel',
    station,
    gemeente,
    regel: {
      verwerking: verwerking === null ? null : { ...verwerking, dagen },
      toetswerkdagen,
      tussen,
      bijSluiting,
    },
  };
};

describe('spoed where a local rule says how long it takes', () => {
  it('shortens that rule, no more than the closing day asks for', () => {
    // di 9-3 and two days: do 11-3.
    expect(spoed({})).toEqual([eigen(2)]);
  });

  it('leaves the working day of the quality gate', () => {
    // di 9-3, one day, and a working day: do 11-3.
    expect(spoed({ toetswerkdagen: 1 })).toEqual([eigen(1, { toetswerkdagen: 1 })]);
  });

  it('counts in working days where the rule does', () => {
    const over = { verwerking: { dagen: 5, telling: 'werkdagen' as const } };
    expect(spoed(over)).toEqual([eigen(2, over)]);
  });

  it('is of no use where the quality gate alone takes too long', () => {
    expect(spoed({ toetswerkdagen: 3 })).toEqual([]);
  });

  it('shortens a rule for all gemeenten for all of them', () => {
    expect(spoed({ gemeente: null })).toEqual([eigen(2, { gemeente: null })]);
  });

  it('gives a rule that leaves the four days to the station days of its own', () => {
    const over = { verwerking: null, bijSluiting: 'volgende-werkdag' } as const;
    expect(spoed(over, 4)).toEqual([eigen(2, { ...over, verwerking: VIER_DAGEN.verwerking })]);
  });
});
