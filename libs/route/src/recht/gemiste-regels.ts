import { type Rechtsregime, type Stand, regimeVan } from '@routekaart/traject';
import type { Stationsprognose } from '../prognose.js';
import { regimesPerMijlpaal } from './regimes.js';

/** The rules of law for which the route of a Mijlpaal has no station. */
export interface GemisteRegels {
  readonly mijlpaal: number;
  /** Those that it must follow from begin to end. */
  readonly regels: readonly Rechtsregime[];
  /** Those that come or go on the way: which one holds is for lawyers. */
  readonly wisselend: readonly Rechtsregime[];
}

/**
 * What the law asks of a route that it does not have. Not of a Mijlpaal that asks a plain instemming, nor where no station
 * names a rule of law: then nobody said which of them answers it.
 */
export function gemisteRegels(bron: {
  readonly stand: Stand;
  readonly prognoses: readonly Stationsprognose[];
}): readonly GemisteRegels[] {
  const { stand, prognoses } = bron;
  if (stand.rechtsregimes.length === 0) {
    return [];
  }
  const volgensRecht = new Set(
    stand.mijlpalen.filter(({ besluitaard }) => besluitaard !== 'instemming').map(({ nummer }) => nummer),
  );
  const noemtRecht = new Set(
    prognoses
      .filter(({ stap }) => regimeVan(stap.station, stand) !== null)
      .map(({ stap }) => stap.behandeling.mijlpaal),
  );
  return regimesPerMijlpaal(bron).flatMap(({ mijlpaal, begin, eind, zonderStation }) => {
    const blijft = (regel: Rechtsregime): boolean => begin.includes(regel) && eind.includes(regel);
    return zonderStation.length > 0 && volgensRecht.has(mijlpaal) && noemtRecht.has(mijlpaal)
      ? [
          {
            mijlpaal,
            regels: zonderStation.filter(blijft),
            wisselend: zonderStation.filter((regel) => !blijft(regel)),
          },
        ]
      : [];
  });
}

/** Where a rule of law stands, or else the rule itself. */
export function vindplaats({ bron, regel }: Rechtsregime): string {
  return bron ?? regel.replace(/\.$/u, '');
}
