import { type ReactNode, createContext, useCallback, useContext } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Gevraagd, Waaromstap } from './vraag.js';

const Waaromcontext = createContext<((gevraagd: Gevraagd) => void) | null>(null);

/** Opens the chain behind a date; `null` where a view shows its chains in another way. */
export function useWaarom(): ((gevraagd: Gevraagd) => void) | null {
  return useContext(Waaromcontext);
}

interface Eigenschappen {
  /** A gemeente on whose strook it is shown what the shared bodies decided. */
  readonly strook?: string | null;
  readonly children: ReactNode;
}

/** Every date within can be asked why. */
export function Waaromgebied({ strook = null, children }: Eigenschappen): ReactNode {
  const { search, hash } = useLocation();
  const ga = useNavigate();
  const vraag = useCallback(
    (waarom: Gevraagd) => {
      const state: Waaromstap = { waarom, opent: true, strook };
      void ga({ search, hash }, { state });
    },
    [ga, search, hash, strook],
  );
  return <Waaromcontext.Provider value={vraag}>{children}</Waaromcontext.Provider>;
}
