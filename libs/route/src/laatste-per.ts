/** Of the facts with one key the one that was recorded last. */
export function laatstePer<T extends { readonly herkomst: { readonly volgnummer: number } }>(
  feiten: readonly T[],
  sleutel: (feit: T) => string,
): ReadonlyMap<string, T> {
  const laatste = new Map<string, T>();
  for (const feit of feiten) {
    const eerder = laatste.get(sleutel(feit));
    if (eerder === undefined || eerder.herkomst.volgnummer < feit.herkomst.volgnummer) {
      laatste.set(sleutel(feit), feit);
    }
  }
  return laatste;
}
