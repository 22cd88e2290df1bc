import { formatDag, formatDagen } from '@routekaart/kalender';
import type { Uiterste } from './uiterste.js';

/** The Dutch sentence of a last day. */
export function verklaarUiterste(uiterste: Uiterste): string {
  switch (uiterste.kind) {
    case 'haalbaar':
      return `Uiterlijk ${formatDag(uiterste.dag)}${ruimtezin(uiterste.ruimte)}.`;
    case 'gehaald':
      return `Op tijd: ${formatDag(uiterste.gebeurd)}; het mocht tot en met ${formatDag(uiterste.dag)}.`;
    case 'verstreken':
      return uiterste.gebeurd === null
        ? `Onhaalbaar: dit moest uiterlijk ${formatDag(uiterste.dag)}, en die dag is voorbij.`
        : `Onhaalbaar: dit moest uiterlijk ${formatDag(uiterste.dag)}, maar gebeurde op ${formatDag(uiterste.gebeurd)}.`;
    case 'nooit':
      return `Onhaalbaar: hoe vroeg ook, de strook eindigt niet eerder dan ${formatDag(uiterste.einde)}.`;
    case 'onbekend':
      return `Onbekend. ${uiterste.waarom}`;
    case 'gepasseerd':
      return 'Een later station heeft al besloten.';
  }
}

function ruimtezin(ruimte: number | null): string {
  if (ruimte === null) {
    return '';
  }
  return ruimte < 0
    ? `; de prognose is ${formatDagen(-ruimte)} te laat`
    : `; de prognose laat ${formatDagen(ruimte)} ruimte`;
}
