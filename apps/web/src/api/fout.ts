import type { CombinedError } from 'urql';
import { TEKSTEN } from '../teksten/teksten.js';

/** What went wrong, as a reader should hear it. */
export interface Foutmelding {
  readonly soort: 'verbinding' | 'niet-gevonden' | 'geen-toegang' | 'uitgelogd' | 'overig';
  readonly melding: string;
}

const SOORTEN: Readonly<Record<string, Foutmelding['soort']>> = {
  NIET_GEVONDEN: 'niet-gevonden',
  FORBIDDEN: 'geen-toegang',
  UNAUTHENTICATED: 'uitgelogd',
};

/** The first thing that went wrong; the api's own Dutch text where it has one. */
export function foutmeldingVan(fout: CombinedError): Foutmelding {
  const [eerste] = fout.graphQLErrors;
  if (eerste === undefined) return { soort: 'verbinding', melding: TEKSTEN.geenVerbinding };
  const code = eerste.extensions.code;
  const soort = SOORTEN[typeof code === 'string' ? code : ''] ?? 'overig';
  return { soort, melding: soort === 'uitgelogd' ? TEKSTEN.uitgelogd : eerste.message };
}
