import type { ReactNode } from 'react';
import { Veld } from './veld.js';

interface Eigenschappen {
  readonly label: string;
  readonly naam: string;
  /** Where it stands in what the form sends, when that is not its naam. */
  readonly plaats?: string;
  readonly keuzes: readonly (readonly [waarde: string, tekst: string])[];
  readonly gekozen: string;
  /** Whether the empty choice is none. */
  readonly verplicht?: boolean;
  readonly zet: (waarde: string) => void;
}

/** One of a few. */
export function Keuzeveld({
  label,
  naam,
  plaats = naam,
  keuzes,
  gekozen,
  verplicht = false,
  zet,
}: Eigenschappen): ReactNode {
  return (
    <Veld label={label} plaats={plaats}>
      {(id, melding) => (
        <select
          id={id}
          name={naam}
          className="utrecht-select utrecht-select--html-select"
          value={gekozen}
          required={verplicht}
          aria-invalid={melding !== undefined}
          aria-describedby={melding}
          onChange={({ target }) => zet(target.value)}
        >
          {keuzes.map(([waarde, tekst]) => (
            <option key={waarde} value={waarde}>
              {tekst}
            </option>
          ))}
        </select>
      )}
    </Veld>
  );
}
