import type { CombinedError } from 'urql';
import { foutmeldingVan } from '../api/fout.js';
import { ONDERDELEN } from '../teksten/onderdelen.js';

/** What came of recording something, as the reader hears it. */
export interface Uitslag {
  readonly gelukt: boolean;
  readonly melding: string;
  /** The field of the form that it is about. */
  readonly veld?: string;
  /** Somebody else was first: what is on the screen is old. */
  readonly verouderd?: boolean;
  /** Nobody answered: the same may be tried again. */
  readonly onbeantwoord?: true;
  /** The versie that it made of the behandeling. */
  readonly versie?: number;
}

interface Antwoord {
  readonly __typename: string;
  readonly melding?: string;
  readonly veld?: string | null;
  readonly door?: string | null;
  /** Where in a document. */
  readonly plaats?: string;
  readonly versie?: number;
}

const { mislukt: MISLUKT } = ONDERDELEN.uitslag;

/** Recorded, refused with the reason of the api, overtaken by somebody else, or not answered at all. */
export function uitslagVan(antwoord: Antwoord | undefined, fout: CombinedError | undefined): Uitslag {
  if (antwoord === undefined) {
    const melding = fout === undefined ? MISLUKT : foutmeldingVan(fout).melding;
    return { gelukt: false, onbeantwoord: true, melding };
  }
  const { __typename: soort, melding, veld, door, plaats, versie } = antwoord;
  if (melding === undefined && soort !== 'Versieconflict') {
    return {
      gelukt: true,
      melding: ONDERDELEN.uitslag.vastgelegd,
      ...(versie === undefined ? {} : { versie }),
    };
  }
  if (soort === 'Versieconflict') {
    return {
      gelukt: false,
      verouderd: true,
      melding: ONDERDELEN.uitslag.intussen(door ?? ONDERDELEN.uitslag.iemandAnders),
    };
  }
  return {
    gelukt: false,
    melding: plaats === undefined ? (melding ?? MISLUKT) : `${melding ?? MISLUKT} (${plaats})`,
    ...(veld == null ? {} : { veld }),
  };
}
