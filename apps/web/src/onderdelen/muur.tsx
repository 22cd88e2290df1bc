import { formatDagen } from '@routekaart/kalender';
import { type ReactNode, useId } from 'react';
import type { CelFragment } from '../api/documenten.js';
import { ONDERDELEN } from '../teksten/onderdelen.js';
import { Dag } from './trajectkop.js';

/** The reces as a wall: how many days are left before it, and the first chance behind it. */
export function Muur({ cel: { sprong, margeDagen } }: { readonly cel: CelFragment }): ReactNode {
  if (sprong === null) return null;
  return (
    <span className="rk-muurtekst">
      {margeDagen === null ? '' : ONDERDELEN.muur.marge(formatDagen(margeDagen))}
      <span className="rk-muurtekst__reces">{sprong.reces ?? ONDERDELEN.muur.reces}</span>
      {ONDERDELEN.muur.daarachterPas}
      <Dag dag={sprong.naar} />
    </span>
  );
}

/** Courses of brick, as high as the room they get. */
export function Muurbeeld(): ReactNode {
  const steen = useId();
  return (
    <svg className="rk-muur" aria-hidden="true" focusable="false">
      <pattern id={steen} width="16" height="14" patternUnits="userSpaceOnUse">
        <rect className="rk-muur__steen" width="16" height="14" />
        <path className="rk-muur__voeg" d="M0 .75 H16 M0 7.75 H16 M5 0 V7 M11 7 V14" />
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${steen})`} />
    </svg>
  );
}
