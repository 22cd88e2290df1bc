import type { ReactNode } from 'react';
import { Link, useLocation, useParams } from 'react-router';

interface Eigenschappen {
  readonly gemeente: { readonly code: string; readonly naam: string };
}

/** The name of a gemeente, leading to its strook on the same day. */
export function Gemeentelink({ gemeente }: Eigenschappen): ReactNode {
  const { traject = '' } = useParams();
  const { search } = useLocation();
  return (
    <Link className="utrecht-link" to={`/${traject}/gemeente/${gemeente.code}${search}`}>
      {gemeente.naam}
    </Link>
  );
}
