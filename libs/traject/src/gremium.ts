/** The terms that a body can have of its own: to be invited (calendar days), and to react (working days). */
export const TERMIJNSOORTEN = ['uitnodiging', 'reactie'] as const;
export type Termijnsoort = (typeof TERMIJNSOORTEN)[number];

/** A body: it meets, advises or decides. Kinds and roles are data, so another region brings its own. */
export interface Gremium {
  readonly code: string;
  readonly naam: string;
  /** For instance college, raad, stuurgroep, ambtelijk overleg, portefeuillehoudersoverleg, werkgroep. */
  readonly soort: string;
  readonly niveau: 'ambtelijk' | 'bestuurlijk' | 'onbekend';
  /** What its agreement is worth: advice is never counted as a decision (invariant 7). */
  readonly mandaat: 'adviseert' | 'stemt-in' | 'besluit' | 'onbekend';
  /** The CBS code of the gemeente it belongs to, `null` for a regional body. */
  readonly gemeente: string | null;
  /** The role that records outcomes and meetings of this body, `null` when nobody does. */
  readonly beheerrol: string | null;
  /** Calendar days between the last day to hand in and the meeting, `null` when unknown. */
  readonly aanleverdagen: number | null;
  /** Calendar days before a window by which a date for this body is fixed; `null` or left out: the usual ones. */
  readonly uitnodigingstermijn?: number | null;
  /** Working days that it wants between a letter or a stuk and what that is for; `null` or left out: the usual ones. */
  readonly reactietermijn?: number | null;
  /** Names as documents write them, the printed name first. */
  readonly aliassen: readonly string[];
  /** Who sits in it, as printed. */
  readonly samenstelling: string | null;
  readonly zetels: readonly Zetel[];
  /** Whether it may decide in a written round, without a meeting; left out it may not. */
  readonly schriftelijk?: boolean;
  /** Rises by one with each change of its meetings. */
  readonly versie: number;
}

/** The places of one organisation in a werkgroep, without names of people. */
export interface Zetel {
  readonly organisatie: string;
  /** `null`: the source gives no number. */
  readonly aantal: number | null;
  readonly voordracht: 'benoemd' | 'naam-aangeleverd' | 'gevraagd' | 'vacant' | 'onbekend';
}
