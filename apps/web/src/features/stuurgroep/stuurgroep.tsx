import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { DashboardDocument } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { Trajectkop } from '../../onderdelen/trajectkop.js';
import { Ingangsdatum } from './ingangsdatum.js';
import { KomendeBesluiten } from './komende-besluiten.js';
import { Mijlpaalkaarten } from './mijlpaalkaarten.js';
import { Stappen } from './stappen/stappen.js';
import { Waarschuwingen } from './waarschuwingen.js';
import { Zevenluik } from './zevenluik.js';

/** The stuurgroep: does the ingangsdatum hold, who decides that, and what must be decided now. */
export default function Stuurgroep(): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const antwoord = useQuery({ query: DashboardDocument, variables: { traject, peildatum, bekend } });
  return (
    <Antwoord wat="Het dashboard" antwoord={antwoord}>
      {({ stuurgroepDashboard: dashboard }) => (
        <>
          <Trajectkop
            titel={dashboard.traject.naam}
            peildatum={dashboard.peildatum}
            label={dashboard.traject.label}
          />
          <Ingangsdatum ingangsdatum={dashboard.ingangsdatum} />
          <Mijlpaalkaarten mijlpalen={dashboard.mijlpalen} />
          <Zevenluik mijlpalen={dashboard.mijlpalen} />
          <Stappen mijlpalen={dashboard.mijlpalen} peildatum={dashboard.peildatum} />
          <div className="rk-kolommen">
            <KomendeBesluiten besluiten={dashboard.komendeBesluiten} />
            <Waarschuwingen groepen={dashboard.waarschuwingen} />
          </div>
        </>
      )}
    </Antwoord>
  );
}
