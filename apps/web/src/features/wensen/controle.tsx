import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { WensencontroleDocument } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { WENSEN } from '../../teksten/wensen.js';

/** Whether the wensen of a mijlpaal are answered before the next one starts. */
export function Controle({ mijlpaal }: { readonly mijlpaal: number }): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const antwoord = useQuery({
    query: WensencontroleDocument,
    variables: { traject, mijlpaal, peildatum, bekend },
  });
  return (
    <Antwoord wat={WENSEN.controle.wat(mijlpaal)} antwoord={antwoord}>
      {({ wensencontrole: { tekst, totaal, aantalOnbeantwoord, aantalNogOpen, voorbeeld } }) =>
        totaal === 0 ? null : (
          <p className={`rk-antwoord rk-antwoord--${aantalOnbeantwoord === 0 ? 'ja' : 'onzeker'}`}>
            <strong>
              {aantalOnbeantwoord === 0
                ? WENSEN.controle.beantwoord(mijlpaal)
                : WENSEN.controle.onbeantwoord(mijlpaal)}
            </strong>
            : {tekst}
            {aantalNogOpen === 0 ? '' : WENSEN.controle.nogTerugTeKoppelen(aantalNogOpen)}
            {voorbeeld ? <span className="rk-noot">{WENSEN.controle.voorbeeld}</span> : null}
          </p>
        )
      }
    </Antwoord>
  );
}
