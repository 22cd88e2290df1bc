import { formatDag, formatDagen, opsomming } from '@routekaart/kalender';
import type { Ingangsdatumprognose } from '../mijlpaalprognose.js';
import { vindplaats } from '../recht/gemiste-regels.js';
import { formatMoment } from '../reden.js';

/** Whether the ingangsdatum holds, as a Dutch sentence with the days that decide it. */
export function verklaarIngangsdatum(prognose: Ingangsdatumprognose): string {
  const { ingangsdatum, antwoord, marge, laatsteStap, onhaalbaar, zonderStation, wisselend } = prognose;
  if (ingangsdatum === null) {
    return 'Er is nog geen ingangsdatum bepaald.';
  }
  const doel = formatDag(ingangsdatum);
  if (onhaalbaar.length > 0) {
    return `Nee, zo niet: aan mijlpaal ${opsomming(onhaalbaar.map(String))} doen te weinig gemeenten mee; de ingangsdatum is ${doel}.`;
  }
  const wat = isBesluit(prognose) ? 'het laatste besluit' : 'de laatste stap';
  const wanneer = formatMoment(laatsteStap, 'op ');
  const rust = aannamezin(prognose);
  const opTijd = `${wat} valt ${wanneer}, ${formatDagen(marge ?? 0)} vóór ${doel}`;
  if (zonderStation.length > 0) {
    return `Onzeker: ${opTijd}, maar de route mist een station dat de wet vraagt (${zonderStation.map(vindplaats).join('; ')}).${rust}`;
  }
  if (wisselend.length > 0) {
    return `Onzeker: ${opTijd}, maar het recht verandert onderweg, en voor een regel die dan geldt heeft de route geen station (${wisselend.map(vindplaats).join('; ')}).${rust}`;
  }
  switch (antwoord) {
    case 'ja':
      return `Ja: ${opTijd}.${rust}`;
    case 'nee':
      return `Nee: ${wat} valt ${wanneer}; de ingangsdatum is ${doel}.${rust}`;
    case 'onzeker':
      return `Onzeker: ${wat} valt ${wanneer}; de ingangsdatum is ${doel}.${rust}`;
    case 'onbekend':
      return `Niet te voorspellen: ${wat} valt ${wanneer}; de ingangsdatum is ${doel}.`;
  }
}

/** Whether the last step is a decision: two unknown ends are not the same day. */
export function isBesluit({
  laatsteBesluit: besluit,
  laatsteStap: stap,
}: Pick<Ingangsdatumprognose, 'laatsteBesluit' | 'laatsteStap'>): boolean {
  return stap.vroegst === besluit.vroegst && stap.laatst === besluit.laatst;
}

/** What the answer rests on that no source says, such as the days of ondertekenen and bekendmaken. */
function aannamezin({ aangenomen }: Ingangsdatumprognose): string {
  return aangenomen.length === 0
    ? ''
    : ` Aangenomen: ${aangenomen.map(({ naam, dagen }) => `${formatDagen(dagen)} voor ${naam}`).join(', ')}.`;
}
