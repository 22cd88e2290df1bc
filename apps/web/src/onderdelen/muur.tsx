import { formatDagen } from '@routekaart/kalender';
import type { ReactNode } from 'react';
import type { CelFragment } from '../api/documenten.js';
import { Dag } from './trajectkop.js';

/** The reces as a wall: how many days are left before it, and the first chance behind it. */
export function Muur({ cel: { sprong, margeDagen } }: { readonly cel: CelFragment }): ReactNode {
  if (sprong === null) return null;
  return (
    <span className="rk-muurtekst">
      {margeDagen === null ? '' : `${formatDagen(margeDagen)} tot de muur; `}
      <span className="rk-muurtekst__reces">{sprong.reces ?? 'reces'}</span>
      {': daarachter pas '}
      <Dag dag={sprong.naar} />
    </span>
  );
}

/** A few courses of brick, for on the line. */
export function Muurbeeld(): ReactNode {
  return (
    <svg className="rk-muur" viewBox="0 0 16 44" aria-hidden="true" focusable="false">
      <rect className="rk-muur__steen" x="1" y="1" width="14" height="42" />
      <path
        className="rk-muur__voeg"
        d="M1 11.5 H15 M1 22 H15 M1 32.5 H15 M8 1 V11.5 M5 11.5 V22 M11 22 V32.5 M6 32.5 V43"
      />
    </svg>
  );
}
