import type { Dag } from '@routekaart/kalender';

/** What an entry is about: who may read the one need not be allowed to read the other. */
export type Agendaonderwerp = 'activiteit' | 'vergadering' | 'besluit' | 'aanlevering';

/** One entry of a calendar: whole days, `van` and `tot` both included. Never a reason or a name: feeds are passed on. */
export interface Agendapunt {
  readonly onderwerp: Agendaonderwerp;
  /** The CBS code of the gemeente it belongs to, `null` for something regional. */
  readonly gemeente: string | null;
  /** Stays the same as long as it is the same thing, on whatever day. */
  readonly uid: string;
  readonly titel: string;
  readonly van: Dag;
  readonly tot: Dag;
  readonly status: 'bevestigd' | 'voorlopig' | 'vervallen';
  /** Goes up with every fact about it, and never down. */
  readonly volgnummer: number;
  readonly omschrijving: string;
}

const VOORBEELD = 'Voorbeeld: vergaderschema’s en besluiten van dit traject zijn verzonnen.';

/** The identity of an entry, in every calendar of the Traject in which it stands. */
export function uidVan(traject: string, onderwerp: string, id: string): string {
  return `${traject}.${onderwerp}.${id}@routekaart`;
}

/** The title of an entry, with the label that invented dates carry wherever they show. */
export function metLabel(titel: string, voorbeeld: boolean): string {
  return voorbeeld ? `${titel} (voorbeeld)` : titel;
}

/** The text below the title: one sentence on each line, the label of invented dates first. */
export function omschrijf(regels: readonly (string | null)[], voorbeeld: boolean): string {
  return [voorbeeld ? VOORBEELD : null, ...regels].filter((regel) => regel !== null).join('\n');
}
