import { describe, expect, it } from '@jest/globals';

import type { Moment } from '../moment.js';
import { type Routeplan, type Stap, maakRouteplan } from '../routeplan.js';
import { anAgendering } from '../testing/agendering.js';
import { aBesluit, aHerkomst, dag, gesloten } from '../testing/bouwers.js';
import { aRegel } from '../testing/strook.js';
import { RAAD, STAP, voorbeeld } from '../testing/voorbeeld.js';
import { agendaplaatsVan, bezwaarOp, geldendeAgendering } from './agendaplaats.js';

const RAAD_13 = `${RAAD}@13-4`;

function stapEnPlan(
  vergadering: string | null,
  over: Parameters<typeof voorbeeld>[0] = {},
): [Stap, Routeplan] {
  const plan = maakRouteplan(voorbeeld({ agenderingen: [anAgendering(STAP.raad, vergadering)], ...over }));
  const stap = plan.stappen.find(({ behandeling }) => behandeling.id === STAP.raad);
  if (stap === undefined) {
    throw new Error('Geen raad');
  }
  return [stap, plan];
}

describe('geldendeAgendering', () => {
  const op = (volgnummer: number) => ({
    ...anAgendering(STAP.raad, RAAD_13),
    herkomst: aHerkomst({ volgnummer }),
  });
  const besluit = aBesluit(STAP.raad, '13-4', {
    uitkomst: 'aangehouden',
    herkomst: aHerkomst({ volgnummer: 5 }),
  });

  it('holds until something is decided after it', () => {
    expect(geldendeAgendering(op(4), besluit)).toBeNull();
    expect(geldendeAgendering(op(6), besluit)).toEqual(op(6));
    expect(geldendeAgendering(op(4), null)).toEqual(op(4));
    expect(geldendeAgendering(undefined, besluit)).toBeNull();
  });
});

describe('agendaplaatsVan', () => {
  const plaats = (vergadering: string | null, over: Parameters<typeof voorbeeld>[0] = {}) =>
    agendaplaatsVan(...stapEnPlan(vergadering, over));

  it('is the meeting that was named, until that day has passed', () => {
    expect(plaats(RAAD_13)).toMatchObject({ vergadering: { dag: dag('13-4') }, bezwaar: null });
    expect(plaats(RAAD_13, { peildatum: dag('13-4') })?.vergadering.dag).toBe(dag('13-4'));
    expect(plaats(RAAD_13, { peildatum: dag('14-4') })).toBeNull();
  });

  it('is none when it was taken off, when nobody put it on, and when the meeting is not in the calendar', () => {
    expect(plaats(null)).toBeNull();
    expect(plaats(RAAD_13, { agenderingen: [] })).toBeNull();
    expect(plaats('raad-die-er-niet-is')).toBeNull();
  });

  it('moves with its meeting to the next working day where the local rule says so', () => {
    const feestdag = { kalenderperioden: [gesloten('Feestdag', '13-4')] };
    expect(plaats(RAAD_13, feestdag)).toMatchObject({
      vergadering: { dag: dag('13-4') },
      bezwaar: 'gesloten',
    });

    const wijktUit = { ...feestdag, stationsregels: [aRegel('raad', { bijSluiting: 'volgende-werkdag' })] };
    const uitgeweken = plaats(RAAD_13, { ...wijktUit, peildatum: dag('14-4') });
    expect(uitgeweken).toMatchObject({ vergadering: { id: RAAD_13, dag: dag('14-4') }, bezwaar: null });
    expect(plaats(RAAD_13, { ...wijktUit, peildatum: dag('15-4') })).toBeNull();
  });
});

describe('bezwaarOp di 13-4', () => {
  const moment = (vroegst: string | null, laatst: string | null): Moment => ({
    vroegst: vroegst === null ? null : dag(vroegst),
    laatst: laatst === null ? null : dag(laatst),
  });

  it.each<[string, Moment, Moment | null, ReturnType<typeof bezwaarOp>]>([
    ['that is ready on the day itself', moment('13-4', '13-4'), null, null],
    ['that is ready a day later', moment('14-4', '14-4'), null, 'te-laat'],
    ['that cannot come', moment(null, null), null, 'te-laat'],
    ['that may be a day late', moment('13-4', '14-4'), null, 'misschien-te-laat'],
    ['of which the last day is unknown', moment('12-4', null), null, 'misschien-te-laat'],
    ['that may be decided on from that day', moment('12-4', '12-4'), moment('13-4', '13-4'), null],
    ['that may not yet be decided on', moment('12-4', '12-4'), moment('14-4', '14-4'), 'te-laat'],
    ['that is late, whatever the rule says', moment('14-4', '14-4'), moment('12-4', '12-4'), 'te-laat'],
    ['of which the rule may forbid it', moment('12-4', '12-4'), moment('13-4', '14-4'), 'misschien-te-laat'],
    ['of which the rule has no last day', moment('12-4', '12-4'), moment('13-4', null), 'misschien-te-laat'],
    [
      'that may be late, though the rule is kept',
      moment('12-4', '14-4'),
      moment('12-4', '12-4'),
      'misschien-te-laat',
    ],
  ])('against a stuk %s', (_, gereed, nietEerder, verwacht) => {
    expect(bezwaarOp(dag('13-4'), gereed, nietEerder)).toBe(verwacht);
  });
});
