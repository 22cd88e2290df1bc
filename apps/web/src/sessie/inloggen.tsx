import type { ReactNode } from 'react';
import { TEKSTEN } from '../teksten/teksten.js';
import type { Demoaanbod, Identiteit } from './identiteit.js';

interface Eigenschappen {
  /** `null`: this is no demo, and the organisation's own log-in brings people here. */
  readonly aanbod: Demoaanbod | null;
  readonly kies: (wie: Identiteit) => void;
}

/** Whom one can be. In the demo anybody; elsewhere one comes in through the own organisation. */
export function Inloggen({ aanbod, kies }: Eigenschappen): ReactNode {
  return (
    <main className="rk-inloggen">
      <h1 className="utrecht-heading-1">Routekaart</h1>
      <p className="rk-inleiding">{TEKSTEN.inleiding}</p>
      {aanbod === null ? (
        <p>{TEKSTEN.inloggenElders}</p>
      ) : (
        <>
          <p className="rk-voorbeeld" role="note">
            {aanbod.label}
          </p>
          <h2 className="utrecht-heading-2">{TEKSTEN.wieBentU}</h2>
          <Groep
            titel={TEKSTEN.regionaal}
            wie={aanbod.identiteiten.filter(({ gemeente }) => gemeente === null)}
            kies={kies}
          />
          <Groep
            titel={TEKSTEN.gemeenten}
            wie={aanbod.identiteiten.filter(({ gemeente }) => gemeente !== null)}
            kies={kies}
          />
        </>
      )}
    </main>
  );
}

function Groep({
  titel,
  wie,
  kies,
}: {
  readonly titel: string;
  readonly wie: readonly Identiteit[];
  readonly kies: (wie: Identiteit) => void;
}): ReactNode {
  return (
    <section aria-label={titel}>
      <h3 className="utrecht-heading-3">{titel}</h3>
      <ul className="rk-keuzes">
        {wie.map((identiteit) => (
          <li key={identiteit.token}>
            <button
              type="button"
              className="utrecht-button utrecht-button--secondary-action"
              onClick={() => kies(identiteit)}
            >
              {identiteit.naam.replace(' (demo)', '')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
