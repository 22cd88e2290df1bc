import { type ReactNode, useState } from 'react';

interface Eigenschappen {
  readonly vraag: string;
  /** What the question is about, for who hears it without seeing where it stands. */
  readonly over: string;
  /** Mounted, and so asked for, when the reader opens it; kept when it closes again. */
  readonly children: ReactNode;
}

/** A question whose answer is looked up only for who asks it. */
export function OpVraag({ vraag, over, children }: Eigenschappen): ReactNode {
  const [gevraagd, zetGevraagd] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => zetGevraagd((eerder) => eerder || currentTarget.open)}>
      <summary>
        {vraag} <span className="rk-onzichtbaar">{over}</span>
      </summary>
      {gevraagd ? children : null}
    </details>
  );
}
