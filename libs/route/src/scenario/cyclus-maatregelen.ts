import type { CyclusVerplaatsen, Stand } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { naCyclusverplaatsing } from '../toets/cyclus-verplaatst.js';
import { toetsCyclusverplaatsing } from '../toets/cyclusverplaatsing.js';
import { type Weigering, nietGevonden } from '../toets/weigering.js';
import { AANNAME } from './aanname.js';
import { nietVerstreken } from './agenda-maatregelen.js';

/** The Stand in which a raadscyclus is held on other days, by the rules of a real one (CYCLUS-03 to 06). */
export function metVerplaatsteCyclus(
  { vergadering: id, ...dagen }: Omit<CyclusVerplaatsen, 'soort'>,
  berekening: Berekening,
): Stand | Weigering {
  const { stand } = berekening;
  const vergadering = stand.vergaderingen.find((een) => een.id === id);
  if (vergadering === undefined) return nietGevonden('vergadering', 'Deze vergadering bestaat niet.');
  const voorstel = { ...dagen, vergadering, reden: AANNAME };
  const weigering = nietVerstreken(dagen.dag, berekening) ?? toetsCyclusverplaatsing(voorstel, berekening);
  if (weigering !== null) return weigering;
  const nieuw = new Map(naCyclusverplaatsing(voorstel, stand).map(({ na }) => [na.id, na]));
  return { ...stand, vergaderingen: stand.vergaderingen.map((een) => nieuw.get(een.id) ?? een) };
}
