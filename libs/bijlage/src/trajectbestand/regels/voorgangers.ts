import { cellenVan } from '../cellen.js';
import { type Cel, celsleutel } from '../feit.js';
import type { Trajectbestand } from '../trajectbestand.js';

/** The cells that must have decided first; where a station is skipped, the stations before it count. */
export function voorgangerzoeker(bestand: Trajectbestand): (cel: Cel) => readonly Cel[] {
  const stations = new Map((bestand.routesjabloon?.stations ?? []).map((station) => [station.code, station]));
  const gemeenten = bestand.gemeenten.map(({ code }) => code);
  const cellen = new Set(
    cellenVan(bestand).map(({ mijlpaal, station, gemeente }) =>
      celsleutel(celVan(mijlpaal, station, gemeente)),
    ),
  );
  const zoek = (mijlpaal: number, code: string, gemeente: string | null, diepte: number): readonly Cel[] => {
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
  return ({ mijlpaal, station, gemeente }) =>
    (stations.get(station)?.voorgangers ?? []).flatMap((code) => zoek(mijlpaal, code, gemeente ?? null, 0));
}

function celVan(mijlpaal: number, station: string, gemeente: string | null): Cel {
  return { mijlpaal, station, ...(gemeente === null ? {} : { gemeente }) };
}

/** A cell in words. */
export function naamVan({ station, gemeente }: Cel): string {
  return gemeente === undefined ? station : `${station} van ${gemeente}`;
}
