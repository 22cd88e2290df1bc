import { type Dag, formatDag } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import { type Cyclusstand, cyclusgenoten } from './cyclusgenoten.js';
import { type Toets, regelGeschonden } from './weigering.js';

type Plek = Pick<Vergadering, 'id' | 'gremium' | 'dag' | 'aanleverdag' | 'cyclus'>;

interface Bezwaar {
  /** What it is against, in the cycle. */
  readonly veld: 'agendacommissie' | 'commissie' | 'code';
  readonly melding: string;
}

/**
 * Why this aanleverdag does not fit the raadscyclus of its meeting, `null` when it does. A cycle has one deadline, that
 * of the griffie: what came in after the agendacommissie, the commissie, or the deadline of an earlier meeting of the
 * cycle, would be on the agenda of the raad without having passed them.
 */
function bezwaarTegen(plek: Plek, stand: Cyclusstand): Bezwaar | null {
  const { aanleverdag, cyclus, dag } = plek;
  if (aanleverdag === null || cyclus === undefined) return null;
  for (const veld of ['agendacommissie', 'commissie'] as const) {
    const eerder = cyclus[veld];
    if (eerder !== null && aanleverdag > eerder) {
      return { veld, melding: zin(aanleverdag, `de ${veld} van ${formatDag(eerder)}`) };
    }
  }
  for (const genoot of cyclusgenoten(plek, stand)) {
    const grens = genoot.aanleverdag ?? genoot.dag;
    if (genoot.dag < dag && aanleverdag > grens) {
      const naam = stand.gremia.find(({ code }) => code === genoot.gremium)?.naam ?? genoot.gremium;
      const wat = genoot.aanleverdag === null ? 'de vergadering' : 'de aanleverdatum';
      return { veld: 'code', melding: zin(aanleverdag, `${wat} van ${naam} (${formatDag(grens)})`) };
    }
  }
  return null;
}

function zin(aanleverdag: Dag, eerder: string): string {
  return `De aanleverdatum ${formatDag(aanleverdag)} ligt na ${eerder}: een cyclus heeft één aanleverdatum.`;
}

/** Whether the aanleverdag of a meeting fits its cycle (CYCLUS-05); `veldVan` names the field that is wrong. */
export function toetsCyclusaanlevering(
  plek: Plek,
  stand: Cyclusstand,
  veldVan: (tegen: Bezwaar['veld']) => string,
): Toets {
  const bezwaar = bezwaarTegen(plek, stand);
  return bezwaar === null ? null : regelGeschonden('CYCLUS-05', veldVan(bezwaar.veld), bezwaar.melding);
}

/**
 * The aanleverdag of a meeting that moves, where nobody gives one: the usual day before it, or the one that it had when
 * that does not fit its cycle, or there is no usual day.
 */
export function aanleverdagNaVerplaatsing(
  vergadering: Vergadering,
  dag: Dag,
  gewoonlijk: Dag | null,
  stand: Cyclusstand,
): Dag | null {
  const { aanleverdag, cyclus } = vergadering;
  const past =
    gewoonlijk === null
      ? cyclus === undefined
      : bezwaarTegen({ ...vergadering, dag, aanleverdag: gewoonlijk }, stand) === null;
  return past || aanleverdag === null || aanleverdag > dag ? gewoonlijk : aanleverdag;
}
