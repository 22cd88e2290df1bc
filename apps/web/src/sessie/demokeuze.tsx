import type { ReactNode } from 'react';
import { TEKSTEN } from '../teksten/teksten.js';
import type { Ingelogd } from './aanbod.js';
import type { Demoaanbod, Identiteit } from './identiteit.js';

interface Eigenschappen {
  readonly aanbod: Demoaanbod;
  readonly kies: (wie: Ingelogd) => void;
}

/** Whom one can be in the demo: anybody. */
export function Demokeuze({ aanbod, kies }: Eigenschappen): ReactNode {
  const { identiteiten, vandaag } = aanbod;
  const kiesWie = (identiteit: Identiteit): void => kies({ identiteit, vandaag });
  return (
    <>
      <p className="rk-voorbeeld" role="note">
        {aanbod.label}
      </p>
      <h2 className="utrecht-heading-2">{TEKSTEN.wieBentU}</h2>
      <Groep
        titel={TEKSTEN.regionaal}
        wie={identiteiten.filter(({ gemeente }) => gemeente === null)}
        kies={kiesWie}
      />
      <Groep
        titel={TEKSTEN.gemeenten}
        wie={identiteiten.filter(({ gemeente }) => gemeente !== null)}
        kies={kiesWie}
        paren
      />
    </>
  );
}

function Groep({
  titel,
  wie,
  kies,
  paren = false,
}: {
  readonly titel: string;
  readonly wie: readonly Identiteit[];
  readonly kies: (wie: Identiteit) => void;
  /** Whether they come in twos: the gemeentesecretaris and the griffier of each gemeente. */
  readonly paren?: boolean;
}): ReactNode {
  return (
    <section aria-label={titel}>
      <h3 className="utrecht-heading-3">{titel}</h3>
      <ul className={`rk-keuzes${paren ? ' rk-keuzes--paren' : ''}`}>
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
