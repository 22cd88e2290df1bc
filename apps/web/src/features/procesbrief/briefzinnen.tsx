import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { BriefzinnenDocument } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { Datumtekst } from '../../onderdelen/datumtekst.js';
import { PROCESBRIEF } from '../../teksten/procesbrief.js';
import { Zin } from './zin.js';

/** How sure it is, and what waits for the other spoor: nothing when there is too little to say. */
export function Briefzinnen(): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const antwoord = useQuery({ query: BriefzinnenDocument, variables: { traject, peildatum, bekend } });
  return (
    <Antwoord wat={PROCESBRIEF.zinnen.wat} antwoord={antwoord}>
      {({ briefzinnen: { kansen, sporen } }) => (
        <>
          <Deel id="kansen" kop={PROCESBRIEF.zinnen.kansen} zinnen={kansen} />
          <Deel id="sporen" kop={PROCESBRIEF.zinnen.sporen} zinnen={sporen} />
        </>
      )}
    </Antwoord>
  );
}

interface Eigenschappen {
  readonly id: string;
  readonly kop: string;
  readonly zinnen: readonly { readonly tekst: string; readonly feiten: readonly string[] }[];
}

function Deel({ id, kop, zinnen }: Eigenschappen): ReactNode {
  if (zinnen.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="utrecht-heading-2">
        {kop}
      </h2>
      <ul className="rk-lijst">
        {zinnen.map(({ tekst, feiten }) => (
          <Zin key={tekst} over={kop} feiten={feiten}>
            <Datumtekst>{tekst}</Datumtekst>
          </Zin>
        ))}
      </ul>
    </section>
  );
}
