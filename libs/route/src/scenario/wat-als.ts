import type { Dag } from '@routekaart/kalender';
import { type Maatregel, voorwaardeVan } from '@routekaart/traject';
import { type Berekening, bereken } from '../berekening.js';
import type { Ingangsdatumprognose, Mijlpaalprognose } from '../mijlpaalprognose.js';
import type { Moment } from '../moment.js';
import type { Stationsprognose } from '../prognose.js';
import type { Weigering } from '../toets/weigering.js';
import { pasToe } from './pas-toe.js';

/** When the last body of one gemeente decides, today and with the maatregelen. */
export interface Strookverschil {
  readonly mijlpaal: number;
  readonly gemeente: string;
  readonly voor: Moment;
  /** `null` when the gemeente takes no part any more. */
  readonly na: Moment | null;
  /** Calendar days by which the last possible day moves; below zero is earlier, `null` when a day is unknown. */
  readonly dagen: number | null;
}

/** A maatregel that cannot be, with its place in the list (from 0). The others are applied all the same. */
export interface GeweigerdeMaatregel {
  readonly plaats: number;
  readonly weigering: Weigering;
}

/** What else must be so for a maatregel that counts, with its place in the list (from 0). */
export interface Voorwaarde {
  readonly plaats: number;
  readonly tekst: string;
}

/** Today and "what if" side by side. */
export interface WatAls {
  readonly voor: Berekening;
  readonly na: Berekening;
  readonly geweigerd: readonly GeweigerdeMaatregel[];
  readonly voorwaarden: readonly Voorwaarde[];
}

/**
 * What would follow if these maatregelen were taken, one after the other. Nothing is stored. The engine computes
 * the whole Traject anew after each of them, so that each is judged by what the ones before it leave.
 */
export function watAls(voor: Berekening, maatregelen: readonly Maatregel[]): WatAls {
  let na = voor;
  const geweigerd: GeweigerdeMaatregel[] = [];
  const voorwaarden: Voorwaarde[] = [];
  for (const [plaats, maatregel] of maatregelen.entries()) {
    const uitkomst = pasToe(maatregel, na);
    if ('code' in uitkomst) {
      geweigerd.push({ plaats, weigering: uitkomst });
    } else {
      const tekst = voorwaardeVan(maatregel, na.stand);
      if (tekst !== null) voorwaarden.push({ plaats, tekst });
      na = bereken(uitkomst);
    }
  }
  return { voor, na, geweigerd, voorwaarden };
}

/** Each strook of today beside the same strook with the maatregelen, by Mijlpaal. */
export function strookverschillen({ voor, na }: WatAls): readonly Strookverschil[] {
  const daarna = eindenVan(na);
  return [...eindenVan(voor)].map(([sleutel, einde]) => {
    const { mijlpaal, gemeente } = einde;
    const later = daarna.get(sleutel)?.prognose;
    // What was decided stays on the route, but a strook without its last step has no end any more.
    const dag = later?.stap.behandeling.id === einde.prognose.stap.behandeling.id ? later.dag : null;
    return {
      mijlpaal,
      gemeente,
      voor: einde.prognose.dag,
      na: dag,
      dagen: verschil(einde.prognose.dag, dag),
    };
  });
}

/** One Mijlpaal before and after. */
export interface Mijlpaalverschil {
  readonly voor: Mijlpaalprognose;
  readonly na: Mijlpaalprognose;
  readonly dagen: number | null;
}

export function mijlpaalverschillen({ voor, na }: WatAls): readonly Mijlpaalverschil[] {
  return voor.mijlpalen.flatMap((eerst, plaats) => {
    const daarna = na.mijlpalen[plaats];
    return daarna === undefined ? [] : [{ voor: eerst, na: daarna, dagen: verschil(eerst.dag, daarna.dag) }];
  });
}

/** Whether the ingangsdatum holds, before and after. */
export function ingangsdatumverschil({ voor, na }: WatAls): {
  readonly voor: Ingangsdatumprognose;
  readonly na: Ingangsdatumprognose;
} {
  return { voor: voor.ingangsdatum, na: na.ingangsdatum };
}

interface Strookeinde {
  readonly mijlpaal: number;
  readonly gemeente: string;
  readonly prognose: Stationsprognose;
}

/** The last step of each strook: the route plan has them in order, so the last one met is it. */
function eindenVan({ prognoses }: Berekening): ReadonlyMap<string, Strookeinde> {
  const einden = new Map<string, Strookeinde>();
  for (const prognose of prognoses) {
    const { mijlpaal, gemeente } = prognose.stap.behandeling;
    if (gemeente !== null) {
      einden.set(`${String(mijlpaal)}|${gemeente}`, { mijlpaal, gemeente, prognose });
    }
  }
  return einden;
}

function verschil(voor: Moment, na: Moment | null): number | null {
  const laatst: Dag | null = na?.laatst ?? null;
  return voor.laatst === null || laatst === null ? null : laatst - voor.laatst;
}
