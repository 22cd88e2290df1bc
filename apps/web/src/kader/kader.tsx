import type { ReactNode } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { useSessie } from '../sessie/sessie.js';
import { TEKSTEN } from '../teksten/teksten.js';
import { menuVan } from './paden.js';
import { Peildatumkiezer } from './peildatumkiezer.js';
import { useWeergave } from './weergave.js';

/** What stands around every view: who looks, where one can go, and as of which day. */
export function Kader(): ReactNode {
  const { identiteit, wissel } = useSessie();
  const { traject } = useWeergave();
  const { search } = useLocation();
  return (
    <>
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
        {TEKSTEN.naarInhoud}
      </a>
      <header className="rk-kop">
        <Link className="rk-merk" to="/">
          Routekaart
        </Link>
        <nav aria-label="Hoofdmenu">
          <ul className="rk-menu">
            {menuVan(identiteit, traject).map(({ naam, pad }) => (
              <li key={pad}>
                <NavLink to={`${pad}${search}`}>{naam}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="rk-wie">
          <span>{identiteit.naam}</span>
          <button type="button" className="utrecht-button utrecht-button--subtle" onClick={wissel}>
            Wissel van rol
          </button>
        </div>
      </header>
      <Peildatumkiezer />
      <main id="inhoud" className="rk-inhoud" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}
