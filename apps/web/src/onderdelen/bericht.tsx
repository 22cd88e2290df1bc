import type { ReactNode } from 'react';
import { TEKSTEN } from '../teksten/teksten.js';
import { ONDERDELEN } from '../teksten/onderdelen.js';
import { Paginakop } from './paginakop.js';

interface Kop {
  /** The head of the page, where nothing else can be it. */
  readonly kop?: string | null;
}

/** Something is on its way. Read aloud once, and never a bare spinner. */
export function Bezig({ kop = null, wat }: Kop & { readonly wat: string }): ReactNode {
  return (
    <>
      {kop === null ? null : <Paginakop titel={kop} />}
      <p className="rk-bericht" role="status">
        {ONDERDELEN.bezig(wat)}
      </p>
    </>
  );
}

/** Something went wrong, and what the reader can do about it. */
export function Storing({
  kop = null,
  melding,
  opnieuw,
}: Kop & {
  readonly melding: string;
  readonly opnieuw?: (() => void) | undefined;
}): ReactNode {
  return (
    <div className="rk-bericht rk-bericht--fout" role="alert">
      {kop === null ? null : <Paginakop titel={kop} />}
      <p>{melding}</p>
      {opnieuw === undefined ? null : (
        <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={opnieuw}>
          {TEKSTEN.probeerOpnieuw}
        </button>
      )}
    </div>
  );
}

/** There is nothing here, and what to do next. */
export function Leeg({ children }: { readonly children: ReactNode }): ReactNode {
  return <p className="rk-bericht rk-bericht--leeg">{children}</p>;
}
