import type { Identiteit } from '../sessie/identiteit.js';
import { TEKSTEN } from '../teksten/teksten.js';

/** The view that this reader came for. */
export function startpadVan({ rol, gemeente }: Identiteit, traject: string): string {
  if (gemeente !== null) return `/${traject}/gemeente/${gemeente}`;
  return rol === 'two' ? `/${traject}/planning` : `/${traject}/stuurgroep`;
}

/** As of which day a view is shown, and with whose knowledge: that means the same in every view. */
const VAN_ALLE = ['peildatum', 'bekend'];
/** A what-if that was begun is not lost by looking at something else. */
const VAN_DIT_TRAJECT = [...VAN_ALLE, 'm'];

/** The same view of another traject. Its filters and numbers mean nothing there, and are left behind. */
export function zelfdeWeergaveIn(traject: string, pad: string, zoek: string): string {
  const [, , weergave = '', deel] = pad.split('/');
  const gemeente = weergave === 'gemeente' && deel !== undefined ? `/${deel}` : '';
  return `/${traject}/${weergave}${gemeente}${met(VAN_ALLE, zoek)}`;
}

/**
 * Another view of this traject, opened with these parts of its own. The filters stay behind: “van” is a day in one view,
 * and an edition in another.
 */
export function andereWeergave(
  pad: string,
  zoek: string,
  eigen: Readonly<Record<string, string>> = {},
): string {
  return `${pad}${met(VAN_DIT_TRAJECT, zoek, eigen)}`;
}

function met(namen: readonly string[], zoek: string, eigen: Readonly<Record<string, string>> = {}): string {
  const behouden = [...new URLSearchParams(zoek)]
    .filter(([naam]) => namen.includes(naam) && eigen[naam] === undefined)
    .concat(Object.entries(eigen));
  return behouden.length === 0 ? '' : `?${new URLSearchParams(behouden).toString()}`;
}

/** The views that this reader may open, in the order of the menu. */
export function menuVan({ rol, gemeente }: Identiteit, traject: string): readonly Menupunt[] {
  const punten: readonly (Menupunt | false)[] = [
    rol !== 'griffier' && { naam: TEKSTEN.menu.stuurgroep, pad: `/${traject}/stuurgroep` },
    gemeente !== null && { naam: TEKSTEN.menu.strook, pad: `/${traject}/gemeente/${gemeente}` },
    { naam: TEKSTEN.menu.planning, pad: `/${traject}/planning` },
    { naam: TEKSTEN.menu.verschil, pad: `/${traject}/verschil` },
    rol !== 'onsd' && rol !== 'lezer' && { naam: TEKSTEN.menu.wensen, pad: `/${traject}/wensen` },
    rol === 'two' && { naam: TEKSTEN.menu.import, pad: `/${traject}/import` },
    rol !== 'griffier' && { naam: TEKSTEN.menu.watAls, pad: `/${traject}/wat-als` },
    (rol === 'two' || rol === 'stuurgroep') && {
      naam: TEKSTEN.menu.procesbrief,
      pad: `/${traject}/procesbrief`,
    },
  ];
  return punten.filter((punt) => punt !== false);
}

export interface Menupunt {
  readonly naam: string;
  readonly pad: string;
}
