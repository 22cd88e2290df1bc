import { type Dag, WEEKDAGEN, maakDag, weekdagVan } from './dag.js';
import { leesGedrukteDag, normaliseer } from './gedrukte-dag.js';

/** What somebody typed as a day. */
export type Daglezing =
  | { readonly kind: 'dag'; readonly dag: Dag }
  /** Such as 30-2-2021, or a day outside 2000-2099. */
  | { readonly kind: 'bestaat-niet' }
  /** The weekday in front is not that of the day. */
  | { readonly kind: 'andere-weekdag'; readonly dag: Dag }
  /** No day, or not yet: without a year it can be any. */
  | { readonly kind: 'onleesbaar' };

/**
 * Reads a day as Dutch readers write it: `11-3-2021`, `11/03/2021`, `do 11-3-2021`, `11 maart 2021`, and as `2021-03-11`.
 * @example leesGetypteDag('do 12-3-2021') // { kind: 'andere-weekdag', … }: that is a Friday
 */
export function leesGetypteDag(tekst: string): Daglezing {
  const gedrukt = leesGedrukteDag(normaliseer(tekst.replaceAll(/[/.]/gu, '-')) ?? '');
  if (gedrukt?.jaar == null) return { kind: 'onleesbaar' };
  const dag = maakDag(gedrukt.jaar, gedrukt.maand, gedrukt.dag);
  if (dag === null) return { kind: 'bestaat-niet' };
  const { weekdag } = gedrukt;
  return weekdag === null || weekdag.startsWith(WEEKDAGEN[weekdagVan(dag)] ?? '')
    ? { kind: 'dag', dag }
    : { kind: 'andere-weekdag', dag };
}
