import { type CyclusVerplaatsing, type Verplaatste, naCyclusverplaatsing } from '@routekaart/route';
import type { Stand } from '@routekaart/traject';
import type { Schemastap } from './vergaderschema.view.js';

/** A raadscyclus of which one row of a list gives the new days. */
export interface Cyclusrij {
  readonly voorstel: CyclusVerplaatsing;
  /** The other meetings of the cycle, as they then stand. */
  readonly anderen: readonly Verplaatste[];
}

/**
 * The cycle that a row moves: one of a raad that names other days for commissies which are meetings themselves. `null`
 * where none of those moves, so that the row is about its own meeting.
 */
export function cyclusVanRij({ wijziging, na }: Schemastap, stand: Stand): Cyclusrij | null {
  if (wijziging.kind !== 'verplaatst' && wijziging.kind !== 'bijgewerkt') return null;
  const { bestaand, gelezen } = wijziging;
  if (na?.aanleverdag == null || !na.besluitvormend || gelezen.cyclus === undefined) return null;
  const { agendacommissie, commissie } = gelezen.cyclus;
  const { dag, aanleverdag, reden } = na;
  const dagen = { dag, aanleverdag, agendacommissie, commissie };
  const voorstel = {
    ...dagen,
    vergadering: bestaand,
    reden: reden ?? 'Volgens het ingelezen vergaderschema.',
  };
  const anderen = naCyclusverplaatsing(voorstel, stand)
    .filter(({ was }) => was.id !== bestaand.id)
    .map((een) => (een.veld === null ? een : { ...een, na: { ...een.na, herkomst: 'ingevoerd' as const } }));
  return anderen.some((een) => een.was.dag !== een.na.dag) ? { voorstel, anderen } : null;
}
