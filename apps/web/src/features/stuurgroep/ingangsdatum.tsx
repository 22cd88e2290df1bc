import type { ReactNode } from 'react';
import type { DashboardQuery } from '../../api/documenten.js';
import { Datumtekst } from '../../onderdelen/datumtekst.js';

type Eigenschappen = Pick<DashboardQuery['stuurgroepDashboard'], 'ingangsdatum'>;

const TEKENS: Readonly<Record<string, string>> = { ja: '✓', nee: '✕', onzeker: '!', onbekend: '?' };

/** The first question of the stuurgroep, answered in one line. */
export function Ingangsdatum({ ingangsdatum }: Eigenschappen): ReactNode {
  const { antwoord, uitleg } = ingangsdatum;
  return (
    <section className={`rk-antwoord rk-antwoord--${antwoord}`} aria-labelledby="ingangsdatum">
      <h2 id="ingangsdatum" className="utrecht-heading-2">
        Halen we de ingangsdatum?
      </h2>
      <p>
        <span className="rk-teken" aria-hidden="true">
          {TEKENS[antwoord] ?? '?'}
        </span>{' '}
        <Datumtekst>{uitleg}</Datumtekst>
      </p>
    </section>
  );
}
