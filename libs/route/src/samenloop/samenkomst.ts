import type { Deelname, Samenloopregel } from '@routekaart/traject';
import { type Moment, laatsteVan } from '../moment.js';
import { isBereikt, isOnhaalbaar, momentVolgens } from './samenloop.js';

/** The lanes that come together before a regional step, when not simply all of them count. */
export interface Samenkomst {
  readonly regel: Samenloopregel;
  readonly leden: readonly Samenkomstlid[];
  /** Positions in the route plan of all lanes, also of a gemeente that decided and does not take part. */
  readonly stroken: ReadonlySet<number>;
}

export interface Samenkomstlid {
  readonly gemeente: string;
  /** Positions in the route plan; none for a gemeente that does not take part. */
  readonly posities: readonly number[];
  readonly deelname: Deelname;
}

/** What must be known of a step to see when its predecessors let it go. */
export interface MetVoorgangers {
  readonly voorgangers: readonly number[];
  readonly samenkomst: Samenkomst | null;
}

/** When the predecessors of a step have decided, as far as the step needs them. */
export function momentVanVoorgangers(stap: MetVoorgangers, momentOp: (positie: number) => Moment): Moment {
  const { samenkomst } = stap;
  if (samenkomst === null) {
    return laatsteVan(stap.voorgangers.map(momentOp));
  }
  const leden = samenkomst.leden.map(({ gemeente, posities, deelname }) => ({
    gemeente,
    deelname,
    moment: laatsteVan(posities.map(momentOp)),
  }));
  return laatsteVan([
    ...buitenStroken(stap, samenkomst).map(momentOp),
    momentVolgens(samenkomst.regel, leden),
  ]);
}

/** Whether the step can begin: its predecessors have decided, or enough of them by the rule of the Mijlpaal. */
export function magBeginnen(stap: MetVoorgangers, isKlaar: (positie: number) => boolean): boolean {
  const { samenkomst, voorgangers } = stap;
  return samenkomst === null
    ? voorgangers.every(isKlaar)
    : isSamen(samenkomst, isKlaar) && buitenStroken(stap, samenkomst).every(isKlaar);
}

/** Whether too few gemeenten take part for the lanes before the step ever to come together. */
export function komtNooitSamen({ samenkomst }: Pick<MetVoorgangers, 'samenkomst'>): boolean {
  return samenkomst !== null && isOnhaalbaar(samenkomst.regel, samenkomst.leden);
}

/**
 * The predecessors that must still decide before the step can begin. None when enough have, and none either when the
 * rule can no longer be met: see {@link magBeginnen}.
 */
export function nogNodig(stap: MetVoorgangers, isKlaar: (positie: number) => boolean): readonly number[] {
  const { samenkomst, voorgangers } = stap;
  const nodig =
    samenkomst !== null && isSamen(samenkomst, isKlaar) ? buitenStroken(stap, samenkomst) : voorgangers;
  return nodig.filter((positie) => !isKlaar(positie));
}

function isSamen({ regel, leden }: Samenkomst, isKlaar: (positie: number) => boolean): boolean {
  const posities = new Map(leden.map((lid) => [lid.gemeente, lid.posities]));
  return isBereikt(regel, leden, (gemeente) => {
    const eigen = posities.get(gemeente) ?? [];
    return eigen.length > 0 && eigen.every(isKlaar);
  });
}

/** The predecessors that are no lane, for which no join rule holds. */
export function buitenStroken({ voorgangers }: MetVoorgangers, { stroken }: Samenkomst): readonly number[] {
  return voorgangers.filter((positie) => !stroken.has(positie));
}
