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
