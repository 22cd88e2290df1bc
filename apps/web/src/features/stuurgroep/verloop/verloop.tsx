import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { VerloopDocument } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { STUURGROEP } from '../../../teksten/stuurgroep.js';
import { Verlooplijn } from './verlooplijn.js';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';

/** How the forecast of a mijlpaal moved until now: a small line and the same in words, on demand. */
export function Verloop({ mijlpaal }: { readonly mijlpaal: number }): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const [{ data }] = useQuery({
    query: VerloopDocument,
    variables: { traject, mijlpaal, peildatum, bekend },
  });
  const punten = data?.prognoseVerloop ?? [];
  if (punten.length < 2) return null;
  return (
    <div className="rk-verloop">
      <details>
        <summary>
          {STUURGROEP.verloop.hoe} <span className="rk-onzichtbaar">{STUURGROEP.verloop.over(mijlpaal)}</span>
        </summary>
        <Verlooplijn punten={punten} naam={STUURGROEP.verloop.beeld(mijlpaal)} />
        <ol className="rk-lijst">
          {punten.map(({ dag, tekst }) => (
            <li key={dag}>
              <Datumtekst>{tekst}</Datumtekst>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
