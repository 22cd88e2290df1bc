import type { ReactNode } from 'react';
import { Veld } from './veld.js';

interface Eigenschappen {
  readonly label: string;
  readonly waarde: string;
  readonly zet: (waarde: string) => void;
  readonly fout?: string | undefined;
  /** Where it stands in what the form sends. */
  readonly plaats?: string;
  readonly verplicht?: boolean;
  /** With a number of lines it is a field for longer text. */
  readonly regels?: number;
}

/** A line or some lines of text. */
export function Tekstveld({
  label,
  waarde,
  zet,
  fout,
  plaats,
  verplicht = false,
  regels,
}: Eigenschappen): ReactNode {
  return (
    <Veld label={label} plaats={plaats} fout={fout}>
      {(id, melding) => {
        const gedeeld = {
          id,
          value: waarde,
          required: verplicht,
          'aria-invalid': melding !== undefined,
          'aria-describedby': melding,
        };
        return regels === undefined ? (
          <input
            {...gedeeld}
            type="text"
            className="utrecht-textbox utrecht-textbox--html-input"
            onChange={({ target }) => zet(target.value)}
          />
        ) : (
          <textarea
            {...gedeeld}
            rows={regels}
            className="utrecht-textbox rk-tekstvak"
            onChange={({ target }) => zet(target.value)}
          />
        );
      }}
    </Veld>
  );
}
