import type { Kalenderperiode } from '@routekaart/kalender';
import type { RecesWijzigen } from '../scenario/maatregel.js';
import type { Afgesproken } from './afspraak.js';

/**
 * With one more reces of a body, or of every body of a gemeente; with the one on the day `huidig` on other days; or
 * without it. A body that has exactly this reces keeps it as it is.
 */
export function metRecesIn<S extends Pick<Afgesproken, 'gremia' | 'kalenderperioden'>>(
  stand: S,
  { gremium, gemeente, huidig, periode }: Omit<RecesWijzigen, 'soort'>,
  naam: string,
): S {
  const wie = gremium === null ? gremiaVan(gemeente, stand) : [gremium];
  if (huidig !== null) {
    const kalenderperioden = stand.kalenderperioden.flatMap((een) =>
      !isRecesOp(een, huidig, wie) ? [een] : periode === null ? [] : [{ ...een, ...periode }],
    );
    return { ...stand, kalenderperioden };
  }
  if (periode === null) return stand;
  const heeftHet = (code: string): boolean =>
    stand.kalenderperioden.some(
      (een) => isRecesOp(een, periode.van, [code]) && een.van === periode.van && een.tot === periode.tot,
    );
  const nieuw = wie
    .filter((code) => !heeftHet(code))
    .map((code) => ({ laag: 'reces', naam, ...periode, hard: true, gremium: code }));
  return { ...stand, kalenderperioden: [...stand.kalenderperioden, ...nieuw] };
}

/** Whether this is a reces of their own of one of these bodies, and holds on that day. */
export function isRecesOp(
  { laag, gremium, van, tot }: Kalenderperiode,
  dag: number,
  gremia: readonly string[],
): boolean {
  return laag === 'reces' && gremium !== null && gremia.includes(gremium) && van <= dag && dag <= tot;
}

/** The codes of all bodies of one gemeente. */
export function gremiaVan(
  gemeente: string | null,
  { gremia }: Pick<Afgesproken, 'gremia'>,
): readonly string[] {
  return gremia.filter((een) => een.gemeente === gemeente).map(({ code }) => code);
}
