import { formatDagen } from '@routekaart/kalender';
import { groepeer } from '../groepeer.js';
import { kansUit } from '../kans/kans.js';
import type { Treffer } from './trefzekerheid.js';

/** How forecasts of one horizon came out. */
export interface Uitkomsten {
  /** How many calendar days ahead they were made. */
  readonly vooruit: number;
  readonly aantal: number;
  /** How many decisions fell on the forecast day or before it. */
  readonly gehaald: number;
  readonly onbekend: number;
  /** The middle one of the deviations in calendar days; `null` when nothing was forecast. */
  readonly mediaan: number | null;
}

/** How good the forecasts for one station were. */
export interface Trefzekerheid extends Uitkomsten {
  readonly station: string;
}

/** How good the forecasts for one body were, whatever station it is. */
export interface Gremiumtrefzekerheid extends Uitkomsten {
  readonly gremium: string;
  readonly gemeente: string | null;
}

/** The forecasts that came out, summed up per station: never one lane for all, never an average of dates. */
export function trefzekerheidVan(treffers: readonly Treffer[]): readonly Trefzekerheid[] {
  const groepen = groepeer(treffers, ({ station, vooruit }) => `${station}|${vooruit}`);
  return [...groepen.values()].map((groep) => ({ station: groep[0].station, ...uitkomstenVan(groep) }));
}

/** The same per body: what the region's stations say together hides a body that is often late. */
export function trefzekerheidPerGremium(treffers: readonly Treffer[]): readonly Gremiumtrefzekerheid[] {
  const groepen = groepeer(treffers, ({ gremium, vooruit }) => `${gremium}|${vooruit}`);
  return [...groepen.values()].map((groep) => {
    const [{ gremium, gemeente }] = groep;
    return { gremium, gemeente, ...uitkomstenVan(groep) };
  });
}

/**
 * How forecasts came out, in words; a share is only told when there is enough to go by.
 * @example 'De middelste kwam 7 dagen later dan voorspeld. Te weinig besluiten om een kans op te bouwen.'
 */
export function beschrijfUitkomsten({ aantal, gehaald, mediaan }: Uitkomsten): string {
  const genoeg = kansUit({ gehaald, totaal: aantal }) !== null;
  const zin = mediaan === null ? 'Er was toen nog geen dag te voorspellen.' : middelsteZin(mediaan);
  return genoeg ? zin : `${zin} Te weinig besluiten om een kans op te bouwen.`;
}

function middelsteZin(dagen: number): string {
  if (dagen === 0) return 'De middelste kwam op de voorspelde dag.';
  return `De middelste kwam ${formatDagen(Math.abs(dagen))} ${dagen > 0 ? 'later' : 'eerder'} dan voorspeld.`;
}

function uitkomstenVan(groep: readonly [Treffer, ...(readonly Treffer[])]): Uitkomsten {
  const afwijkingen = groep.flatMap(({ afwijking }) => afwijking ?? []);
  return {
    vooruit: groep[0].vooruit,
    aantal: groep.length,
    gehaald: afwijkingen.filter((dagen) => dagen <= 0).length,
    onbekend: groep.length - afwijkingen.length,
    mediaan: middelste(afwijkingen),
  };
}

function middelste(getallen: readonly number[]): number | null {
  return [...getallen].sort((a, b) => a - b)[Math.floor((getallen.length - 1) / 2)] ?? null;
}
