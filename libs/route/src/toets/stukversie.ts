import type { Stand } from '@routekaart/traject';
import { type Toets, nietGevonden, regelGeschonden } from './weigering.js';

/** A new version of the stuk as somebody wants to add it. */
export interface StukversieVoorstel {
  readonly mijlpaal: number;
  /** SHA-256 of the document, 64 hexadecimal digits in lower case. */
  readonly hash: string;
}

/**
 * Whether this version may be added. A version never changes: from then on it is in route and frozen, until the next one
 * replaces it. The same document twice is no new version.
 */
export function toetsStukversie({ mijlpaal, hash }: StukversieVoorstel, stand: Stand): Toets {
  if (!stand.mijlpalen.some(({ nummer }) => nummer === mijlpaal)) {
    return nietGevonden('mijlpaal', `Mijlpaal ${String(mijlpaal)} bestaat niet in dit traject.`);
  }
  const zelfde = stand.stukversies.find((versie) => versie.mijlpaal === mijlpaal && versie.hash === hash);
  return zelfde === undefined
    ? null
    : regelGeschonden('STUK-01', 'hash', `Dit document is al versie ${String(zelfde.nummer)} van het stuk.`);
}

/** The number that the next version of this stuk gets. */
export function volgendeVersie(mijlpaal: number, { stukversies }: Pick<Stand, 'stukversies'>): number {
  const nummers = stukversies.filter((versie) => versie.mijlpaal === mijlpaal).map(({ nummer }) => nummer);
  return Math.max(0, ...nummers) + 1;
}
