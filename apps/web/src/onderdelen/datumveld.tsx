import type { ReactNode } from 'react';
import { Veld } from './veld.js';

interface Eigenschappen {
  readonly label: string;
  readonly waarde: string;
  readonly zet: (waarde: string) => void;
}

/** A day that can be typed or picked, in the notation of the reader's own browser. */
export function Datumveld({ label, waarde, zet }: Eigenschappen): ReactNode {
  return (
    <Veld label={label}>
      {(id) => (
        <input
          id={id}
          type="date"
          className="utrecht-textbox utrecht-textbox--html-input"
          value={waarde}
          onChange={({ target }) => zet(target.value)}
        />
      )}
    </Veld>
  );
}
