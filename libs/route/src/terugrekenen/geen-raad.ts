import type { Periode } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import type { Routeplan, Stap } from '../routeplan.js';
import { breukVan } from '../strook/cyclusbreuk.js';
import { waaromGeenBesluit } from '../vergaderlijst.js';
import type { Waardoor } from './leeg-venster.js';

/**
 * Why this body can decide at no meeting in the window: it has none, or it meets in it and the raadscyclus of its last
 * meeting there is not whole.
 */
export function geenVergaderingIn(stap: Stap, venster: Periode, route: Routeplan): Waardoor {
  const gremium = stap.gremium.naam;
  const laatste = stap.vergaderingen.findLast(
    (een) =>
      een.dag >= venster.van && een.dag <= venster.tot && waaromGeenBesluit(een, route.kalender) === null,
  );
  const cyclus = laatste === undefined ? null : cyclusInDeWeg(laatste, stap, route);
  return laatste === undefined || cyclus === null
    ? { kind: 'leeg-venster', gremium, venster }
    : { kind: 'cyclus', gremium, vergadering: laatste.dag, ...cyclus };
}

/** What is wrong with the cycle of this meeting: its break, or the earlier body that does not meet in it. */
function cyclusInDeWeg(
  vergadering: Vergadering,
  stap: Stap,
  { stappen }: Routeplan,
): Pick<Extract<Waardoor, { readonly kind: 'cyclus' }>, 'oorzaak'> | null {
  const oorzaak =
    breukVan(stap, vergadering) ??
    stap.voorgangers
      .flatMap((positie) => stappen[positie] ?? [])
      .find(
        ({ ruimste }) => !ruimste.vergaderingen.some((een) => een.cyclus?.code === vergadering.cyclus?.code),
      )?.gremium.naam;
  return vergadering.cyclus === undefined || oorzaak === undefined ? null : { oorzaak };
}
