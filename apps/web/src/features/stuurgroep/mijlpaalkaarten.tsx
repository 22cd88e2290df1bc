import type { ReactNode } from 'react';
import type { DashboardQuery } from '../../api/documenten.js';
import { Watalslink } from '../../onderdelen/watalslink.js';

type Mijlpaal = DashboardQuery['stuurgroepDashboard']['mijlpalen'][number];

/** Each mijlpaal in four facts: the stuk, when it is done, who sets that day, how many have decided. */
export function Mijlpaalkaarten({ mijlpalen }: { readonly mijlpalen: readonly Mijlpaal[] }): ReactNode {
  return (
    <section aria-labelledby="mijlpalen">
      <h2 id="mijlpalen" className="utrecht-heading-2">
        Mijlpalen
      </h2>
      <ul className="rk-kaarten">
        {mijlpalen.map((mijlpaal) => (
          <li key={mijlpaal.nummer} className="rk-kaart">
            <h3 className="utrecht-heading-3">
              {mijlpaal.nummer}. {mijlpaal.stuk}
            </h3>
            <dl>
              <dt>Klaar</dt>
              <dd>{mijlpaal.prognose.tekst}</dd>
              <dt>{mijlpaal.onbekendeGemeenten.length > 0 ? 'Datum ontbreekt van' : 'Bepalend'}</dt>
              <dd>{mijlpaal.bepalendeGemeenten.map(({ naam }) => naam).join(', ')}</dd>
              <dt>Besloten</dt>
              <dd>
                {mijlpaal.besloten} van {mijlpaal.totaal}
              </dd>
            </dl>
            {mijlpaal.herkomst === 'sjabloon' ? (
              <p className="rk-noot">Vensters berekend uit eerdere mijlpalen.</p>
            ) : null}
            <p>
              <Watalslink mijlpaal={mijlpaal.nummer} over={`bij mijlpaal ${String(mijlpaal.nummer)}`} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
