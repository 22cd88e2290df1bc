import type { Dag } from './dag.js';
import { EERSTE_JAAR, LAATSTE_JAAR, dagUitDelen } from './dag.js';
import type { Feestdagentelling } from './feestdagentelling.js';
import { telFeestdagen } from './feestdagentelling.js';

/**
 * A stretch of days in one layer of the calendar: `feestdag`, `schoolvakantie`, `reces`, `uitzondering`. The layer
 * is data, so is every holiday: nothing is computed from Easter here.
 * Hard: nobody (or `gremium`, when set) can meet. Soft: a warning.
 */
export interface Kalenderperiode {
  readonly laag: string;
  readonly naam: string;
  readonly van: Dag;
  readonly tot: Dag;
  readonly hard: boolean;
  readonly gremium: string | null;
}

/** The layers of the calendar, indexed once by {@link maakKalender}; ask it through the functions of this lib. */
export interface Kalender {
  readonly perDag: ReadonlyMap<Dag, readonly Kalenderperiode[]>;
  readonly feestdagen: Feestdagentelling;
  /** The holidays that are no day off everywhere, such as Goede Vrijdag, unless they are one for another reason. */
  readonly zachteFeestdagen: Feestdagentelling;
}

const EERSTE_DAG = dagUitDelen(EERSTE_JAAR, 1, 1);
const LAATSTE_DAG = dagUitDelen(LAATSTE_JAAR, 12, 31);
const GEEN: readonly Kalenderperiode[] = [];

/** Indexes the periods by day, within 2000-2099. A period that ends before it starts covers no day. */
export function maakKalender(perioden: readonly Kalenderperiode[]): Kalender {
  const perDag = new Map<Dag, Kalenderperiode[]>();
  const feestdagen = new Set<Dag>();
  const zacht = new Set<Dag>();
  for (const periode of perioden) {
    const tot = Math.min(periode.tot, LAATSTE_DAG);
    for (let dag = Math.max(periode.van, EERSTE_DAG); dag <= tot; dag += 1) {
      const opDag = perDag.get(dag);
      if (opDag === undefined) perDag.set(dag, [periode]);
      else opDag.push(periode);
      if (isFeestdag(periode)) (periode.hard ? feestdagen : zacht).add(dag);
    }
  }
  return {
    perDag,
    feestdagen: telFeestdagen([...feestdagen]),
    zachteFeestdagen: telFeestdagen([...zacht].filter((dag) => !feestdagen.has(dag))),
  };
}

/** The periods that cover a day: those for everyone and, when a gremium is given, those of that gremium. */
export function periodenOp(
  kalender: Kalender,
  dag: Dag,
  gremium: string | null = null,
): readonly Kalenderperiode[] {
  const opDag = kalender.perDag.get(dag);
  if (opDag === undefined) return GEEN;
  return opDag.filter((periode) => geldtVoor(periode, gremium));
}

/** Whether a hard period makes it impossible for that gremium to meet on the day. A weekend alone does not. */
export function isGesloten(kalender: Kalender, dag: Dag, gremium: string | null): boolean {
  return kalender.perDag.get(dag)?.some((periode) => periode.hard && geldtVoor(periode, gremium)) ?? false;
}

function geldtVoor(periode: Kalenderperiode, gremium: string | null): boolean {
  return periode.gremium === null || periode.gremium === gremium;
}

function isFeestdag(periode: Kalenderperiode): boolean {
  return periode.laag === 'feestdag' && periode.gremium === null;
}
