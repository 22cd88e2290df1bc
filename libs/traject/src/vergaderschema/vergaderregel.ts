import type { Dag } from '@routekaart/kalender';

/** The days of the week, Monday first, so that the place in the list is what `weekdagVan` answers. */
export const WEEKDAGNAMEN = [
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
] as const;

export type Weekdagnaam = (typeof WEEKDAGNAMEN)[number];

/** Which of the Mondays (Tuesdays, ...) of a month, in the order in which a rule names them. */
export const KEREN = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'laatste'] as const;

export type Keer = (typeof KEREN)[number];

/**
 * When a gremium meets, before holidays and reces. `in-de-maand`: some Mondays of each month, at least one, each
 * once; a month without a fifth one has no meeting for it. `om-de-weken`: every `weken` (1-52) calendar weeks,
 * counted from `vanaf`, which falls on `weekdag`; nothing before it.
 */
export type Vergaderregel =
  | { readonly kind: 'in-de-maand'; readonly weekdag: Weekdagnaam; readonly keren: readonly Keer[] }
  | { readonly kind: 'elke-week'; readonly weekdag: Weekdagnaam }
  | {
      readonly kind: 'om-de-weken';
      readonly weekdag: Weekdagnaam;
      readonly weken: number;
      readonly vanaf: Dag;
    };

/** A text that is no rule: kept as typed, with a sentence for the one who typed it. */
export interface OnbekendeVergaderregel {
  readonly kind: 'onbekend';
  readonly tekst: string;
  readonly uitleg: string;
}
