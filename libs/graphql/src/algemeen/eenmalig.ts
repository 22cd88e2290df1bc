/** A value that is made when it is first asked for: sentences and warnings that nobody reads cost nothing. */
export function eenmalig<T>(maak: () => T): () => T {
  let gemaakt: { readonly waarde: T } | null = null;
  return () => {
    gemaakt ??= { waarde: maak() };
    return gemaakt.waarde;
  };
}
