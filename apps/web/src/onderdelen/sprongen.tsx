import type { ReactNode } from 'react';
import { ONDERDELEN } from '../teksten/onderdelen.js';

interface Eigenschappen {
  /** The id of each part, and its name. */
  readonly naar: readonly (readonly [deel: string, naam: string])[];
}

/** What stands further down a long page: one click away. */
export function Sprongen({ naar }: Eigenschappen): ReactNode {
  return (
    <nav className="rk-sprongen" aria-label={ONDERDELEN.opDezePagina}>
      {naar.map(([deel, naam]) => (
        <a key={deel} className="utrecht-link" href={`#${deel}`}>
          {naam}
        </a>
      ))}
    </nav>
  );
}
