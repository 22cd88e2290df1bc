import { type Dag, dagVan, formatDag } from '@routekaart/kalender';
import type { StappenQuery } from '../../../api/documenten.js';
import type { STUURGROEP } from '../../../teksten/stuurgroep.js';

export type Gemeentetreden = StappenQuery['stappenfunctie']['gemeenten'][number];
export type Trede = Gemeentetreden['treden'][number];

/** The drawing in its own units. The edges leave room for the days beside the line. */
export const VLAK = { breedte: 320, hoogte: 152, links: 8, rechts: 56, boven: 20, onder: 36 } as const;

/** The days at the ends of both axes, the same for every gemeente, so that drawings can be compared. */
export interface Assen {
  readonly van: Dag;
  readonly tot: Dag;
  readonly eerste: Dag;
  readonly laatste: Dag;
}

/** The axes on which the treden of all gemeenten fit. Ends that nobody knows are left out. */
export function assenVan(gemeenten: readonly Gemeentetreden[], van: string, tot: string): Assen {
  const einden = gemeenten
    .flatMap(({ treden }) => treden.map(({ einde }) => einde.laatst))
    .filter((dag) => dag !== null)
    .map(dagVan);
  const begin = dagVan(van);
  return {
    van: begin,
    tot: dagVan(tot),
    eerste: Math.min(...einden, Infinity) === Infinity ? begin : Math.min(...einden),
    laatste: Math.max(...einden, begin),
  };
}

/** Where a day of the besluit stands, from left to right. */
export function xVan(dag: Dag, { van, tot }: Assen): number {
  return VLAK.links + deel(dag, van, tot) * (VLAK.breedte - VLAK.links - VLAK.rechts);
}

/** Where a day of the raad stands: the later, the higher. */
export function yVan(dag: Dag, { eerste, laatste }: Assen): number {
  return VLAK.hoogte - VLAK.onder - deel(dag, eerste, laatste) * (VLAK.hoogte - VLAK.onder - VLAK.boven);
}

/** A day without its year, for beside a line. */
export function zonderJaar(dag: Dag): string {
  return formatDag(dag).replace(/-\d{4}$/u, '');
}

/** How an end relates to the window, as the name of a class and as words. */
export function venstersoort({
  binnenVenster,
}: Pick<Trede, 'binnenVenster'>): keyof typeof STUURGROEP.stappen.venster {
  if (binnenVenster === null) return 'onbekend';
  return binnenVenster ? 'binnen' : 'na';
}

function deel(dag: Dag, van: Dag, tot: Dag): number {
  return tot === van ? 0 : (dag - van) / (tot - van);
}
