import type { Periode } from '@routekaart/kalender';
import { type Moment, isUiterlijk } from '../moment.js';
import { type Berekening, bereken } from '../berekening.js';
import { type Kandidaat, gaanOverEenStap, kandidaatsleutel } from './herstelsoort.js';
import { pasToe } from './pas-toe.js';

/** A set of maatregelen, in this order, with which a strook makes its goal; no smaller part of it does. */
export interface Herstelplan {
  readonly kandidaten: readonly Kandidaat[];
  readonly kosten: number;
  /** The day on which the strook then ends. */
  readonly dag: Moment;
  /** Calendar days between that day and the last one that still makes the goal. */
  readonly marge: number;
}

/** The outcome of a search; see `Herstel`. */
export interface Gezocht {
  readonly plannen: readonly Herstelplan[];
  readonly geprobeerd: number;
  readonly volledig: boolean;
}

/** When the strook must end, when it does, and what could help as things then stand. */
interface Herstelvraag {
  readonly periode: Periode;
  readonly dagIn: (berekening: Berekening) => Moment | undefined;
  readonly kandidatenIn: (berekening: Berekening) => readonly Kandidaat[];
}

/** A set that does not help enough, what it leaves, and what could be added to it. */
interface Tussenstand {
  readonly set: readonly Kandidaat[];
  readonly na: Berekening;
  readonly mogelijk: readonly Kandidaat[];
}

const GROOTSTE_SET = 3;

/**
 * The smallest sets with which the strook makes its goal in this part of the route, in growing size, each judged by the
 * engine; a set that holds a smaller working set is skipped. What could help is asked again after each maatregel, so that
 * one that only another makes possible is found: a college that takes the stuk in late, once the ONS-D is earlier.
 */
export function zoekHerstel(deel: Berekening, vraag: Herstelvraag, hoogstens: number): Gezocht {
  const plannen: Herstelplan[] = [];
  const gezien = new Set<string>();
  let geprobeerd = 0;
  let standen: readonly Tussenstand[] = [{ set: [], na: deel, mogelijk: vraag.kandidatenIn(deel) }];
  for (let grootte = 1; grootte <= GROOTSTE_SET; grootte += 1) {
    const verder: Tussenstand[] = [];
    for (const { set: basis, na: voor, mogelijk } of standen) {
      for (const kandidaat of mogelijk) {
        const set = [...basis, kandidaat];
        const sleutel = setsleutel(set);
        const isDubbel = basis.some((een) => een === kandidaat || gaanOverEenStap(een, kandidaat));
        if (isDubbel || gezien.has(sleutel) || houdtPlanIn(set, plannen)) {
          continue;
        }
        if (geprobeerd === hoogstens) {
          return { plannen: goedkoopsteEerst(plannen), geprobeerd, volledig: false };
        }
        gezien.add(sleutel);
        geprobeerd += 1;
        const na = met(kandidaat, voor);
        const dag = na === null ? undefined : vraag.dagIn(na);
        if (na === null || dag === undefined) {
          continue;
        }
        if (isBinnen(dag, vraag.periode)) {
          bewaar(kleinste(set, deel, vraag) ?? planVan(set, dag, vraag), plannen);
        } else if (grootte < GROOTSTE_SET) {
          verder.push({ set, na, mogelijk: aangevuld(mogelijk, vraag.kandidatenIn(na), set) });
        }
      }
    }
    standen = verder;
  }
  return { plannen: goedkoopsteEerst(plannen), geprobeerd, volledig: true };
}

/** Whether the last possible day is known and not after the window. */
export function isBinnen(dag: Moment, { tot }: Periode): boolean {
  return isUiterlijk(dag, tot);
}

/** What the maatregel leaves, `null` when it cannot be. */
function met({ maatregel }: Kandidaat, voor: Berekening): Berekening | null {
  const uitkomst = pasToe(maatregel, voor);
  return 'code' in uitkomst ? null : bereken(uitkomst);
}

/** What was possible before, and what became so. */
function aangevuld(
  eerder: readonly Kandidaat[],
  nu: readonly Kandidaat[],
  set: readonly Kandidaat[],
): readonly Kandidaat[] {
  const bekend = new Set([...eerder, ...set].map(kandidaatsleutel));
  return [...eerder, ...nu.filter((een) => !bekend.has(kandidaatsleutel(een)))];
}

/** The smallest part of a working set that works too: what became possible later may do without the first. */
function kleinste(set: readonly Kandidaat[], deel: Berekening, vraag: Herstelvraag): Herstelplan | null {
  for (const rest of echteDelen(set)) {
    const na = rest.reduce<Berekening | null>((voor, een) => (voor === null ? null : met(een, voor)), deel);
    const dag = na === null ? undefined : vraag.dagIn(na);
    if (dag !== undefined && isBinnen(dag, vraag.periode)) {
      return planVan(rest, dag, vraag);
    }
  }
  return null;
}

/** All parts of a set but none and itself, in growing size: at most six. */
function echteDelen<T>(set: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: (1 << set.length) - 2 }, (_, nummer) =>
    set.filter((_een, plaats) => ((nummer + 1) & (1 << plaats)) !== 0),
  ).sort((a, b) => a.length - b.length);
}

function planVan(kandidaten: readonly Kandidaat[], dag: Moment, { periode }: Herstelvraag): Herstelplan {
  const kosten = kandidaten.reduce((som, een) => som + een.kosten, 0);
  return { kandidaten, kosten, dag, marge: periode.tot - (dag.laatst ?? periode.tot) };
}

/** Keeps a plan, in place of those that hold it and more. */
function bewaar(plan: Herstelplan, plannen: Herstelplan[]): void {
  const blijvend = plannen.filter(({ kandidaten }) => !houdtPlanIn(kandidaten, [plan]));
  plannen.splice(0, plannen.length, ...blijvend, plan);
}

function houdtPlanIn(set: readonly Kandidaat[], plannen: readonly Herstelplan[]): boolean {
  const namen = new Set(set.map(naamVan));
  return plannen.some(({ kandidaten }) => kandidaten.every((een) => namen.has(naamVan(een))));
}

function setsleutel(set: readonly Kandidaat[]): string {
  return set.map(naamVan).sort().join(' + ');
}

function naamVan({ maatregel }: Kandidaat): string {
  return JSON.stringify(maatregel);
}

/** Above zero when the first asks regional bodies to decide sooner than the second does; below zero when later, or not at all. */
function haastRegio(a: Herstelplan, b: Herstelplan): number {
  const [hier, daar] = [a, b].map(({ kandidaten }) =>
    kandidaten
      .filter(({ soort }) => soort === 'regionaal-vervroegen' || soort === 'regionaal-plannen')
      .map(({ maatregel: een }) => ('dag' in een ? een.dag : 'dagen' in een ? een.dagen : 0)),
  );
  const som = (dagen: readonly number[] = []): number =>
    dagen.length === 0 ? Infinity : dagen.reduce((tot, een) => tot + een, 0);
  return som(hier) === som(daar) ? 0 : som(daar) - som(hier);
}

/**
 * By what it asks; of two that ask the same the smaller, then the one that ends sooner, then the one that hurries the region
 * least; then always in one order.
 */
function goedkoopsteEerst(plannen: readonly Herstelplan[]): readonly Herstelplan[] {
  return [...plannen].sort(
    (a, b) =>
      a.kosten - b.kosten ||
      a.kandidaten.length - b.kandidaten.length ||
      b.marge - a.marge ||
      haastRegio(a, b) ||
      (setsleutel(a.kandidaten) < setsleutel(b.kandidaten) ? -1 : 1),
  );
}
