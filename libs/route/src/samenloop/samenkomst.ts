import type { Deelname, Samenloopregel } from '@routekaart/traject';
import { type Moment, ONBEKEND, laatsteVan } from '../moment.js';
import { isBereikt, momentVolgens } from './samenloop.js';

/** The lanes that come together before a regional step, when not simply all of them count. */
export interface Samenkomst {
  readonly regel: Samenloopregel;
  readonly leden: readonly Samenkomstlid[];
}

interface Samenkomstlid {
  readonly gemeente: string;
  /** Positions in the route plan; none for a gemeente that does not take part. */
  readonly posities: readonly number[];
  readonly deelname: Deelname;
}

interface MetVoorgangers {
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
    moment: posities.length === 0 ? ONBEKEND : laatsteVan(posities.map(momentOp)),
  }));
  return laatsteVan([
    ...buitenStroken(stap, samenkomst).map(momentOp),
    momentVolgens(samenkomst.regel, leden),
  ]);
}

const GEEN: readonly number[] = [];

/** The predecessors that must still decide before the step can begin: none when enough have. */
export function nogNodig(stap: MetVoorgangers, isKlaar: (positie: number) => boolean): readonly number[] {
  const { samenkomst, voorgangers } = stap;
  if (voorgangers.every(isKlaar)) {
    return GEEN;
  }
  const open = voorgangers.filter((positie) => !isKlaar(positie));
  if (samenkomst === null) {
    return open;
  }
  const posities = new Map(samenkomst.leden.map((lid) => [lid.gemeente, lid.posities]));
  const bereikt = isBereikt(samenkomst.regel, samenkomst.leden, (gemeente) => {
    const eigen = posities.get(gemeente) ?? [];
    return eigen.length > 0 && eigen.every(isKlaar);
  });
  return bereikt ? buitenStroken(stap, samenkomst).filter((positie) => !isKlaar(positie)) : open;
}

function buitenStroken({ voorgangers }: MetVoorgangers, { leden }: Samenkomst): readonly number[] {
  const inStrook = new Set(leden.flatMap(({ posities }) => posities));
  return voorgangers.filter((positie) => !inStrook.has(positie));
}
