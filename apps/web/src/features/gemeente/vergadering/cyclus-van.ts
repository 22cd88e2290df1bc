import { useQuery } from 'urql';
import { AfsprakenDocument, type EigengremiumFragment } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import type { Raadscyclus } from '../afspraken/cyclusformulier.js';

/** The raadscyclus that ends with this meeting of a raad, as the page asks it for the own agreements too. */
export function useCyclusVan(
  { soort }: Pick<EigengremiumFragment, 'soort'>,
  vergadering: string,
): Raadscyclus | undefined {
  const { traject, peildatum, bekend } = useWeergave();
  const [{ data }] = useQuery({
    query: AfsprakenDocument,
    variables: { traject, peildatum, bekend },
    pause: soort !== 'raad',
  });
  return data?.cycli.find(({ vergaderingen }) =>
    vergaderingen.some((een) => een.vergadering.id === vergadering),
  );
}
