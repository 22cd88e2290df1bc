import type { Dag } from '@routekaart/kalender';
import type { Besluit, Herkomst } from '@routekaart/traject';
import { houdtOp } from '../advies/is-advies.js';
import { eenmaalPer } from '../eenmaal.js';
import { geldigBesluit, isHeringediend } from '../heropening.js';
import { type Stationsprognose, voorspel } from '../prognose.js';
import type { Routeplan, Stap } from '../routeplan.js';

/** The way of one stuk through one gemeente, as a small route plan of its own; `null` when there is none. */
export function deelrouteVan(plan: Routeplan, mijlpaal: number, gemeente: string): Routeplan | null {
  const stroken = strokenVan(plan).get(mijlpaal);
  const eigen = stroken?.perGemeente.get(gemeente);
  return stroken === undefined || eigen === undefined ? null : knip(plan, stroken.regionaal, eigen);
}

/** The same for every gemeente at once. */
export function deelroutesVan(plan: Routeplan, mijlpaal: number): ReadonlyMap<string, Routeplan> {
  const deelroutes = new Map<string, Routeplan>();
  const stroken = strokenVan(plan).get(mijlpaal);
  stroken?.perGemeente.forEach((eigen, gemeente) => {
    deelroutes.set(gemeente, knip(plan, stroken.regionaal, eigen));
  });
  return deelroutes;
}

/** The positions of the steps of one Mijlpaal: those that all lanes share, and those of each lane. */
interface Stroken {
  readonly regionaal: number[];
  readonly perGemeente: Map<string, number[]>;
}

/** The lanes of each Mijlpaal: one walk over the plan, however many lanes are asked for. */
const strokenVan = eenmaalPer(({ stappen }: Routeplan): ReadonlyMap<number, Stroken> => {
  const perMijlpaal = new Map<number, Stroken>();
  stappen.forEach(({ behandeling: { mijlpaal, gemeente } }, positie) => {
    const stroken = perMijlpaal.get(mijlpaal) ?? { regionaal: [], perGemeente: new Map<string, number[]>() };
    perMijlpaal.set(mijlpaal, stroken);
    const rij = gemeente === null ? stroken.regionaal : (stroken.perGemeente.get(gemeente) ?? []);
    rij.push(positie);
    if (gemeente !== null) {
      stroken.perGemeente.set(gemeente, rij);
    }
  });
  return perMijlpaal;
});

/**
 * Only these steps; what they wait for outside the part is left out. So a station after the lanes waits for this
 * lane alone, whatever the join rule.
 */
function knip(plan: Routeplan, regionaal: readonly number[], eigen: readonly number[]): Routeplan {
  const posities = [...regionaal, ...eigen].sort((a, b) => a - b);
  const nieuw = new Map(posities.map((positie, index) => [positie, index]));
  const stappen = posities.flatMap((positie) => plan.stappen[positie] ?? []);
  return {
    ...plan,
    stappen: stappen.map((stap) => ({
      ...stap,
      voorgangers: stap.voorgangers.flatMap((positie) => nieuw.get(positie) ?? []),
      naPositie: stap.naPositie === null ? null : (nieuw.get(stap.naPositie) ?? null),
      samenkomst: null,
    })),
  };
}

/** What is taken to happen on the day that is looked at. */
export interface Aanname {
  /** Positions of the steps that decide positively: one, or all before the step to which the stuk is then handed in. */
  readonly besluiten: readonly number[];
  /** The position of the step to which the stuk is then handed in, `null` where that follows the forecast. */
  readonly aanlevering: number | null;
}

/** The position of the first step after what is taken to happen. */
export function eersteNa({ besluiten, aanlevering }: Aanname): number {
  return aanlevering ?? Math.max(...besluiten) + 1;
}

/**
 * The forecast of a part as if this happens on a day. A day before the peildatum is looked at
 * as on that day itself: what could still be reached then. What was handed in further on counts where it was there
 * sooner than the rule says: it waits for a besluit, or had been there after one on the real day or before it. After a
 * later one than the real it does not, since it followed from the real course. What was decided further on counts.
 */
export function voorspellerNa(route: Routeplan, aanname: Aanname): (dag: Dag) => readonly Stationsprognose[] {
  const laatste = Math.max(...aanname.besluiten);
  const voorspelMet = voorspellerMet(route, aanname);
  const zonder = route.stappen.map((stap, positie) =>
    positie > laatste && stap.aanlevering !== null
      ? { ...stap, aanlevering: null, komtTerug: isHeringediend(stap) }
      : stap,
  );
  const gebeurd = gebeurdOp(route, aanname);
  return (dag) => {
    const volgensRegel = voorspelMet(zonder, dag);
    if (dag > gebeurd) {
      return volgensRegel;
    }
    const isSneller = ({ aanlevering }: Stap, positie: number): boolean =>
      aanlevering !== null && aanlevering.dag < (volgensRegel[positie]?.gereed.laatst ?? Infinity);
    const sneller = zonder.map((stap, positie) => {
      const echt = route.stappen[positie];
      return positie > laatste && echt !== undefined && isSneller(echt, positie) ? echt : stap;
    });
    return sneller.every((stap, positie) => stap === zonder[positie])
      ? volgensRegel
      : voorspelMet(sneller, dag);
  };
}

/**
 * The day on which the stuk really came past the step that is taken to decide, or to be handed in to; after all days
 * while it did not.
 */
function gebeurdOp({ stappen }: Routeplan, { besluiten, aanlevering }: Aanname): Dag {
  const stap = stappen[aanlevering ?? besluiten[0] ?? -1];
  const besluit = stap === undefined ? null : geldigBesluit(stap);
  return stap === undefined || besluit === null || houdtOp(besluit.uitkomst, stap)
    ? Number.POSITIVE_INFINITY
    : besluit.dag;
}

function voorspellerMet(
  route: Routeplan,
  { besluiten, aanlevering }: Aanname,
): (stappen: readonly Stap[], dag: Dag) => readonly Stationsprognose[] {
  return (stappen, dag) => {
    const peildatum = Math.min(route.peildatum, dag);
    const opDag = [...stappen];
    vervang(opDag, besluiten, (stap) => ({ besluit: aangenomenBesluit(stap, dag) }));
    vervang(opDag, aanlevering === null ? [] : [aanlevering], (stap) => ({
      aanlevering: { behandeling: stap.behandeling.id, dag, herkomst: aangenomen(dag) },
      komtTerug: true,
    }));
    return voorspel({ ...route, peildatum, stappen: opDag });
  };
}

function vervang(stappen: Stap[], posities: readonly number[], met: (stap: Stap) => Partial<Stap>): void {
  for (const positie of posities) {
    const stap = stappen[positie];
    if (stap !== undefined) {
      stappen[positie] = { ...stap, ...met(stap) };
    }
  }
}

function aangenomenBesluit({ behandeling, stukversie }: Stap, dag: Dag): Besluit {
  return {
    id: `aanname-${behandeling.id}`,
    behandeling: behandeling.id,
    dag,
    uitkomst: 'ingestemd',
    vorm: null,
    stukversie,
    toelichting: null,
    aanpassingen: [],
    vervangt: null,
    herkomst: aangenomen(dag),
  };
}

/** As if recorded after all that is known: of a day on which the stuk was put off, too, what happens then comes after it. */
function aangenomen(dag: Dag): Herkomst {
  return { volgnummer: Infinity, rol: '', door: '', op: '', dag, bron: 'aanname' };
}
