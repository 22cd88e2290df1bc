import { type Stand, UITKOMSTEN } from '@routekaart/traject';
import fc from 'fast-check';
import { aBesluit, aHerkomst, anAanlevering } from './bouwers.js';
import { BEGIN } from './willekeur.js';

/** This Stand after any outcome of the ONS-D, which decides or only advises, with the papers at each college around it. */
export function naUitkomst(stand: Stand): fc.Arbitrary<Stand> {
  return fc
    .record({
      uitkomst: fc.constantFrom(...UITKOMSTEN),
      onsd: fc.integer({ min: -25, max: 0 }),
      college: fc.integer({ min: -25, max: 3 }),
      adviseert: fc.boolean(),
    })
    .map(({ uitkomst, onsd, college, adviseert }): Stand => ({
      ...stand,
      gremia: stand.gremia.map((een) =>
        een.soort === 'ons-d' && adviseert ? { ...een, mandaat: 'adviseert' } : een,
      ),
      besluiten: [
        {
          ...aBesluit('m1-ons-d', '1-3', { uitkomst, stukversie: stand.stukversies.length }),
          dag: BEGIN + onsd,
          herkomst: aHerkomst({ volgnummer: 20 }),
        },
      ],
      aanleveringen: stand.gemeenten.map(({ code }) => ({
        ...anAanlevering(`m1-college-${code}`, '1-3'),
        dag: BEGIN + college,
      })),
    }));
}
