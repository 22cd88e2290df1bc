import type { Dag } from '@routekaart/kalender';

/**
 * A rule of law with its days of validity: data, so that a change of the law is a new row. `null` as a bound means
 * without bound.
 */
export interface Rechtsregime {
  readonly code: string;
  readonly regel: string;
  readonly vanaf: Dag | null;
  readonly tot: Dag | null;
  /** The term that the rule gives, `null` when it gives none. */
  readonly termijn: Termijn | null;
  /** The article of the law, or another document. */
  readonly bron: string | null;
  /** What a refusal under this rule means, as a sentence; `null` or left out when nobody wrote it down. */
  readonly gevolgVanNee?: string | null;
}

/** A term of law, in weeks of seven calendar days. */
export interface Termijn {
  readonly weken: number;
  /** False when days of reces of the body do not count, by a rule of its own: the law knows no such thing. */
  readonly recesTeltMee: boolean;
}

/** The rules that hold on a day, in the order in which they are given. */
export function regimeOp(regimes: readonly Rechtsregime[], dag: Dag): readonly Rechtsregime[] {
  return regimes.filter(({ vanaf, tot }) => (vanaf === null || vanaf <= dag) && (tot === null || dag <= tot));
}
