import type { Identiteit } from '../sessie/identiteit.js';
import { TEKSTEN } from '../teksten/teksten.js';

/** The view that this reader came for. */
export function startpadVan({ rol, gemeente }: Identiteit, traject: string): string {
  if (gemeente !== null) return `/${traject}/gemeente/${gemeente}`;
  return rol === 'two' ? `/${traject}/planning` : `/${traject}/stuurgroep`;
}

/** What a view keeps when it is shown of another traject: as of which day, and with whose knowledge. */
const BLIJFT = ['peildatum', 'bekend'];

/** The same view of another traject. Its filters and numbers mean nothing there, and are left behind. */
export function zelfdeWeergaveIn(traject: string, pad: string, zoek: string): string {
  const [, , weergave = '', deel] = pad.split('/');
  const behouden = [...new URLSearchParams(zoek)].filter(([naam]) => BLIJFT.includes(naam));
  const vraag = new URLSearchParams(behouden).toString();
  const gemeente = weergave === 'gemeente' && deel !== undefined ? `/${deel}` : '';
  return `/${traject}/${weergave}${gemeente}${vraag === '' ? '' : `?${vraag}`}`;
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
