import { type Dag, type Periode, formatDag } from '@routekaart/kalender';
import { sluitingVoor } from '../band/mogelijke-vergaderingen.js';
import { plandagenVan } from '../band/plandagen.js';
import type { Berekening } from '../berekening.js';
import { type Stationsprognose, isIngekomen } from '../prognose.js';
import { formatKeuze } from '../reden.js';
import { type Waarneming, actorVan } from '../waarschuwing.js';

/** What differs where choosing one of the days of the plan brings the decision inside its window. */
type Keuze = Pick<Waarneming, 'melding' | 'actor' | 'uiterlijk' | 'advies'> & {
  readonly dagen: readonly Dag[];
};

/**
 * The choice between days of the plan of which some fall in the window: it is for the body itself, as long as the stuk can
 * be handed in for one of those. `null` where nobody has to choose, or no choice helps.
 */
export function keuzeInVenster(
  prognose: Stationsprognose,
  venster: Periode,
  { plan }: Berekening,
): Keuze | null {
  const dagen = plandagenVan(prognose, plan);
  const passend = dagen.filter((dag) => dag <= venster.tot);
  if (passend.length === 0) {
    return null;
  }
  const uiterlijk = Math.max(...passend.map((dag) => kiesbaarTot(dag, prognose, plan.peildatum)));
  return {
    melding:
      `${prognose.stap.gremium.naam} kan besluiten op ${formatKeuze(dagen)}; ` +
      `alleen op ${formatKeuze(passend)} valt dat in het venster, dat eindigt op ${formatDag(venster.tot)}.`,
    advies: `Kies uiterlijk ${formatDag(uiterlijk)} voor ${formatKeuze(passend)}: dan valt het besluit in het venster.`,
    actor: actorVan(prognose),
    uiterlijk,
    dagen,
  };
}

/** Until when choosing a day helps: as long as the stuk is taken for it, and once that is no longer certain until the day. */
function kiesbaarTot(dag: Dag, prognose: Stationsprognose, peildatum: Dag): Dag {
  const sluiting = isIngekomen(prognose) ? null : sluitingVoor(dag, prognose.stap);
  return sluiting === null || sluiting < peildatum ? dag : sluiting;
}
