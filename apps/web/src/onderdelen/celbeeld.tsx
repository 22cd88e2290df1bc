import type { ReactNode } from 'react';
import type { CelFragment } from '../api/documenten.js';
import { beeldVan } from './toestand.js';

/** One stuk before one body: how far it is, when it is decided, and what a day late costs. */
export function Celbeeld({ cel }: { readonly cel: CelFragment }): ReactNode {
  const { soort, teken, woord } = beeldVan(cel);
  return (
    <div className={`rk-cel rk-cel--${soort}`} title={cel.redenen.join(' ')}>
      <span className="rk-cel__kop">
        <span className="rk-teken" aria-hidden="true">
          {teken}
        </span>{' '}
        {woord}
      </span>
      <span className="rk-cel__dag">{cel.prognose.tekst}</span>
      {cel.margeDagen === null || !isNietAangeleverd(cel) ? null : (
        <span className="rk-cel__marge">
          {dagen(cel.margeDagen)} marge
          {cel.sprongDagen === null ? '' : `; missen kost ${dagen(cel.sprongDagen)}`}
        </span>
      )}
    </div>
  );
}

/** Once it was handed in, or decided, there is no margin left to lose. */
export function isNietAangeleverd({ toestand }: Pick<CelFragment, 'toestand'>): boolean {
  return toestand === 'WACHT' || toestand === 'AAN_ZET';
}

function dagen(aantal: number): string {
  return aantal === 1 ? '1 dag' : `${String(aantal)} dagen`;
}
