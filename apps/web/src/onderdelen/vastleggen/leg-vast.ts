import { useMutation } from 'urql';
import {
  LegAanleveringVastDocument,
  LegBesluitVastDocument,
  type RecordAanleveringInput,
  type RecordBesluitInput,
} from '../../api/documenten.js';
import { useBevestiging } from '../../kader/bevestiging.js';
import { VASTLEGGEN } from '../../teksten/vastleggen.js';
import { type Uitslag, uitslagVan } from '../uitslag.js';
import { useIntrekken } from './intrekken.js';

interface Vastlegging {
  /** Records that the stuk was handed in to this body; as long as nobody builds on it, it can be undone. */
  readonly legAanleveringVast: (input: RecordAanleveringInput, gremium: string) => Promise<Uitslag>;
  readonly legBesluitVast: (input: RecordBesluitInput) => Promise<Uitslag>;
}

/** Sends what happened to the api, and says what came of it. */
export function useVastlegging(): Vastlegging {
  const [, stuurBesluit] = useMutation(LegBesluitVastDocument);
  const [, stuurAanlevering] = useMutation(LegAanleveringVastDocument);
  const bevestig = useBevestiging();
  const trekIn = useIntrekken();
  return {
    legAanleveringVast: async (input, gremium) => {
      const { data, error } = await stuurAanlevering({ input });
      const uitslag = uitslagVan(data?.recordAanlevering, error);
      const { versie } = uitslag;
      if (versie !== undefined) {
        bevestig({
          tekst: VASTLEGGEN.aangeleverd(gremium),
          ongedaan: () => trekIn({ ...input, verwachteVersie: versie }, gremium),
        });
      }
      return uitslag;
    },
    legBesluitVast: async (input) => {
      const { data, error } = await stuurBesluit({ input });
      return uitslagVan(data?.recordBesluit, error);
    },
  };
}
