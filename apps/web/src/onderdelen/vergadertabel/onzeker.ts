import type { VergaderdagFragment } from '../../api/documenten.js';

/** Whether somebody still has to say that this meeting really takes place on its day. */
export function isOnzeker({ staat, voorbeeld }: VergaderdagFragment): boolean {
  return voorbeeld || staat === 'voorlopig' || staat === 'afgeleid';
}
