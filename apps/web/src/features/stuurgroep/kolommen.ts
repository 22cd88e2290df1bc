interface Rij {
  readonly cellen: readonly { readonly station: string }[];
}

/**
 * The stations of a mijlpaal in the order of the route: not every gemeente goes past each of them. A station that the
 * longest row does not have comes right after the one before it in its own row.
 */
export function kolommenVan(rijen: readonly Rij[]): readonly string[] {
  const kolommen: string[] = [];
  for (const { cellen } of rijen.toSorted((a, b) => b.cellen.length - a.cellen.length)) {
    cellen.forEach(({ station }, index) => {
      const vorige = cellen[index - 1]?.station;
      if (!kolommen.includes(station)) {
        kolommen.splice(vorige === undefined ? 0 : kolommen.indexOf(vorige) + 1, 0, station);
      }
    });
  }
  return kolommen;
}
