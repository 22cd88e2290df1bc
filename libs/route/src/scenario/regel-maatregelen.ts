import type { Stand, StationsregelAannemen } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { toetsStationsregel } from '../toets/stationsregel.js';
import type { Weigering } from '../toets/weigering.js';
import { AANNAME } from './aanname.js';

/** The Stand with another local rule at one place, or without it, by the rules of a real one (REGEL-01 to 05). */
export function metStationsregel(
  { station, gemeente, regel }: Omit<StationsregelAannemen, 'soort'>,
  berekening: Berekening,
): Stand | Weigering {
  const { stand } = berekening;
  const weigering = toetsStationsregel({ station, gemeente, regel, reden: AANNAME }, berekening);
  if (weigering !== null) {
    return weigering;
  }
  const andere = (stand.stationsregels ?? []).filter(
    (een) => een.station !== station || een.gemeente !== gemeente,
  );
  return {
    ...stand,
    stationsregels: regel === null ? andere : [...andere, { station, gemeente, ...regel, bron: AANNAME }],
  };
}
