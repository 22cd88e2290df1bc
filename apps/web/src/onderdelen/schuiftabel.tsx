import type { ReactNode } from 'react';

interface Eigenschappen {
  /** For who hears the table without seeing where it stands. */
  readonly naam: string;
  readonly koppen: readonly string[];
  /** The rows. */
  readonly children: ReactNode;
}

/** A table that is wider than a small screen: it scrolls by itself, with the keys too. */
export function Schuiftabel({ naam, koppen, children }: Eigenschappen): ReactNode {
  return (
    <div className="rk-schuif" tabIndex={0} role="region" aria-label={naam}>
      <table className="utrecht-table">
        <thead className="utrecht-table__header">
          <tr>
            {koppen.map((kop) => (
              <th key={kop} scope="col" className="utrecht-table__header-cell">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">{children}</tbody>
      </table>
    </div>
  );
}
