import { type Dag, type Periode, formatDag } from '@routekaart/kalender';
import { plandagenVan } from '../band/plandagen.js';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { formatKeuze } from '../reden.js';
import { type Waarneming, actorVan } from '../waarschuwing.js';

/** What differs where choosing one of the days of the plan brings the decision inside its window. */
type Keuze = Pick<Waarneming, 'melding' | 'actor' | 'uiterlijk'> & { readonly dagen: readonly Dag[] };

/**
 * The choice between days of the plan of which some fall in the window: it is for the body itself, until the last of
 * those. `null` where nobody has to choose, or no choice helps.
 */
export function keuzeInVenster(
  prognose: Stationsprognose,
  venster: Periode,
  { plan }: Berekening,
): Keuze | null {
  const dagen = plandagenVan(prognose, plan);
  const passend = dagen.filter((dag) => dag <= venster.tot);
  const uiterlijk = passend.at(-1);
  return uiterlijk === undefined
    ? null
    : {
        melding:
          `${prognose.stap.gremium.naam} kan besluiten op ${formatKeuze(dagen)}; ` +
          `alleen op ${formatKeuze(passend)} valt dat in het venster, dat eindigt op ${formatDag(venster.tot)}.`,
        actor: actorVan(prognose),
        uiterlijk,
        dagen,
      };
}
