/** One arrow of a state machine: in a state something happens, and another state follows. */
export interface Overgang<S extends string, C> {
  readonly van: S;
  readonly gebeurtenis: string;
  readonly naar: S;
  readonly doe: (proef: C) => Promise<void>;
}

/** The states and events of something that a reader does, and how each state shows. */
export interface Toestandsmodel<S extends string, C> {
  readonly begin: S;
  readonly toont: Readonly<Record<S, (proef: C) => Promise<void>>>;
  readonly overgangen: readonly Overgang<S, C>[];
}

/**
 * A walk along every arrow: always the shortest way to one that was not taken yet. Fails when the machine has an arrow
 * or a state that cannot be reached without starting again.
 */
export function gangLangsAlles<S extends string, C>({
  begin,
  toont,
  overgangen,
}: Toestandsmodel<S, C>): readonly Overgang<S, C>[] {
  const nieuw = new Set(overgangen);
  const gang: Overgang<S, C>[] = [];
  while (nieuw.size > 0) {
    const stuk = kortsteNaar(gang.at(-1)?.naar ?? begin, overgangen, nieuw);
    if (stuk === null) {
      throw new Error(
        `Onbereikbaar: ${[...nieuw].map(({ van, gebeurtenis }) => `${van} – ${gebeurtenis}`).join(', ')}`,
      );
    }
    for (const overgang of stuk) nieuw.delete(overgang);
    gang.push(...stuk);
  }
  const bezocht = new Set<string>([begin, ...gang.map(({ naar }) => naar)]);
  const gemist = Object.keys(toont).filter((toestand) => !bezocht.has(toestand));
  if (gemist.length > 0) throw new Error(`Nooit bereikt: ${gemist.join(', ')}`);
  return gang;
}

function kortsteNaar<S extends string, C>(
  van: S,
  overgangen: readonly Overgang<S, C>[],
  doelen: ReadonlySet<Overgang<S, C>>,
): readonly Overgang<S, C>[] | null {
  const rij: { readonly bij: S; readonly weg: readonly Overgang<S, C>[] }[] = [{ bij: van, weg: [] }];
  const gezien = new Set<S>([van]);
  for (const { bij, weg } of rij) {
    for (const overgang of overgangen.filter((kandidaat) => kandidaat.van === bij)) {
      if (doelen.has(overgang)) return [...weg, overgang];
      if (gezien.has(overgang.naar)) continue;
      gezien.add(overgang.naar);
      rij.push({ bij: overgang.naar, weg: [...weg, overgang] });
    }
  }
  return null;
}

/** Walks along every arrow, and looks after each step whether the state that follows shows. */
export async function loopAlles<S extends string, C>(model: Toestandsmodel<S, C>, proef: C): Promise<void> {
  await model.toont[model.begin](proef);
  for (const { van, gebeurtenis, naar, doe } of gangLangsAlles(model)) {
    try {
      await doe(proef);
      await model.toont[naar](proef);
    } catch (fout) {
      throw new Error(`In “${van}”, bij “${gebeurtenis}”, kwam “${naar}” niet`, { cause: fout });
    }
  }
}
