import type { Dag, Kalenderperiode } from '@routekaart/kalender';
import type { Herkomst } from '../besluit.js';
import type { Maatregel, SamenloopWijzigen, VensterWijzigen } from '../scenario/maatregel.js';
import type { Behandeling } from '../route.js';
import type { Gremium } from '../gremium.js';
import type { Mijlpaal } from '../traject.js';
import type { Vergadering } from '../vergadering.js';

export const AFSPRAAKSOORTEN = [
  'aanlevertermijn',
  'venster-wijzigen',
  'samenloop',
  'reces',
  'termijn',
] as const;

/**
 * What was agreed in place of what the file of the Traject says: how long before each meeting a body closes, when it
 * does not meet, its own terms, the window of a station, or how many gemeenten a Mijlpaal needs.
 */
export type Afspraak = Extract<Maatregel, { readonly soort: (typeof AFSPRAAKSOORTEN)[number] }>;

/** Whether a maatregel can be agreed upon as it is. */
export function isAfspraak(maatregel: Maatregel): maatregel is Afspraak {
  return AFSPRAAKSOORTEN.some((soort) => soort === maatregel.soort);
}

/** An Afspraak that somebody recorded: it holds from then on, until a later one about the same thing. */
export interface AfspraakFeit {
  readonly afspraak: Afspraak;
  readonly reden: string;
  readonly herkomst: Herkomst;
}

/** The part of a Stand that afspraken are about. */
export interface Afgesproken {
  readonly behandelingen: readonly Behandeling[];
  readonly mijlpalen: readonly Mijlpaal[];
  readonly gremia: readonly Gremium[];
  readonly vergaderingen: readonly Vergadering[];
  readonly kalenderperioden: readonly Kalenderperiode[];
}

/** With another window for one body, or for all bodies of the station: no template gives that one any more. */
export function metVensterIn<S extends Pick<Afgesproken, 'behandelingen'>>(
  stand: S,
  { mijlpaal, station, gemeente, venster }: Omit<VensterWijzigen, 'soort'>,
): S {
  const hoortErbij = (een: Behandeling): boolean =>
    een.mijlpaal === mijlpaal && een.station === station && (gemeente === null || een.gemeente === gemeente);
  return {
    ...stand,
    behandelingen: stand.behandelingen.map((een) =>
      hoortErbij(een) ? { ...een, venster, vensterHerkomst: 'bron' } : een,
    ),
  };
}

/** With another rule for how many gemeenten a Mijlpaal needs. */
export function metSamenloopIn<S extends Pick<Afgesproken, 'mijlpalen'>>(
  stand: S,
  { mijlpaal, regel }: Omit<SamenloopWijzigen, 'soort'>,
): S {
  return {
    ...stand,
    mijlpalen: stand.mijlpalen.map((een) => (een.nummer === mijlpaal ? { ...een, samenloop: regel } : een)),
  };
}

/**
 * With so many calendar days between the last day to hand in and each meeting of this body from `vanaf` on, except
 * those that keep a day of their own. What closed before is history.
 */
export function metTermijnIn<S extends Pick<Afgesproken, 'gremia' | 'vergaderingen'>>(
  stand: S,
  { gremium, dagen }: { readonly gremium: string; readonly dagen: number },
  vanaf: Dag,
  eigenDag: (vergadering: string) => boolean = () => false,
): S {
  return {
    ...stand,
    gremia: stand.gremia.map((een) => (een.code === gremium ? { ...een, aanleverdagen: dagen } : een)),
    vergaderingen: stand.vergaderingen.map((een) =>
      een.gremium === gremium && een.dag >= vanaf && !eigenDag(een.id)
        ? { ...een, aanleverdag: een.dag - dagen }
        : een,
    ),
  };
}
