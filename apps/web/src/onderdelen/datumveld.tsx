import type { ReactNode } from 'react';
import { Veld } from './veld.js';

interface Eigenschappen {
  readonly label: string;
  readonly waarde: string;
  readonly zet: (waarde: string) => void;
  readonly fout?: string | undefined;
}

/** A day that can be typed or picked, in the notation of the reader's own browser. */
export function Datumveld({ label, waarde, zet, fout }: Eigenschappen): ReactNode {
  return (
    <Veld label={label} fout={fout}>
      {(id, melding) => (
        <input
          id={id}
          type="date"
          className="utrecht-textbox utrecht-textbox--html-input"
          value={waarde}
          aria-invalid={melding !== undefined}
          aria-describedby={melding}
          onChange={({ target }) => zet(target.value)}
        />
      )}
    </Veld>
  );
}
