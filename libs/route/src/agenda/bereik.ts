import type { Activiteit } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { activiteitenVoor } from '../overzicht/strook.js';
import type { Stationsprognose } from '../prognose.js';

export const AGENDASOORTEN = ['traject', 'gemeente', 'gremium'] as const;
export type Agendasoort = (typeof AGENDASOORTEN)[number];

/** Whose calendar it is: the whole Traject, one gemeente (CBS code) or one body. */
export interface Agendabereik {
  readonly soort: Agendasoort;
  readonly code: string;
}

/** What stands in one calendar. */
export interface Agendadelen {
  readonly activiteiten: readonly Activiteit[];
  /** The bodies whose meetings stand in it. */
  readonly gremia: ReadonlySet<string>;
  readonly prognoses: readonly Stationsprognose[];
}

/**
 * The activiteiten, bodies and steps that concern these readers. A gemeente has its own bodies and the regional ones
 * on its route; a body has its own steps, and the rows of the plan that name it or its station ("raden (x 7)").
 */
export function delenVan({ stand, prognoses }: Berekening, { soort, code }: Agendabereik): Agendadelen {
  switch (soort) {
    case 'traject': {
      const gremia = new Set(stand.gremia.map((gremium) => gremium.code));
      return { activiteiten: stand.activiteiten, gremia, prognoses };
    }
    case 'gemeente': {
      const strook = prognoses.filter(({ stap }) => (stap.behandeling.gemeente ?? code) === code);
      const eigen = stand.gremia.filter(({ gemeente }) => gemeente === code);
      return {
        activiteiten: activiteitenVoor(code, stand),
        gremia: new Set([...eigen, ...strook.map(({ stap }) => stap.gremium)].map((gremium) => gremium.code)),
        prognoses: strook,
      };
    }
    case 'gremium': {
      const eigen = prognoses.filter(({ stap }) => stap.gremium.code === code);
      const stations = new Set(eigen.map(({ stap }) => stap.station.code));
      return {
        activiteiten: stand.activiteiten.filter(
          ({ gremia, station }) => gremia.includes(code) || (station !== null && stations.has(station)),
        ),
        gremia: new Set([code]),
        prognoses: eigen,
      };
    }
  }
}
