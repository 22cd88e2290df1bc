import { formatMoment } from '@routekaart/route';
import type { ReactNode } from 'react';
import { isNaVenster, verschilbeeldVan } from '../effecten/verschil.js';
import { WAT_ALS } from '../../../teksten/wat-als.js';
import type { Punt } from './banen.js';

interface Eigenschappen {
  readonly naam: string;
  /** The body whose day counts. */
  readonly punt: Punt;
}

/** What changes on a row, in words: the day that would be, and whether that is after the window. */
export function Baankop({ naam, punt: { voor, na } }: Eigenschappen): ReactNode {
  const { soort, kort } = verschilbeeldVan({ voor: voor.dag, na: na?.dag ?? null });
  return (
    <p className="rk-baan__kop">
      <strong>{naam}</strong>
      <span className={`rk-uitslag rk-uitslag--${soort}`}>{kort}</span>
      {na === null ? null : (
        <span>
          {formatMoment(na.dag)}
          {isNaVenster(na) ? WAT_ALS.beeld.naVenster : ''}
        </span>
      )}
    </p>
  );
}
