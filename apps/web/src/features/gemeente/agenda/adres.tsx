import { type ReactNode, useState } from 'react';
import { Veld } from '../../../onderdelen/veld.js';

/** An address that is shown this once, to be copied, and what to do with it. */
export function Adres({ adres }: { readonly adres: string }): ReactNode {
  const [gekopieerd, zetGekopieerd] = useState(false);
  return (
    <div className="rk-adres">
      <Veld label="Uw agenda-adres">
        {(id) => (
          <input
            id={id}
            readOnly
            value={adres}
            className="utrecht-textbox utrecht-textbox--html-input"
            onFocus={({ target }) => target.select()}
          />
        )}
      </Veld>
      <button
        type="button"
        className="utrecht-button utrecht-button--secondary-action"
        onClick={() => void navigator.clipboard.writeText(adres).then(() => zetGekopieerd(true))}
      >
        Kopieer het adres
      </button>
      <p role="status">{gekopieerd ? 'Gekopieerd.' : ''}</p>
      <p className="rk-noot">
        U ziet dit adres alleen nu. Kies in uw agendaprogramma “Agenda toevoegen via internet” of “Abonneren”
        en plak het daar. Wie het adres kent, leest de agenda: deel het niet. Kwijt, of toch gedeeld? Trek het
        hieronder in en maak een nieuw.
      </p>
    </div>
  );
}
