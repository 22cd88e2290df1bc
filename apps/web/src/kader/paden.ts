import type { Identiteit } from '../sessie/identiteit.js';

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
    rol !== 'griffier' && { naam: 'Stuurgroep', pad: `/${traject}/stuurgroep` },
    gemeente !== null && { naam: 'Mijn strook', pad: `/${traject}/gemeente/${gemeente}` },
    { naam: 'Weekplanning', pad: `/${traject}/planning` },
    { naam: 'Wat veranderde er', pad: `/${traject}/verschil` },
    rol !== 'onsd' && rol !== 'lezer' && { naam: 'Wensen', pad: `/${traject}/wensen` },
    rol === 'two' && { naam: 'Import', pad: `/${traject}/import` },
    rol !== 'griffier' && { naam: 'Wat als?', pad: `/${traject}/wat-als` },
    (rol === 'two' || rol === 'stuurgroep') && { naam: 'Procesbrief', pad: `/${traject}/procesbrief` },
  ];
  return punten.filter((punt) => punt !== false);
}

export interface Menupunt {
  readonly naam: string;
  readonly pad: string;
}
