import type { ReactNode } from 'react';
import { Veld } from '../../../onderdelen/veld.js';
import { MAATREGELEN } from '../../../teksten/maatregelen.js';

interface Eigenschappen {
  readonly label: string;
  readonly waarde: string;
  readonly opties: readonly (readonly [waarde: string, tekst: string])[];
  readonly zet: (waarde: string) => void;
  readonly fout: string | undefined;
  /** What it says as long as nothing is chosen. */
  readonly leeg?: string;
}

/** A choice that starts empty, and says what is wrong with it where that is so. */
export function Keuzeveld({
  label,
  waarde,
  opties,
  zet,
  fout,
  leeg = MAATREGELEN.kies,
}: Eigenschappen): ReactNode {
  return (
    <Veld label={label} fout={fout}>
      {(id, melding) => (
        <select
          id={id}
          className="utrecht-select utrecht-select--html-select"
          value={waarde}
          aria-invalid={melding !== undefined}
          aria-describedby={melding}
          onChange={({ target }) => zet(target.value)}
        >
          <option value="">{leeg}</option>
          {opties.map(([code, tekst]) => (
            <option key={code} value={code}>
              {tekst}
            </option>
          ))}
        </select>
      )}
    </Veld>
  );
}
