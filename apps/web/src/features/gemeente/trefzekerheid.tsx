import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { type GemeenteRouteQuery, StrookTrefzekerheidDocument } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { Zekerheid, Zekerheidsdeel } from '../../onderdelen/trefzekerheid.js';
import { TREFZEKERHEID } from '../../teksten/trefzekerheid.js';

type Route = Pick<GemeenteRouteQuery['gemeenteRoute'], 'gemeente' | 'mijlpalen'>;

/** How sure the days of this strook are, from what became of earlier forecasts for its own bodies; for who asks. */
export function Strookzekerheid(route: Route): ReactNode {
  return (
    <Zekerheidsdeel>
      <Kansen {...route} />
    </Zekerheidsdeel>
  );
}

function Kansen({ gemeente, mijlpalen }: Route): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const antwoord = useQuery({
    query: StrookTrefzekerheidDocument,
    variables: { traject, gemeente: gemeente.code, peildatum, bekend },
  });
  return (
    <Antwoord wat={TREFZEKERHEID.wat} antwoord={antwoord}>
      {({ strookTrefzekerheid }) => (
        <Zekerheid
          uitleg={TREFZEKERHEID.strook(gemeente.naam)}
          gremia={strookTrefzekerheid.gremia}
          kansen={strookTrefzekerheid.mijlpalen}
          mijlpalen={mijlpalen}
        />
      )}
    </Antwoord>
  );
}
