import { naamUuid } from './naam-uuid.js';

/** The id of a cell of the matrix, `gemeente` null for a regional station. */
export function behandelingId(
  traject: string,
  mijlpaal: number,
  station: string,
  gemeente: string | null,
): string {
  return naamUuid([traject, 'behandeling', mijlpaal, station, gemeente ?? 'regio'].join('/'));
}

/** The id of the meeting that a body first planned for this day. */
export function vergaderingId(traject: string, gremium: string, dag: string, kenmerk?: string): string {
  return naamUuid(
    [traject, 'vergadering', gremium, dag, ...(kenmerk === undefined ? [] : [kenmerk])].join('/'),
  );
}

/** The id of a besluit; `keer` counts those of one cell on one day, from 1. */
export function besluitId(traject: string, behandeling: string, dag: string, keer: number): string {
  return naamUuid([traject, 'besluit', behandeling, dag, ...(keer === 1 ? [] : [keer])].join('/'));
}
