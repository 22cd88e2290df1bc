import { type ReactNode, useId } from 'react';
import { useWeigering } from './weigering.js';
import { Datumtekst } from './datumtekst.js';

interface Eigenschappen {
  readonly label: string;
  /** Under which a form sends it: the api may refuse it by that name. */
  readonly naam?: string | undefined;
  /** What is wrong with what was filled in. */
  readonly fout?: string | undefined;
  /** The control, which takes this id, and is described by the second one where something is wrong. */
  readonly children: (id: string, melding: string | undefined) => ReactNode;
}

/** A control with its label above it, and below it what is wrong; a refusal of the api stands below the form. */
export function Veld({ label, naam, fout, children }: Eigenschappen): ReactNode {
  const id = useId();
  const weigering = useWeigering(naam);
  const melding = fout === undefined ? undefined : `${id}fout`;
  return (
    <div className="rk-veld">
      <label htmlFor={id}>{label}</label>
      {children(id, melding ?? weigering)}
      {fout === undefined ? null : (
        <p id={melding} className="rk-fout" role="alert">
          <Datumtekst>{fout}</Datumtekst>
        </p>
      )}
    </div>
  );
}
