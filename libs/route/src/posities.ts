import type { Station } from '@routekaart/traject';

type PerGemeente = Map<string | null, number>;

/** Where the steps of a route plan stand, while it is being made: predecessors are in it before successors. */
export class Posities {
  private readonly perMijlpaal = new Map<number, Map<string, PerGemeente>>();

  constructor(
    private readonly stations: ReadonlyMap<string, Station>,
    private readonly gemeenten: readonly string[],
  ) {}

  zet(mijlpaal: number, station: string, gemeente: string | null, positie: number): void {
    const perStation = bijgehouden(this.perMijlpaal, mijlpaal);
    bijgehouden(perStation, station).set(gemeente, positie);
  }

  /** The step of a station, regional when `gemeente` is `null`; `null` when the route has no such step. */
  op(mijlpaal: number, station: string, gemeente: string | null): number | null {
    return this.perMijlpaal.get(mijlpaal)?.get(station)?.get(gemeente) ?? null;
  }

  /** The steps that must have decided before this station can. */
  voor({ voorgangers }: Station, gemeente: string | null, mijlpaal: number): readonly number[] {
    const enige = voorgangers[0];
    const posities =
      enige !== undefined && voorgangers.length === 1
        ? this.van(enige, gemeente, mijlpaal)
        : voorgangers.flatMap((code) => this.van(code, gemeente, mijlpaal));
    return posities.length < 2 ? posities : [...new Set(posities)];
  }

  /**
   * The steps of a station as one gemeente meets it. A lane waits for its own gemeente; a regional station after
   * the lanes waits for all of them. Where a station is skipped (a gemeente without commissie) the stations before
   * it count.
   */
  van(code: string, gemeente: string | null, mijlpaal: number): readonly number[] {
    const station = this.stations.get(code);
    if (station === undefined) {
      return [];
    }
    return station.perGemeente && gemeente === null
      ? this.gemeenten.flatMap((lid) => this.vanEen(station, lid, mijlpaal))
      : this.vanEen(station, gemeente, mijlpaal);
  }

  private vanEen(station: Station, gemeente: string | null, mijlpaal: number): readonly number[] {
    const positie = this.op(mijlpaal, station.code, station.perGemeente ? gemeente : null);
    return positie === null
      ? station.voorgangers.flatMap((eerder) => this.van(eerder, gemeente, mijlpaal))
      : [positie];
  }
}

function bijgehouden<K, K2, V>(tabel: Map<K, Map<K2, V>>, sleutel: K): Map<K2, V> {
  const rij = tabel.get(sleutel);
  if (rij !== undefined) {
    return rij;
  }
  const nieuw = new Map<K2, V>();
  tabel.set(sleutel, nieuw);
  return nieuw;
}
