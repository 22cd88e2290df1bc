import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { WensencontroleDocument } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Antwoord } from '../../onderdelen/antwoord.js';

/** Whether the wensen of a mijlpaal are answered before the next one starts. */
export function Controle({ mijlpaal }: { readonly mijlpaal: number }): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const antwoord = useQuery({
    query: WensencontroleDocument,
    variables: { traject, mijlpaal, peildatum, bekend },
  });
  return (
    <Antwoord wat={`De controle van mijlpaal ${String(mijlpaal)}`} antwoord={antwoord}>
      {({ wensencontrole: { tekst, totaal, aantalOnbeantwoord, aantalNogOpen, voorbeeld } }) =>
        totaal === 0 ? null : (
          <p className={`rk-antwoord rk-antwoord--${aantalOnbeantwoord === 0 ? 'ja' : 'onzeker'}`}>
            <strong>
              {aantalOnbeantwoord === 0 ? '✓' : '!'} Mijlpaal {mijlpaal}
            </strong>
            : {tekst}
            {aantalNogOpen === 0 ? '' : ` Nog terug te koppelen: ${String(aantalNogOpen)}.`}
            {voorbeeld ? (
              <span className="rk-noot"> Deze dag rust op een verzonnen vergaderschema.</span>
            ) : null}
          </p>
        )
      }
    </Antwoord>
  );
}
