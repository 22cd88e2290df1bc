import { type ReactNode, useId } from 'react';

interface Eigenschappen {
  readonly label: string;
  /** What is wrong with what was filled in. */
  readonly fout?: string | undefined;
  /** The control, which takes this id, and is described by the second one where something is wrong. */
  readonly children: (id: string, melding: string | undefined) => ReactNode;
}

/** A control with its label above it, and below it what is wrong. */
export function Veld({ label, fout, children }: Eigenschappen): ReactNode {
  const id = useId();
  const melding = fout === undefined ? undefined : `${id}fout`;
  return (
    <div className="rk-veld">
      <label htmlFor={id}>{label}</label>
      {children(id, melding)}
      {fout === undefined ? null : (
        <p id={melding} className="rk-fout" role="alert">
          {fout}
        </p>
      )}
    </div>
  );
}
