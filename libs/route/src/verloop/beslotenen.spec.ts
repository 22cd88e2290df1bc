import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import type { Besluit, Stand } from '@routekaart/traject';
import { aBesluit, aHerkomst, aStand, aTraject, dag } from '../testing/bouwers.js';
import { keten } from '../testing/strook.js';
import { beslotenenVan } from './beslotenen.js';

/** A route of the ONS-D and a college, of which the stuk has as many versions as told for each mijlpaal. */
function stand(versies: readonly number[], over: Partial<Stand>): Stand {
  const opzet = aTraject({ mijlpalen: versies.length, stations: keten('ons-d', 'college') });
  const stukversies = versies.flatMap((aantal, nr) =>
    Array.from({ length: aantal }, (_, plaats) => ({
      mijlpaal: nr + 1,
      nummer: plaats + 1,
      naam: `versie ${String(plaats + 1)}`,
    })),
  );
  return aStand({ ...opzet, stukversies, peildatum: dag('1-5'), ...over });
}

/** A besluit on this version, recorded as the n-th fact. */
function besluit(volgnummer: number, behandeling: string, opDag: string, stukversie: number): Besluit {
  const herkomst = aHerkomst({ volgnummer, dag: dag(opDag) });
  return aBesluit(behandeling, opDag, { stukversie, herkomst });
}

const gelezen = (van: Stand): readonly unknown[] =>
  beslotenenVan(van).map(({ prognose: { stap }, dag: op }) => [
    stap.behandeling.id,
    stap.stukversie,
    formatDag(op),
  ]);

describe('what was decided', () => {
  it('is told once of a mijlpaal with one version beside one that has more', () => {
    const besluiten = [
      besluit(1, 'm1-ons-d', '11-3', 1),
      besluit(2, 'm2-ons-d', '18-3', 1),
      besluit(3, 'm1-ons-d', '1-4', 2),
    ];
    expect(gelezen(stand([2, 1], { besluiten }))).toEqual([
      ['m1-ons-d', 2, 'do 1-4-2021'],
      ['m2-ons-d', 1, 'do 18-3-2021'],
      ['m1-ons-d', 1, 'do 11-3-2021'],
    ]);
  });

  it('is told of each version that another one replaced, by who decided on that one', () => {
    const besluiten = [
      besluit(1, 'm1-ons-d', '4-3', 1),
      besluit(2, 'm1-college-GM0482', '9-3', 1),
      besluit(3, 'm1-ons-d', '11-3', 2),
      besluit(4, 'm1-ons-d', '1-4', 3),
    ];
    expect(gelezen(stand([3], { besluiten }))).toEqual([
      ['m1-ons-d', 3, 'do 1-4-2021'],
      ['m1-ons-d', 1, 'do 4-3-2021'],
      ['m1-college-GM0482', 1, 'di 9-3-2021'],
      ['m1-ons-d', 2, 'do 11-3-2021'],
    ]);
  });
});
