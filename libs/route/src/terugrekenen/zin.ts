import { type Dag, formatDag, formatDagen } from '@routekaart/kalender';
import { formatMoment } from '../reden.js';
import { waardoorzin } from './leeg-venster.js';
import { onzekerzin } from './misschien.js';
import type { Uiterste } from './uiterste.js';
import { uitstelzin } from './uitstel.js';

/** The Dutch sentence of a last day. */
export function verklaarUiterste(uiterste: Uiterste): string {
  switch (uiterste.kind) {
    case 'haalbaar':
      return `Uiterlijk ${formatDag(uiterste.dag)}${ruimtezin(uiterste.ruimte)}.`;
    case 'gehaald':
      return `Op tijd: ${formatDag(uiterste.gebeurd)}; het mocht tot en met ${formatDag(uiterste.dag)}.`;
    case 'verstreken':
      return `Onhaalbaar: ${voorbijzin(uiterste)}.`;
    case 'misschien':
      return (
        `Niet zeker meer: ${voorbijzin(uiterste)}. Het kan nog: ` +
        `de strook eindigt ${formatMoment(uiterste.einde)}${onzekerzin(uiterste.via)}.`
      );
    case 'nooit':
      return `Onhaalbaar: ${nooitzin(uiterste)}.`;
    case 'onbekend':
      return `Onbekend. ${uiterste.waarom}`;
    case 'gepasseerd':
      return uiterste.ligtEr === true
        ? 'Hier hoeft niets te worden aangeleverd: het stuk ligt er nog.'
        : 'Een later station heeft al besloten.';
  }
}

function nooitzin({ einde, waardoor }: Extract<Uiterste, { readonly kind: 'nooit' }>): string {
  return [
    ...(einde === null ? [] : [`hoe vroeg ook, de strook eindigt niet eerder dan ${formatDag(einde)}`]),
    ...(waardoor === undefined ? [] : [waardoorzin(waardoor)]),
  ].join('; ');
}

function voorbijzin(uiterste: Extract<Uiterste, { readonly gebeurd: Dag | null }>): string {
  const { dag, gebeurd } = uiterste;
  const moest = `dit moest uiterlijk ${formatDag(dag)}`;
  if (uiterste.kind === 'verstreken' && uiterste.uitstel !== undefined) {
    return `${moest}, en ${uitstelzin(uiterste.uitstel)}`;
  }
  return gebeurd === null
    ? `${moest}, en die dag is voorbij`
    : `${moest}, maar gebeurde op ${formatDag(gebeurd)}`;
}

function ruimtezin(ruimte: number | null): string {
  if (ruimte === null) {
    return '';
  }
  return ruimte < 0
    ? `; de prognose is ${formatDagen(-ruimte)} te laat`
    : `; de prognose laat ${formatDagen(ruimte)} ruimte`;
}
