import type { Periode } from '@routekaart/kalender';
import type { Moment } from '../moment.js';
import { type Berekening, bereken } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { type Kandidaat, kandidatenVoor } from './kandidaten.js';
import { watAls } from './wat-als.js';

/** A set of maatregelen that brings a strook back into its window; no smaller part of it does. */
export interface Herstelplan {
  readonly kandidaten: readonly Kandidaat[];
  readonly kosten: number;
  /** The day on which the last body then decides. */
  readonly dag: Moment;
}

/** What can bring a strook back: `niet-nodig` when it lands inside its window, or has decided. */
export interface Herstel {
  readonly antwoord: 'niet-nodig' | 'geen-venster' | 'gevonden' | 'geen';
  readonly voor: Moment;
  readonly plannen: readonly Herstelplan[];
  /** How many sets the engine has judged. */
  readonly geprobeerd: number;
  /** False when the search stopped before all sets of at most three maatregelen were judged. */
  readonly volledig: boolean;
}

const GROOTSTE_SET = 3;
/** Keeps the answer within a second on the largest calendars. */
const HOOGSTENS_GEPROBEERD = 1000;

/**
 * The smallest sets of maatregelen with which this gemeente still decides inside its window, cheapest first;
 * `null` when the gemeente has no such strook. Searched in growing size and each judged by the engine; a set that
 * holds a smaller working set is skipped.
 */
export function herstel(
  berekening: Berekening,
  mijlpaal: number,
  gemeente: string,
  hoogstens = HOOGSTENS_GEPROBEERD,
): Herstel | null {
  const weg = wegNaar(berekening, mijlpaal, gemeente);
  const einde = weg.at(-1);
  if (einde === undefined) {
    return null;
  }
  const venster = einde.stap.behandeling.venster;
  const voor = einde.dag;
  if (venster === null || einde.toestand === 'besloten' || isBinnen(voor, venster)) {
    const antwoord = venster === null ? 'geen-venster' : 'niet-nodig';
    return { antwoord, voor, plannen: [], geprobeerd: 0, volledig: true };
  }
  const deel = bereken(alleen(weg, berekening));
  const gezocht = zoek(kandidatenVoor(weg, venster, berekening), deel, venster, hoogstens);
  return { antwoord: gezocht.plannen.length > 0 ? 'gevonden' : 'geen', voor, ...gezocht };
}

function zoek(
  kandidaten: readonly Kandidaat[],
  deel: Berekening,
  venster: Periode,
  hoogstens: number,
): Pick<Herstel, 'plannen' | 'geprobeerd' | 'volledig'> {
  const plannen: Herstelplan[] = [];
  let geprobeerd = 0;
  for (let grootte = 1; grootte <= GROOTSTE_SET; grootte += 1) {
    for (const set of setsVan(kandidaten, grootte)) {
      if (plannen.some((plan) => plan.kandidaten.every((een) => set.includes(een)))) {
        continue;
      }
      if (geprobeerd === hoogstens) {
        return { plannen: goedkoopsteEerst(plannen), geprobeerd, volledig: false };
      }
      geprobeerd += 1;
      const dag = landtOp(set, deel);
      if (dag !== null && isBinnen(dag, venster)) {
        plannen.push({ kandidaten: set, kosten: som(set), dag });
      }
    }
  }
  return { plannen: goedkoopsteEerst(plannen), geprobeerd, volledig: true };
}

/** Where the strook lands with this set, `null` when a maatregel of it cannot be. */
function landtOp(set: readonly Kandidaat[], deel: Berekening): Moment | null {
  const { na, geweigerd } = watAls(
    deel,
    set.map(({ maatregel }) => maatregel),
  );
  return geweigerd.length > 0 ? null : (na.prognoses.at(-1)?.dag ?? null);
}

function* setsVan<T>(rij: readonly T[], grootte: number, vanaf = 0): Generator<readonly T[]> {
  if (grootte === 0) {
    yield [];
    return;
  }
  for (const [plaats, een] of rij.entries()) {
    if (plaats >= vanaf) {
      for (const rest of setsVan(rij, grootte - 1, plaats + 1)) {
        yield [een, ...rest];
      }
    }
  }
}

/** All steps that must come before the last one of this strook, in order, itself last. */
function wegNaar({ prognoses }: Berekening, mijlpaal: number, gemeente: string): readonly Stationsprognose[] {
  const einde = prognoses.findLastIndex(
    ({ stap }) => stap.behandeling.mijlpaal === mijlpaal && stap.behandeling.gemeente === gemeente,
  );
  const nodig = new Set(einde === -1 ? [] : [einde]);
  for (const plaats of nodig) {
    prognoses[plaats]?.stap.voorgangers.forEach((eerder) => nodig.add(eerder));
  }
  return [...nodig].sort((a, b) => a - b).flatMap((plaats) => prognoses[plaats] ?? []);
}

/** The Stand with nothing but these steps: the search asks the engine no more than it needs. */
function alleen(weg: readonly Stationsprognose[], { stand }: Berekening): Berekening['stand'] {
  const gremia = new Set(weg.map(({ stap }) => stap.gremium.code));
  const behandelingen = weg.map(({ stap }) => stap.behandeling);
  const nummers = new Set(behandelingen.map(({ mijlpaal }) => mijlpaal));
  return {
    ...stand,
    behandelingen,
    mijlpalen: stand.mijlpalen.filter(({ nummer }) => nummers.has(nummer)),
    vergaderingen: stand.vergaderingen.filter(({ gremium }) => gremia.has(gremium)),
  };
}

function isBinnen({ laatst }: Moment, { tot }: Periode): boolean {
  return laatst !== null && laatst <= tot;
}

function som(set: readonly Kandidaat[]): number {
  return set.reduce((totaal, { kosten }) => totaal + kosten, 0);
}

function goedkoopsteEerst(plannen: readonly Herstelplan[]): readonly Herstelplan[] {
  return [...plannen].sort((a, b) => a.kosten - b.kosten || a.kandidaten.length - b.kandidaten.length);
}
