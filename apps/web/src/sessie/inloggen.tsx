import { type ReactNode, useState } from 'react';
import { TEKSTEN } from '../teksten/teksten.js';
import type { Aanbod, Ingelogd } from './aanbod.js';
import { Demokeuze } from './demokeuze.js';
import { type Inlogaanbod, TERUGPAD, gaInloggen } from './oidc.js';

interface Eigenschappen {
  readonly aanbod: Aanbod;
  readonly kies: (wie: Ingelogd) => void;
}

/** How to come in: in the demo as anybody, elsewhere through the issuer of the own organisation. */
export function Inloggen({ aanbod, kies }: Eigenschappen): ReactNode {
  return (
    <main className="rk-inloggen">
      <h1 className="utrecht-heading-1">{TEKSTEN.routekaart}</h1>
      <p className="rk-inleiding">{TEKSTEN.inleiding}</p>
      <Weg aanbod={aanbod} kies={kies} />
    </main>
  );
}

function Weg({ aanbod, kies }: Eigenschappen): ReactNode {
  switch (aanbod.soort) {
    case 'demo':
      return <Demokeuze aanbod={aanbod.demo} kies={kies} />;
    case 'oidc':
      return <ViaUitgever aanbod={aanbod.oidc} />;
    case 'geen':
      return <p>{TEKSTEN.inloggenElders}</p>;
  }
}

function ViaUitgever({ aanbod }: { readonly aanbod: Inlogaanbod }): ReactNode {
  const [mislukt, zetMislukt] = useState(false);
  const { pathname, href } = window.location;
  // A whole address: of one that begins with two slashes the path alone would name another site.
  const terug = pathname === TERUGPAD ? '/' : href;
  return (
    <>
      <button
        type="button"
        className="utrecht-button utrecht-button--primary-action"
        onClick={() => void gaInloggen(aanbod, terug).catch(() => zetMislukt(true))}
      >
        {TEKSTEN.logIn}
      </button>
      {mislukt ? <p role="alert">{TEKSTEN.uitgeverWeg}</p> : null}
    </>
  );
}
