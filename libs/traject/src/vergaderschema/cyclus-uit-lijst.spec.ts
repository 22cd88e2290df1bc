import { describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import { leesVergaderlijst } from './lees-vergaderlijst.js';
import { vergaderingenUitLijst } from './lijstvergadering.js';

const dag = (tekst: string): number => dagVan(`2021-${tekst}`);

function cycliVan(rij: Readonly<Record<string, string>>): readonly unknown[] {
  const lijst = leesVergaderlijst([rij], { jaar: 2021 });
  return vergaderingenUitLijst(lijst, 'raad-GM0482').map(({ cyclus }) => cyclus);
}

describe('the raadscyclus on a line of a list', () => {
  it('takes each committee from its own column, and of several the last', () => {
    expect(
      cycliVan({
        Raad: '20-4-2021',
        Deadline: '18-3-2021',
        Agendacommissie: '29-3-2021',
        'Commissie Bestuur': '6-4-2021',
        'Commissie Samen': '7-4-2021',
      }),
    ).toEqual([{ code: '2021-04-20', agendacommissie: dag('03-29'), commissie: dag('04-07') }]);
  });

  it('leaves out a committee after the meeting, and the cycle when none is left', () => {
    expect(cycliVan({ Raad: '20-4-2021', 'Commissie Bestuur': '27-4-2021' })).toEqual([undefined]);
    expect(cycliVan({ Raad: '20-4-2021' })).toEqual([undefined]);
  });

  it.each([
    ['on the day itself', '20-4-2021', '04-20'],
    ['on the day on which the stukken must be in', '18-3-2021', '03-18'],
  ])('keeps a committee %s', (_, commissie, verwacht) => {
    expect(cycliVan({ Raad: '20-4-2021', Deadline: '18-3-2021', 'Cie A': commissie })).toEqual([
      { code: '2021-04-20', agendacommissie: null, commissie: dag(verwacht) },
    ]);
  });

  it.each([
    ['6-4-2021', '6-4-2021', { agendacommissie: dag('04-06'), commissie: dag('04-06') }],
    ['7-4-2021', '6-4-2021', { agendacommissie: null, commissie: dag('04-06') }],
    ['7-4-2021', '', { agendacommissie: dag('04-07'), commissie: null }],
    ['20-4-2021', '', { agendacommissie: dag('04-20'), commissie: null }],
  ])('has an agendacommissie on %s no later than the committee on “%s”', (agenda, commissie, verwacht) => {
    expect(cycliVan({ Raad: '20-4-2021', Agendacommissie: agenda, 'Cie A': commissie })).toEqual([
      { code: '2021-04-20', ...verwacht },
    ]);
  });
});
