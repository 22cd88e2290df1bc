/**
 * A pure function of a value that never changes, asked at most once for each: the answer is kept for as long as the
 * value itself is.
 */
export function eenmaalPer<K extends object, V>(maak: (waarde: K) => V): (waarde: K) => V {
  const bewaard = new WeakMap<K, { readonly antwoord: V }>();
  return (waarde) => {
    const eerder = bewaard.get(waarde) ?? { antwoord: maak(waarde) };
    bewaard.set(waarde, eerder);
    return eerder.antwoord;
  };
}
