import type { ReactNode } from 'react';
import { Veld } from '../../../onderdelen/veld.js';

interface Eigenschappen {
  readonly label: string;
  readonly waarde: string;
  readonly zet: (waarde: string) => void;
  readonly verplicht?: boolean;
}

/** One line of text. */
export function Tekstveld({ label, waarde, zet, verplicht = false }: Eigenschappen): ReactNode {
  return (
    <Veld label={label}>
      {(id) => (
        <input
          id={id}
          className="utrecht-textbox utrecht-textbox--html-input"
          value={waarde}
          required={verplicht}
          onChange={({ target }) => zet(target.value)}
        />
      )}
    </Veld>
  );
}
