import type { Cyclus, Stand } from '@routekaart/traject';
import { ALBLASSERDAM, dag, metVensters, periode } from './bouwers.js';
import { keten, strook } from './strook.js';

const cyclus = (code: string): Cyclus => ({ code, agendacommissie: null, commissie: null });
const [JUNI, SEPTEMBER] = [cyclus('jun'), cyclus('sep')];
const COLLEGE = [
  ['18-5', '13-5'],
  ['25-5', '20-5'],
  ['22-6', '17-6'],
] as const;
type Rijen = readonly (readonly [string, string, Cyclus?])[];

/** The id of a meeting of {@link deelcyclus}. */
export function opDag(station: string, dagtekst: string): string {
  return `${station}-${ALBLASSERDAM}@${dagtekst}`;
}

/** What is otherwise in the calendar of the commissie and the raad. */
export interface Anders {
  readonly commissie?: Rijen;
  readonly raad?: Rijen;
  /** The ids of those that fell out. */
  readonly vervallen?: readonly string[];
}

/**
 * A raadscyclus for a part of the calendar: the commissie of di 8-6 and the raad of do 24-6 are one, the commissie of
 * di 15-6 and the raden of do 16-9 and do 28-10 are in none. The ONS-D decided on this day; the raad wants its decision from
 * ma 7-6 until vr 2-7.
 */
export function deelcyclus(onsd: string, { commissie = [], raad, vervallen = [] }: Anders = {}): Stand {
  const stand = strook(
    keten('ons-d', 'college', 'commissie', 'raad'),
    onsd,
    {
      college: COLLEGE,
      commissie: [['8-6', '20-5', JUNI], ['15-6', '3-6'], ...commissie],
      raad: raad ?? [
        ['24-6', '20-5', JUNI],
        ['16-9', '26-8'],
        ['28-10', '7-10'],
      ],
    },
    { peildatum: dag(onsd) },
  );
  return {
    ...stand,
    behandelingen: metVensters(stand.behandelingen, {
      [`m1-raad-${ALBLASSERDAM}`]: periode('7-6', '2-7'),
    }),
    vergaderingen: stand.vergaderingen.map((een) =>
      vervallen.includes(een.id) ? { ...een, staat: 'vervallen' } : een,
    ),
  };
}

/** The commissie of di 5-10 and the raad of do 28-10 are a cycle too. */
export const MET_SEPTEMBER: Anders = {
  commissie: [['5-10', '16-9', SEPTEMBER]],
  raad: [
    ['24-6', '20-5', JUNI],
    ['16-9', '26-8'],
    ['28-10', '16-9', SEPTEMBER],
  ],
};

/** The commissie of di 8-6 is in a cycle that the raad does not know. */
export const RAAD_ZONDER_JUNI: Anders = {
  vervallen: [opDag('commissie', '15-6')],
  raad: [
    ['24-6', '20-5'],
    ['28-10', '16-9', SEPTEMBER],
  ],
};
