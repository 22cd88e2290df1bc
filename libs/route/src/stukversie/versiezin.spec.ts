import { describe, expect, it } from '@jest/globals';
import type { Besluit, Dossier, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aBesluit, aHerkomst, aTraject, anAanlevering, dag } from '../testing/bouwers.js';
import { COLLEGE, STAP, voorbeeld } from '../testing/voorbeeld.js';
import { versiesVan } from './versiestand.js';

const { onsd, college } = STAP;
const TWEE = { mijlpaal: 1, nummer: 2, naam: 'versie 2', hash: 'ab'.repeat(32), herkomst: aHerkomst() };

function stand(besluiten: readonly Besluit[], versies = 2, over: Partial<Stand> = {}): Stand {
  const basis = voorbeeld(aTraject({ mijlpalen: 2 }));
  return {
    ...basis,
    peildatum: dag('30-3'),
    stukversies: versies === 1 ? basis.stukversies : [...basis.stukversies, TWEE],
    besluiten,
    ...over,
  };
}

function versies(van: Stand, dossier: Pick<Dossier, 'aanleveringen'> = { aanleveringen: [] }) {
  return versiesVan(1, bereken(van), dossier);
}

/** How the college stands with the newest version. */
function vanCollege(over: Partial<Besluit>, adviseert = false, aantal = 1) {
  const gremia = voorbeeld().gremia.map((een) =>
    een.code === COLLEGE && adviseert ? { ...een, mandaat: 'adviseert' as const } : een,
  );
  const [nieuwste] = versies(
    stand([aBesluit(onsd, '11-3', { stukversie: aantal }), aBesluit(college, '16-3', over)], aantal, {
      gremia,
    }),
  );
  const gevonden = nieuwste?.standen.find(({ stap }) => stap.gremium.code === COLLEGE);
  return [gevonden?.plaats, gevonden?.moetOpnieuw, gevonden?.zin];
}

describe('where a body stands with the newest version', () => {
  it.each<[string, Partial<Besluit>, boolean, number, ReturnType<typeof vanCollege>]>([
    [
      'decided',
      {},
      false,
      1,
      ['besloten', false, 'college Alblasserdam besloot op di 16-3-2021 over versie 1.'],
    ],
    [
      'advised',
      {},
      true,
      1,
      ['geadviseerd', false, 'college Alblasserdam adviseerde op di 16-3-2021 over versie 1.'],
    ],
    [
      'took note',
      { uitkomst: 'ter-kennis-genomen' },
      true,
      1,
      ['geadviseerd', false, 'college Alblasserdam nam op di 16-3-2021 versie 1 ter kennis.'],
    ],
    [
      'held it over',
      { uitkomst: 'aangehouden' },
      false,
      1,
      ['open', false, 'college Alblasserdam heeft nog niet besloten over versie 1.'],
    ],
    [
      'held its advice over',
      { uitkomst: 'aangehouden' },
      true,
      1,
      ['open', false, 'college Alblasserdam heeft nog niet geadviseerd over versie 1.'],
    ],
    [
      'decided on an older one',
      {},
      false,
      2,
      [
        'andere-versie',
        true,
        'college Alblasserdam besloot op di 16-3-2021 over versie 1 en moet opnieuw besluiten over versie 2.',
      ],
    ],
    [
      'advised on an older one',
      {},
      true,
      2,
      [
        'andere-versie',
        true,
        'college Alblasserdam adviseerde op di 16-3-2021 over versie 1 en moet opnieuw adviseren over versie 2.',
      ],
    ],
    [
      'took note of an older one',
      { uitkomst: 'ter-kennis-genomen' },
      true,
      2,
      [
        'andere-versie',
        true,
        'college Alblasserdam nam op di 16-3-2021 versie 1 ter kennis; versie 2 ligt er nog.',
      ],
    ],
    [
      'held an older one over',
      { uitkomst: 'aangehouden' },
      false,
      2,
      ['open', false, 'college Alblasserdam heeft nog niet besloten over versie 2.'],
    ],
  ])('that %s', (_, over, adviseert, aantal, verwacht) => {
    expect(vanCollege(over, adviseert, aantal)).toEqual(verwacht);
  });
});

describe('the versions of one mijlpaal', () => {
  const sinds = (van: Stand, ...aanleveringen: Dossier['aanleveringen']) =>
    versies(van, { aanleveringen }).map(({ inRouteSinds }) => inRouteSinds);
  const aanlevering = (behandeling: string, opDag: string, vastgelegd = opDag) => ({
    ...anAanlevering(behandeling, opDag),
    herkomst: aHerkomst({ dag: dag(vastgelegd) }),
  });

  it('are its own, with its own steps', () => {
    const gevonden = versies(stand([]));
    expect(gevonden.map(({ versie }) => [versie.mijlpaal, versie.nummer])).toEqual([
      [1, 2],
      [1, 1],
    ]);
    expect(gevonden[0]?.standen.map(({ stap }) => stap.behandeling.id)).toEqual([onsd, college, STAP.raad]);
  });

  it('are in route since the first day on which one was handed in', () => {
    expect(sinds(stand([], 1), aanlevering(onsd, '4-3'), aanlevering(college, '2-3'))).toEqual([dag('2-3')]);
    expect(sinds(stand([aBesluit(onsd, '11-3')], 1), aanlevering(onsd, '4-3'))).toEqual([dag('4-3')]);
    expect(sinds(stand([], 1), aanlevering(onsd, '4-3', '30-3'))).toEqual([dag('4-3')]);
  });

  it('say nothing of papers of another mijlpaal', () => {
    expect(sinds(stand([], 1), aanlevering('m2-ons-d', '4-3'))).toEqual([null]);
    expect(sinds(stand([aBesluit('m2-ons-d', '11-3')], 1))).toEqual([null]);
  });
});
