import type { Maatregelsoort } from '@routekaart/traject';
import type { Veldnaam } from './soorten.js';

export type Waarden = Readonly<Partial<Record<Veldnaam, string>>>;

/** One measure as it is filled in, complete or not. `null`: nobody chose yet what it will be. */
export interface Rij {
  readonly soort: Maatregelsoort | null;
  readonly waarden: Waarden;
}
