import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import { useQuery } from 'urql';
import { TrajectenDocument } from '../api/documenten.js';
import { Antwoord } from '../onderdelen/antwoord.js';
import { Leeg } from '../onderdelen/bericht.js';
import { useSessie } from '../sessie/sessie.js';
import { TEKSTEN } from '../teksten/teksten.js';
import { startpadVan } from './paden.js';

/** Leads a reader to the own view of the first traject there is. */
export function Begin(): ReactNode {
  const { identiteit } = useSessie();
  const antwoord = useQuery({ query: TrajectenDocument });
  return (
    <Antwoord weergave wat={TEKSTEN.routekaart} antwoord={antwoord}>
      {({ trajecten: [eerste] }) =>
        eerste === undefined ? (
          <Leeg>{TEKSTEN.geenTraject}</Leeg>
        ) : (
          <Navigate to={startpadVan(identiteit, eerste.code)} replace />
        )
      }
    </Antwoord>
  );
}
