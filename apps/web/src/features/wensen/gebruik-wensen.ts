import { useMutation } from 'urql';
import {
  type BeantwoordWensInput,
  BeantwoordWensDocument,
  ClusterWensenDocument,
} from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { type Uitslag, uitslagVan } from '../../onderdelen/uitslag.js';

export interface Wensbediening {
  readonly beantwoord: (
    wensen: readonly string[],
    stap: Pick<BeantwoordWensInput, 'stap' | 'reden' | 'verwerktIn'>,
  ) => Promise<Uitslag>;
  /** `null` takes the wensen out of their cluster. */
  readonly cluster: (wensen: readonly string[], naam: string | null) => Promise<Uitslag>;
}

/** What the TWO does with wensen: with all of the chosen ones, or with none. */
export function useWensen(verwachteVersie: number): Wensbediening {
  const { traject } = useWeergave();
  const [, stuurAntwoord] = useMutation(BeantwoordWensDocument);
  const [, stuurCluster] = useMutation(ClusterWensenDocument);
  const aanvraag = (wensen: readonly string[]): Omit<BeantwoordWensInput, 'stap'> => ({
    traject,
    wensen,
    sleutel: crypto.randomUUID(),
    verwachteVersie,
  });
  return {
    beantwoord: async (wensen, stap) => {
      const { data, error } = await stuurAntwoord({ input: { ...aanvraag(wensen), ...stap } });
      return uitslagVan(data?.beantwoordWens, error);
    },
    cluster: async (wensen, naam) => {
      const { data, error } = await stuurCluster({ input: { ...aanvraag(wensen), naam } });
      return uitslagVan(data?.clusterWensen, error);
    },
  };
}
