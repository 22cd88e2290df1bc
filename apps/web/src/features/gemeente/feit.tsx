import type { ReactNode } from 'react';

interface Eigenschappen {
  readonly naam: string;
  readonly children: ReactNode;
}

/** One fact, in a list of them. */
export function Feit({ naam, children }: Eigenschappen): ReactNode {
  return (
    <div className="rk-feit">
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  );
}
