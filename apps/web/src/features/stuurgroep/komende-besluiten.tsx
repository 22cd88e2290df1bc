import { dagVan, formatDag } from '@routekaart/kalender';
import type { ReactNode } from 'react';
import type { DashboardQuery } from '../../api/documenten.js';
import { Leeg } from '../../onderdelen/bericht.js';
import { Datumtekst } from '../../onderdelen/datumtekst.js';
import { schriftelijkBesluit } from '../../onderdelen/schriftelijk.js';
import { Dag } from '../../onderdelen/trajectkop.js';
import { Waaromdag } from '../../onderdelen/waarom/waaromdag.js';
import { STUURGROEP } from '../../teksten/stuurgroep.js';

type Besluit = DashboardQuery['stuurgroepDashboard']['komendeBesluiten'][number];

/** How far ahead is looked. */
export const WEKEN_VOORUIT = 4;

interface Eigenschappen {
  readonly besluiten: readonly Besluit[];
  readonly peildatum: string;
}

/** What must be decided in the coming weeks, the first one first. */
export function KomendeBesluiten({ besluiten, peildatum }: Eigenschappen): ReactNode {
  return (
    <section aria-labelledby="komend">
      <h2 id="komend" className="utrecht-heading-2">
        {STUURGROEP.komend.kop}
      </h2>
      <p className="rk-noot">
        <Datumtekst>
          {STUURGROEP.komend.periode(WEKEN_VOORUIT, formatDag(dagVan(peildatum) + WEKEN_VOORUIT * 7))}
        </Datumtekst>
      </p>
      {besluiten.length === 0 ? (
        <Leeg>{STUURGROEP.komend.geen}</Leeg>
      ) : (
        <ol className="rk-lijst">
          {besluiten.map(({ cel, tekst, uiterlijk }) => (
            <li key={cel.behandeling}>
              <strong>
                <Waaromdag cel={cel} tekst={tekst} />
              </strong>
              {schriftelijkBesluit(cel)} {STUURGROEP.komend.besluit(cel.gremium.naam, cel.mijlpaal)}
              {uiterlijk === null ? null : (
                <>
                  {' '}
                  {STUURGROEP.komend.aanleveren} <Dag dag={uiterlijk} />)
                </>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
