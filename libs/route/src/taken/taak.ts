import type { Dag } from '@routekaart/kalender';
import type { Actor, Ernst, Waarschuwing } from '../waarschuwing.js';
import type { Pet } from './pet.js';

export const TAAKSOORTEN = ['aanleveren', 'plannen', 'beantwoorden', 'oplossen'] as const;
export type Taaksoort = (typeof TAAKSOORTEN)[number];

/** Something that somebody has to do, before when, and what happens otherwise. */
export interface Taak {
  /** Stays the same as long as it is about the same thing. */
  readonly sleutel: string;
  readonly soort: Taaksoort;
  readonly ernst: Ernst;
  readonly wat: string;
  /** The last day on which doing it helps; `null` when that is past or unknown. */
  readonly uiterlijk: Dag | null;
  /** What happens otherwise, as a sentence. */
  readonly anders: string;
  /** Calendar days that it costs to be late, `null` when unknown. */
  readonly sprong: number | null;
  readonly mijlpaal: number | null;
  readonly station: string | null;
  readonly gemeente: string | null;
  readonly actor: Actor;
  /** The warning from which it follows, `null` for a task that nothing is wrong with. */
  readonly waarschuwing: Waarschuwing | null;
  /** The hat under which a gemeentesecretaris has it; `null` in the list of anybody else. */
  readonly pet: Pet | null;
}
