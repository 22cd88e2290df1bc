import { describe, expect, it } from '@jest/globals';
import type { Cyclus, Vergadering } from '@routekaart/traject';
import { aVergadering, dag } from '../testing/bouwers.js';
import { type CyclusVoorstel, toetsCyclus } from './cyclus.js';

const CYCLUS: Cyclus = { code: '2021-4', agendacommissie: dag('29-3'), commissie: dag('6-4') };
const LOS = aVergadering('raad-GM0482', '13-4', '18-3');
const IN_CYCLUS: Vergadering = { ...LOS, cyclus: CYCLUS };

const toets = (cyclus: CyclusVoorstel['cyclus'], vergadering: Vergadering, reden: string | null = null) =>
  toetsCyclus({ cyclus, reden }, vergadering);

describe('to which cycle a meeting belongs', () => {
  it.each<[string, CyclusVoorstel['cyclus'], Vergadering, string | null]>([
    ['a first cycle', CYCLUS, LOS, null],
    ['another code', { ...CYCLUS, code: '2021-5' }, IN_CYCLUS, null],
    ['another agendacommissie', { ...CYCLUS, agendacommissie: null }, IN_CYCLUS, null],
    ['a commissie on the day itself', { ...CYCLUS, commissie: dag('13-4') }, IN_CYCLUS, null],
    ['none any more, with a reason', null, IN_CYCLUS, 'Los.'],
  ])('is news with %s', (_, cyclus, vergadering, reden) => {
    expect(toets(cyclus, vergadering, reden)).toBeNull();
  });

  it.each<[string, CyclusVoorstel['cyclus'], Vergadering, string | null, string, string]>([
    ['a meeting that fell out', CYCLUS, { ...LOS, staat: 'vervallen' }, null, 'CYCLUS-01', 'vergadering'],
    ['none any more without a reason', null, IN_CYCLUS, null, 'CYCLUS-02', 'reden'],
    ['none where there was none', null, LOS, 'Los.', 'CYCLUS-03', 'cyclus'],
    ['the same once more', CYCLUS, IN_CYCLUS, null, 'CYCLUS-03', 'cyclus'],
    [
      'a commissie after the raad',
      { ...CYCLUS, commissie: dag('14-4') },
      LOS,
      null,
      'CYCLUS-04',
      'cyclus.commissie',
    ],
    [
      'an agendacommissie after the commissie',
      { ...CYCLUS, agendacommissie: dag('7-4') },
      LOS,
      null,
      'CYCLUS-04',
      'cyclus.agendacommissie',
    ],
    [
      'an agendacommissie after the raad',
      { code: 'x', agendacommissie: dag('14-4'), commissie: null },
      LOS,
      null,
      'CYCLUS-04',
      'cyclus.agendacommissie',
    ],
  ])('is refused for %s', (_, cyclus, vergadering, reden, code, veld) => {
    expect(toets(cyclus, vergadering, reden)).toMatchObject({ code, veld });
  });
});
