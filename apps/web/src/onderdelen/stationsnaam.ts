interface Station {
  readonly station: string;
  readonly gremium: { readonly naam: string };
}

/** The gremium of a station of a route, with the station the second time that this route asks it. */
export function stationsnaam(station: Station, route: readonly Station[]): string {
  const { naam } = station.gremium;
  const eerste = route.find(({ gremium }) => gremium.naam === naam);
  return eerste === undefined || eerste.station === station.station ? naam : `${naam} (${station.station})`;
}

/** The last station of a gemeente on its route, after which it is ready itself; the last regional one where it has none. */
export function laatsteHier<T extends { readonly gemeente: object | null }>(
  route: readonly T[],
): T | undefined {
  return route.findLast(({ gemeente }) => gemeente !== null) ?? route.at(-1);
}
