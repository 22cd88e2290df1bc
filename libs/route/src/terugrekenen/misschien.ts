import { type Dag, formatDag } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import { isZonderEinde } from '../heropening.js';
import type { Moment } from '../moment.js';
import type { Stationsprognose } from '../prognose.js';
import { eersteNa, voorspellerNa } from './deelroute.js';
import type { Terugvraag } from './uiterste.js';

/** A meeting of which nobody knows until when it takes a stuk, with the body that meets. */
export interface OnzekereVergadering {
  readonly prognose: Stationsprognose;
  readonly vergadering: Vergadering;
}

/** A goal that is not certain any more, and not lost either. */
export interface Misschien {
  /** Where the strook ends now: its first possible day is still in time. */
  readonly einde: Moment;
  /** The meetings that must take the stuk for that first day; none where something else makes the band. */
  readonly via: readonly OnzekereVergadering[];
}

/**
 * Whether the goal can still be made after its last certain day: by what happened, or (`null`) as if it happens as soon as
 * it can, on `vanaf`. `null` when it certainly cannot.
 */
export function nogMogelijk(
  { route, aanname, einde, grens }: Terugvraag,
  prognoses: readonly Stationsprognose[],
  gebeurd: Dag | null,
  vanaf: Dag,
): Misschien | null {
  const verder = gebeurd === null ? voorspellerNa(route, aanname)(vanaf) : prognoses;
  const dag = verder[einde]?.dag;
  return dag === undefined || dag.vroegst === null || dag.vroegst > grens
    ? null
    : { einde: dag, via: onzekereVergaderingen(verder.slice(eersteNa(aanname), einde + 1)) };
}

/** The meetings that give these steps their first possible day, and of which nobody knows whether they do. */
export function onzekereVergaderingen(
  prognoses: readonly Stationsprognose[],
): readonly OnzekereVergadering[] {
  return prognoses.flatMap((prognose) => {
    const { vroegst, laatst } = prognose.dag;
    const vergadering = prognose.stap.ruimste.vergaderingen.find(
      ({ dag, aanleverdag }) => dag === vroegst && aanleverdag === null,
    );
    return vergadering === undefined || vroegst === laatst || isZonderEinde(prognose)
      ? []
      : [{ prognose, vergadering }];
  });
}

/** These meetings as the end of a Dutch sentence; empty without any. */
export function onzekerzin(via: readonly OnzekereVergadering[]): string {
  const namen = via.map(
    ({ prognose, vergadering: { dag } }) => `${prognose.stap.gremium.naam} van ${formatDag(dag)}`,
  );
  return namen.length === 0 ? '' : `: van ${namen.join(' en ')} is de aanleverdatum niet bekend`;
}
