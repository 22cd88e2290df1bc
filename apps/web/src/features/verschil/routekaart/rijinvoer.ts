import type { RoutekaartrijFragment, RoutekaartrijInput } from '../../../api/documenten.js';

/** The same row again, for the routekaart in which it is approved: what was unknown stays unknown. */
export function rijinvoerVan(rij: RoutekaartrijFragment): RoutekaartrijInput {
  const { activiteit, mijlpaal, station, extra, brontekst } = rij;
  return { activiteit, mijlpaal, station, extra, tekst: brontekst, ...basisVan(rij) };
}

function basisVan({ soort, laterDagen, editie, datum }: RoutekaartrijFragment): RoutekaartrijInput {
  if (soort === 'afwijking') return { laterDagen, editie };
  if (soort === 'toevoeging') return { toevoeging: true };
  const [dag] = datum?.dagen ?? [];
  if (datum?.soort === 'vast' && dag !== undefined) return { datum: { dag } };
  if (datum?.soort === 'alternatieven') return { datum: { alternatieven: datum.dagen } };
  return datum?.bereik == null
    ? { onbekend: true }
    : { datum: { van: datum.bereik.van, tot: datum.bereik.tot } };
}
