import { type Dag, parseDag } from '@routekaart/kalender';

const MOMENT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/;
const IN_NEDERLAND = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** The day of a DTSTART or DTEND, and whether it is a day without a time. */
export interface Momentdag {
  readonly dag: Dag;
  readonly heleDag: boolean;
  /** It ends at midnight: the day itself does not take part. */
  readonly middernacht: boolean;
}

/**
 * The calendar day of a moment. A time in UTC falls on the day of the Dutch clock; a time with a zone or without one
 * keeps the day it is written with. null when it is no moment in 2000-2099.
 */
export function dagVanMoment(waarde: string): Momentdag | null {
  const [alles, jaar, maand, dagVanMaand, uur, minuut, seconde, utc] = MOMENT.exec(waarde.trim()) ?? [];
  if (alles === undefined) return null;
  const geschreven = `${jaar ?? ''}-${maand ?? ''}-${dagVanMaand ?? ''}`;
  if (parseDag(geschreven) === null) return null;
  const tijd = `${uur ?? '00'}:${minuut ?? '00'}:${seconde ?? '00'}`;
  const moment = new Date(`${geschreven}T${tijd}Z`);
  if (Number.isNaN(moment.getTime())) return null;
  const dag = parseDag(utc === 'Z' ? IN_NEDERLAND.format(moment) : geschreven);
  return dag === null ? null : { dag, heleDag: uur === undefined, middernacht: tijd === '00:00:00' };
}
