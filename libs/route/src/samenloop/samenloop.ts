import type { Deelname, Samenloopregel } from '@routekaart/traject';
import { type Moment, laatsteVan } from '../moment.js';

/** One gemeente at the place where the lanes come together. */
export interface Lid {
  readonly gemeente: string;
  /** When its lane is there; unknown for a gemeente that does not take part. */
  readonly moment: Moment;
  readonly deelname: Deelname;
}

/**
 * When enough lanes are there by this rule: for `aantal` the k-th of them, never an average. Whether a gemeente
 * takes part may be unknown: then the first day is that without it, and the last day that with it (for `aantal` the
 * other way round: it cannot be counted on). A rule that can no longer be met is unknown, never "on time".
 */
export function momentVolgens(regel: Samenloopregel, leden: readonly Lid[]): Moment {
  const zeker = leden.filter(({ deelname }) => deelname === 'doet-mee').map(({ moment }) => moment);
  const mogelijk = leden.filter(({ deelname }) => deelname !== 'doet-niet-mee').map(({ moment }) => moment);
  switch (regel.kind) {
    case 'allen': {
      const allen = laatsteVan(leden.map(({ moment }) => moment));
      return zeker.length === leden.length ? allen : { vroegst: allen.vroegst, laatst: null };
    }
    case 'aantal':
      return {
        vroegst: zoveelste(mogelijk, regel.nodig, ({ vroegst }) => vroegst ?? Number.NEGATIVE_INFINITY),
        laatst: zoveelste(zeker, regel.nodig, ({ laatst }) => laatst ?? Number.POSITIVE_INFINITY),
      };
    case 'deelnemers':
      return {
        vroegst:
          zeker.length > 0
            ? laatsteVan(zeker).vroegst
            : zoveelste(mogelijk, 1, ({ vroegst }) => vroegst ?? Number.NEGATIVE_INFINITY),
        laatst: laatsteVan(mogelijk).laatst,
      };
  }
}

/**
 * Whether the rule can no longer be met, because too many say that they do not take part. One that has not said, or has
 * no calendar, can still make it.
 */
export function isOnhaalbaar(regel: Samenloopregel, leden: readonly Pick<Lid, 'deelname'>[]): boolean {
  const mogelijk = leden.filter(({ deelname }) => deelname !== 'doet-niet-mee').length;
  switch (regel.kind) {
    case 'allen':
      return mogelijk < leden.length;
    case 'aantal':
      return mogelijk < regel.nodig;
    case 'deelnemers':
      return mogelijk === 0;
  }
}

/** The k-th day, counted from the first; `null` when there are fewer, or when it is no day. */
function zoveelste(
  momenten: readonly Moment[],
  k: number,
  dagVan: (moment: Moment) => number,
): number | null {
  const dag = momenten.map(dagVan).sort((a, b) => a - b)[k - 1] ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(dag) ? dag : null;
}

/** Whether enough lanes are there already, as far as `isKlaar` says of each gemeente. */
export function isBereikt(
  regel: Samenloopregel,
  leden: readonly Pick<Lid, 'gemeente' | 'deelname'>[],
  isKlaar: (gemeente: string) => boolean,
): boolean {
  const klaar = leden.filter(({ gemeente }) => isKlaar(gemeente)).length;
  switch (regel.kind) {
    case 'allen':
      return klaar === leden.length;
    case 'aantal':
      return klaar >= regel.nodig;
    case 'deelnemers': {
      const nodig = leden.filter(({ deelname }) => deelname !== 'doet-niet-mee');
      return nodig.length > 0 && nodig.every(({ gemeente }) => isKlaar(gemeente));
    }
  }
}

/** The join rule as a reader says it: what is necessary, which is not all that a Mijlpaal needs. */
export function verklaarSamenloop(regel: Samenloopregel, gemeenten: number): string {
  const slot = 'dat is nodig, niet voldoende.';
  switch (regel.kind) {
    case 'allen':
      return `Alle ${String(gemeenten)} gemeenten moeten positief besluiten: ${slot}`;
    case 'aantal':
      return `Ten minste ${String(regel.nodig)} van de ${String(gemeenten)} gemeenten moeten positief besluiten: ${slot}`;
    case 'deelnemers':
      return `Elke gemeente die meedoet moet positief besluiten: ${slot}`;
  }
}
