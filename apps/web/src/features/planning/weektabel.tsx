import type { ReactNode } from 'react';
import type { WeekplanningQuery } from '../../api/documenten.js';
import { PLANNING } from '../../teksten/planning.js';

type Activiteit = WeekplanningQuery['weekplanning']['activiteiten'][number];

/** The plan in the columns of the bijlage, with how sure each date is. */
export function Weektabel({ activiteiten }: { readonly activiteiten: readonly Activiteit[] }): ReactNode {
  return (
    <div className="rk-schuif" tabIndex={0} role="region" aria-label={PLANNING.tabel.naam}>
      <table className="utrecht-table">
        <thead className="utrecht-table__header">
          <tr>
            {PLANNING.tabel.koppen.map((kop) => (
              <th key={kop} scope="col" className="utrecht-table__header-cell">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {activiteiten.map((activiteit) => (
            <Rij key={activiteit.code} activiteit={activiteit} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Rij({ activiteit }: { readonly activiteit: Activiteit }): ReactNode {
  const { naam, week, datum, gremia, mijlpalen, toestand, reden, rijen } = activiteit;
  const opmerkingen = [reden, ...new Set(rijen.map((rij) => rij.opmerkingen))].filter(Boolean).join(' ');
  const cellen = [
    week.brontekst,
    datum.tekst,
    naam,
    gremia.map((gremium) => gremium.naam).join(', '),
    PLANNING.tabel.mijlpalen(mijlpalen),
    PLANNING.tabel.toestanden[toestand],
    opmerkingen,
  ];
  return (
    <tr className={`utrecht-table__row rk-plan--${toestand.toLowerCase()}`}>
      {cellen.map((cel, kolom) => (
        <td key={PLANNING.tabel.koppen[kolom]} className="utrecht-table__cell">
          {cel}
        </td>
      ))}
    </tr>
  );
}
