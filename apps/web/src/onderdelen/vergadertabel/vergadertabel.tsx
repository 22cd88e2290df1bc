import type { ReactNode } from 'react';
import type { VergaderdagFragment } from '../../api/documenten.js';
import { ONDERDELEN } from '../../teksten/onderdelen.js';
import { Leeg } from '../bericht.js';
import { useVindbaar } from '../gezocht.js';
import { schriftelijk } from '../schriftelijk.js';
import { Dag } from '../trajectkop.js';
import { isOnzeker } from './onzeker.js';

const { vergadertabel: VERGADERTABEL } = ONDERDELEN;

/** The coming meetings of one body, and the one that the address names. */
export function Vergadertabel({
  gremium: { naam, vergaderingen },
  peildatum,
  gezocht,
}: {
  readonly gremium: { readonly naam: string; readonly vergaderingen: readonly VergaderdagFragment[] };
  readonly peildatum: string;
  /** The meeting that the address names: it shows though it is over. */
  readonly gezocht: string | null;
}): ReactNode {
  const komend = vergaderingen.filter(({ id, dag }) => dag >= peildatum || id === gezocht);
  if (komend.length === 0) return <Leeg>{VERGADERTABEL.geen}</Leeg>;
  return (
    <div className="rk-schuif" tabIndex={0} role="region" aria-label={VERGADERTABEL.tabel(naam)}>
      <table className="utrecht-table">
        <thead className="utrecht-table__header">
          <tr>
            {VERGADERTABEL.koppen.map((kop) => (
              <th key={kop} scope="col" className="utrecht-table__header-cell">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {komend.map((vergadering) => (
            <Rij key={vergadering.id} vergadering={vergadering} isGezocht={vergadering.id === gezocht} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Rij({
  vergadering,
  isGezocht,
}: {
  readonly vergadering: VergaderdagFragment;
  readonly isGezocht: boolean;
}): ReactNode {
  const vindbaar = useVindbaar<HTMLTableRowElement>(isGezocht);
  return (
    <tr
      {...vindbaar}
      className={`utrecht-table__row${vergadering.staat === 'vervallen' ? ' rk-plan--vervallen' : ''}`}
    >
      <th scope="row" className="utrecht-table__cell">
        <Dag dag={vergadering.dag} />
        {schriftelijk(vergadering)}
      </th>
      <td className="utrecht-table__cell">
        {vergadering.aanleverdag === null ? VERGADERTABEL.onbekend : <Dag dag={vergadering.aanleverdag} />}
      </td>
      <td className="utrecht-table__cell">{zekerheid(vergadering)}</td>
    </tr>
  );
}

function zekerheid(vergadering: VergaderdagFragment): string {
  const { staat, voorbeeld, reden } = vergadering;
  const teken = staat === 'vervallen' ? '✕' : isOnzeker(vergadering) ? '?' : '✓';
  return `${teken} ${voorbeeld ? VERGADERTABEL.voorbeeld : staat}${reden === null ? '' : `: ${reden}`}`;
}
