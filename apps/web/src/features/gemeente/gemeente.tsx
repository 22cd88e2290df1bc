import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { GemeenteRouteDocument } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { Sprongen } from '../../onderdelen/sprongen.js';
import { Taken } from '../../onderdelen/taken.js';
import { Trajectkop } from '../../onderdelen/trajectkop.js';
import { GEMEENTE } from '../../teksten/gemeente.js';
import { VERGADERINGEN } from '../../teksten/vergaderingen.js';
import { Afspraken } from './afspraken/afspraken.js';
import { Agenda } from './agenda/agenda.js';
import { Deelname } from './deelname/deelname.js';
import { Kort } from './kort.js';
import { Meldingen } from './meldingen.js';
import { Regio } from './regio.js';
import { Rondes } from './rondes/rondes.js';
import { Strook } from './route/strook.js';
import { Strookzekerheid } from './trefzekerheid.js';
import { Vergaderschemas } from './vergadering/vergaderschemas.js';

/** Mijn strook: where the stuk is, who has it, what comes next, and what a day late costs. */
export default function Gemeente(): ReactNode {
  const { gemeente = '' } = useParams();
  const { traject, peildatum, bekend } = useWeergave();
  const antwoord = useQuery({
    query: GemeenteRouteDocument,
    variables: { traject, gemeente, peildatum, bekend },
  });
  return (
    <Antwoord weergave wat={GEMEENTE.strook} antwoord={antwoord}>
      {({ gemeenteRoute: route }) => (
        <>
          <Trajectkop titel={route.gemeente.naam} peildatum={route.peildatum} label={route.traject.label} />
          <Sprongen
            naar={[
              ...route.mijlpalen.map(
                ({ nummer, naam }) => [`mijlpaal-${String(nummer)}`, `${String(nummer)}. ${naam}`] as const,
              ),
              ['vergaderschemas', VERGADERINGEN.schemas.kop],
              ['agenda', GEMEENTE.agenda.kop],
            ]}
          />
          <Kort mijlpalen={route.mijlpalen} />
          <div className="rk-kolommen">
            <Taken gemeente={route.gemeente.code} />
            <Meldingen
              waarschuwingen={route.waarschuwingen}
              gemeente={route.gemeente.code}
              versie={route.traject.versie}
            />
          </div>
          {route.mijlpalen.map((mijlpaal) => (
            <Strook
              key={mijlpaal.nummer}
              mijlpaal={mijlpaal}
              gemeente={route.gemeente.code}
              trajectVersie={route.traject.versie}
              gremia={route.gremia}
            />
          ))}
          <Strookzekerheid gemeente={route.gemeente} mijlpalen={route.mijlpalen} />
          <Regio gemeente={route.gemeente} mijlpalen={route.mijlpalen} />
          <Rondes activiteiten={route.activiteiten} gemeente={route.gemeente} />
          <Vergaderschemas gremia={route.gremia} peildatum={route.peildatum} />
          <Afspraken route={route} />
          <Agenda gemeente={route.gemeente} />
          <Deelname gemeente={route.gemeente} versie={route.traject.versie} />
        </>
      )}
    </Antwoord>
  );
}
