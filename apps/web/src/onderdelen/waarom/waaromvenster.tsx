import { type ReactNode, useCallback, useId, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { TEKSTEN } from '../../teksten/teksten.js';
import { Waarom } from './waarom.js';
import { type Gevraagd, waaromstapVan } from './vraag.js';

/**
 * The chain that is asked for, in a window over the page. It is a step in the history: back closes it, and back from
 * where its sources lead shows it again. Another filter or day leaves it open; another view does not have it.
 */
export function Waaromvenster(): ReactNode {
  const plek = useLocation();
  const ga = useNavigate();
  const { search, hash } = plek;
  const stap = waaromstapVan(plek.state);
  const opent = stap?.opent ?? false;
  const sluit = useCallback(() => {
    if (opent) void ga(-1);
    else void ga({ search, hash }, { replace: true });
  }, [ga, opent, search, hash]);
  return stap === null ? null : <Venster gevraagd={stap.waarom} sluit={sluit} />;
}

interface Eigenschappen {
  readonly gevraagd: Gevraagd;
  readonly sluit: () => void;
}

/** However it is closed, the reader is back at the date. */
function Venster({ gevraagd: { titel, vraag }, sluit }: Eigenschappen): ReactNode {
  const venster = useRef<HTMLDialogElement>(null);
  const kop = useId();
  useLayoutEffect(() => {
    const dit = venster.current;
    dit?.showModal();
    // Closed while it is still in the page: only then does the browser give the focus back.
    return () => dit?.close();
  }, []);
  useLayoutEffect(() => {
    const dit = venster.current;
    dit?.addEventListener('close', sluit);
    // Gone before the browser tells of a window that left with its step: that one is no step to go back.
    return () => dit?.removeEventListener('close', sluit);
  }, [sluit]);
  return (
    <dialog ref={venster} className="rk-waarom" aria-labelledby={kop}>
      <form method="dialog">
        <h3 id={kop} className="utrecht-heading-3">
          {titel}
        </h3>
        <button type="submit" className="utrecht-button utrecht-button--secondary-action">
          {TEKSTEN.sluit}
        </button>
      </form>
      <Waarom vraag={vraag} weg={sluit} />
    </dialog>
  );
}
