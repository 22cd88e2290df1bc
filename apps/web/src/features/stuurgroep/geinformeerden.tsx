import type { ReactNode } from 'react';
import type { DashboardQuery } from '../../api/documenten.js';
import { Datumtekst } from '../../onderdelen/datumtekst.js';
import { STROOK } from '../../teksten/strook.js';

type Informatiestrook = DashboardQuery['stuurgroepDashboard']['informatiestroken'][number];

/** Who only hears of a stuk: named, so that nobody waits for a besluit of them. */
export function Geinformeerden({ stroken }: { readonly stroken: readonly Informatiestrook[] }): ReactNode {
  if (stroken.length === 0) return null;
  return (
    <section aria-labelledby="geinformeerden">
      <h2 id="geinformeerden" className="utrecht-heading-2">
        {STROOK.nietMee}
      </h2>
      <ul className="rk-lijst">
        {stroken.map(({ tekst }) => (
          <li key={tekst}>
            <Datumtekst>{tekst}</Datumtekst>
          </li>
        ))}
      </ul>
    </section>
  );
}
