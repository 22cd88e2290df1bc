import type { ReactNode } from 'react';
import { type Gevraagd, useWaarom } from './waaromvenster.js';

interface Eigenschappen extends Gevraagd {
  /** Of what the date is: who hears the button but does not see where it stands must know. */
  readonly over: string;
  /** The date, as it stands in the view. */
  readonly children: ReactNode;
}

/** A date; where the view can open the chain behind it, a button that does so. */
export function Waaromknop({ titel, keten, over, children }: Eigenschappen): ReactNode {
  const vraag = useWaarom();
  return vraag === null ? (
    children
  ) : (
    <button type="button" className="rk-waaromdag" onClick={() => vraag({ titel, keten })}>
      {children} <span className="rk-onzichtbaar">{over}</span>
    </button>
  );
}
