import type { ReactNode } from 'react';
import type { Gevraagd } from './vraag.js';
import { useWaarom } from './waaromgebied.js';

interface Eigenschappen extends Gevraagd {
  /** Of what the date is: who hears the button but does not see where it stands must know. */
  readonly over: string;
  /** The date, as it stands in the view. */
  readonly children: ReactNode;
}

/** A date; where the view can open the chain behind it, a button that does so. */
export function Waaromknop({ titel, vraag, over, children }: Eigenschappen): ReactNode {
  const open = useWaarom();
  return open === null ? (
    children
  ) : (
    <button type="button" className="rk-waaromdag" onClick={() => open({ titel, vraag })}>
      {children} <span className="rk-onzichtbaar">{over}</span>
    </button>
  );
}
