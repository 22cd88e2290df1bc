import { useMutation } from 'urql';
import {
  LegAanbodVastDocument,
  type RecordAanbodInput,
  type RondeFragment,
} from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { type Begonnen, useBegonnen } from '../../../onderdelen/begonnen.js';
import { type Uitslag, uitslagVan } from '../../../onderdelen/uitslag.js';
import type { Gemeente } from './rondes.js';

type Handeling = Pick<RecordAanbodInput, 'handeling' | 'dag' | 'sessies' | 'toelichting'>;

interface Vastleggen extends Pick<Begonnen, 'begin'> {
  readonly legVast: (handeling: Handeling) => Promise<Uitslag>;
}

/** Records the letter with an offer to one gemeente, or what she answered, on the version that the reader began with. */
export function useLegAanbodVast(ronde: RondeFragment, gemeente: Gemeente): Vastleggen {
  const { traject } = useWeergave();
  const { versie, begin, rond } = useBegonnen(ronde.versie);
  const [, stuur] = useMutation(LegAanbodVastDocument);
  const legVast = async (handeling: Handeling): Promise<Uitslag> => {
    const { data, error } = await stuur({
      input: {
        ...handeling,
        traject,
        activiteit: ronde.code,
        gemeente: gemeente.code,
        sleutel: crypto.randomUUID(),
        verwachteVersie: versie,
      },
    });
    return rond(uitslagVan(data?.recordAanbod, error));
  };
  return { legVast, begin };
}
