import type { ReactNode } from 'react';
import type { DashboardQuery } from '../../api/documenten.js';
import { Leeg } from '../../onderdelen/bericht.js';
import { Dag } from '../../onderdelen/trajectkop.js';

type Besluit = DashboardQuery['stuurgroepDashboard']['komendeBesluiten'][number];

/** What must be decided in the coming weeks, the first one first. */
export function KomendeBesluiten({ besluiten }: { readonly besluiten: readonly Besluit[] }): ReactNode {
  return (
    <section aria-labelledby="komend">
      <h2 id="komend" className="utrecht-heading-2">
        Komende besluiten
      </h2>
      {besluiten.length === 0 ? (
        <Leeg>
          In de komende vier weken valt geen besluit. De weekplanning toont wat nog geen datum heeft.
        </Leeg>
      ) : (
        <ol className="rk-lijst">
          {besluiten.map(({ cel, dag, uiterlijk }) => (
            <li key={cel.behandeling}>
              <strong>
                <Dag dag={dag} />
              </strong>{' '}
              {cel.gremium.naam}, mijlpaal {cel.mijlpaal}
              {uiterlijk === null ? null : (
                <>
                  {' '}
                  (aanleveren uiterlijk <Dag dag={uiterlijk} />)
                </>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
