import type { ReactNode } from 'react';
import type { DashboardQuery } from '../../api/documenten.js';
import { Datumtekst } from '../../onderdelen/datumtekst.js';
import { Waaromknop } from '../../onderdelen/waarom/waaromknop.js';
import { STUURGROEP } from '../../teksten/stuurgroep.js';

type Eigenschappen = Pick<DashboardQuery['stuurgroepDashboard'], 'ingangsdatum'>;

const TEKENS: Readonly<Record<string, string>> = { ja: '✓', nee: '✕', onzeker: '!', onbekend: '?' };

/** The first question of the stuurgroep, answered in one line. */
export function Ingangsdatum({ ingangsdatum }: Eigenschappen): ReactNode {
  const { antwoord, uitleg } = ingangsdatum;
  return (
    <section className={`rk-antwoord rk-antwoord--${antwoord}`} aria-labelledby="ingangsdatum">
      <h2 id="ingangsdatum" className="utrecht-heading-2">
        {STUURGROEP.ingangsdatum}
      </h2>
      <p>
        <span className="rk-teken" aria-hidden="true">
          {TEKENS[antwoord] ?? '?'}
        </span>{' '}
        <Waaromknop
          titel={STUURGROEP.ingangsdatum}
          over={STUURGROEP.waaromIngangsdatum}
          vraag={{ soort: 'ingangsdatum' }}
        >
          <Datumtekst>{uitleg}</Datumtekst>
        </Waaromknop>
      </p>
    </section>
  );
}
