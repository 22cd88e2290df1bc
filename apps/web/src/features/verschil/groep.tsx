import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import {
  type PlanstadiumInput,
  PlanvergelijkingDocument,
  type PlanvergelijkingQuery,
} from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { Bladeren, PER_BLADZIJDE } from '../../onderdelen/bladeren.js';
import { VERSCHIL } from '../../teksten/verschil.js';
import type { Verschilsoort } from './soorten.js';
import { Datumtekst } from '../../onderdelen/datumtekst.js';

type Rij = PlanvergelijkingQuery['vergelijkPlanning']['rijen'][number];

interface Eigenschappen {
  readonly van: PlanstadiumInput;
  readonly met: PlanstadiumInput;
  readonly soort: Verschilsoort;
  readonly aantal: number;
  /** The first row; `null` where this group is not turned over by itself. */
  readonly vanaf: number | null;
}

/** The rows with one kind of difference. */
export function Verschilgroep({ van, met, soort, aantal, vanaf }: Eigenschappen): ReactNode {
  const { traject, peildatum, bekend, zet } = useWeergave();
  const antwoord = useQuery({
    query: PlanvergelijkingDocument,
    variables: { traject, van, met, soort: soort.soort, overslaan: vanaf ?? 0, peildatum, bekend },
  });
  return (
    <>
      <p className="rk-noot">{soort.uitleg}</p>
      <Antwoord wat={VERSCHIL.groep.wat(soort.naam)} antwoord={antwoord}>
        {({ vergelijkPlanning: { rijen } }) => (
          <ul className="rk-verschillen">
            {rijen.map((rij, plaats) => (
              <Regel key={`${rij.activiteit ?? rij.naam}-${String(plaats)}`} rij={rij} />
            ))}
          </ul>
        )}
      </Antwoord>
      {vanaf === null && aantal > PER_BLADZIJDE ? (
        <button
          type="button"
          className="utrecht-button utrecht-button--secondary-action"
          onClick={() => zet({ soort: soort.soort, vanaf: '' })}
        >
          {VERSCHIL.groep.alle(aantal)}
        </button>
      ) : null}
      {vanaf === null ? null : <Bladeren totaal={aantal} overslaan={vanaf} getoond={PER_BLADZIJDE} />}
    </>
  );
}

function Regel({ rij: { tekst, herkomst, mijlpalen } }: { readonly rij: Rij }): ReactNode {
  return (
    <li>
      <Datumtekst>{tekst}</Datumtekst>{' '}
      <span className="rk-noot">
        {mijlpalen.length === 0 ? '' : VERSCHIL.groep.mijlpalen(mijlpalen)}
        {herkomst === null ? '' : VERSCHIL.groep.door(herkomst.door)}
      </span>
    </li>
  );
}
