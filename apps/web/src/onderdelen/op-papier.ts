import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** What is closed on the screen but there, as against a question that nobody asked yet. */
const DICHT = 'details:not([open], .rk-op-vraag, .rk-scherm)';

/**
 * Whether this part is being printed. What is closed in it opens for as long as that takes: paper cannot be clicked.
 * Afterwards it is as it was.
 */
export function useOpPapier(deel: RefObject<HTMLElement>): boolean {
  const [opPapier, zetOpPapier] = useState(false);
  useEffect(() => {
    let geopend: readonly HTMLDetailsElement[] = [];
    const zet = (open: boolean): void => {
      for (const een of geopend) een.open = open;
    };
    const voor = (): void => {
      // The browser prints what stands there when this returns.
      flushSync(() => zetOpPapier(true));
      geopend = [...geopend, ...(deel.current?.querySelectorAll<HTMLDetailsElement>(DICHT) ?? [])];
      zet(true);
    };
    const na = (): void => {
      zet(false);
      geopend = [];
      zetOpPapier(false);
    };
    window.addEventListener('beforeprint', voor);
    window.addEventListener('afterprint', na);
    return () => {
      window.removeEventListener('beforeprint', voor);
      window.removeEventListener('afterprint', na);
    };
  }, [deel]);
  return opPapier;
}
