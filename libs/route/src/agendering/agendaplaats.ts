import type { Dag, Kalender } from '@routekaart/kalender';
import {
  type Agendering,
  type Besluit,
  type Herkomst,
  type Vergadering,
  plaatsVan,
} from '@routekaart/traject';
import { besluitVanaf } from '../heropening.js';
import type { Moment } from '../moment.js';
import type { Routeplan, Stap } from '../routeplan.js';
import { gehoudenOp } from '../strook/regel.js';
import { type Onbruikbaar, waaromGeenBesluit } from '../vergaderlijst.js';

/** Why a stuk cannot be decided on at the meeting on whose agenda it stands. */
export type Agendabezwaar =
  | Exclude<Onbruikbaar, 'aanleverdatum-onbekend'>
  /** The stuk is not ready on that day, whatever happens. */
  | 'te-laat'
  /** It may not be ready: only the first possible day is in time. */
  | 'misschien-te-laat';

/** The meeting on whose agenda a stuk stands, and what is against it. */
export interface Agendaplaats {
  readonly vergadering: Vergadering;
  readonly bezwaar: Agendabezwaar | null;
  /** Who said so, and when. */
  readonly herkomst: Herkomst;
}

/** What was said last about the agenda, `null` when the body treated the stuk since, or took it off. */
export function geldendeAgendering(
  agendering: Agendering | undefined,
  besluit: Besluit | null,
): Agendering | null {
  return agendering === undefined || (besluit !== null && plaatsVan(besluit) > agendering.herkomst.volgnummer)
    ? null
    : agendering;
}

/**
 * The meeting on whose agenda the stuk was put, past ones included, on the day on which the rule of the station has it
 * held; `null` when nobody put it on one.
 */
export function geagendeerdeVergadering(
  { agendering, regel, vergaderingen }: Stap,
  kalender: Kalender,
): Vergadering | null {
  const gepland = vergaderingen.find(({ id }) => id === agendering?.vergadering);
  return gepland === undefined ? null : zoalsGehouden(gepland, regel, kalender);
}

/** The meeting on the day on which it is held: where the rule of the station says so, the working day after a closed one. */
export function zoalsGehouden(
  vergadering: Vergadering,
  regel: Stap['regel'],
  kalender: Kalender,
): Vergadering {
  const dag = gehoudenOp(vergadering, regel, kalender);
  return dag === vergadering.dag ? vergadering : { ...vergadering, dag };
}

/**
 * Where the stuk stands on an agenda that is still to come for it, `null` when nobody put it on one. Whether the body can then
 * meet is judged here; whether the stuk is ready by the forecast.
 */
export function agendaplaatsVan(stap: Stap, plan: Routeplan): Agendaplaats | null {
  const { agendering } = stap;
  if (agendering === null) {
    return null;
  }
  const vergadering = geagendeerdeVergadering(stap, plan.kalender);
  return vergadering === null || vergadering.dag < besluitVanaf(stap, plan)
    ? null
    : { vergadering, bezwaar: waaromGeenBesluit(vergadering, plan.kalender), herkomst: agendering.herkomst };
}

/**
 * Before which day this agenda allows no decision: that of its meeting, while that goes on. One that lapses, is closed or
 * does not decide holds nothing to a later day: nobody says any more that the stuk waits that long (0036). 0 for none.
 */
export function nietVoorAgenda(agenda: Agendaplaats | null): Dag {
  return agenda !== null && gaatDoor(agenda) ? agenda.vergadering.dag : 0;
}

/** Whether the body meets and decides at the meeting of this agenda, be the stuk ready by then or not. */
export function gaatDoor({ bezwaar }: Agendaplaats): boolean {
  return bezwaar === null || bezwaar === 'te-laat' || bezwaar === 'misschien-te-laat';
}

/** What is against a decision on this day for a stuk that is ready in this moment and may not be decided on earlier. */
export function bezwaarOp(dag: Dag, gereed: Moment, nietEerder: Moment | null): Agendabezwaar | null {
  const { vroegst, laatst } = gereed;
  if (vroegst === null || Math.max(vroegst, nietEerder?.vroegst ?? vroegst) > dag) {
    return 'te-laat';
  }
  const uiterst = nietEerder === null ? laatst : nietEerder.laatst;
  return laatst === null || uiterst === null || Math.max(laatst, uiterst) > dag ? 'misschien-te-laat' : null;
}
