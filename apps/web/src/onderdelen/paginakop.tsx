import { type ReactNode, useEffect } from 'react';
import { ONDERDELEN } from '../teksten/onderdelen.js';

/** The one head of what the window shows, and the name of its tab: also while it loads, and when it failed. */
export function Paginakop({ titel }: { readonly titel: string }): ReactNode {
  useEffect(() => {
    document.title = ONDERDELEN.paginatitel(titel);
  }, [titel]);
  return <h1 className="utrecht-heading-1">{titel}</h1>;
}
