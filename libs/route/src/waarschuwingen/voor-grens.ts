import { type Dag, formatDag } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { type Handelgrens, ligtEr } from '../terugrekenen/grens-in-strook.js';
import { waardoorzin } from '../terugrekenen/leeg-venster.js';
import { handelgrensVan } from '../terugrekenen/handelgrens.js';
import { type Waarneming, actorVan, wieIsAanZet, zolangHetKan } from '../waarschuwing.js';

/** Who must act before the limit that was reckoned back, and until when it still helps. */
export function actieVoor(
  grens: Handelgrens,
  berekening: Berekening,
): Pick<Waarneming, 'actor' | 'uiterlijk'> {
  return {
    actor: actorVan(grens.wie),
    uiterlijk: grens.dag !== null && grens.dag >= grens.vanaf ? zolangHetKan(grens.dag, berekening) : null,
  };
}

/**
 * Who must act for a step to keep its chosen Vergadering, and until when: to hand in there, or earlier on the way by
 * reckoning back. Of a stuk that lies there nothing is asked any more.
 */
export function actieVoorVergadering(
  prognose: Stationsprognose,
  vergadering: { readonly dag: Dag; readonly aanleverdag: Dag },
  berekening: Berekening,
): Partial<Pick<Waarneming, 'actor'>> & Pick<Waarneming, 'uiterlijk'> {
  const zelf = wieIsAanZet(prognose, berekening) === prognose;
  if (zelf && ligtEr(prognose)) {
    return { uiterlijk: null };
  }
  const grens = zelf ? null : handelgrensVan(prognose, vergadering.dag, berekening);
  return grens === null
    ? { uiterlijk: zolangHetKan(vergadering.aanleverdag, berekening) }
    : actieVoor(grens, berekening);
}

/** The last day as evidence: the same sentence before and after that day. */
export function bewijsVanGrens({ wie, wat, kind, dag, waardoor }: Handelgrens): string {
  const naam = wie.stap.gremium.naam;
  const wanneer =
    wat === 'besluiten' ? `Uiterste dag voor ${naam}` : `Uiterste dag om aan te leveren bij ${naam}`;
  switch (kind) {
    case 'dag':
      return `${wanneer}: ${dag === null ? 'onbekend' : formatDag(dag)}`;
    case 'nooit':
      return waardoor === undefined
        ? `${wanneer}: nooit geweest`
        : `${wanneer}: geen, want ${waardoorzin(waardoor)}`;
    case 'onbekend':
      return `${wanneer}: onbekend`;
  }
}
