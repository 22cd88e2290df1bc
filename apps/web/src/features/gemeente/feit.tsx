import type { ReactNode } from 'react';

interface Eigenschappen {
  readonly naam: string;
  /** A sentence, which needs more room than a day. */
  readonly breed?: boolean;
  readonly children: ReactNode;
}

/** One fact, in a list of them. */
export function Feit({ naam, breed = false, children }: Eigenschappen): ReactNode {
  return (
    <div className={breed ? 'rk-feit rk-feit--breed' : 'rk-feit'}>
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  );
}
