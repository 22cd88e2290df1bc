import type { Vereiste } from '@routekaart/traject';
import type { Isodag } from './datum.js';

/** A rule of law with its days of validity. */
export interface Rechtsregel {
  readonly code: string;
  readonly regel: string;
  readonly vanaf?: Isodag;
  readonly tot?: Isodag;
  readonly termijnWeken?: number;
  /** False when days of reces do not count for the term. */
  readonly recesTeltMee?: boolean;
  readonly bron?: string;
  /** What a refusal under this rule means. */
  readonly gevolgVanNee?: string;
}

/** A moment at which this Traject and another one are laid side by side. */
export interface Synchronisatiepunt {
  readonly naam: string;
  /** The code of the other Traject; it need not be known here. */
  readonly traject: string;
  readonly dag?: Isodag;
  readonly mijlpaal?: number;
  readonly activiteit?: string;
  /** What must be decided before that day, here and there. */
  readonly vereist?: Vereiste;
  readonly vereistElders?: Vereiste;
  readonly toelichting?: string;
  readonly bron?: string;
}
