import { describe, expect, it } from '@jest/globals';
import type { Stationsregel } from '@routekaart/traject';
import { maakRouteplan } from '../routeplan.js';
import { ALBLASSERDAM, aVergadering, dag, gesloten } from '../testing/bouwers.js';
import { aRegel } from '../testing/strook.js';
import { COLLEGE, STAP, voorbeeld } from '../testing/voorbeeld.js';
import { uitwijkingenVan, verklaarUitwijking } from './uitwijking.js';

const perioden = [
  gesloten('Goede Vrijdag', '2-4'),
  gesloten('Tweede Paasdag', '5-4'),
  gesloten('Heidag', '7-4'),
  gesloten('Gesloten week', '29-3', '1-4', { gremium: 'elders' }),
];

/** A meeting of the college that was printed on the first day, and used here on the second. */
function uitwijkingen(gedrukt: string, gebruikt: string, regel: Partial<Stationsregel> = {}) {
  const stand = voorbeeld({
    vergaderingen: [aVergadering(COLLEGE, gedrukt, '25-3')],
    kalenderperioden: perioden,
    stationsregels: [aRegel('college', { bijSluiting: 'volgende-werkdag', ...regel })],
  });
  const plan = maakRouteplan(stand);
  const stap = plan.stappen.find(({ behandeling }) => behandeling.id === STAP.college);
  const [vergadering] = stand.vergaderingen;
  return stap === undefined || vergadering === undefined
    ? null
    : uitwijkingenVan([null, { ...vergadering, dag: dag(gebruikt) }, undefined], stap, plan);
}

describe('a meeting that its own rule moves', () => {
  it('names what closed the days until the one on which it is held, and nothing around them', () => {
    const een = uitwijkingen('2-4', '6-4');
    expect(een?.map(({ van, naar, gesloten: door }) => [van, naar, door.map(({ naam }) => naam)])).toEqual([
      [dag('2-4'), dag('6-4'), ['Goede Vrijdag', 'Tweede Paasdag']],
    ]);
    expect(een?.map(verklaarUitwijking)).toEqual([
      'De vergadering van vr 2-4-2021 valt op Goede Vrijdag en gaat volgens de regel van dit station (bron 002) naar de volgende werkdag: di 6-4-2021.',
    ]);
  });

  it('is told without a source where the rule has none', () => {
    expect(uitwijkingen('5-4', '6-4', { bron: '' })?.map(verklaarUitwijking)).toEqual([
      'De vergadering van ma 5-4-2021 valt op Tweede Paasdag en gaat volgens de regel van dit station naar de volgende werkdag: di 6-4-2021.',
    ]);
  });

  it('is none where it is held on its own day, or under a rule that moves nothing', () => {
    expect(uitwijkingen('6-4', '6-4')).toEqual([]);
    expect(uitwijkingen('2-4', '6-4', { bijSluiting: 'vervalt' })).toEqual([]);
    expect(uitwijkingen('2-4', '6-4', { gemeente: `geen ${ALBLASSERDAM}` })).toEqual([]);
  });
});
