import type { BesluitdagFragment } from '../api/documenten.js';
import { ONDERDELEN } from '../teksten/onderdelen.js';

/** What stands behind the day of a written round, in which a body decides without meeting; nothing behind a meeting. */
export function schriftelijk(vergadering: { readonly schriftelijk: boolean } | null): string {
  return vergadering?.schriftelijk === true ? ` ${ONDERDELEN.schriftelijk}` : '';
}

/** The same behind the day of a decision. Between two days nothing is said: the first may be a meeting. */
export function schriftelijkBesluit({ prognose, vergadering }: BesluitdagFragment): string {
  return prognose.vroegst === prognose.laatst ? schriftelijk(vergadering) : '';
}
