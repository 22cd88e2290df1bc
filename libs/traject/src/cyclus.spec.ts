import { describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import { cyclusNa } from './cyclus.js';

const [was, dag, eerder] = [dagVan('2021-04-08'), dagVan('2021-04-06'), dagVan('2021-03-30')];

describe('the cycle of a meeting that moves from do 8-4 to di 6-4', () => {
  it.each([
    ['that is its own commissie', eerder, was, eerder, dag],
    ['that is its own agendacommissie', was, null, dag, null],
    ['that comes after both', eerder, eerder, eerder, eerder],
    ['of which neither is known', null, null, null, null],
  ])('%s', (_, agendacommissie, commissie, agendacommissieNa, commissieNa) => {
    expect(cyclusNa({ code: 'c', agendacommissie, commissie }, was, dag)).toEqual({
      code: 'c',
      agendacommissie: agendacommissieNa,
      commissie: commissieNa,
    });
  });
});
