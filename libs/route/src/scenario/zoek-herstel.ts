import type { Periode } from '@routekaart/kalender';
import type { Moment } from '../moment.js';
import { type Berekening, bereken } from '../berekening.js';
import { type Kandidaat, kandidaatsleutel } from './kandidaten.js';
import { pasToe } from './pas-toe.js';

/** A set of maatregelen, in this order, that brings a strook back into its window; no smaller part of it does. */
export interface Herstelplan {
  readonly kandidaten: readonly Kandidaat[];
  readonly kosten: number;
  /** The day on which the last body then decides. */
  readonly dag: Moment;
}

/** The outcome of a search; see `Herstel`. */
export interface Gezocht {
  readonly plannen: readonly Herstelplan[];
  readonly geprobeerd: number;
  readonly volledig: boolean;
}

/** Into which window, and what could help as things then stand. */
interface Herstelvraag {
  readonly venster: Periode;
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
 * The smallest sets that bring the last step of this Berekening into its window, in growing size, each judged by the
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
        if (basis.includes(kandidaat) || gezien.has(sleutel) || houdtPlanIn(set, plannen)) {
          continue;
        }
        if (geprobeerd === hoogstens) {
          return { plannen: goedkoopsteEerst(plannen), geprobeerd, volledig: false };
        }
        gezien.add(sleutel);
        geprobeerd += 1;
        const na = met(kandidaat, voor);
        const dag = na?.prognoses.at(-1)?.dag;
        if (na === null || dag === undefined) {
          continue;
        }
        if (isBinnen(dag, vraag.venster)) {
          plannen.push(kleinste(set, dag, deel, vraag.venster));
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
export function isBinnen({ laatst }: Moment, { tot }: Periode): boolean {
  return laatst !== null && laatst <= tot;
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

/** A working set without what it does not need: a maatregel that became possible later may do without the first. */
function kleinste(set: readonly Kandidaat[], dag: Moment, deel: Berekening, venster: Periode): Herstelplan {
  for (const weg of set) {
    const rest = set.filter((een) => een !== weg);
    const na = rest.reduce<Berekening | null>((voor, een) => (voor === null ? null : met(een, voor)), deel);
    const eerder = na?.prognoses.at(-1)?.dag;
    if (rest.length > 0 && eerder !== undefined && isBinnen(eerder, venster)) {
      return kleinste(rest, eerder, deel, venster);
    }
  }
  return { kandidaten: set, kosten: set.reduce((som, { kosten }) => som + kosten, 0), dag };
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

function goedkoopsteEerst(plannen: readonly Herstelplan[]): readonly Herstelplan[] {
  return [...plannen].sort((a, b) => a.kosten - b.kosten || a.kandidaten.length - b.kandidaten.length);
}
