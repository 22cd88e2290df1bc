import { type Dag, type Kalender, type Kalenderperiode, isGesloten, periodenOp } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import type { Moment } from './moment.js';

/** Why a Vergadering cannot be the one at which a body decides. */
export type Onbruikbaar = 'vervallen' | 'gesloten' | 'niet-besluitvormend' | 'aanleverdatum-onbekend';

/**
 * The meetings at which one body can decide, by day, ready to be searched. A later meeting may close on the
 * same day as a sooner one, or before it (a raad on two evenings with one deadline): it still counts once the
 * sooner one has passed.
 */
export interface Vergaderlijst {
  readonly vergaderingen: readonly Vergadering[];
  readonly dagen: readonly Dag[];
  readonly aanleverdagen: readonly Dag[];
}

/** Two readings of one calendar: what is certain, and what is possible. */
export interface Vergaderlijsten {
  /** The meetings of which it is known until when they take a stuk. */
  readonly lijst: Vergaderlijst;
  /** With those of which that is not known, as if they took it until the day itself; else {@link lijst} itself. */
  readonly ruimste: Vergaderlijst;
}

/** Why no body decides at this Vergadering, or `null` when it can (holidays and reces included). */
export function waaromGeenBesluit(
  { staat, besluitvormend, dag, gremium }: Vergadering,
  kalender: Kalender,
): Exclude<Onbruikbaar, 'aanleverdatum-onbekend'> | null {
  if (staat === 'vervallen') {
    return 'vervallen';
  }
  if (!besluitvormend) {
    return 'niet-besluitvormend';
  }
  return isGesloten(kalender, dag, gremium) ? 'gesloten' : null;
}

/** What closes a day for a gremium (`null`: for everyone), a holiday before a longer period; `null` for an open day. */
export function sluitingOp(kalender: Kalender, dag: Dag, gremium: string | null): Kalenderperiode | null {
  const hard = periodenOp(kalender, dag, gremium).filter((periode) => periode.hard);
  return hard.find(({ laag }) => laag === 'feestdag') ?? hard[0] ?? null;
}

/** Why this Vergadering does not certainly count for a forecast, or `null` when it does. */
export function waaromOnbruikbaar(vergadering: Vergadering, kalender: Kalender): Onbruikbaar | null {
  return (
    waaromGeenBesluit(vergadering, kalender) ??
    (vergadering.aanleverdag === null ? 'aanleverdatum-onbekend' : null)
  );
}

/** The certain and the possible meetings of one body. */
export function maakVergaderlijsten(
  vergaderingen: readonly Vergadering[],
  kalender: Kalender,
): Vergaderlijsten {
  const lijst = maakVergaderlijst(vergaderingen, kalender);
  const onbekend = vergaderingen.filter(
    (vergadering) => waaromOnbruikbaar(vergadering, kalender) === 'aanleverdatum-onbekend',
  );
  const extra = onbekend.map((vergadering) => ({ vergadering, sluiting: vergadering.dag }));
  return { lijst, ruimste: extra.length === 0 ? lijst : lijstVan([...slotsVan(lijst), ...extra]) };
}

/**
 * The last day on which a body meant to decide, at one of these meetings as they are held; `null` without any. What has
 * fallen out or is on a closed day counts too: that no day is left makes no later one sooner.
 */
export function laatsteDag(vergaderingen: readonly Vergadering[], dagVan = opEigenDag): Dag | null {
  return vergaderingen.reduce<Dag | null>(
    (laatste, een) => (een.besluitvormend ? Math.max(laatste ?? 0, dagVan(een)) : laatste),
    null,
  );
}

function opEigenDag({ dag }: Vergadering): Dag {
  return dag;
}

/** A meeting with the last day on which a stuk must be there. */
export interface Slot {
  readonly vergadering: Vergadering;
  readonly sluiting: Dag;
}

/** The searchable list of the meetings of one body. */
export function maakVergaderlijst(vergaderingen: readonly Vergadering[], kalender: Kalender): Vergaderlijst {
  return lijstVan(
    vergaderingen
      .filter((vergadering) => waaromOnbruikbaar(vergadering, kalender) === null)
      .map((vergadering) => ({ vergadering, sluiting: sluiting(vergadering) })),
  );
}

/** The searchable list of these slots, by day; of two on one day the one that closes last comes first. */
export function lijstVan(slots: readonly Slot[]): Vergaderlijst {
  const opDag = [...slots].sort((a, b) => a.vergadering.dag - b.vergadering.dag || b.sluiting - a.sluiting);
  return {
    vergaderingen: opDag.map(({ vergadering }) => vergadering),
    dagen: opDag.map(({ vergadering }) => vergadering.dag),
    aanleverdagen: opDag.map((slot) => slot.sluiting),
  };
}

/** The meetings of a list as slots, in its order. */
export function slotsVan({ vergaderingen, aanleverdagen }: Vergaderlijst): readonly Slot[] {
  return vergaderingen.map((vergadering, positie) => ({
    vergadering,
    sluiting: aanleverdagen[positie] ?? vergadering.dag,
  }));
}

/** The last day to hand in; never after the meeting itself, whatever was typed. */
function sluiting(vergadering: Vergadering): Dag {
  return Math.min(vergadering.aanleverdag ?? vergadering.dag, vergadering.dag);
}

/**
 * The index of the first meeting on or after `vanaf` whose aanleverdag is not before `gereed` (handing in
 * on the closing day is in time), or the length of the list when there is none.
 */
export function zoekVergadering(lijst: Vergaderlijst, gereed: Dag, vanaf: Dag): number {
  const { dagen, aanleverdagen } = lijst;
  let plaats = eersteVanaf(dagen, Math.max(gereed, vanaf));
  while (plaats < dagen.length && (aanleverdagen[plaats] ?? gereed) < gereed) {
    plaats += 1;
  }
  return plaats;
}

/** Where the stuk lands when it misses the chosen meeting: the first one that closes later. */
export function volgendeNa(gekozen: number, sluiting: Dag, lijst: Vergaderlijst): Vergadering | null {
  let plaats = gekozen + 1;
  while ((lijst.aanleverdagen[plaats] ?? sluiting + 1) <= sluiting) {
    plaats += 1;
  }
  return lijst.vergaderingen[plaats] ?? null;
}

/** The last meeting before the chosen one, if it was still to come when the stuk was ready but had closed. */
export function gemistVoor(gekozen: number, { laatst }: Moment, lijst: Vergaderlijst): Vergadering | null {
  const dag = lijst.dagen[gekozen - 1];
  const sluiting = lijst.aanleverdagen[gekozen - 1];
  if (laatst === null || dag === undefined || sluiting === undefined || dag < laatst || sluiting >= laatst) {
    return null;
  }
  return lijst.vergaderingen[gekozen - 1] ?? null;
}

/** The index of the first value that is at least `grens` in a rising row of days. */
export function eersteVanaf(dagen: readonly Dag[], grens: Dag): number {
  let laag = 0;
  let hoog = dagen.length;
  while (laag < hoog) {
    const midden = (laag + hoog) >>> 1;
    if ((dagen[midden] ?? grens) < grens) {
      laag = midden + 1;
    } else {
      hoog = midden;
    }
  }
  return laag;
}
