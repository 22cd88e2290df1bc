import { type ReactNode, useState } from 'react';
import { Veld } from '../../../onderdelen/veld.js';
import { GEMEENTE } from '../../../teksten/gemeente.js';

/** An address that is shown this once, to be copied, and what to do with it. */
export function Adres({ adres }: { readonly adres: string }): ReactNode {
  const [gekopieerd, zetGekopieerd] = useState(false);
  return (
    <div className="rk-adres">
      <Veld label={GEMEENTE.agenda.adres}>
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
        {GEMEENTE.agenda.kopieer}
      </button>
      <p role="status">{gekopieerd ? GEMEENTE.agenda.gekopieerd : ''}</p>
      <p className="rk-noot">{GEMEENTE.agenda.noot}</p>
    </div>
  );
}
