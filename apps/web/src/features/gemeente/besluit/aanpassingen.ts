import type { Uitkomst } from '../../../api/documenten.js';

/** The aanpassingen that are given along, one per line: only one outcome has them. */
export function aanpassingenBij(uitkomst: Uitkomst, tekst: string): readonly string[] {
  if (uitkomst !== 'INGESTEMD_MET_AANPASSINGEN') return [];
  return tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '');
}
