import type { Wenshandeling } from '@routekaart/traject';

/** Where a wens stands between being asked for and being answered to the one who asked. */
export const WENSSTATUSSEN = [
  'meegegeven',
  'beoordeeld',
  'overgenomen',
  'deels',
  'niet',
  'verwerkt',
  'teruggekoppeld',
] as const;
export type Wensstatus = (typeof WENSSTATUSSEN)[number];

/** What is done with a wens, apart from putting it together with others. */
export type Wensstap = Exclude<Wenshandeling, 'clusteren'>;

/**
 * The status that follows, `null` where this act cannot be done. An answer may still be changed until it is worked in
 * or told; a refused wens has nothing to work in.
 */
export function wensstatusNa(status: Wensstatus, stap: Wensstap): Wensstatus | null {
  return OVERGANGEN[status][stap] ?? null;
}

/** Whether somebody still has to do something with it: told is done. */
export function isOpenWens(status: Wensstatus): boolean {
  return status !== 'teruggekoppeld';
}

/** Whether the wens has no answer yet: then the next Mijlpaal should not start (invariant 4). */
export function isOnbeantwoord(status: Wensstatus): boolean {
  return status === 'meegegeven' || status === 'beoordeeld';
}

const OVERGANGEN: Readonly<Record<Wensstatus, Readonly<Partial<Record<Wensstap, Wensstatus>>>>> = {
  meegegeven: { beoordelen: 'beoordeeld' },
  beoordeeld: { overnemen: 'overgenomen', 'deels-overnemen': 'deels', afwijzen: 'niet' },
  overgenomen: { 'deels-overnemen': 'deels', afwijzen: 'niet', verwerken: 'verwerkt' },
  deels: { overnemen: 'overgenomen', afwijzen: 'niet', verwerken: 'verwerkt' },
  niet: { overnemen: 'overgenomen', 'deels-overnemen': 'deels', terugkoppelen: 'teruggekoppeld' },
  verwerkt: { terugkoppelen: 'teruggekoppeld' },
  teruggekoppeld: {},
};
