import { type ReactNode, useRef } from 'react';
import { useQuery } from 'urql';
import { DashboardDocument, type DashboardQuery } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { useOpPapier } from '../../onderdelen/op-papier.js';
import { Taken } from '../../onderdelen/taken.js';
import { Trajectkop } from '../../onderdelen/trajectkop.js';
import { Waaromgebied } from '../../onderdelen/waarom/waaromgebied.js';
import { useSessie } from '../../sessie/sessie.js';
import { STUURGROEP } from '../../teksten/stuurgroep.js';
import { Achterkant } from './achterkant.js';
import { Gremiumdeelnamen } from './deelname/gremiumdeelnamen.js';
import { Geinformeerden } from './geinformeerden.js';
import { Ingangsdatum } from './ingangsdatum.js';
import { KomendeBesluiten, WEKEN_VOORUIT } from './komende-besluiten.js';
import { Mijlpaalkaarten } from './mijlpaalkaarten.js';
import { Muren } from './muren.js';
import { Sporen } from './sporen/sporen.js';
import { Stappen } from './stappen/stappen.js';
import { VastTeLeggen } from './vast-te-leggen.js';
import { Trefzekerheid } from './verloop/trefzekerheid.js';
import { isVol, voorkantVan } from './voorkant.js';
import { Waarschuwingen } from './waarschuwingen.js';
import { Zevenluik } from './zevenluik/zevenluik.js';

type Dashboard = DashboardQuery['stuurgroepDashboard'];

/** The stuurgroep: does the ingangsdatum hold, who decides that, and what must be decided now. */
export default function Stuurgroep(): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const { identiteit } = useSessie();
  // The planners have theirs in the week plan, a gemeente on its own strook.
  const heeftTaken = identiteit.rol === 'stuurgroep' || identiteit.rol === 'onsd';
  const blad = useRef<HTMLDivElement>(null);
  const opPapier = useOpPapier(blad);
  const antwoord = useQuery({
    query: DashboardDocument,
    variables: { traject, peildatum, bekend, weken: WEKEN_VOORUIT },
  });
  return (
    <Antwoord weergave wat={STUURGROEP.dashboard} antwoord={antwoord}>
      {({ stuurgroepDashboard: dashboard }) => (
        <Waaromgebied strook={eersteGemeente(dashboard.mijlpalen)}>
          <div ref={blad} className="rk-stuurgroep">
            <Trajectkop
              titel={dashboard.traject.naam}
              peildatum={dashboard.peildatum}
              label={dashboard.traject.label}
            >
              <button
                type="button"
                className="utrecht-button utrecht-button--secondary-action rk-drukaf"
                onClick={() => window.print()}
              >
                {STUURGROEP.drukAf}
              </button>
            </Trajectkop>
            <p className="rk-papier">{STUURGROEP.versie(dashboard.traject.versie)}</p>
            <Ingangsdatum ingangsdatum={dashboard.ingangsdatum} />
            <Mijlpaalkaarten mijlpalen={dashboard.mijlpalen} />
            <Zevenluik mijlpalen={dashboard.mijlpalen} />
            <div className="rk-kolommen rk-zijkant">
              <div>
                {heeftTaken ? <Taken gemeente={null} /> : null}
                <KomendeBesluiten besluiten={dashboard.komendeBesluiten} peildatum={dashboard.peildatum} />
              </div>
              <Waarschuwingen
                groepen={dashboard.waarschuwingen}
                versie={dashboard.traject.versie}
                voorkant={voorkantVan(dashboard)}
              />
            </div>
            <VastTeLeggen mijlpalen={dashboard.mijlpalen} />
            <Stappen mijlpalen={dashboard.mijlpalen} peildatum={dashboard.peildatum} />
            <div className={`rk-achterkant${isVol(voorkantVan(dashboard)) ? ' rk-achterkant--vol' : ''}`}>
              {opPapier ? <Achterkant dashboard={dashboard} voorkant={voorkantVan(dashboard)} /> : null}
              <Muren mijlpalen={dashboard.mijlpalen} />
              <Trefzekerheid mijlpalen={dashboard.mijlpalen} />
              <Sporen />
              <Gremiumdeelnamen versie={dashboard.traject.versie} />
              <Geinformeerden stroken={dashboard.informatiestroken} />
            </div>
          </div>
        </Waaromgebied>
      )}
    </Antwoord>
  );
}

/** The gemeente that stands first in the zevenluik. */
function eersteGemeente(mijlpalen: Dashboard['mijlpalen']): string | null {
  return mijlpalen.flatMap(({ rijen }) => rijen)[0]?.gemeente.code ?? null;
}
