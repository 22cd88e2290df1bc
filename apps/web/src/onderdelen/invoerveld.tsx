import type { ReactNode } from 'react';
import { Veld } from './veld.js';

interface Eigenschappen {
  readonly label: string;
  readonly naam: string;
  /** Where it stands in what the form sends, when that is not its naam. */
  readonly plaats?: string;
  readonly soort?: 'text' | 'number';
  readonly begin?: string;
  /** Whether it may stay empty. */
  readonly vrij?: boolean;
}

/** A line of a form: words or a number. */
export function Invoerveld({
  label,
  naam,
  plaats = naam,
  soort = 'text',
  begin = '',
  vrij = false,
}: Eigenschappen): ReactNode {
  return (
    <Veld label={label} plaats={plaats}>
      {(id, melding) => (
        <input
          id={id}
          type={soort}
          name={naam}
          required={!vrij}
          defaultValue={begin}
          aria-invalid={melding !== undefined}
          aria-describedby={melding}
          className="utrecht-textbox utrecht-textbox--html-input"
        />
      )}
    </Veld>
  );
}
