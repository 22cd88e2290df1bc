import type { Periode } from '@routekaart/kalender';
import type { Bedoeling, Fase } from './bob.js';

/** One step of the route template: one body, or one body of this kind in each gemeente. */
export interface Station {
  readonly code: string;
  readonly naam: string;
  readonly volgorde: number;
  readonly perGemeente: boolean;
  /** Stations that must have decided first: in the same gemeente where both are per gemeente. */
  readonly voorgangers: readonly string[];
  /** Calendar days between the decision of the last predecessor and the day the stuk can be handed in here. */
  readonly verwerkingsdagen: number;
  /**
   * Calendar days that the act takes when it needs no meeting, such as signing or publication (it ends on a working
   * day); `null` for a body that decides at a meeting.
   */
  readonly duurDagen: number | null;
  /** Part of the legal tail: after the decision on the stuk, before the ingangsdatum. */
  readonly staart: boolean;
  /** The code of the Rechtsregime that asks for this station and gives its term, `null` when none does. */
  readonly regime: string | null;
  /** The article of the law on which this step rests, `null` when nobody said. */
  readonly grondslag: string | null;
  /** What is asked of the body here; left out or `null`: as much as its mandaat gives. */
  readonly bedoeling?: Bedoeling | null;
  /** The phase of the agenda item here; left out or `null`: nobody said. */
  readonly fase?: Fase | null;
}

/** From which week the template counts, and how far each station lies from it. */
export interface Sjabloonopzet {
  /** The code of the anchor station, `null` when the Traject has no template of weeks. */
  readonly anker: string | null;
  /** Which edition of the routesjabloon the Traject follows; left out or `null`: nobody said. */
  readonly versie?: string | null;
  readonly weken: readonly Sjabloonweken[];
}

/** First and last ISO week of a station, counted from the week of the anchor. */
export interface Sjabloonweken {
  readonly station: string;
  readonly van: number;
  readonly tot: number;
}

/** One stuk before one body: the cell of the matrix. */
export interface Behandeling {
  readonly id: string;
  readonly mijlpaal: number;
  readonly station: string;
  /** `null` for a regional station. */
  readonly gemeente: string | null;
  readonly gremium: string;
  /** The days within which the plan wants the decision, `null` when the plan gives none. */
  readonly venster: Periode | null;
  readonly vensterHerkomst: 'bron' | 'sjabloon' | 'onbekend';
  /** Rises by one with each fact recorded about it. */
  readonly versie: number;
}
