import { formatDag, formatDagen } from '@routekaart/kalender';
import type { Ingangsdatumprognose } from '../mijlpaalprognose.js';
import { formatMoment } from '../reden.js';

/** Whether the ingangsdatum holds, as a Dutch sentence with the days that decide it. */
export function verklaarIngangsdatum(prognose: Ingangsdatumprognose): string {
  const { ingangsdatum, antwoord, marge, laatsteBesluit, laatsteStap, onhaalbaar } = prognose;
  if (ingangsdatum === null) {
    return 'Er is nog geen ingangsdatum bepaald.';
  }
  const doel = formatDag(ingangsdatum);
  if (onhaalbaar.length > 0) {
    return `Nee, zo niet: aan mijlpaal ${onhaalbaar.join(' en ')} doen te weinig gemeenten mee; de ingangsdatum is ${doel}.`;
  }
  const wat = laatsteStap.laatst === laatsteBesluit.laatst ? 'het laatste besluit' : 'de laatste stap';
  const wanneer = formatMoment(laatsteStap, 'op ');
  const rust = aannamezin(prognose);
  switch (antwoord) {
    case 'ja':
      return `Ja: ${wat} valt ${wanneer}, ${formatDagen(marge ?? 0)} vóór ${doel}.${rust}`;
    case 'nee':
      return `Nee: ${wat} valt ${wanneer}; de ingangsdatum is ${doel}.${rust}`;
    case 'onzeker':
      return `Onzeker: ${wat} valt ${wanneer}; de ingangsdatum is ${doel}.${rust}`;
    case 'onbekend':
      return `Niet te voorspellen: ${wat} valt ${wanneer}; de ingangsdatum is ${doel}.`;
  }
}

/** What the answer rests on that no source says, such as the days of ondertekenen and bekendmaken. */
function aannamezin({ aangenomen }: Ingangsdatumprognose): string {
  return aangenomen.length === 0
    ? ''
    : ` Aangenomen: ${aangenomen.map(({ naam, dagen }) => `${formatDagen(dagen)} voor ${naam}`).join(', ')}.`;
}
