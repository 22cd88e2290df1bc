import type { Dag } from '@routekaart/kalender';
import { formatDag } from '@routekaart/kalender';
import { vervallen, verplaatst } from './afwijkingen.js';
import { dagenVanRegel } from './dagen-van-regel.js';
import type { GeordendeUitzonderingen } from './orden-uitzonderingen.js';
import type { Sluitingsdagen } from './sluiting.js';
import { VERSTE_UITWIJK, sluitingOp, uitwijkdag } from './sluiting.js';
import type { Afwijking, Uitwijk } from './uitzondering.js';
import type { Vergaderregel } from './vergaderregel.js';

export interface Uitwijkopties extends Sluitingsdagen {
  readonly bijFeestdag: Uitwijk;
  readonly bijReces: Uitwijk;
}

/**
 * What a closed day does to a meeting of the rule; null on an open day. It never takes the place of another
 * meeting, and looks only at the days around it, so that the answer does not depend on the period asked for.
 */
export function wijkUit(
  dag: Dag,
  regel: Vergaderregel,
  { beslist, bezet }: GeordendeUitzonderingen,
  opties: Uitwijkopties,
): Afwijking | null {
  const sluiting = sluitingOp(dag, opties);
  if (sluiting === null) return null;
  const { naam } = sluiting;
  const nieuw = doelVan(dag, opties);
  if (nieuw === null) {
    const uitwijk = sluiting.soort === 'reces' ? opties.bijReces : opties.bijFeestdag;
    const vergeefs = `${naam}, en binnen ${VERSTE_UITWIJK} dagen is geen andere dag vrij`;
    return vervallen(dag, uitwijk === 'vervalt' ? naam : vergeefs);
  }
  const eigenDagen = (van: Dag, tot: Dag): readonly Dag[] =>
    dagenVanRegel(regel, { van, tot }).filter((ander) => !beslist.has(ander));
  const bezetDoorRegel =
    nieuw > dag
      ? eigenDagen(dag + 1, nieuw).length > 0
      : eigenDagen(nieuw, dag - 1).length > 0 ||
        // A meeting that goes forward to the same day comes first.
        eigenDagen(nieuw - VERSTE_UITWIJK, nieuw - 1).some((ander) => doelVan(ander, opties) === nieuw);
  return bezetDoorRegel || bezet.has(nieuw)
    ? vervallen(dag, `${naam}, en ${formatDag(nieuw)} is voor een andere vergadering`)
    : verplaatst(dag, nieuw, naam);
}

/** Where a meeting on a closed day would go; null when it stays or has nowhere to go. */
function doelVan(dag: Dag, opties: Uitwijkopties): Dag | null {
  const sluiting = sluitingOp(dag, opties);
  if (sluiting === null) return null;
  return uitwijkdag(dag, sluiting.soort === 'reces' ? opties.bijReces : opties.bijFeestdag, opties);
}
