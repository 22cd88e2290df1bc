import type { Herkomst } from '../besluit.js';
import type { Maatregel } from './maatregel.js';

/**
 * Maatregelen kept under a name, to be asked for again: a fact that is never changed, only followed by a withdrawal
 * under the same code. Keeping it changes nothing of the Traject itself.
 */
export interface Scenario {
  /** Given when it is kept: S1, S2 and so on. */
  readonly code: string;
  readonly naam: string;
  /** Why it was kept, or why it was withdrawn. */
  readonly toelichting: string;
  /** Applied one after the other. */
  readonly maatregelen: readonly Maatregel[];
  readonly ingetrokken: boolean;
  readonly herkomst: Herkomst;
}

/** What stands: the last fact of each code, without those that were withdrawn, in the order of their codes. */
export function geldendeScenarios(feiten: readonly Scenario[]): readonly Scenario[] {
  const laatste = new Map(feiten.map((feit) => [feit.code, feit]));
  return [...laatste.values()].filter(({ ingetrokken }) => !ingetrokken);
}

/** The code of the next scenario: no code is ever used again. */
export function volgendeScenariocode(feiten: readonly Pick<Scenario, 'code'>[]): string {
  return `S${String(new Set(feiten.map(({ code }) => code)).size + 1)}`;
}
