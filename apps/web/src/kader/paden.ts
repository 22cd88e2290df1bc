import type { Identiteit } from '../sessie/identiteit.js';

const EERSTE_TRAJECT = 'GR-SDD';

/** The view that this reader came for. */
export function startpadVan({ rol, gemeente }: Identiteit, traject = EERSTE_TRAJECT): string {
  if (gemeente !== null) return `/${traject}/gemeente/${gemeente}`;
  return rol === 'two' ? `/${traject}/planning` : `/${traject}/stuurgroep`;
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
