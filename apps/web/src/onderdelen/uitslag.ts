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
  /** What there is to say of a day that was recorded, each as a sentence. */
  readonly opmerkingen?: readonly string[];
}

interface Antwoord {
  readonly __typename: string;
  readonly melding?: string;
  readonly veld?: string | null;
  readonly door?: string | null;
  /** Where in a document. */
  readonly plaats?: string;
  readonly versie?: number;
  readonly opmerkingen?: readonly { readonly tekst: string }[];
}

const { mislukt: MISLUKT, geenAntwoord: GEEN_ANTWOORD } = ONDERDELEN.uitslag;

/** Recorded, refused with the reason of the api, overtaken by somebody else, or not answered at all. */
export function uitslagVan(antwoord: Antwoord | undefined, fout: CombinedError | undefined): Uitslag {
  if (antwoord === undefined) {
    return { gelukt: false, onbeantwoord: true, melding: geenAntwoord(fout) };
  }
  const { __typename: soort, melding, veld, door, plaats, versie } = antwoord;
  const opmerkingen = (antwoord.opmerkingen ?? []).map(({ tekst }) => tekst);
  if (melding === undefined && soort !== 'Versieconflict') {
    return {
      gelukt: true,
      melding: [ONDERDELEN.uitslag.vastgelegd, ...opmerkingen].join(' '),
      ...(opmerkingen.length === 0 ? {} : { opmerkingen }),
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
    melding: metPlaats(melding ?? MISLUKT, plaats),
    ...(veld == null ? {} : { veld }),
  };
}

/** Of what was sent without an answer nobody knows what became of it: a reader must not think that it is kept. */
function geenAntwoord(fout: CombinedError | undefined): string {
  if (fout === undefined) return MISLUKT;
  const { soort, melding } = foutmeldingVan(fout);
  return soort === 'verbinding' ? GEEN_ANTWOORD : melding;
}

/** The place in a document once: many a message names it itself. */
function metPlaats(melding: string, plaats: string | undefined): string {
  return plaats === undefined || melding.toLowerCase().includes(plaats.toLowerCase())
    ? melding
    : `${melding} (${plaats})`;
}
