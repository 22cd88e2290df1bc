import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import type { Cyclus, Vergadering } from '@routekaart/traject';
import { ALBLASSERDAM, aGremium, aVergadering, dag } from '../testing/bouwers.js';
import { type CyclusVerplaatsing, naCyclusverplaatsing } from './cyclus-verplaatst.js';

/** The cycle of April: the agendacommissie of ma 29-3, the last commissie of di 6-4, the raad of di 13-4. */
const APRIL: Cyclus = { code: '2021-4', agendacommissie: dag('29-3'), commissie: dag('6-4') };
const GREMIA = ['ruimte', 'bestuur', 'beeldvorming', 'college', 'raad'].map((code) =>
  aGremium({
    code,
    soort: code === 'ruimte' || code === 'bestuur' ? 'commissie' : code,
    gemeente: ALBLASSERDAM,
  }),
);
const op = (gremium: string, opDag: string, over: Partial<Cyclus> = {}): Vergadering => ({
  ...aVergadering(gremium, opDag, '18-3'),
  cyclus: { ...APRIL, ...over },
});

const RAAD = op('raad', '13-4');
const RUIMTE = op('ruimte', '6-4');

/** Six weeks later: the agendacommissie of wo 12-5, the commissie of di 18-5, the raad of di 25-5. */
const VER: CyclusVerplaatsing = {
  vergadering: RAAD,
  dag: dag('25-5'),
  aanleverdag: dag('3-5'),
  commissie: dag('18-5'),
  agendacommissie: dag('12-5'),
  reden: 'Verkiezingen.',
};

/** Of each meeting that moves or names other days: its body, day, agendacommissie and commissie. */
function na(over: Partial<CyclusVerplaatsing>, ...anderen: readonly Vergadering[]) {
  const ver = { ...VER, ...over };
  const stand = { gremia: GREMIA, vergaderingen: [ver.vergadering, ...anderen] };
  return naCyclusverplaatsing(ver, stand).map(({ na: { gremium, cyclus, dag: opDag } }) => [
    gremium,
    ...[opDag, cyclus?.agendacommissie, cyclus?.commissie].map((een) =>
      een == null ? null : formatDag(een).split(' ')[1],
    ),
  ]);
}

describe('the days after a raadscyclus has moved', () => {
  it('are counted from the last commissie that meets, where the raad names none', () => {
    const raad = op('raad', '13-4', { commissie: null });
    const bestuur = op('bestuur', '30-3', { commissie: dag('30-3') });
    expect(na({ vergadering: raad }, bestuur, RUIMTE)).toEqual([
      ['raad', '25-5-2021', '12-5-2021', '18-5-2021'],
      ['bestuur', '11-5-2021', '12-5-2021', '11-5-2021'],
      ['ruimte', '18-5-2021', '12-5-2021', '18-5-2021'],
    ]);
  });

  it('are new of nothing that was not there, where no commissie meets and nobody names one', () => {
    const raad = op('raad', '13-4', { commissie: null });
    const college = op('college', '23-3', { commissie: null });
    expect(na({ vergadering: raad }, college)).toEqual([
      ['raad', '25-5-2021', '12-5-2021', '18-5-2021'],
      ['college', '23-3-2021', '12-5-2021', null],
    ]);
  });

  it('move a meeting that is its own commissie, whatever its body is called', () => {
    expect(na({}, op('beeldvorming', '6-4'))[1]).toEqual([
      'beeldvorming',
      '18-5-2021',
      '12-5-2021',
      '18-5-2021',
    ]);
  });

  it('move a commissie that is the agendacommissie as such, not by the last commissie', () => {
    // Six weeks after ma 29-3 would be ma 10-5.
    expect(na({}, op('bestuur', '29-3'), RUIMTE)[1]).toEqual([
      'bestuur',
      '12-5-2021',
      '12-5-2021',
      '18-5-2021',
    ]);
  });

  it('leave a meeting with an agendacommissie of its own that one', () => {
    expect(
      na({}, op('bestuur', '30-3', { agendacommissie: dag('25-3'), commissie: dag('30-3') }))[1],
    ).toEqual(['bestuur', '11-5-2021', '25-3-2021', '11-5-2021']);
  });

  it('move the commissie of a raad that decides on the same evening along', () => {
    const raad = op('raad', '6-4');
    expect(na({ vergadering: raad, dag: dag('8-4'), commissie: null, agendacommissie: null })).toEqual([
      ['raad', '8-4-2021', '29-3-2021', '8-4-2021'],
    ]);
  });

  it('keep its commissie where only the raad moves', () => {
    const alleen = { commissie: null, agendacommissie: null, aanleverdag: dag('18-3') };
    expect(na(alleen, RUIMTE, op('college', '23-3'))).toEqual([
      ['raad', '25-5-2021', '29-3-2021', '6-4-2021'],
    ]);
  });

  it('count as moved where only the deadline is another', () => {
    const termijn = { dag: dag('13-4'), commissie: null, agendacommissie: null, aanleverdag: dag('22-3') };
    const stand = { gremia: GREMIA, vergaderingen: [RAAD] };
    expect(naCyclusverplaatsing({ ...VER, ...termijn }, stand)).toMatchObject([
      { veld: 'dag', na: { dag: dag('13-4'), aanleverdag: dag('22-3'), staat: 'verplaatst' } },
    ]);
  });

  it.each<[Partial<CyclusVerplaatsing>, string, string]>([
    [{ commissie: null }, '12-5-2021', '6-4-2021'],
    [{ agendacommissie: null }, '29-3-2021', '18-5-2021'],
  ])('with %j are named by what stays on its day', (over, agendacommissie, commissie) => {
    expect(na(over, op('college', '23-3'))[1]).toEqual(['college', '23-3-2021', agendacommissie, commissie]);
  });
});
