import {
  type ReactNode,
  createContext,
  useCallback,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { useLocation } from 'react-router';
import { TEKSTEN } from '../../teksten/teksten.js';
import { Datumtekst } from '../datumtekst.js';

/** One date of which the reader asks why it is what it is. */
export interface Gevraagd {
  /** The question in words, above its answer. */
  readonly titel: string;
  /** What asks for the chain, and shows it. */
  readonly keten: ReactNode;
}

const Waaromcontext = createContext<((vraag: Gevraagd) => void) | null>(null);

/** Opens the chain behind a date; `null` where a view shows its chains in another way. */
export function useWaarom(): ((vraag: Gevraagd) => void) | null {
  return useContext(Waaromcontext);
}

/** Every date within can be asked why: the one answer that is asked stands in a window over the page. */
export function Waaromvensters({ children }: { readonly children: ReactNode }): ReactNode {
  const { key } = useLocation();
  const [open, zetOpen] = useState<{ readonly gevraagd: Gevraagd; readonly op: string } | null>(null);
  const vraag = useCallback((gevraagd: Gevraagd) => zetOpen({ gevraagd, op: key }), [key]);
  return (
    <Waaromcontext.Provider value={vraag}>
      {children}
      {/* A link in the chain leads to what it must not hide. */}
      {open?.op === key ? <Waaromvenster gevraagd={open.gevraagd} sluit={() => zetOpen(null)} /> : null}
    </Waaromcontext.Provider>
  );
}

interface Eigenschappen {
  readonly gevraagd: Gevraagd;
  readonly sluit: () => void;
}

/** Escape or its button closes it, and the reader is back at the date. */
function Waaromvenster({ gevraagd, sluit }: Eigenschappen): ReactNode {
  const venster = useRef<HTMLDialogElement>(null);
  const titel = useId();
  useEffect(() => venster.current?.showModal(), []);
  return (
    <dialog ref={venster} className="rk-waarom" aria-labelledby={titel} onClose={sluit}>
      <form method="dialog">
        <h3 id={titel} className="utrecht-heading-3">
          <Datumtekst>{gevraagd.titel}</Datumtekst>
        </h3>
        <button type="submit" className="utrecht-button utrecht-button--secondary-action">
          {TEKSTEN.sluit}
        </button>
      </form>
      {gevraagd.keten}
    </dialog>
  );
}
