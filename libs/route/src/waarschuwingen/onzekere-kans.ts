import type { Dag } from '@routekaart/kalender';
import type { Stap } from '../routeplan.js';

/**
 * The first meeting after a day, and not after `tot`, of which nobody knows until when it takes a stuk; `null` without
 * one. Who misses the certain meetings around it may still make this one.
 */
export function onzekereKans(
  { lijst, ruimste }: Pick<Stap, 'lijst' | 'ruimste'>,
  na: Dag,
  tot: Dag,
): Dag | null {
  if (lijst === ruimste) {
    return null;
  }
  const gevonden = ruimste.vergaderingen.find(
    ({ dag, aanleverdag }) => aanleverdag === null && dag > na && dag <= tot,
  );
  return gevonden?.dag ?? null;
}
