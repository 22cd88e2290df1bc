import type { BesluitfeitFragment, CorrectBesluitInput, Uitkomst } from '../../../api/documenten.js';
import { type Aanhoudinvoer, aanhoudingVan } from '../../../onderdelen/vastleggen/besluitinvoer.js';
import { aanpassingenBij } from './aanpassingen.js';

/** What a reader fills in to correct a besluit; what the form does not ask stays as it was recorded. */
export interface Correctie {
  readonly dag: string;
  readonly uitkomst: Uitkomst;
  /** One per line. */
  readonly aanpassingen: string;
  /** Counts only where the outcome is to hold it over. */
  readonly aanhouding: Aanhoudinvoer;
  readonly reden: string;
}

/**
 * The besluit as it should have been. A correction replaces the whole fact: votes, moties and promises go along;
 * the aanpassingen and the aanhouding only with an outcome that has them.
 */
export function correctieVan(
  besluit: BesluitfeitFragment,
  { dag, uitkomst, aanpassingen, aanhouding, reden }: Correctie,
): Omit<CorrectBesluitInput, 'traject' | 'sleutel' | 'verwachteVersie'> {
  const { id, vorm, stemmen, moties, toezeggingen } = besluit;
  return {
    besluit: id,
    dag,
    uitkomst,
    vorm,
    aanpassingen: aanpassingenBij(uitkomst, aanpassingen),
    aanhouding: uitkomst === 'AANGEHOUDEN' ? aanhoudingVan(aanhouding) : null,
    stemmen:
      stemmen === null ? null : { voor: stemmen.voor, tegen: stemmen.tegen, onthouding: stemmen.onthouding },
    moties: moties.map((motie) => ({
      soort: motie.soort,
      tekst: motie.tekst,
      dictum: motie.dictum,
      uitkomst: motie.uitkomst,
    })),
    toezeggingen,
    reden,
  };
}
