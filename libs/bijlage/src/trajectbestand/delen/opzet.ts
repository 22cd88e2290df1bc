import type { Geinformeerdesoort, Gremium, Zetel } from '@routekaart/traject';
import type { Isodag } from './datum.js';

export interface Bestandstraject {
  readonly code: string;
  readonly naam: string;
  readonly doel?: string;
  readonly ingangsdatum?: Isodag;
  /** True when calendars or facts are invented: then `label` shows wherever their dates show. */
  readonly voorbeeld?: boolean;
  readonly label?: string;
}

export interface Bestandsgremium {
  readonly code: string;
  readonly naam: string;
  readonly soort?: string;
  readonly niveau?: Gremium['niveau'];
  readonly mandaat?: Gremium['mandaat'];
  readonly gemeente?: string;
  readonly beheerrol?: string;
  readonly aanleverdagen?: number;
  readonly uitnodigingstermijn?: number;
  readonly reactietermijn?: number;
  readonly aliassen?: readonly string[];
  readonly samenstelling?: string;
  readonly zetels?: readonly Bestandszetel[];
  readonly schriftelijk?: boolean;
}

export interface Bestandszetel {
  readonly organisatie: string;
  readonly aantal?: number;
  readonly voordracht?: Zetel['voordracht'];
}

/** Which regional body advises on which stukken, and after whom. */
export interface Bestandsadviesregel {
  readonly gremium: string;
  /** Left out: all that no other rule names. */
  readonly mijlpalen?: readonly number[];
  readonly over?: string;
  /** Left out: the order is unknown. */
  readonly na?: string;
  /** Calendar days; left out: unknown. */
  readonly verwerkingsdagen?: number;
  readonly bron?: string;
}

/** Who hears of a stuk and decides nothing. */
export interface Bestandsgeinformeerde {
  readonly code: string;
  readonly naam: string;
  /** Left out: `afnemer`. */
  readonly soort?: Geinformeerdesoort;
  /** Left out: when the mijlpaal is decided. */
  readonly na?: string;
  /** Left out: all of them. */
  readonly mijlpalen?: readonly number[];
  readonly bron?: string;
}
