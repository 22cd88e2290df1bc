import type { Dag } from '@routekaart/kalender';
import type { GelezenRij } from '../gelezen.js';

/** The days a row names: its date, or its alternative dates. */
export function dagenVan({ datum }: GelezenRij): readonly Dag[] {
  if (datum?.kind === 'vast') return [datum.dag];
  return datum?.kind === 'alternatieven' ? datum.dagen : [];
}

const DAGNAMEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

/** The full name of a weekday, 0 = Monday. */
export function dagnaam(weekdag: number): string {
  return DAGNAMEN[weekdag] ?? '';
}
