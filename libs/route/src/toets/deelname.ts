import { type Dag, formatDag } from '@routekaart/kalender';
import type { Deelname } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { type Toets, regelGeschonden } from './weigering.js';

/** What a gemeente says of itself. */
export interface DeelnameVoorstel {
  readonly gemeente: string;
  readonly deelname: Deelname;
  readonly vanaf: Dag;
  readonly onderdeel: string | null;
}

/** Whether this may be recorded: not before it holds, a part only of taking part, and only when it is
 * news. */
export function toetsDeelname(
  { gemeente, deelname, vanaf, onderdeel }: DeelnameVoorstel,
  { stand, peildatum }: Berekening,
): Toets {
  if (vanaf > peildatum) {
    return regelGeschonden(
      'DEELNAME-01',
      'vanaf',
      `${formatDag(vanaf)} ligt in de toekomst; vandaag is ${formatDag(peildatum)}.`,
    );
  }
  if (onderdeel !== null && deelname !== 'doet-mee') {
    return regelGeschonden('DEELNAME-03', 'onderdeel', 'Een onderdeel hoort alleen bij meedoen.');
  }
  const eerder = stand.deelnamen.find((feit) => feit.gemeente === gemeente);
  return eerder?.deelname === deelname && (eerder.onderdeel ?? null) === onderdeel
    ? regelGeschonden('DEELNAME-02', 'deelname', 'Dat is al zo vastgelegd.')
    : null;
}
