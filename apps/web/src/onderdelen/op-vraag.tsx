import { type ReactNode, useEffect, useRef, useState } from 'react';

interface Eigenschappen {
  readonly vraag: string;
  /** What the question is about, for who hears it without seeing where it stands. */
  readonly over: string;
  /** Whether it is asked from the start: then it is open, in sight, and has the focus; or what it shows has that. */
  readonly meteen?: boolean | 'inhoud';
  /** Mounted, and so asked for, when the reader opens it; kept when it closes again. */
  readonly children: ReactNode;
}

/** A question whose answer is looked up only for who asks it. */
export function OpVraag({ vraag, over, meteen = false, children }: Eigenschappen): ReactNode {
  const [begint] = useState(meteen !== false);
  const [naarKop] = useState(meteen === true);
  const [gevraagd, zetGevraagd] = useState(begint);
  const kop = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!naarKop) return;
    kop.current?.scrollIntoView({ behavior: 'instant', block: 'center' });
    kop.current?.focus({ preventScroll: true });
  }, [naarKop]);
  return (
    <details
      className="rk-op-vraag"
      open={begint}
      onToggle={({ currentTarget }) => zetGevraagd((eerder) => eerder || currentTarget.open)}
    >
      <summary ref={kop}>
        {vraag} <span className="rk-onzichtbaar">{over}</span>
      </summary>
      {gevraagd ? children : null}
    </details>
  );
}
