import type { Dag } from '@routekaart/kalender';
import ical, { ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Gebeurtenisstatus } from '../gelezen.js';
import { maakXmlTekst } from '../xml/xml-tekens.js';

/** One entry of a calendar: whole days, `van` and `tot` both included. */
export interface Agendaregel {
  /** Stays the same as long as it is the same entry, so that a calendar program moves it instead of doubling it. */
  readonly uid: string;
  readonly titel: string;
  readonly van: Dag;
  readonly tot: Dag;
  readonly status: Gebeurtenisstatus;
  /** Goes up with every change of the entry. */
  readonly volgnummer: number;
  readonly omschrijving: string;
  readonly plaats?: string;
}

/** A calendar to write; `nu` is the moment of writing, as ISO 8601 in UTC. */
export interface Agenda {
  readonly naam: string;
  readonly regels: readonly Agendaregel[];
  readonly nu: string;
}

const PRODID = '//Routekaart//Planning//NL';
const SECONDEN_PER_UUR = 3_600;
const MILLISECONDEN_PER_DAG = 86_400_000;
const STATUS = {
  bevestigd: ICalEventStatus.CONFIRMED,
  voorlopig: ICalEventStatus.TENTATIVE,
  vervallen: ICalEventStatus.CANCELLED,
} as const;

/**
 * A calendar with all-day entries as iCalendar text (RFC 5545): CRLF, folded, no times and no time zones. The days of
 * the entries are free time: they remind, they do not block a day.
 */
export function schrijfIcs({ naam, regels, nu }: Agenda): string {
  const agenda = ical({ name: escape(eenRegel(naam)), prodId: PRODID, ttl: SECONDEN_PER_UUR });
  for (const regel of regels) {
    agenda.createEvent({
      id: eenRegel(regel.uid),
      sequence: regel.volgnummer,
      stamp: new Date(nu),
      allDay: true,
      start: alsDatum(regel.van),
      end: alsDatum(regel.tot + 1),
      summary: maakXmlTekst(regel.titel),
      description: maakXmlTekst(regel.omschrijving),
      status: STATUS[regel.status],
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      ...(regel.plaats === undefined ? {} : { location: maakXmlTekst(regel.plaats) }),
    });
  }
  return agenda.toString();
}

/** Midnight UTC: without a time zone on the calendar the library writes the UTC date, whatever clock the server has. */
function alsDatum(dag: Dag): Date {
  return new Date(dag * MILLISECONDEN_PER_DAG);
}

// The library writes the name of the calendar and the UID as they are: a line break would begin a new property.
function eenRegel(tekst: string): string {
  return maakXmlTekst(tekst).replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

function escape(tekst: string): string {
  return tekst.replace(/[\\;,]/g, (teken) => `\\${teken}`);
}
