import { ALGEMEEN, mag } from '@routekaart/toegang';
import { type ReactNode, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ImportgegevensDocument, type ImportgegevensQuery } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { Leeg } from '../../onderdelen/bericht.js';
import { Meldregel } from '../../onderdelen/meldregel.js';
import { Trajectkop } from '../../onderdelen/trajectkop.js';
import { Weigergebied } from '../../onderdelen/weigergebied.js';
import { useSessie } from '../../sessie/sessie.js';
import { IMPORT } from '../../teksten/import.js';
import { TEKSTEN } from '../../teksten/teksten.js';
import { Bronkeuze } from './bronkeuze.js';
import { Editieformulier } from './editieformulier.js';
import { useImport } from './gebruik-import.js';
import { VastgelegdeBevindingen } from './vastgelegd.js';
import { Vergelijking } from './vergelijking.js';
import { Voortgang } from './voortgang.js';
import { Wijzigingen } from './wijzigingen.js';

type Gegevens = ImportgegevensQuery;

/**
 * A document of the planning: what does not add up, what would change, and recording it as a new edition. What was
 * known of the traject stays while the api is away, and so do the document and what was decided about it.
 */
export default function Import(): ReactNode {
  const { traject } = useWeergave();
  const antwoord = useQuery({ query: ImportgegevensDocument, variables: { traject } });
  const [{ data }] = antwoord;
  const [gegevens, zetGegevens] = useState<Gegevens | null>(null);
  if (data !== undefined && data !== gegevens) zetGegevens(data);
  return gegevens === null ? (
    <Antwoord weergave wat={IMPORT.wat} antwoord={antwoord}>
      {() => null}
    </Antwoord>
  ) : (
    <Weergave gegevens={gegevens} />
  );
}

function Weergave({ gegevens }: { readonly gegevens: Gegevens }): ReactNode {
  const { identiteit, vandaag } = useSessie();
  return (
    <>
      <Trajectkop titel={IMPORT.kop} peildatum={vandaag} label={gegevens.traject.label} />
      {mag(identiteit, 'planning-importeren', ALGEMEEN) ? (
        <Delen gegevens={gegevens} />
      ) : (
        <Leeg>{IMPORT.alleenTwo}</Leeg>
      )}
    </>
  );
}

/** A new document, or what was found in the one recorded last. */
function Delen({ gegevens }: { readonly gegevens: Gegevens }): ReactNode {
  const { traject } = useWeergave();
  const [zoek] = useSearchParams();
  const isVastgelegd = zoek.get('deel') === 'vastgelegd';
  return (
    <>
      <nav aria-label={IMPORT.kop} className="rk-brieven">
        <ul>
          <li>
            <Link to={`/${traject}/import`} aria-current={isVastgelegd ? undefined : 'page'}>
              {IMPORT.delen.lezen}
            </Link>
          </li>
          <li>
            <Link to={`/${traject}/import?deel=vastgelegd`} aria-current={isVastgelegd ? 'page' : undefined}>
              {IMPORT.delen.vastgelegd}
            </Link>
          </li>
        </ul>
      </nav>
      {isVastgelegd ? <VastgelegdeBevindingen /> : <Document gegevens={gegevens} />}
    </>
  );
}

function Document({ gegevens }: { readonly gegevens: Gegevens }): ReactNode {
  const { traject } = useWeergave();
  const { search } = useLocation();
  const { vandaag } = useSessie();
  const bediening = useImport(traject, gegevens.traject.versie, vandaag);
  const { stand, lees, begin } = bediening;
  const { opdracht, keuring, planimport, bezig, uitslag, vastgelegd } = stand;
  if (vastgelegd && planimport !== null) {
    return (
      <section aria-labelledby="vastgelegd">
        <h2 id="vastgelegd" className="utrecht-heading-2">
          {IMPORT.klaar.kop(planimport.editie.nummer)}
        </h2>
        <p role="status">
          {planimport.editie.tekst}. {planimport.samenvatting}
        </p>
        <ul className="rk-lijst">
          <li>
            <Link
              className="utrecht-link"
              to={`/${traject}/verschil?van=editie-${String(planimport.editie.nummer - 1)}&met=editie-${String(planimport.editie.nummer)}`}
            >
              {IMPORT.klaar.bekijk}
            </Link>
          </li>
          <li>
            <Link className="utrecht-link" to={`/${traject}/import?deel=vastgelegd&status=OPEN`}>
              {IMPORT.klaar.besluit}
            </Link>
          </li>
        </ul>
        <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={begin}>
          {IMPORT.klaar.nogEen}
        </button>
      </section>
    );
  }
  return (
    <>
      <Weigergebied uitslag={uitslag}>
        {(overig) => (
          <>
            <section aria-labelledby="document">
              <h2 id="document" className="utrecht-heading-2">
                {IMPORT.document.kop}
              </h2>
              <Bronkeuze edities={gegevens.edities} lees={lees} bezig={bezig !== null} />
              {bezig === null ? null : <Voortgang key={bezig} sleutel={bezig} />}
              {planimport === null ? <Meldregel uitslag={overig} /> : null}
            </section>
            {keuring === null ? null : (
              <Vergelijking bediening={bediening} keuring={keuring} gremia={gegevens.traject.gremia} />
            )}
            {keuring === null || opdracht === null ? null : (
              <>
                {planimport === null ? null : (
                  <section aria-labelledby="wijzigingen">
                    <h2 id="wijzigingen" className="utrecht-heading-2">
                      {IMPORT.wijzigingen.kop}
                    </h2>
                    <Wijzigingen planimport={planimport} />
                  </section>
                )}
                <section aria-labelledby="vastleggen">
                  <h2 id="vastleggen" className="utrecht-heading-2">
                    {IMPORT.vastleggen.kop}
                  </h2>
                  <p className="rk-noot">{IMPORT.vastleggen.allesOfNiets}</p>
                  <Editieformulier
                    bediening={bediening}
                    opdracht={opdracht}
                    overig={overig}
                    mijlpalen={gegevens.traject.mijlpalen}
                  />
                </section>
              </>
            )}
          </>
        )}
      </Weigergebied>
      <p className="rk-noot">
        {IMPORT.planAlsBestand}{' '}
        <Link className="utrecht-link" to={{ pathname: `/${traject}/planning`, search, hash: '#download' }}>
          {TEKSTEN.menu.planning}
        </Link>
        .
      </p>
    </>
  );
}
