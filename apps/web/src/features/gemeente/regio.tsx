import { ALGEMEEN, mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useQuery } from 'urql';
import { type GemeenteRouteQuery, RegioDocument } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { useSessie } from '../../sessie/sessie.js';
import { GEMEENTE } from '../../teksten/gemeente.js';
import { Datumtekst } from '../../onderdelen/datumtekst.js';
import { laatsteHier, stationsnaam } from '../../onderdelen/stationsnaam.js';
import { wieBepaalt } from './wie-bepaalt.js';

type Route = GemeenteRouteQuery['gemeenteRoute'];

/** What the day of this gemeente means for the region: who sets the day of each mijlpaal, and does the ingangsdatum hold. */
export function Regio({ gemeente, mijlpalen }: Pick<Route, 'gemeente' | 'mijlpalen'>): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const { search } = useLocation();
  const { identiteit } = useSessie();
  const magLezen = mag(identiteit, 'dashboard-lezen', ALGEMEEN);
  const antwoord = useQuery({
    query: RegioDocument,
    variables: { traject, peildatum, bekend },
    pause: !magLezen,
  });
  if (!magLezen) return null;
  return (
    <section aria-labelledby="regio">
      <h2 id="regio" className="utrecht-heading-2">
        {GEMEENTE.regio.kop}
      </h2>
      <Antwoord wat={GEMEENTE.regio.wat} antwoord={antwoord}>
        {({ stuurgroepDashboard: regio }) => (
          <ul className="rk-lijst">
            {regio.mijlpalen.map((mijlpaal) => (
              <li key={mijlpaal.nummer}>
                {mijlpaal.nummer}. {mijlpaal.naam}:{' '}
                <Hier mijlpaal={mijlpalen.find(({ nummer }) => nummer === mijlpaal.nummer)} />
                {GEMEENTE.regio.inDeRegio}{' '}
                <strong>
                  <Datumtekst>{mijlpaal.prognose.tekst}</Datumtekst>
                </strong>
                . {wieBepaalt(mijlpaal, gemeente)}
              </li>
            ))}
            <li>
              <Datumtekst>{GEMEENTE.regio.ingangsdatum(regio.ingangsdatum.uitleg)}</Datumtekst>{' '}
              <Link className="utrecht-link" to={`/${traject}/wat-als${search}`}>
                {GEMEENTE.regio.rekenUit}
              </Link>
            </li>
          </ul>
        )}
      </Antwoord>
    </section>
  );
}

/** When this gemeente is ready with the stuk, and after which station: the law may ask more of it after its raad. */
function Hier({ mijlpaal }: { readonly mijlpaal: Route['mijlpalen'][number] | undefined }): ReactNode {
  const eind = mijlpaal === undefined ? undefined : laatsteHier(mijlpaal.stations);
  if (mijlpaal === undefined || eind === undefined) return null;
  return (
    <>
      {GEMEENTE.regio.hier(stationsnaam(eind, mijlpaal.stations))}{' '}
      <strong>
        <Datumtekst>{mijlpaal.prognose.tekst}</Datumtekst>
      </strong>
      ;{' '}
    </>
  );
}
