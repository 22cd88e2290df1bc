import { useMutation } from 'urql';
import {
  type EigengremiumFragment,
  type RecordVergaderingInput,
  type VerplaatsCyclusInput,
  VerplaatsCyclusDocument,
  WijzigVergaderingDocument,
} from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { type Uitslag, uitslagVan } from '../../../onderdelen/uitslag.js';

type Wijziging = Pick<RecordVergaderingInput, 'handeling'> & Partial<RecordVergaderingInput>;

/** Records a change of the calendar of one body, on the version that the reader has before them. */
export function useWijzigVergadering({
  code,
  versie,
}: Pick<EigengremiumFragment, 'code' | 'versie'>): (wijziging: Wijziging) => Promise<Uitslag> {
  const { traject } = useWeergave();
  const [, wijzig] = useMutation(WijzigVergaderingDocument);
  return async (wijziging) => {
    const { data, error } = await wijzig({
      input: {
        besluitvormend: true,
        ...wijziging,
        traject,
        gremium: code,
        sleutel: crypto.randomUUID(),
        verwachteVersie: versie,
      },
    });
    return uitslagVan(data?.recordVergadering, error);
  };
}

type Cyclusdagen = Pick<VerplaatsCyclusInput, 'vergadering' | 'dag' | 'aanleverdag'> &
  Partial<VerplaatsCyclusInput>;

/** Moves the whole raadscyclus that ends with a meeting of this body, on the version that the reader has before them. */
export function useVerplaatsCyclus({
  code,
  versie,
}: Pick<EigengremiumFragment, 'code' | 'versie'>): (dagen: Cyclusdagen) => Promise<Uitslag> {
  const { traject } = useWeergave();
  const [, verplaats] = useMutation(VerplaatsCyclusDocument);
  return async (dagen) => {
    const { data, error } = await verplaats({
      input: { ...dagen, traject, gremium: code, sleutel: crypto.randomUUID(), verwachteVersie: versie },
    });
    return uitslagVan(data?.verplaatsCyclus, error);
  };
}
