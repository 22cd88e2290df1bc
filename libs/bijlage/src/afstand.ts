const LANGSTE_WOORD = 80;

/**
 * Number of letters to add, drop or change to make one word the other, or `grens + 1` as soon as it is more than
 * `grens`: the caller only asks for near words. Texts longer than a name are never near, unless equal.
 */
export function afstand(a: string, b: string, grens: number): number {
  if (a === b) return 0;
  if (Math.max(a.length, b.length) > LANGSTE_WOORD) return grens + 1;
  if (Math.abs(a.length - b.length) > grens) return grens + 1;
  let vorige = Array.from({ length: b.length + 1 }, (_, plaats) => plaats);
  for (let i = 1; i <= a.length; i += 1) {
    const rij = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const gelijk = (vorige[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      rij.push(Math.min(gelijk, (vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1));
    }
    if (Math.min(...rij) > grens) return grens + 1;
    vorige = rij;
  }
  return Math.min(vorige[b.length] ?? 0, grens + 1);
}
