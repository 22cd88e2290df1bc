import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { WensclustervoorstellenDocument } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { Leeg } from '../../onderdelen/bericht.js';
import { Meldregel } from '../../onderdelen/meldregel.js';
import type { Uitslag } from '../../onderdelen/uitslag.js';
import { WENSEN } from '../../teksten/wensen.js';
import type { Wensbediening } from './gebruik-wensen.js';

interface Eigenschappen {
  readonly mijlpaal: number;
  /** `null` for who may only read. */
  readonly bediening: Wensbediening | null;
}

/** Wensen that seem to say the same. They are put together by a person, never by themselves. */
export function Voorstellen({ mijlpaal, bediening }: Eigenschappen): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const [uitslag, zetUitslag] = useState<Uitslag | null>(null);
  const antwoord = useQuery({
    query: WensclustervoorstellenDocument,
    variables: { traject, mijlpaal, peildatum, bekend },
  });
  return (
    <>
      <Meldregel uitslag={uitslag} />
      <Antwoord wat={WENSEN.voorstellen.wat} antwoord={antwoord}>
        {({ wensclustervoorstellen: voorstellen }) =>
          voorstellen.length === 0 ? (
            <Leeg>{WENSEN.voorstellen.geen(mijlpaal)}</Leeg>
          ) : (
            <ul className="rk-lijst">
              {voorstellen.map(({ naam, gelijkenis, wensen }) => (
                <li key={wensen[0]?.id ?? naam}>
                  <p>
                    <strong>{naam}</strong> {WENSEN.voorstellen.gelijk(Math.round(gelijkenis * 100))}
                  </p>
                  <ul className="rk-lijst rk-noot">
                    {wensen.map(({ id, tekst, gremium }) => (
                      <li key={id}>
                        {gremium?.naam ?? WENSEN.eenGremium}: {tekst}
                      </li>
                    ))}
                  </ul>
                  {bediening === null ? null : (
                    <button
                      type="button"
                      className="utrecht-button utrecht-button--secondary-action"
                      onClick={() => {
                        const ids = wensen.map(({ id }) => id);
                        void bediening.cluster(ids, naam).then(zetUitslag);
                      }}
                    >
                      {WENSEN.voorstellen.zet(wensen.length)}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Antwoord>
    </>
  );
}
