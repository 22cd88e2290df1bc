import type { Herkomst } from './besluit.js';

/** A local rule about one station: data, so that each gemeente keeps its own habits (bron 002). */
export interface Stationsregel {
  readonly station: string;
  /** The CBS code of the gemeente that keeps the rule; `null`: all that have none of their own. */
  readonly gemeente: string | null;
  /** Days to make the stuk ready here, in place of those of the station; `null`: those of the station. */
  readonly verwerking: Verwerking | null;
  /** Working days of the quality gate, between ready and handed in. */
  readonly toetswerkdagen: number;
  /** How long after another station this one can decide at the soonest; `null`: no such rule. */
  readonly tussen: Tussenregel | null;
  /** What a meeting on a hard day of the calendar does. */
  readonly bijSluiting: 'vervalt' | 'volgende-werkdag';
  /** Where the rule comes from. */
  readonly bron: string;
  /** Who recorded it; left out when it came with the file of the Traject. */
  readonly herkomst?: Herkomst;
}

export interface Verwerking {
  readonly dagen: number;
  readonly telling: 'kalenderdagen' | 'werkdagen';
}

/** The least distance between the meetings of two stations of one strook: both bounds count. */
export interface Tussenregel {
  /** The earlier station. */
  readonly na: string;
  /** Calendar days. */
  readonly minimaalDagen: number;
  /** So many ISO weeks after that of the earlier station; `null`: no such bound. */
  readonly weken: number | null;
  /** The first weekday in that week, from 1 for Monday to 7 for Sunday. */
  readonly weekdag: number;
}

/** What a local rule says, apart from its place and where it comes from. */
export type Regelinhoud = Omit<Stationsregel, 'station' | 'gemeente' | 'bron' | 'herkomst'>;

/** A rule that somebody recorded, or withdrew: of facts about one station in one gemeente the last one counts. */
export interface StationsregelFeit {
  readonly regel: Omit<Stationsregel, 'herkomst'>;
  readonly ingetrokken: boolean;
  /** Why; always told with a withdrawal. */
  readonly reden: string | null;
  readonly herkomst: Herkomst;
}

/** The rules that hold: those of the file, each replaced or withdrawn by the last fact about the same place. */
export function geldendeStationsregels(
  uitBestand: readonly Stationsregel[],
  feiten: readonly StationsregelFeit[],
): readonly Stationsregel[] {
  const regels = new Map(uitBestand.map((regel) => [plaatsVan(regel), regel]));
  for (const { regel, ingetrokken, herkomst } of feiten) {
    if (ingetrokken) regels.delete(plaatsVan(regel));
    else regels.set(plaatsVan(regel), { ...regel, herkomst });
  }
  return [...regels.values()];
}

function plaatsVan({ station, gemeente }: Pick<Stationsregel, 'station' | 'gemeente'>): string {
  return `${station}|${gemeente ?? ''}`;
}
