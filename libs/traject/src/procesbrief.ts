import type { WeekUitdrukking } from '@routekaart/kalender';

/** A periodic letter to all gemeenten, planned as a window of one or two weeks. */
export interface Procesbrief {
  readonly nummer: number;
  readonly rij: string;
  readonly week: WeekUitdrukking;
  readonly wat: string;
  readonly wie: string;
  readonly opmerkingen: string;
}
