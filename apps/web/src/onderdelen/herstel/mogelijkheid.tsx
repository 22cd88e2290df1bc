import { ALGEMEEN, mag } from '@routekaart/toegang';
import { formatDagen } from '@routekaart/kalender';
import type { ReactNode } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import type { HerstelplanFragment } from '../../api/documenten.js';
import { useSessie } from '../../sessie/sessie.js';
import { HERSTEL } from '../../teksten/herstel.js';
import { Datumtekst } from '../datumtekst.js';
import { watalsadresVan } from './watalsadres.js';

interface Eigenschappen {
  readonly plan: HerstelplanFragment;
  readonly nummer: number;
  readonly mijlpaal: number;
}

/** One set that is enough: what happens, what it asks, what it yields, and a way to try it on the whole region. */
export function Mogelijkheid({ plan, nummer, mijlpaal }: Eigenschappen): ReactNode {
  const { traject = '' } = useParams();
  const { search } = useLocation();
  const { identiteit } = useSessie();
  const { maatregelen, dag, margeDagen } = plan;
  const uitleg = [...new Set(maatregelen.map((een) => een.uitleg))].join(' ');
  return (
    <li>
      {maatregelen.map(({ tekst }) => (
        <p key={tekst}>
          <strong>
            <Datumtekst>{tekst}</Datumtekst>
          </strong>
        </p>
      ))}
      <p>
        <Datumtekst>
          {margeDagen === 0 ? HERSTEL.danPrecies(dag.tekst) : HERSTEL.dan(dag.tekst, formatDagen(margeDagen))}
        </Datumtekst>
      </p>
      <p className="rk-noot">
        {HERSTEL.ditVraagt} {uitleg}
      </p>
      {mag(identiteit, 'dashboard-lezen', ALGEMEEN) ? (
        <Link className="utrecht-link rk-watalslink" to={watalsadresVan(plan, { traject, search, mijlpaal })}>
          {HERSTEL.probeer}
          <span className="rk-onzichtbaar"> {HERSTEL.mogelijkheid(nummer)}</span>
        </Link>
      ) : null}
    </li>
  );
}
