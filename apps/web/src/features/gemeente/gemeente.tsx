import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { GemeenteRouteDocument } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { Taken } from '../../onderdelen/taken.js';
import { Trajectkop } from '../../onderdelen/trajectkop.js';
import { Meldingen } from './meldingen.js';
import { Strook } from './strook.js';

/** Mijn strook: where the stuk is, who has it, what comes next, and what a day late costs. */
export default function Gemeente(): ReactNode {
  const { gemeente = '' } = useParams();
  const { traject, peildatum, bekend } = useWeergave();
  const antwoord = useQuery({
    query: GemeenteRouteDocument,
    variables: { traject, gemeente, peildatum, bekend },
  });
  const [, vraagOpnieuw] = antwoord;
  return (
    <Antwoord wat="De strook" antwoord={antwoord}>
      {({ gemeenteRoute: route }) => (
        <>
          <Trajectkop titel={route.gemeente.naam} peildatum={route.peildatum} label={route.traject.label} />
          <Taken gemeente={route.gemeente.code} />
          <Meldingen waarschuwingen={route.waarschuwingen} />
          {route.mijlpalen.map((mijlpaal) => (
            <Strook
              key={mijlpaal.nummer}
              mijlpaal={mijlpaal}
              gemeente={route.gemeente}
              vernieuw={() => vraagOpnieuw({ requestPolicy: 'network-only' })}
            />
          ))}
        </>
      )}
    </Antwoord>
  );
}
