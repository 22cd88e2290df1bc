import type { Behandeling, Bedoeling, Fase, Gremium, Stand } from '@routekaart/traject';

/** A body that comes with a local station; its code follows from the station and the gemeente. */
export type LokaalGremium = Pick<Gremium, 'code' | 'naam' | 'soort' | 'niveau' | 'mandaat' | 'aanleverdagen'>;

/** Where somebody wants a station, under which name, and the body there: one that is known, by its code, or a new one. */
export interface Plaatsvoorstel {
  readonly naam: string;
  readonly na: string | null;
  readonly voor: string;
  readonly gremium: string | LokaalGremium;
  /** What a new station asks, and in which phase; left out or `null`: nobody said, or it is known. */
  readonly bedoeling?: Bedoeling | null;
  readonly fase?: Fase | null;
}

/** A station as somebody wants to plug it into the strook of one gemeente, or take it out. */
export interface LokaalStationVoorstel {
  /** The CBS code. */
  readonly gemeente: string;
  readonly station: string;
  /** `null`: all for which it can be. */
  readonly mijlpalen: readonly number[] | null;
  /** `null`: it is taken out. */
  readonly plaats: Plaatsvoorstel | null;
  readonly reden: string | null;
}

/** The mijlpalen that this is about: those that are named, or else all for which it can be. */
export function mijlpalenVan(
  { gemeente, station, mijlpalen, plaats }: LokaalStationVoorstel,
  stand: Stand,
): readonly number[] {
  if (mijlpalen !== null) return [...new Set(mijlpalen)].sort((a, b) => a - b);
  const cellen = stand.behandelingen.filter(
    (een) => een.gemeente === gemeente && een.station === (plaats?.voor ?? station),
  );
  const isTeLaat = plaats === null ? isBehandeld : ligtEr;
  return cellen.filter(({ id }) => !isTeLaat(id, stand)).map(({ mijlpaal }) => mijlpaal);
}

/** Whether the stuk was handed in at this body, or dealt with there. */
export function ligtEr(id: string, stand: Stand): boolean {
  return isBehandeld(id, stand) || stand.aanleveringen.some(({ behandeling }) => behandeling === id);
}

/** Whether this body dealt with the stuk, with whatever outcome. */
export function isBehandeld(id: string, { besluiten }: Pick<Stand, 'besluiten'>): boolean {
  return besluiten.some(({ behandeling }) => behandeling === id);
}

/** The cells of this station in this strook. */
export function cellenVan(
  { gemeente, station }: LokaalStationVoorstel,
  { behandelingen }: Pick<Stand, 'behandelingen'>,
): readonly Behandeling[] {
  return behandelingen.filter((een) => een.gemeente === gemeente && een.station === station);
}
