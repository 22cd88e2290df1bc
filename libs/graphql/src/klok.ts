import type { Dag } from '@routekaart/kalender';

/** The only clock of the program: resolvers ask it once, the domain gets its answer as data. */
export abstract class Klok {
  /** Today in the Netherlands. */
  abstract vandaag(): Dag;
  /** This instant, as ISO text; on a demo clock it lies on the day of `vandaag`. */
  abstract nu(): string;
}
