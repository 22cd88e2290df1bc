import type { Dag } from '@routekaart/kalender';

/** What somebody decided about one meeting, against the rule. The reason is shown. */
export type Uitzondering =
  | {
      readonly kind: 'verplaatst';
      readonly van: Dag;
      readonly naar: Dag;
      readonly reden: string;
      /** Left out: computed from the new day. */
      readonly aanleverdag?: Dag | null;
    }
  | { readonly kind: 'vervalt'; readonly dag: Dag; readonly reden: string }
  | { readonly kind: 'extra'; readonly dag: Dag; readonly reden: string; readonly aanleverdag?: Dag | null };

/** What a holiday or reces does to a meeting of the rule. */
export type Uitwijk = 'vervalt' | 'volgende-dag' | 'vorige-werkdag';

/**
 * Where the meetings depart from the rule. `dag` is the day that the rule or the exception names, `nieuw` the day
 * that came in its place (of the meeting, or for `aanleverdag` of handing in), `zin` the sentence for the reader.
 * `niet-toegepast`: an exception that changes nothing; `let-op`: an exception that was followed, onto a closed day.
 */
export interface Afwijking {
  readonly soort: 'vervalt' | 'verplaatst' | 'extra' | 'aanleverdag' | 'niet-toegepast' | 'let-op';
  readonly dag: Dag;
  readonly nieuw: Dag | null;
  readonly reden: string;
  readonly zin: string;
}
