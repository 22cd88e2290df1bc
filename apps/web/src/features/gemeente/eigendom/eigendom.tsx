import type { ReactNode } from 'react';
import type { EigendomFragment } from '../../../api/documenten.js';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';
import { OpVraag } from '../../../onderdelen/op-vraag.js';
import { Dag } from '../../../onderdelen/trajectkop.js';
import { STROOK } from '../../../teksten/strook.js';

interface Eigenschappen {
  readonly eigendom: EigendomFragment;
  readonly mijlpaal: number;
}

/** Who owns the stuk now, and on demand through which hands it came. */
export function Eigendom({ eigendom: { uitleg, overdrachten }, mijlpaal }: Eigenschappen): ReactNode {
  return (
    <>
      <p>
        <Datumtekst>{uitleg}</Datumtekst>
      </p>
      {overdrachten.length === 0 ? null : (
        <OpVraag vraag={STROOK.eigenaars} over={STROOK.voorMijlpaal(mijlpaal)}>
          <ol className="rk-lijst">
            {overdrachten.map(({ dag, gremium }) => (
              <li key={`${gremium.naam}-${dag}`}>
                {gremium.naam}, <Dag dag={dag} />
              </li>
            ))}
          </ol>
        </OpVraag>
      )}
    </>
  );
}
