import { dagVan, formatDag } from '@routekaart/kalender';
import type { OpAgendaFragment } from '../../../api/documenten.js';
import { AGENDERING } from '../../../teksten/agendering.js';

/** Whether the stuk is on the agenda of the next meeting, in words; `null` when no meeting is known. */
export function agendazin({
  opAgenda,
  volgendeVergadering,
  geagendeerdVoor,
}: OpAgendaFragment): string | null {
  if (volgendeVergadering === null) return null;
  const zin = AGENDERING.antwoord[opAgenda](dagtekst(volgendeVergadering.dag));
  return opAgenda === 'JA' || geagendeerdVoor === null
    ? zin
    : `${zin} ${AGENDERING.welOp(dagtekst(geagendeerdVoor.dag))}`;
}

/** A day of the api as people write it. */
export function dagtekst(dag: string): string {
  return formatDag(dagVan(dag));
}
