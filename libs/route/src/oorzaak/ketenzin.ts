import { formatDag, formatDagen } from '@routekaart/kalender';
import type { Schakel } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { formatMoment } from '../reden.js';

/**
 * The whole chain in one Dutch line, with every Vergadering that was just missed.
 * @example "ONS-D vr 12-3-2021 haalt de aanleverdatum do 11-3-2021 van College X van di 16-3-2021 niet (1 dag te laat) → College X di 23-3-2021"
 */
export function ketenzin(keten: readonly Schakel[]): string {
  return keten.map(({ prognose }, plaats) => stukje(prognose, keten[plaats + 1]?.prognose)).join(' → ');
}

function stukje(prognose: Stationsprognose, volgende: Stationsprognose | undefined): string {
  const zelf = `${prognose.stap.gremium.naam} ${formatMoment(prognose.dag)}`;
  const gemist = volgende?.gemist ?? null;
  const gereed = volgende?.gereed.laatst ?? null;
  if (volgende === undefined || gemist?.aanleverdag == null || gereed === null) {
    return zelf;
  }
  const wanneer = gereed === prognose.dag.laatst ? '' : `, gereed ${formatDag(gereed)},`;
  return (
    `${zelf}${wanneer} haalt de aanleverdatum ${formatDag(gemist.aanleverdag)} van ${volgende.stap.gremium.naam} van ` +
    `${formatDag(gemist.dag)} niet (${formatDagen(gereed - gemist.aanleverdag)} te laat)`
  );
}
