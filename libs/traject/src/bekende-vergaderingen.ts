import type { Dag } from '@routekaart/kalender';
import type { VergaderFeit } from './dossier.js';
import { type Vergadering, verzetOver } from './vergadering.js';

/** What so many of the facts tell. */
interface BekendeVergaderingen {
  readonly aantal: number;
  readonly vergaderingen: readonly Vergadering[];
}

const laatstGevraagd = new WeakMap<readonly VergaderFeit[], BekendeVergaderingen>();

/**
 * The meetings as they were known on a day. Two days on which equally many facts were known knew the same: they share
 * one list, so that whatever follows from the meetings alone needs to be found only once.
 */
export function vergaderingenOp(feiten: readonly VergaderFeit[], bekendOp: Dag): readonly Vergadering[] {
  const toen = feiten.filter(({ herkomst }) => herkomst.dag <= bekendOp);
  const eerder = laatstGevraagd.get(feiten);
  if (eerder?.aantal === toen.length) {
    return eerder.vergaderingen;
  }
  const vergaderingen = laatsteVergaderingen(toen);
  laatstGevraagd.set(feiten, { aantal: toen.length, vergaderingen });
  return vergaderingen;
}

function laatsteVergaderingen(feiten: readonly VergaderFeit[]): readonly Vergadering[] {
  const dagenVan = new Map<string, readonly Dag[]>();
  const laatste = new Map<string, Vergadering>();
  for (const { vergadering } of feiten) {
    const { id, dag } = vergadering;
    const dagen = [...(dagenVan.get(id) ?? []), dag];
    dagenVan.set(id, dagen);
    laatste.set(
      id,
      dagen.every((een) => een === dag) ? vergadering : { ...vergadering, ...verzetOver(dagen) },
    );
  }
  return [...laatste.values()].sort((a, b) => a.dag - b.dag || (a.id < b.id ? -1 : 1));
}
