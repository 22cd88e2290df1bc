import type { CombinedError } from 'urql';
import type { ScenariouitslagFragment } from '../../../api/documenten.js';
import { foutmeldingVan } from '../../../api/fout.js';
import { SCENARIOS } from '../../../teksten/scenarios.js';

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
  if (antwoord === undefined) return { gelukt: false, melding: SCENARIOS.mislukt };
  if ('scenario' in antwoord) {
    const { code, naam } = antwoord.scenario;
    return { gelukt: true, melding: SCENARIOS.is(code, naam, gedaan) };
  }
  if ('door' in antwoord) {
    const wie = antwoord.door ?? SCENARIOS.iemandAnders;
    return {
      gelukt: false,
      melding: SCENARIOS.intussen(wie),
    };
  }
  return { gelukt: false, melding: antwoord.melding };
}
