import { formatDag } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { type CyclusVerplaatsing, type Verplaatste, naCyclusverplaatsing } from './cyclus-verplaatst.js';
import { opVolgorde } from './cyclus.js';
import { toetsCyclusaanlevering } from './cyclusaanlevering.js';
import { cyclusgenoten } from './cyclusgenoten.js';
import { toetsEigenKalender } from './vergadering.js';
import { type Toets, eersteWeigering, nietGevonden, regelGeschonden } from './weigering.js';

/**
 * Whether a raadscyclus may move as a whole: named by the meeting with which it ends (CYCLUS-06), to other days
 * (CYCLUS-03), each meeting by the rules of one that moves alone (AGENDA-01 to 05), and in order and in time (CYCLUS-04
 * and -05) where all of them then stand. What stands in the way of one step at a time does not count.
 */
export function toetsCyclusverplaatsing(voorstel: CyclusVerplaatsing, berekening: Berekening): Toets {
  const { vergadering } = voorstel;
  const verplaatst = naCyclusverplaatsing(voorstel, berekening.stand);
  const na = metVerplaatste(verplaatst, berekening);
  return eersteWeigering([
    () => isEinde(vergadering, berekening),
    () =>
      verplaatst.length === 0 ? regelGeschonden('CYCLUS-03', 'dag', 'De cyclus heeft deze dagen al.') : null,
    ...verplaatst.flatMap((een) => [() => mag(een, voorstel.reden, na), () => inOrde(een, na)]),
  ]);
}

function metVerplaatste(verplaatst: readonly Verplaatste[], berekening: Berekening): Berekening {
  const nieuw = new Map(verplaatst.map(({ na }) => [na.id, na]));
  const { stand } = berekening;
  const vergaderingen = stand.vergaderingen.map((een) => nieuw.get(een.id) ?? een);
  return { ...berekening, stand: { ...stand, vergaderingen } };
}

function isEinde(vergadering: Vergadering, { stand }: Berekening): Toets {
  if (vergadering.cyclus === undefined) {
    return regelGeschonden('CYCLUS-06', 'vergadering', 'Deze vergadering hoort bij geen cyclus.');
  }
  const later = cyclusgenoten(vergadering, stand).find(({ dag }) => dag > vergadering.dag);
  return later === undefined
    ? null
    : regelGeschonden(
        'CYCLUS-06',
        'vergadering',
        `Noem de vergadering waarmee de cyclus eindigt: die van ${formatDag(later.dag)}.`,
      );
}

/** By the rules of its own calendar, in which the others have moved already. */
function mag({ was, na, veld }: Verplaatste, reden: string | null, berekening: Berekening): Toets {
  if (veld === null) return null;
  const gremium = berekening.stand.gremia.find(({ code }) => code === was.gremium);
  if (gremium === undefined) return nietGevonden('vergadering', 'Deze vergadering bestaat niet.');
  const { dag, aanleverdag } = na;
  const weigering = toetsEigenKalender(
    { handeling: 'verplaatsen', vergadering: was, dag, aanleverdag, reden },
    gremium,
    berekening,
  );
  return weigering?.veld === 'dag' ? { ...weigering, veld } : weigering;
}

function inOrde({ na, veld }: Verplaatste, { stand }: Berekening): Toets {
  const { cyclus, dag } = na;
  if (cyclus === undefined) return null;
  return eersteWeigering([
    () => opVolgorde(cyclus, dag, (teLaat) => (veld === 'dag' || veld === null ? teLaat : veld)),
    () => toetsCyclusaanlevering(na, stand, () => 'aanleverdag'),
  ]);
}
