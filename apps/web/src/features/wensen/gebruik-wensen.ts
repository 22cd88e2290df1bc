import { useMutation } from 'urql';
import {
  type BeantwoordWensInput,
  BeantwoordWensDocument,
  ClusterWensenDocument,
} from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { type Uitslag, uitslagVan } from '../../onderdelen/uitslag.js';

export interface Wensbediening {
  /** The versie of the register on the screen. */
  readonly versie: number;
  /** `versie`: the one that the reader began on. */
  readonly beantwoord: (
    wensen: readonly string[],
    stap: Pick<BeantwoordWensInput, 'stap' | 'reden' | 'verwerktIn'>,
    versie: number,
  ) => Promise<Uitslag>;
  /** `null` takes the wensen out of their cluster. */
  readonly cluster: (wensen: readonly string[], naam: string | null) => Promise<Uitslag>;
}

/** What the TWO does with wensen: with all of the chosen ones, or with none. */
export function useWensen(huidig: number): Wensbediening {
  const { traject } = useWeergave();
  const [, stuurAntwoord] = useMutation(BeantwoordWensDocument);
  const [, stuurCluster] = useMutation(ClusterWensenDocument);
  const aanvraag = (
    wensen: readonly string[],
    verwachteVersie: number,
  ): Omit<BeantwoordWensInput, 'stap'> => ({
    traject,
    wensen,
    sleutel: crypto.randomUUID(),
    verwachteVersie,
  });
  return {
    versie: huidig,
    beantwoord: async (wensen, stap, versie) => {
      const { data, error } = await stuurAntwoord({ input: { ...aanvraag(wensen, versie), ...stap } });
      return uitslagVan(data?.beantwoordWens, error);
    },
    cluster: async (wensen, naam) => {
      const { data, error } = await stuurCluster({ input: { ...aanvraag(wensen, huidig), naam } });
      return uitslagVan(data?.clusterWensen, error);
    },
  };
}
