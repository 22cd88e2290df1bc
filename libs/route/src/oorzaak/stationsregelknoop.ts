import { formatDag } from '@routekaart/kalender';
import type { Stationsregel } from '@routekaart/traject';
import type { Stap } from '../routeplan.js';
import { knoop } from './delen.js';
import type { Bronverwijzing, Knoop } from './graaf.js';

/** What a local rule about a station says here, with where that rule stands (bron 002, or who recorded it). */
export function stationsregelknoop(
  wat: 'tussenregel' | 'verwerking' | 'kwaliteitstoets' | 'uitgeweken',
  { behandeling, regel }: Stap,
  tekst: string,
  dag: Knoop['dag'] = null,
): Knoop {
  const id = `${wat}:${behandeling.id}`;
  // Days that no local rule gives are those of the station: the first rule counts them.
  return regel === null || (wat === 'verwerking' && regel.verwerking === null)
    ? knoop(id, 'regel', tekst, { kind: 'regel', nummer: 1 }, dag)
    : knoop(id, 'stationsregel', tekst, bronVan(regel), dag);
}

function bronVan({ station, gemeente, bron, herkomst }: Stationsregel): Bronverwijzing {
  const vastgelegd = herkomst === undefined ? '' : `, vastgelegd op ${formatDag(herkomst.dag)}`;
  return { kind: 'stationsregel', station, gemeente, bron: `${bron}${vastgelegd}` };
}
