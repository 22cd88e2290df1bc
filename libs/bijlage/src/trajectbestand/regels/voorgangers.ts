import { type Cel, celsleutel } from '../feit.js';
import type { Lopenderoute } from '../lokale-stations.js';
import type { Trajectbestand } from '../trajectbestand.js';

/**
 * The cells that must have decided first; where a station is skipped, the stations before it count. A local station that
 * stands there now decides between its own two.
 */
export function voorgangerzoeker(
  bestand: Trajectbestand,
  { cellen, plaatsen }: Lopenderoute,
): (cel: Cel) => readonly Cel[] {
  const stations = new Map((bestand.routesjabloon?.stations ?? []).map((station) => [station.code, station]));
  const gemeenten = bestand.gemeenten.map(({ code }) => code);
  const zoek = (mijlpaal: number, code: string, gemeente: string | null, diepte: number): readonly Cel[] => {
    const lokaal = celVan(mijlpaal, code, gemeente);
    if (plaatsen.has(celsleutel(lokaal))) return [lokaal];
    const station = stations.get(code);
    if (station === undefined || diepte > stations.size) return [];
    const leden = station.perGemeente === true && gemeente === null ? gemeenten : [gemeente];
    return leden.flatMap((lid) => {
      const cel = celVan(mijlpaal, code, station.perGemeente === true ? lid : null);
      return cellen.has(celsleutel(cel))
        ? [cel]
        : (station.voorgangers ?? []).flatMap((eerder) => zoek(mijlpaal, eerder, lid, diepte + 1));
    });
  };
  return (cel) => {
    const { mijlpaal, station, gemeente = null } = cel;
    const { na } = plaatsen.get(celsleutel(cel)) ?? {};
    const eerder = na === undefined ? (stations.get(station)?.voorgangers ?? []) : [na];
    const ervoor = [...plaatsen].flatMap(([sleutel, { voor }]) => {
      const code = sleutel.split('|')[1] ?? '';
      const lokaal = celVan(mijlpaal, code, gemeente);
      return voor === station && celsleutel(lokaal) === sleutel ? [lokaal] : [];
    });
    return [...eerder.flatMap((code) => zoek(mijlpaal, code, gemeente, 0)), ...ervoor];
  };
}

function celVan(mijlpaal: number, station: string, gemeente: string | null): Cel {
  return { mijlpaal, station, ...(gemeente === null ? {} : { gemeente }) };
}

/** A cell in words. */
export function naamVan({ station, gemeente }: Cel): string {
  return gemeente === undefined ? station : `${station} van ${gemeente}`;
}
