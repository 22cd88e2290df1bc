import { type ReactNode, Suspense } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { useQuery } from 'urql';
import { TrajectenDocument } from '../api/documenten.js';
import { Antwoord } from '../onderdelen/antwoord.js';
import { Bezig } from '../onderdelen/bericht.js';
import { Waaromvenster } from '../onderdelen/waarom/waaromvenster.js';
import { useSessie } from '../sessie/sessie.js';
import { TEKSTEN } from '../teksten/teksten.js';
import { Bevestiger } from './bevestiging.js';
import { Live } from './live.js';
import { andereWeergave, menuVan, startpadVan } from './paden.js';
import { Peildatumkiezer } from './peildatumkiezer.js';
import { Trajectkiezer } from './trajectkiezer.js';
import { Vangnet } from './vangnet.js';
import { useWeergave } from './weergave.js';

/** What stands around every view: who looks, where one can go, and as of which day. */
export function Kader(): ReactNode {
  const { identiteit, wissel, wisseltekst } = useSessie();
  const { traject } = useWeergave();
  const { search, pathname } = useLocation();
  const antwoord = useQuery({ query: TrajectenDocument });
  const trajecten = antwoord[0].data?.trajecten;
  // First which versie there is, then the views: so that no view is older than what the line counts from.
  if (trajecten === undefined) {
    return (
      <main className="rk-inhoud">
        <Antwoord weergave wat={TEKSTEN.routekaart} antwoord={antwoord}>
          {() => null}
        </Antwoord>
      </main>
    );
  }
  const dit = trajecten.find(({ code }) => code === traject);
  // An address can name anything as its traject, another site too: the links lead to one that there is.
  const thuis = dit ?? trajecten[0];
  return (
    <>
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
        {TEKSTEN.naarInhoud}
      </a>
      <header className="rk-kop">
        <Link className="rk-merk" to={thuis === undefined ? '/' : startpadVan(identiteit, thuis.code)}>
          {TEKSTEN.routekaart}
        </Link>
        <nav aria-label={TEKSTEN.hoofdmenu}>
          <ul className="rk-menu">
            {(thuis === undefined ? [] : menuVan(identiteit, thuis.code)).map(({ naam, pad }) => (
              <li key={pad}>
                <NavLink to={dit === undefined ? pad : andereWeergave(pad, search)}>{naam}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="rk-wie">
          <span>{identiteit.naam}</span>
          <button type="button" className="utrecht-button utrecht-button--subtle" onClick={wissel}>
            {wisseltekst}
          </button>
        </div>
      </header>
      <Peildatumkiezer>
        <Trajectkiezer trajecten={trajecten} traject={traject} />
      </Peildatumkiezer>
      <Bevestiger
        key={traject}
        voet={dit === undefined ? null : <Live traject={dit.code} versie={dit.versie} />}
      >
        <main id="inhoud" className="rk-inhoud" tabIndex={-1}>
          <Vangnet key={pathname}>
            <Suspense fallback={<Bezig kop={TEKSTEN.pagina} wat={TEKSTEN.pagina} />}>
              <Outlet />
            </Suspense>
            <Waaromvenster />
          </Vangnet>
        </main>
      </Bevestiger>
    </>
  );
}
