import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import type { Cyclus, Vergadering } from '@routekaart/traject';
import { ALBLASSERDAM, DORDRECHT, aGremium, aVergadering, dag } from '../testing/bouwers.js';
import { cyclusgenoten, meeVerplaatst } from './cyclusgenoten.js';

const GREMIA = [
  ...['commissie', 'ruimte', 'agendacommissie', 'raad'].map((code) =>
    aGremium({ code, soort: code === 'ruimte' ? 'commissie' : code, gemeente: ALBLASSERDAM }),
  ),
  aGremium({ code: 'elders', soort: 'raad', gemeente: DORDRECHT }),
];

/** The cycle of April: the agendacommissie of ma 29-3, the commissie of di 6-4, the raad of di 20-4. */
const APRIL: Cyclus = { code: '2021-4', agendacommissie: dag('29-3'), commissie: dag('6-4') };
const op = (gremium: string, opDag: string, over: Partial<Vergadering> = {}): Vergadering => ({
  ...aVergadering(gremium, opDag, null),
  cyclus: APRIL,
  ...over,
});

const AGENDACOMMISSIE = op('agendacommissie', '29-3');
const COMMISSIE = op('commissie', '6-4');
const RAAD = op('raad', '20-4');

/** The meetings that change along when one of these moves, with the days that they then name. */
function mee(vergadering: Vergadering, naar: string, ...anderen: readonly Vergadering[]) {
  const stand = { gremia: GREMIA, vergaderingen: [vergadering, ...anderen] };
  return meeVerplaatst(vergadering, dag(naar), stand).map(({ gremium, cyclus }) => [
    gremium,
    ...[cyclus?.agendacommissie, cyclus?.commissie].map((een) => (een == null ? null : formatDag(een))),
  ]);
}

describe('the meetings of one raadscyclus', () => {
  it('are those of its code in its gemeente that go on, and none of a meeting without a cycle', () => {
    const stand = {
      gremia: GREMIA,
      vergaderingen: [
        RAAD,
        COMMISSIE,
        op('ruimte', '7-4', { staat: 'vervallen' }),
        op('ruimte', '8-4', { cyclus: { ...APRIL, code: '2021-5' } }),
        op('elders', '20-4'),
        aVergadering('commissie', '9-4', null),
      ],
    };
    expect(cyclusgenoten(RAAD, stand).map(({ id }) => id)).toEqual([COMMISSIE.id]);
    const { cyclus: _, ...los } = RAAD;
    expect(cyclusgenoten(los, stand)).toEqual([]);
  });
});

describe('the meetings that change along with one that moves', () => {
  it('are those that name its day, as the day of their commissie or of their agendacommissie', () => {
    expect(mee(COMMISSIE, '8-4', AGENDACOMMISSIE, RAAD)).toEqual([
      ['agendacommissie', 'ma 29-3-2021', 'do 8-4-2021'],
      ['raad', 'ma 29-3-2021', 'do 8-4-2021'],
    ]);
    expect(mee(AGENDACOMMISSIE, '30-3', COMMISSIE, RAAD)).toEqual([
      ['commissie', 'di 30-3-2021', 'di 6-4-2021'],
      ['raad', 'di 30-3-2021', 'di 6-4-2021'],
    ]);
  });

  it('are none where it stays on its day, or where nobody names it', () => {
    expect(mee(COMMISSIE, '6-4', RAAD)).toEqual([]);
    const later = op('ruimte', '8-4', { cyclus: { ...APRIL, commissie: dag('8-4') } });
    expect(mee(COMMISSIE, '6-4', later, RAAD)).toEqual([]);
    expect(mee(RAAD, '27-4', COMMISSIE, AGENDACOMMISSIE)).toEqual([]);
  });

  it('keep another commissie on its own day, and name the last of the two', () => {
    const ruimte = op('ruimte', '6-4');
    expect(mee(COMMISSIE, '8-4', ruimte, RAAD)).toEqual([['raad', 'ma 29-3-2021', 'do 8-4-2021']]);
    expect(mee(COMMISSIE, '1-4', ruimte, RAAD)).toEqual([]);
  });

  it('are none of a raad that meets on the day of its own commissie', () => {
    const raad = op('raad', '6-4');
    expect(mee(raad, '8-4', COMMISSIE, AGENDACOMMISSIE)).toEqual([]);
  });

  it('name the commissie that stays where their agendacommissie moves past it', () => {
    expect(mee(AGENDACOMMISSIE, '8-4', COMMISSIE, RAAD)).toEqual([
      ['commissie', 'do 8-4-2021', 'di 6-4-2021'],
      ['raad', 'do 8-4-2021', 'di 6-4-2021'],
    ]);
  });

  it('keep the commissie that they name where another one of that evening names none', () => {
    const ruimte = op('ruimte', '6-4', { cyclus: { ...APRIL, commissie: null } });
    expect(mee(COMMISSIE, '1-4', ruimte, RAAD)).toEqual([]);
  });
});
