import type { Dag, Kalender } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import { zoalsGehouden } from '../agendering/agendaplaats.js';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import type { Stap } from '../routeplan.js';
import { waaromGeenBesluit } from '../vergaderlijst.js';

/** Whether the stuk is on the agenda of the next meeting; `onbekend` as long as nobody said so. */
export const OP_AGENDA = ['ja', 'nee', 'onbekend'] as const;
export type OpAgenda = (typeof OP_AGENDA)[number];

/** The next meeting of the body that must decide, and whether the stuk is on its agenda. */
export interface Agendastand {
  /** `null` when the body has none to come. */
  readonly volgende: Vergadering | null;
  /** The forecast says that the stuk comes too late for it: only the agenda itself can still tell otherwise. */
  readonly volgendeTeVroeg: boolean;
  /** The meeting on whose agenda the stuk stands, the next one or a later one. */
  readonly geagendeerdVoor: Vergadering | null;
  readonly opAgenda: OpAgenda;
}

/** What is known of the agenda of one body on the peildatum. */
export function agendastandVan(
  { stap, agenda, dag }: Stationsprognose,
  { peildatum, plan: { kalender } }: Berekening,
): Agendastand {
  const volgende = eersteVanaf(peildatum, stap, kalender);
  const geagendeerdVoor = agenda?.vergadering ?? null;
  return {
    volgende,
    volgendeTeVroeg: volgende !== null && dag.vroegst !== null && volgende.dag < dag.vroegst,
    geagendeerdVoor,
    opAgenda: opAgendaVan(stap, volgende, geagendeerdVoor, kalender),
  };
}

function opAgendaVan(
  stap: Stap,
  volgende: Vergadering | null,
  voor: Vergadering | null,
  kalender: Kalender,
): OpAgenda {
  const { agendering } = stap;
  if (agendering === null || volgende === null) {
    return 'onbekend';
  }
  if (agendering.vergadering !== null) {
    return voor === null ? 'onbekend' : voor.id === volgende.id ? 'ja' : 'nee';
  }
  // It was taken off; once a meeting has passed since, nobody said anything about the next one.
  return eersteVanaf(agendering.herkomst.dag, stap, kalender)?.id === volgende.id ? 'nee' : 'onbekend';
}

/** The first meeting from a day on that is held, on no closed day, and decides. */
function eersteVanaf(dag: Dag, { vergaderingen, regel }: Stap, kalender: Kalender): Vergadering | null {
  return vergaderingen
    .map((een) => zoalsGehouden(een, regel, kalender))
    .filter((een) => een.dag >= dag && waaromGeenBesluit(een, kalender) === null)
    .reduce<Vergadering | null>(
      (eerste, een) => (eerste === null || een.dag < eerste.dag ? een : eerste),
      null,
    );
}
