import type { Gremium } from '../gremium.js';

/**
 * Which regional body advises the bestuurders on which stukken, and after whom. The kernteam advises on all of them,
 * except those on which the OGO does (bron 000).
 */
export interface Adviesregel {
  /** The code of the gremium that advises. */
  readonly gremium: string;
  /** The mijlpalen whose stuk it advises on; `null`: all that no other rule names. */
  readonly mijlpalen: readonly number[] | null;
  /** The kind of stukken in words, such as “P&C-documenten”; `null` when the source names none. */
  readonly over: string | null;
  /** The gremium that must have advised before it; `null`: the order is unknown. */
  readonly na: string | null;
  /** Calendar days that it takes to work in what that one said; `null`: unknown. */
  readonly verwerkingsdagen: number | null;
  readonly bron: string | null;
}

/** What the opzet says of advice. */
interface Adviesopzet {
  readonly gremia: readonly Gremium[];
  readonly adviesregels?: readonly Adviesregel[];
}

/** The rules that hold for the stuk of a mijlpaal: those that name it, or else those that name none. */
export function adviesregelsVoor(
  mijlpaal: number,
  { adviesregels = [] }: Pick<Adviesopzet, 'adviesregels'>,
): readonly Adviesregel[] {
  const genoemd = adviesregels.filter(({ mijlpalen }) => mijlpalen?.includes(mijlpaal) === true);
  return genoemd.length > 0 ? genoemd : adviesregels.filter(({ mijlpalen }) => mijlpalen === null);
}

/**
 * The regional bodies that may advise on the stuk of a mijlpaal: by the rules, or without any rule for it every regional
 * body whose mandaat is to advise.
 */
export function adviseursVan(mijlpaal: number, opzet: Adviesopzet): readonly Gremium[] {
  const regels = adviesregelsVoor(mijlpaal, opzet);
  return opzet.gremia.filter(({ code, gemeente, mandaat }) =>
    regels.length > 0
      ? regels.some(({ gremium }) => gremium === code)
      : gemeente === null && mandaat === 'adviseert',
  );
}
