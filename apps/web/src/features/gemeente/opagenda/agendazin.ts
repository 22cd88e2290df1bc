import { dagVan, formatDag } from '@routekaart/kalender';
import type { OpAgendaFragment } from '../../../api/documenten.js';
import { schriftelijk } from '../../../onderdelen/schriftelijk.js';
import { AGENDERING } from '../../../teksten/agendering.js';

/** Whether the stuk is on the agenda of the next meeting, in words; `null` when no meeting is known. */
export function agendazin({
  opAgenda,
  volgendeTeVroeg,
  volgendeVergadering,
  geagendeerdVoor,
}: OpAgendaFragment): string | null {
  if (volgendeVergadering === null) return null;
  const zegt =
    opAgenda === 'ONBEKEND' && volgendeTeVroeg ? AGENDERING.teVroeg : AGENDERING.antwoord[opAgenda];
  const zin = zegt(dagtekst(volgendeVergadering));
  return opAgenda === 'JA' || geagendeerdVoor === null
    ? zin
    : `${zin} ${AGENDERING.welOp(dagtekst(geagendeerdVoor))}`;
}

type Agenda = NonNullable<OpAgendaFragment['geagendeerdVoor']>;

/** The day of a meeting as people write it, and whether it is a written round. */
export function dagtekst(vergadering: Agenda): string {
  return `${formatDag(dagVan(vergadering.dag))}${schriftelijk(vergadering)}`;
}
