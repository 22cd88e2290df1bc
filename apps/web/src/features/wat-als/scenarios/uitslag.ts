import type { CombinedError } from 'urql';
import type { ScenariouitslagFragment } from '../../../api/documenten.js';
import { type Uitslag, uitslagVan } from '../../../onderdelen/uitslag.js';
import { SCENARIOS } from '../../../teksten/scenarios.js';

/** What came of keeping or withdrawing a scenario; when it succeeded, with the code that the scenario has and the versie of the traject. */
export function scenariouitslag(
  antwoord: ScenariouitslagFragment | undefined,
  fout: CombinedError | undefined,
  gedaan: string,
): Uitslag {
  const uitslag = uitslagVan(antwoord, fout);
  if (antwoord === undefined || !('scenario' in antwoord)) return uitslag;
  const { code, naam } = antwoord.scenario;
  return { ...uitslag, versie: antwoord.trajectVersie, melding: SCENARIOS.is(code, naam, gedaan) };
}
