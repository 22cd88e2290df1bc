import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { type DashboardQuery, TrefzekerheidDocument } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Zekerheid, Zekerheidsdeel } from '../../../onderdelen/trefzekerheid.js';
import { TREFZEKERHEID } from '../../../teksten/trefzekerheid.js';

type Mijlpalen = Pick<DashboardQuery['stuurgroepDashboard'], 'mijlpalen'>;

/** The joint chance of each mijlpaal, and the quality of earlier forecasts on which it rests. */
export function Trefzekerheid({ mijlpalen }: Mijlpalen): ReactNode {
  return (
    <Zekerheidsdeel>
      <Kansen mijlpalen={mijlpalen} />
    </Zekerheidsdeel>
  );
}

function Kansen({ mijlpalen }: Mijlpalen): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const antwoord = useQuery({ query: TrefzekerheidDocument, variables: { traject, peildatum, bekend } });
  return (
    <Antwoord wat={TREFZEKERHEID.wat} antwoord={antwoord}>
      {({ trefzekerheid }) => (
        <Zekerheid
          uitleg={TREFZEKERHEID.allen}
          gremia={trefzekerheid.gremia}
          kansen={trefzekerheid.mijlpalen}
          mijlpalen={mijlpalen}
        />
      )}
    </Antwoord>
  );
}
