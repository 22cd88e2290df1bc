import type { Dag } from '@routekaart/kalender';
import type { Cyclus, Vergadering } from '@routekaart/traject';
import { type Cyclusstand, cyclusgenoten } from './cyclusgenoten.js';

/** The new days of a whole raadscyclus, as somebody wants to record them. */
export interface CyclusVerplaatsing {
  /** The meeting with which the cycle ends: its raad. */
  readonly vergadering: Vergadering;
  /** The day of that meeting. */
  readonly dag: Dag;
  /** The one deadline of the cycle. */
  readonly aanleverdag: Dag;
  /** The day of the last commissie; `null`: it stays. */
  readonly commissie: Dag | null;
  /** `null`: it stays. */
  readonly agendacommissie: Dag | null;
  readonly reden: string | null;
}

/** A meeting of the cycle with its new days, and the field of the proposal that moves it. */
export interface Verplaatste {
  readonly was: Vergadering;
  readonly na: Vergadering;
  /** `null` for one that keeps its own day and deadline, and only names other days. */
  readonly veld: 'dag' | 'commissie' | 'agendacommissie' | null;
}

/**
 * The meetings of a cycle that moves, each with its new days. What is a commissie keeps its distance to the last one, and
 * all get the one deadline; what else goes on in the cycle keeps its day, and names the new ones. Those that stay as they
 * are, are left out; none for a meeting that is in no cycle.
 */
export function naCyclusverplaatsing(
  { vergadering, dag, aanleverdag, reden, ...nieuw }: CyclusVerplaatsing,
  stand: Cyclusstand,
): readonly Verplaatste[] {
  const { cyclus } = vergadering;
  if (cyclus === undefined) return [];
  const commissies = new Set(
    stand.gremia.filter(({ soort }) => soort === 'commissie').map(({ code }) => code),
  );
  const genoten = cyclusgenoten(vergadering, stand);
  const isCommissie = (een: Vergadering): boolean =>
    commissies.has(een.gremium) || een.dag === een.cyclus?.commissie;
  const was = {
    agendacommissie: cyclus.agendacommissie,
    commissie: cyclus.commissie ?? laatste(genoten.filter(isCommissie)),
  };
  const later = was.commissie === null || nieuw.commissie === null ? 0 : nieuw.commissie - was.commissie;
  const rolVan = (een: Vergadering): Verplaatste['veld'] => {
    if (een.id === vergadering.id) return 'dag';
    const opEenDag = een.dag === was.commissie && commissies.has(een.gremium);
    if (een.dag === was.agendacommissie && !opEenDag) return 'agendacommissie';
    return isCommissie(een) ? 'commissie' : null;
  };
  const dagNa = (een: Vergadering, veld: Verplaatste['veld']): Dag => {
    switch (veld) {
      case 'dag':
        return dag;
      case 'agendacommissie':
        return nieuw.agendacommissie ?? een.dag;
      case 'commissie':
        return een.dag + later;
      case null:
        return een.dag;
    }
  };
  return [vergadering, ...genoten].flatMap((een): readonly Verplaatste[] => {
    const veld = rolVan(een);
    const opDag = dagNa(een, veld);
    const na = {
      ...een,
      dag: opDag,
      aanleverdag: veld === null ? een.aanleverdag : aanleverdag,
      cyclus: cyclusVan(een, opDag, { was, nieuw, isEinde: veld === 'dag', later }),
    };
    if (na.dag !== een.dag || na.aanleverdag !== een.aanleverdag)
      return [{ was: een, na: { ...na, staat: 'verplaatst', reden }, veld }];
    return isGelijk(na.cyclus, een.cyclus) ? [] : [{ was: een, na, veld: null }];
  });
}

/** The days that a meeting names as its cycle: those that moved, with their new day. */
function cyclusVan(
  { cyclus = { code: '', agendacommissie: null, commissie: null }, dag }: Vergadering,
  opDag: Dag,
  hoe: {
    readonly was: Pick<Cyclus, 'agendacommissie' | 'commissie'>;
    readonly nieuw: Pick<Cyclus, 'agendacommissie' | 'commissie'>;
    readonly isEinde: boolean;
    readonly later: number;
  },
): Cyclus {
  const { was, nieuw, isEinde, later } = hoe;
  const { agendacommissie, commissie } = cyclus;
  const nuCommissie = isEinde ? nieuw.commissie : null;
  const schuift = commissie === null ? null : commissie + later;
  return {
    ...cyclus,
    agendacommissie:
      agendacommissie === was.agendacommissie ? (nieuw.agendacommissie ?? agendacommissie) : agendacommissie,
    // A commissie that is itself the meeting moves along.
    commissie: nuCommissie ?? (commissie === dag ? opDag : schuift),
  };
}

function laatste(vergaderingen: readonly Vergadering[]): Dag | null {
  return vergaderingen.length === 0 ? null : Math.max(...vergaderingen.map(({ dag }) => dag));
}

function isGelijk(a: Cyclus, b: Cyclus | undefined): boolean {
  return a.agendacommissie === b?.agendacommissie && a.commissie === b.commissie;
}
