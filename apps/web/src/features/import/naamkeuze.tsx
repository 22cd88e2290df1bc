import { type FormEvent, type ReactNode, useState } from 'react';
import { Veld } from '../../onderdelen/veld.js';
import { Tekstveld } from '../../onderdelen/tekstveld.js';
import { IMPORT } from '../../teksten/import.js';
import { TEKSTEN } from '../../teksten/teksten.js';
import type { Naamkeuze } from './opdracht.js';

interface Eigenschappen {
  /** The name as the document writes it, as far as it can be told. */
  readonly voorzet: string;
  readonly gremia: readonly { readonly code: string; readonly naam: string }[];
  readonly bevestig: (keuze: Naamkeuze) => void;
}

/** Says which gremium a name of the document means; with the planning it is remembered. */
export function Naambevestiging({ voorzet, gremia, bevestig }: Eigenschappen): ReactNode {
  const [tekst, zetTekst] = useState(voorzet);
  const [gremium, zetGremium] = useState('');
  const verstuur = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    bevestig({ tekst: tekst.trim(), gremium });
  };
  return (
    <form className="rk-rij" aria-label={IMPORT.naam.formulier(voorzet)} onSubmit={verstuur}>
      <Tekstveld label={IMPORT.naam.inDocument} waarde={tekst} zet={zetTekst} verplicht />
      <Veld label={IMPORT.naam.gremium}>
        {(id) => (
          <select
            id={id}
            required
            className="utrecht-select utrecht-select--html-select"
            value={gremium}
            onChange={({ target }) => zetGremium(target.value)}
          >
            <option value="">{TEKSTEN.kies}</option>
            {gremia.map(({ code, naam }) => (
              <option key={code} value={code}>
                {naam}
              </option>
            ))}
          </select>
        )}
      </Veld>
      <button type="submit" className="utrecht-button utrecht-button--secondary-action">
        {IMPORT.naam.onthoud}
      </button>
    </form>
  );
}
