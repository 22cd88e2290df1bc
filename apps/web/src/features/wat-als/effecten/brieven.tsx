import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { type MaatregelInput, WatAlsBrievenDocument } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Leeg } from '../../../onderdelen/bericht.js';
import { WAT_ALS } from '../../../teksten/wat-als.js';

/** Which procesbrieven would say something else. The api tells it, for who may read a draft. */
export function Brieven({ maatregelen }: { readonly maatregelen: readonly MaatregelInput[] }): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const antwoord = useQuery({
    query: WatAlsBrievenDocument,
    variables: { traject, maatregelen, peildatum, bekend },
  });
  return (
    <section aria-labelledby="brieven">
      <h2 id="brieven" className="utrecht-heading-2">
        {WAT_ALS.brieven.kop}
      </h2>
      <Antwoord wat={WAT_ALS.brieven.wat} antwoord={antwoord}>
        {({ watAls: { brieven } }) =>
          brieven.length === 0 ? (
            <Leeg>{WAT_ALS.brieven.geen}</Leeg>
          ) : (
            <ul className="rk-brieflijst">
              {brieven.map(({ nummer, erbij, eraf }) => (
                <li key={nummer}>
                  <details>
                    <summary>{WAT_ALS.brieven.brief(nummer, erbij.length, eraf.length)}</summary>
                    <ul className="rk-lijst">
                      {eraf.map((regel) => (
                        <li key={regel}>
                          <strong>{WAT_ALS.brieven.eraf}</strong> {regel}
                        </li>
                      ))}
                      {erbij.map((regel) => (
                        <li key={regel}>
                          <strong>{WAT_ALS.brieven.erbij}</strong> {regel}
                        </li>
                      ))}
                    </ul>
                  </details>
                </li>
              ))}
            </ul>
          )
        }
      </Antwoord>
    </section>
  );
}
