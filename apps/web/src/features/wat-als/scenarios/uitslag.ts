import type { CombinedError } from 'urql';
import type { ScenariouitslagFragment } from '../../../api/documenten.js';
import { foutmeldingVan } from '../../../api/fout.js';

/** What came of keeping or withdrawing a scenario, as the reader hears it. */
export interface Uitslag {
  readonly gelukt: boolean;
  readonly melding: string;
}

/** Kept with its code, refused with the reason of the api, overtaken by somebody else, or not answered at all. */
export function uitslagVan(
  antwoord: ScenariouitslagFragment | undefined,
  fout: CombinedError | undefined,
  gedaan: string,
): Uitslag {
  if (fout !== undefined) return { gelukt: false, melding: foutmeldingVan(fout).melding };
  if (antwoord === undefined) return { gelukt: false, melding: 'Dit kon niet worden vastgelegd.' };
  if ('scenario' in antwoord) {
    const { code, naam } = antwoord.scenario;
    return { gelukt: true, melding: `${code}. ${naam} is ${gedaan}.` };
  }
  if ('door' in antwoord) {
    const wie = antwoord.door ?? 'iemand anders';
    return {
      gelukt: false,
      melding: `Intussen heeft ${wie} iets vastgelegd. U ziet nu de nieuwe stand; probeer het opnieuw.`,
    };
  }
  return { gelukt: false, melding: antwoord.melding };
}
