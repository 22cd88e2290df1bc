import { ALGEMEEN, mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useSessie } from '../sessie/sessie.js';
import { ONDERDELEN } from '../teksten/onderdelen.js';

interface Eigenschappen {
  readonly mijlpaal: number;
  /** The body for which an extra meeting stands ready to be filled in; left out only the mijlpaal is opened. */
  readonly gremium?: string;
  /** What the question is about, for who hears it without seeing where it stands. */
  readonly over: string;
}

/** Leads to wat als on the same day, with this mijlpaal in the picture. Not for who may not see all gemeenten. */
export function Watalslink({ mijlpaal, gremium, over }: Eigenschappen): ReactNode {
  const { traject = '' } = useParams();
  const { search } = useLocation();
  const { identiteit } = useSessie();
  if (!mag(identiteit, 'dashboard-lezen', ALGEMEEN)) return null;
  const zoek = new URLSearchParams(search);
  zoek.set('mijlpaal', String(mijlpaal));
  if (gremium !== undefined) zoek.set('m', `vergadering-toevoegen*${gremium}**`);
  return (
    <Link className="utrecht-link rk-watalslink" to={`/${traject}/wat-als?${zoek.toString()}`}>
      {ONDERDELEN.watAls}
      <span className="rk-onzichtbaar"> {over}</span>
    </Link>
  );
}
