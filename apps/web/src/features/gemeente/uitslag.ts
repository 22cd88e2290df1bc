import type { CombinedError } from 'urql';
import { foutmeldingVan } from '../../api/fout.js';

/** What came of recording something, as the reader hears it. */
export interface Uitslag {
  readonly gelukt: boolean;
  readonly melding: string;
  /** Somebody else was first: what is on the screen is old. */
  readonly verouderd?: boolean;
  /** The versie that it made of the behandeling. */
  readonly versie?: number;
}

interface Antwoord {
  readonly __typename: string;
  readonly melding?: string;
  readonly door?: string | null;
  readonly versie?: number;
}

const MISLUKT = 'Dit kon niet worden vastgelegd.';

/** Recorded, refused with the reason of the api, overtaken by somebody else, or not answered at all. */
export function uitslagVan(antwoord: Antwoord | undefined, fout: CombinedError | undefined): Uitslag {
  if (antwoord === undefined) {
    return { gelukt: false, melding: fout === undefined ? MISLUKT : foutmeldingVan(fout).melding };
  }
  const { __typename: soort, melding = MISLUKT, door, versie } = antwoord;
  if (versie !== undefined) return { gelukt: true, melding: 'Vastgelegd.', versie };
  if (soort !== 'Versieconflict') return { gelukt: false, melding };
  return {
    gelukt: false,
    verouderd: true,
    melding: `Intussen heeft ${door ?? 'iemand anders'} hier iets vastgelegd. U ziet nu de nieuwe stand; kijk of uw wijziging nog nodig is.`,
  };
}
