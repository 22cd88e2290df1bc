import { type ReactNode, useRef } from 'react';
import { Tekstveld } from '../tekstveld.js';
import { useNieuweRegel } from './nieuwe-regel.js';

/** What the list and its buttons are called. */
interface Woorden {
  readonly kop: string;
  readonly een: (nummer: number) => string;
  readonly nogEen: string;
  readonly haalWeg: (nummer: number) => string;
}

interface Eigenschappen {
  readonly woorden: Woorden;
  /** Where they stand in what the form sends. */
  readonly plaats: string;
  readonly teksten: readonly string[];
  readonly zet: (teksten: readonly string[]) => void;
  /** How many must stay. */
  readonly minimaal?: number;
}

/** Texts one under another: each can be changed and taken away, and another can be added. */
export function Tekstlijst({
  woorden,
  plaats: lijstplaats,
  teksten,
  zet,
  minimaal = 0,
}: Eigenschappen): ReactNode {
  const knop = useRef<HTMLButtonElement>(null);
  const lijst = useNieuweRegel(teksten.length);
  const haalWeg = (plaats: number): void => {
    zet(teksten.filter((_, ander) => ander !== plaats));
    knop.current?.focus();
  };
  return (
    <fieldset className="rk-vastleggen__deel">
      <legend>{woorden.kop}</legend>
      <ol ref={lijst} className="rk-vastleggen__lijst">
        {teksten.map((tekst, plaats) => (
          <li key={plaats}>
            <Tekstveld
              label={woorden.een(plaats + 1)}
              plaats={`${lijstplaats}.${String(plaats)}`}
              waarde={tekst}
              zet={(nieuw) => zet(teksten.with(plaats, nieuw))}
              regels={2}
              verplicht
            />
            {teksten.length > minimaal ? (
              <button
                type="button"
                className="utrecht-button utrecht-button--subtle"
                onClick={() => haalWeg(plaats)}
              >
                {woorden.haalWeg(plaats + 1)}
              </button>
            ) : null}
          </li>
        ))}
      </ol>
      <button
        ref={knop}
        type="button"
        className="utrecht-button utrecht-button--secondary-action"
        onClick={() => zet([...teksten, ''])}
      >
        {woorden.nogEen}
      </button>
    </fieldset>
  );
}
