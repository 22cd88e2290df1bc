import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { WensclustervoorstellenDocument } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { Leeg } from '../../onderdelen/bericht.js';
import type { Wensbediening } from './gebruik-wensen.js';

interface Eigenschappen {
  readonly mijlpaal: number;
  /** `null` for who may only read. */
  readonly bediening: Wensbediening | null;
}

/** Wensen that seem to say the same. They are put together by a person, never by themselves. */
export function Voorstellen({ mijlpaal, bediening }: Eigenschappen): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const antwoord = useQuery({
    query: WensclustervoorstellenDocument,
    variables: { traject, mijlpaal, peildatum, bekend },
  });
  return (
    <Antwoord wat="De lijst van gelijke wensen" antwoord={antwoord}>
      {({ wensclustervoorstellen: voorstellen }) =>
        voorstellen.length === 0 ? (
          <Leeg>Bij mijlpaal {mijlpaal} lijken geen wensen op elkaar die nog los staan.</Leeg>
        ) : (
          <ul className="rk-lijst">
            {voorstellen.map(({ naam, gelijkenis, wensen }) => (
              <li key={wensen[0]?.id ?? naam}>
                <p>
                  <strong>{naam}</strong> ({Math.round(gelijkenis * 100)}% gelijk)
                </p>
                <ul className="rk-lijst rk-noot">
                  {wensen.map(({ id, tekst, gremium }) => (
                    <li key={id}>
                      {gremium?.naam ?? 'Een gremium'}: {tekst}
                    </li>
                  ))}
                </ul>
                {bediening === null ? null : (
                  <button
                    type="button"
                    className="utrecht-button utrecht-button--secondary-action"
                    onClick={() => {
                      void bediening.cluster(
                        wensen.map(({ id }) => id),
                        naam,
                      );
                    }}
                  >
                    Zet deze {wensen.length} bij elkaar
                  </button>
                )}
              </li>
            ))}
          </ul>
        )
      }
    </Antwoord>
  );
}
