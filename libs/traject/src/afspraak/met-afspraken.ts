import type { VergaderFeit } from '../dossier.js';
import {
  type Afgesproken,
  type AfspraakFeit,
  metSamenloopIn,
  metTermijnIn,
  metVensterIn,
} from './afspraak.js';
import { metRecesIn } from './reces.js';
import { metEigenTermijnIn } from './termijn.js';

/**
 * What held with these afspraken, one after the other. A meeting of which something was recorded together with an
 * aanlevertermijn, or later, keeps the day that was recorded with it.
 */
export function metAfspraken<S extends Afgesproken>(
  stand: S,
  feiten: readonly AfspraakFeit[],
  vergaderFeiten: readonly VergaderFeit[],
): S {
  const laatst = new Map(
    vergaderFeiten.map(({ vergadering, herkomst }) => [vergadering.id, herkomst.volgnummer]),
  );
  return feiten.reduce((tot, { afspraak, herkomst }) => {
    switch (afspraak.soort) {
      case 'venster-wijzigen':
        return metVensterIn(tot, afspraak);
      case 'samenloop':
        return metSamenloopIn(tot, afspraak);
      case 'reces':
        return metRecesIn(tot, afspraak, 'Het reces');
      case 'termijn':
        return metEigenTermijnIn(tot, afspraak);
      case 'aanlevertermijn':
        return metTermijnIn(
          tot,
          afspraak,
          herkomst.dag,
          (id) => (laatst.get(id) ?? 0) >= herkomst.volgnummer,
        );
    }
  }, stand);
}
