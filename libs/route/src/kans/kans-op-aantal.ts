/**
 * The chance that at least so many of these stroken, each by itself, are in time. `null` where a chance that nobody knows
 * makes a difference: it makes none when enough others are certain.
 * @example kansOpTenMinste(2, [0.9, 0.8, 0.5]) is 0.36 + 0.36 + 0.09 + 0.04 = 0.85
 */
export function kansOpTenMinste(nodig: number, kansen: readonly (number | null)[]): number | null {
  const minstens = tenMinste(
    nodig,
    kansen.map((kans) => kans ?? 0),
  );
  const hoogstens = tenMinste(
    nodig,
    kansen.map((kans) => kans ?? 1),
  );
  return minstens === hoogstens ? minstens : null;
}

/** Strook by strook, with at each number how likely it is that so many are in time; at the last one so many or more. */
function tenMinste(nodig: number, kansen: readonly number[]): number {
  const begin = Array.from({ length: nodig + 1 }, (_, aantal) => (aantal === 0 ? 1 : 0));
  const verdeling = kansen.reduce<readonly number[]>(
    (tot, kans) =>
      tot.map(
        (deel, aantal) => (aantal === nodig ? deel : deel * (1 - kans)) + (tot[aantal - 1] ?? 0) * kans,
      ),
    begin,
  );
  return verdeling[nodig] ?? 0;
}
