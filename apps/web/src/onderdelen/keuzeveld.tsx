import type { ReactNode } from 'react';
import { Veld } from './veld.js';

interface Eigenschappen {
  readonly label: string;
  readonly naam: string;
  readonly keuzes: readonly (readonly [waarde: string, tekst: string])[];
  readonly gekozen: string;
  readonly zet: (waarde: string) => void;
}

/** One of a few. */
export function Keuzeveld({ label, naam, keuzes, gekozen, zet }: Eigenschappen): ReactNode {
  return (
    <Veld label={label}>
      {(id) => (
        <select
          id={id}
          name={naam}
          className="utrecht-select utrecht-select--html-select"
          value={gekozen}
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
