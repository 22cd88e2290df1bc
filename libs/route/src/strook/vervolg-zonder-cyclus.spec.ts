import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import type { Cyclus, Stand, Vergadering } from '@routekaart/traject';
import { ONBEKEND, opDag } from '../moment.js';
import { maakRouteplan } from '../routeplan.js';
import { ALBLASSERDAM, DORDRECHT, aStand, aTraject, aVergadering, dag } from '../testing/bouwers.js';
import { APRIL, MEI, keten } from '../testing/strook.js';
import { vervolgZonderCyclus } from './vervolg-zonder-cyclus.js';

type Rij = readonly [opDag: string, uiterlijk: string | null, cyclus?: Cyclus, over?: Partial<Vergadering>];

const COMMISSIE: readonly Rij[] = [
  ['30-3', '11-3'],
  ['6-4', '18-3', APRIL],
  ['11-5', '22-4', MEI],
];
const RAAD_IN_MEI: readonly Rij[] = [
  ['20-4', '18-3'],
  ['25-5', '22-4', MEI],
];

function vergaderingen(gemeente: string, station: string, rijen: readonly Rij[]): readonly Vergadering[] {
  return rijen.map(([op, uiterlijk, cyclus, over]) => ({
    ...aVergadering(`${station}-${gemeente}`, op, uiterlijk, over),
    ...(cyclus === undefined ? {} : { cyclus }),
  }));
}

/** The body after the commissie that does not meet in its cycle, and the meeting of the commissie, where the stuk is ready on a day. */
function gebrek(gereed: string | null, commissie = COMMISSIE, raad = RAAD_IN_MEI, gemeente = ALBLASSERDAM) {
  const opzet = aTraject({
    gemeenten: 2,
    mijlpalen: 2,
    stations: keten('ons-d', 'college', 'commissie', 'raad'),
  });
  const stand: Stand = aStand({
    ...opzet,
    vergaderingen: [ALBLASSERDAM, DORDRECHT].flatMap((code) => [
      ...vergaderingen(code, 'commissie', commissie),
      ...vergaderingen(code, 'raad', raad),
    ]),
  });
  const plan = maakRouteplan(stand);
  const stap = plan.stappen.find((een) => een.behandeling.id === `m2-commissie-${gemeente}`);
  if (stap === undefined) throw new Error('Geen commissie');
  const gevonden = vervolgZonderCyclus(
    { stap, gereed: gereed === null ? ONBEKEND : opDag(dag(gereed)) },
    plan,
  );
  return gevonden === null
    ? null
    : [plan.stappen[gevonden.positie]?.behandeling.id, formatDag(gevonden.vergadering.dag)];
}

const RAAD = `m2-raad-${ALBLASSERDAM}`;

describe('the body after the commissie that does not meet in its cycle', () => {
  it('is the raad of the same strook, for the first meeting that the stuk is in time for', () => {
    expect(gebrek('1-3')).toEqual([RAAD, 'di 6-4-2021']);
    expect(gebrek('1-3', COMMISSIE, RAAD_IN_MEI, DORDRECHT)).toEqual([`m2-raad-${DORDRECHT}`, 'di 6-4-2021']);
  });

  it('is in time until the closing day, or until the day itself where none is known or a later one was typed', () => {
    const op = (uiterlijk: string | null): readonly Rij[] => [['6-4', uiterlijk, APRIL]];
    expect(gebrek('18-3', op('18-3'))).not.toBeNull();
    expect(gebrek('19-3', op('18-3'))).toBeNull();
    expect(gebrek('6-4', op(null))).not.toBeNull();
    expect(gebrek('7-4', op(null))).toBeNull();
    expect(gebrek('7-4', op('8-4'))).toBeNull();
  });

  it('is none where the raad meets in that cycle too, though not first in it', () => {
    const inMei = COMMISSIE.filter(([, , cyclus]) => cyclus !== APRIL);
    expect(gebrek('1-3', inMei)).toBeNull();
    expect(gebrek('1-3', inMei, RAAD_IN_MEI.toReversed())).toBeNull();
  });

  it('is none of a meeting outside the cycles, of one that was cancelled, or while nobody knows when the stuk is ready', () => {
    expect(
      gebrek('1-3', [
        ['30-3', '11-3'],
        ['11-5', '22-4', MEI],
      ]),
    ).toBeNull();
    expect(
      gebrek('1-3', [
        ['6-4', '18-3', APRIL, { staat: 'vervallen' }],
        ['11-5', '22-4', MEI],
      ]),
    ).toBeNull();
    expect(gebrek(null)).toBeNull();
  });

  it('is the raad whose meeting in the cycle was cancelled', () => {
    const weg: readonly Rij[] = [['25-5', '22-4', MEI, { staat: 'vervallen' }]];
    expect(gebrek('1-3', [['11-5', '22-4', MEI]], weg)).toEqual([RAAD, 'di 11-5-2021']);
  });
});
