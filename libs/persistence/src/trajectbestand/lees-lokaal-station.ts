import { type Bestandsfeit, leesNieuwGremium } from '@routekaart/bijlage';
import type { NieuwLokaalStation } from '../lokaalstation/lokale-route.js';
import { behandelingId } from './ids.js';

/** A local station with what it brings: the cells that are not `bekend` yet, which they are from then on. */
export function leesLokaalStation(
  traject: string,
  regel: Extract<Bestandsfeit, { readonly soort: 'lokaalstation' }>,
  bekend: Set<string>,
): NieuwLokaalStation {
  const { strook, station, mijlpalen, plaats, naam, bedoeling, fase, gremiumcorrectie, reden = null } = regel;
  const cellen = mijlpalen
    .map((mijlpaal) => ({ id: behandelingId(traject, mijlpaal, station, strook), mijlpaal }))
    .filter(({ id }) => plaats !== undefined && !bekend.has(id));
  for (const { id } of cellen) bekend.add(id);
  return {
    gemeente: strook,
    station,
    mijlpalen,
    plaats: plaats === undefined ? null : { ...plaats, na: plaats.na ?? null },
    reden,
    nieuwStation: naam === undefined ? null : { naam, bedoeling: bedoeling ?? null, fase: fase ?? null },
    nieuwGremium: leesNieuwGremium(regel),
    ...(gremiumcorrectie === undefined ? {} : { gremiumcorrectie }),
    cellen,
  };
}
