/** The values of one key: at least one. */
export type Groep<T> = readonly [T, ...T[]];

/** The values by key, in the order in which each key was met first. */
export function groepeer<T, K>(waarden: readonly T[], sleutel: (waarde: T) => K): ReadonlyMap<K, Groep<T>> {
  const groepen = new Map<K, [T, ...T[]]>();
  for (const waarde of waarden) {
    const bij = sleutel(waarde);
    const groep = groepen.get(bij);
    if (groep === undefined) {
      groepen.set(bij, [waarde]);
    } else {
      groep.push(waarde);
    }
  }
  return groepen;
}
