import { type Dag, formatDag } from '@routekaart/kalender';
import type { Deelname } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { type Toets, regelGeschonden } from './weigering.js';

/** What a gemeente says of itself. */
export interface DeelnameVoorstel {
  readonly gemeente: string;
  readonly deelname: Deelname;
  readonly vanaf: Dag;
}

/** Whether this may be recorded: not before it holds, and only when it is news. */
export function toetsDeelname(
  { gemeente, deelname, vanaf }: DeelnameVoorstel,
  { stand, peildatum }: Berekening,
): Toets {
  if (vanaf > peildatum) {
    return regelGeschonden(
      'DEELNAME-01',
      'vanaf',
      `${formatDag(vanaf)} ligt in de toekomst; vandaag is ${formatDag(peildatum)}.`,
    );
  }
  const eerder = stand.deelnamen.find((feit) => feit.gemeente === gemeente);
  return eerder?.deelname === deelname
    ? regelGeschonden('DEELNAME-02', 'deelname', 'Dat is al zo vastgelegd.')
    : null;
}
