import { describe, expect, it } from '@jest/globals';
import { aGremium, aStand, aVergadering, dag } from '@routekaart/route/testing';
import { cycliVan } from './cyclus.type.js';

const vergadering = (gremium: string, opDag: string, staat: 'bevestigd' | 'vervallen' = 'bevestigd') => ({
  ...aVergadering(gremium, opDag, '25-3', { staat }),
  cyclus: { code: '2021-4', agendacommissie: null, commissie: dag(opDag) },
});

const commissieVan = (...vergaderingen: readonly ReturnType<typeof vergadering>[]) => {
  const stand = aStand();
  const gremia = ['ruimte', 'bestuur'].map((code) => aGremium({ code, gemeente: 'GM0482' }));
  return cycliVan({ ...stand, gremia: [...stand.gremia, ...gremia], vergaderingen }).map(
    ({ code, commissie }) => [code, commissie],
  );
};

describe('a cycle with more commissies', () => {
  it('gives the last of them that goes on', () => {
    expect(commissieVan(vergadering('ruimte', '1-4'), vergadering('bestuur', '6-4'))).toEqual([
      ['2021-4', '2021-04-06'],
    ]);
    expect(commissieVan(vergadering('ruimte', '1-4'), vergadering('bestuur', '6-4', 'vervallen'))).toEqual([
      ['2021-4', '2021-04-01'],
    ]);
    expect(commissieVan(vergadering('ruimte', '1-4', 'vervallen'))).toEqual([['2021-4', '2021-04-01']]);
  });
});
