import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { useSubscription } from 'urql';
import { TrajectVersieDocument } from '../api/documenten.js';
import { useSessie } from '../sessie/sessie.js';
import { TEKSTEN } from '../teksten/teksten.js';

const TIJD = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });

interface Eigenschappen {
  readonly traject: string;
  /** The versie of the traject when the page began to ask. */
  readonly versie: number;
}

/** Keeps the page up to date, and says so in words when it is not, or when others recorded something. */
export function Live({ traject, versie }: Eigenschappen): ReactNode {
  const { verbinding, wissel } = useSessie();
  useEffect(() => verbinding.ken(traject, versie), [verbinding, traject, versie]);
  useSubscription({ query: TrajectVersieDocument, variables: { traject } });
  const { soort, gehoord, nieuws } = useSyncExternalStore(verbinding.kijk, verbinding.stand);
  return (
    <div role="status" aria-label={TEKSTEN.verbinding}>
      {soort === 'verbroken' ? <p>{TEKSTEN.standVan(TIJD.format(gehoord))}</p> : null}
      {soort === 'uitgelogd' ? (
        <p>
          {TEKSTEN.sessieVerlopen}{' '}
          <button type="button" className="utrecht-button utrecht-button--subtle" onClick={wissel}>
            {TEKSTEN.logOpnieuwIn}
          </button>
        </p>
      ) : null}
      {nieuws ? (
        <p>
          {TEKSTEN.intussen}{' '}
          <button
            type="button"
            className="utrecht-button utrecht-button--subtle"
            onClick={verbinding.nieuwsGezien}
          >
            {TEKSTEN.gezien}
          </button>
        </p>
      ) : null}
    </div>
  );
}
