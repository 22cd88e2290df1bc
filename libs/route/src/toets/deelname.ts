import { type Dag, formatDag } from '@routekaart/kalender';
import { type Deelname, type Deelnemer, type Stand, deelnamevragen } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { type Toets, regelGeschonden } from './weigering.js';

/** What a gemeente or a body says of itself. */
export type DeelnameVoorstel = Deelnemer & {
  readonly deelname: Deelname;
  readonly vanaf: Dag;
  readonly onderdeel: string | null;
};

/** Whether this may be recorded: not before it holds, a part only of taking part, only when it is news, and of a body
 * only when the plan asks it. */
export function toetsDeelname(voorstel: DeelnameVoorstel, { stand, peildatum }: Berekening): Toets {
  const { deelname, vanaf, onderdeel } = voorstel;
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
  if ('gremium' in voorstel && !isGevraagd(voorstel.gremium, stand)) {
    return regelGeschonden(
      'DEELNAME-04',
      'gremium',
      'Geen activiteit van de soort deelname vraagt dit gremium of het meedoet.',
    );
  }
  const eerder =
    'gemeente' in voorstel
      ? stand.deelnamen.find((feit) => feit.gemeente === voorstel.gemeente)
      : stand.gremiumdeelnamen?.find((feit) => feit.gremium === voorstel.gremium);
  return eerder?.deelname === deelname && (eerder.onderdeel ?? null) === onderdeel
    ? regelGeschonden('DEELNAME-02', 'deelname', 'Dat is al zo vastgelegd.')
    : null;
}

function isGevraagd(code: string, stand: Stand): boolean {
  return deelnamevragen(stand).some(({ gremium, uiterlijk }) => gremium === code && uiterlijk !== null);
}
