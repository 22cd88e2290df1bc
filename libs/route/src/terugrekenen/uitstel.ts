import { type Dag, formatDag } from '@routekaart/kalender';
import type { Besluit, Uitkomst } from '@routekaart/traject';
import { houdtOp } from '../advies/is-advies.js';
import { geldigBesluit } from '../heropening.js';
import type { Routeplan, Stap } from '../routeplan.js';
import { type Aanname, eersteNa, voorspellerNa } from './deelroute.js';

/** An outcome with which the stuk came no further, put off or refused, and the body that gave it. */
export interface Uitstel {
  readonly gremium: string;
  readonly dag: Dag;
  readonly uitkomst: Uitkomst;
}

/** How the stuk was put off or refused here, or sent back by a later body; `null` when it was not. */
export function uitstelVan(stap: Stap, { stappen }: Pick<Routeplan, 'stappen'>): Uitstel | null {
  const eigen = geldigBesluit(stap);
  const besluit = eigen ?? stap.terugverwezen ?? null;
  if (besluit === null || (eigen !== null && !houdtOp(eigen.uitkomst, stap))) {
    return null;
  }
  const door = eigen === null ? stappen.find((een) => een.behandeling.id === besluit.behandeling) : stap;
  const { dag, uitkomst } = besluit;
  return { gremium: (door ?? stap).gremium.naam, dag, uitkomst };
}

/**
 * The outcome that keeps the strook from its goal, however early this happens: without it the end would not be after the
 * limit. The one nearest to the end, `null` when no single one does.
 */
export function uitstelInDeWeg(
  route: Routeplan,
  aanname: Aanname,
  dag: Dag,
  { einde, grens }: { readonly einde: number; readonly grens: Dag },
): Uitstel | null {
  for (let positie = einde; positie >= eersteNa(aanname); positie -= 1) {
    const stap = route.stappen[positie];
    const uitstel = stap === undefined ? null : uitstelVan(stap, route);
    const besluit =
      stap === undefined || uitstel === null ? null : (geldigBesluit(stap) ?? stap.terugverwezen);
    if (besluit != null) {
      const stappen = route.stappen.map((een) => ongedaan(een, besluit));
      const laatst = voorspellerNa({ ...route, stappen }, aanname)(dag)[einde]?.dag.laatst ?? null;
      if (laatst !== null && laatst <= grens) {
        return uitstel;
      }
    }
  }
  return null;
}

/** The step as if this outcome was not there: not here, nor as what sent the stuk back to here. */
function ongedaan(stap: Stap, { id }: Besluit): Stap {
  return {
    ...stap,
    besluit: stap.besluit?.id === id ? null : stap.besluit,
    terugverwezen: stap.terugverwezen?.id === id ? null : (stap.terugverwezen ?? null),
  };
}

/** How the stuk was put off or refused, as a Dutch clause. */
export function uitstelzin({ gremium, dag, uitkomst }: Uitstel): string {
  if (uitkomst === 'niet-ingestemd') return `op ${formatDag(dag)} stemde ${gremium} niet in`;
  if (uitkomst === 'toestemming-onthouden') return `op ${formatDag(dag)} onthield ${gremium} toestemming`;
  return `op ${formatDag(dag)} is het stuk bij ${gremium} ${VOLTOOID[uitkomst] ?? 'uitgesteld'}`;
}

const VOLTOOID: Readonly<Partial<Record<Uitkomst, string>>> = {
  aangehouden: 'aangehouden',
  terugverwezen: 'terugverwezen',
  teruggenomen: 'teruggenomen',
  ingetrokken: 'ingetrokken',
  'van-de-agenda': 'van de agenda gehaald',
  'ter-kennis-genomen': 'ter kennis genomen',
};
