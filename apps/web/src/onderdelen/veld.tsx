import { type ReactNode, useId } from 'react';

interface Eigenschappen {
  readonly label: string;
  /** The control, which takes this id. */
  readonly children: (id: string) => ReactNode;
}

/** A control with its label above it. */
export function Veld({ label, children }: Eigenschappen): ReactNode {
  const id = useId();
  return (
    <div className="rk-veld">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
