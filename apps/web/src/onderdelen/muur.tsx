import { formatDagen } from '@routekaart/kalender';
import { type ReactNode, useId } from 'react';
import type { CelFragment } from '../api/documenten.js';
import { ONDERDELEN } from '../teksten/onderdelen.js';
import { type Muurplek, murenVoor } from './muurplekken.js';
import { NietZeker } from './niet-zeker.js';
import { Dag } from './trajectkop.js';

/** The reces as a wall: how many days are left before it, or which meeting may be missed, and the first chance behind it. */
export function Muur({ cel }: { readonly cel: CelFragment }): ReactNode {
  const [plek] = murenVoor(cel);
  if (plek === undefined) return null;
  const { sprong } = plek;
  return (
    <span className="rk-muurtekst">
      <Ervoor plek={plek} eerste={cel.mogelijkeVergaderingen[0]?.dag ?? null} />
      <span className="rk-muurtekst__reces">{sprong.reces ?? ONDERDELEN.muur.reces}</span>
      {ONDERDELEN.muur.daarachterPas}
      <Dag dag={sprong.naar} />
    </span>
  );
}

/** What stands before the wall; `eerste` is the first meeting of a band. */
function Ervoor({ plek, eerste }: { readonly plek: Muurplek; readonly eerste: string | null }): ReactNode {
  const { margeDagen, voor, isLaatste } = plek;
  if (voor === null) return margeDagen === null ? '' : ONDERDELEN.muur.marge(formatDagen(margeDagen));
  if (voor === eerste) return `${ONDERDELEN.band.eersteOnzeker}; `;
  return isLaatste ? (
    <>
      {ONDERDELEN.muur.na} <Dag dag={voor} />{' '}
    </>
  ) : (
    <>
      <NietZeker dag={voor} />;{' '}
    </>
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
