import { ALGEMEEN, mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { andereWeergave } from '../kader/paden.js';
import { useSessie } from '../sessie/sessie.js';
import { ONDERDELEN } from '../teksten/onderdelen.js';
import { adresVan } from './maatregel/adres.js';
import type { Rij } from './maatregel/rij.js';

interface Eigenschappen {
  readonly mijlpaal: number;
  /** The body for which an extra meeting stands ready to be filled in; left out only the mijlpaal is opened. */
  readonly gremium?: string;
  /** The activiteit that stands ready to be moved. */
  readonly activiteit?: string;
  /** What the question is about, for who hears it without seeing where it stands. */
  readonly over: string;
}

/** Leads to wat als on the same day, with this mijlpaal in the picture. Not for who may not see all gemeenten. */
export function Watalslink({ mijlpaal, gremium, activiteit, over }: Eigenschappen): ReactNode {
  const { traject = '' } = useParams();
  const { search } = useLocation();
  const { identiteit } = useSessie();
  if (!mag(identiteit, 'dashboard-lezen', ALGEMEEN)) return null;
  const rij = rijVoor(gremium, activiteit);
  const doel = andereWeergave(`/${traject}/wat-als`, search, {
    mijlpaal: String(mijlpaal),
    ...(rij === null ? {} : { m: adresVan(rij) }),
  });
  return (
    <Link className="utrecht-link rk-watalslink" to={doel}>
      {ONDERDELEN.watAls}
      <span className="rk-onzichtbaar"> {over}</span>
    </Link>
  );
}

/** The measure that stands ready, of which only the day is still asked. */
function rijVoor(gremium: string | undefined, activiteit: string | undefined): Rij | null {
  if (activiteit !== undefined) return { soort: 'activiteit-verplaatsen', waarden: { activiteit } };
  return gremium === undefined ? null : { soort: 'vergadering-toevoegen', waarden: { gremium } };
}
