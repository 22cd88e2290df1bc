import type { ReactNode } from 'react';
import type { WeekplanningQuery } from '../../api/documenten.js';
import { brontekst } from '../../onderdelen/brontekst.js';
import { Datumtekst } from '../../onderdelen/datumtekst.js';
import { useVindbaar } from '../../onderdelen/gezocht.js';
import { Watalslink } from '../../onderdelen/watalslink.js';
import { useSessie } from '../../sessie/sessie.js';
import { PLANNING } from '../../teksten/planning.js';
import { useGezochteRij } from './gezochte-rij.js';
import { magPlannen } from './verplaatsen/mag-plannen.js';
import { Verplaatsing } from './verplaatsen/verplaatsing.js';

type Activiteit = WeekplanningQuery['weekplanning']['activiteiten'][number];

interface Eigenschappen {
  readonly activiteiten: readonly Activiteit[];
  readonly gremia: WeekplanningQuery['traject']['gremia'];
}

/** The plan in the columns of the bijlage, with how sure each date is; for who may, with the form that moves a day. */
export function Weektabel({ activiteiten, gremia }: Eigenschappen): ReactNode {
  const { identiteit } = useSessie();
  return (
    <div className="rk-schuif" tabIndex={0} role="region" aria-label={PLANNING.tabel.naam}>
      <table className="utrecht-table rk-weektabel">
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
            <Rij key={activiteit.code} activiteit={activiteit}>
              {magPlannen(identiteit, activiteit, gremia) ? <Verplaatsing activiteit={activiteit} /> : null}
              <Vraag activiteit={activiteit} />
            </Rij>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What another day would do; not of what was held, or will not be. */
function Vraag({ activiteit }: { readonly activiteit: Activiteit }): ReactNode {
  const { code, naam, mijlpalen, toestand, datum } = activiteit;
  const [mijlpaal] = mijlpalen;
  if (mijlpaal === undefined || toestand === 'GEHOUDEN' || toestand === 'VERVALLEN') return null;
  return <Watalslink mijlpaal={mijlpaal} activiteit={code} over={PLANNING.tabel.watAls(naam, datum.tekst)} />;
}

/** The column of the date. */
const DATUM = 1;

interface Rijeigenschappen {
  readonly activiteit: Activiteit;
  /** What can be done with its day. */
  readonly children: ReactNode;
}

function Rij({ activiteit, children }: Rijeigenschappen): ReactNode {
  const vindbaar = useVindbaar<HTMLTableRowElement>(useGezochteRij() === activiteit.code);
  const { naam, week, datum, gremia, mijlpalen, toestand, reden, rijen } = activiteit;
  const opmerkingen = [reden, ...new Set(rijen.map((rij) => brontekst(rij.opmerkingen)))]
    .filter(Boolean)
    .join(' ');
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
    <tr {...vindbaar} className={`utrecht-table__row rk-plan--${toestand.toLowerCase()}`}>
      {cellen.map((cel, kolom) => (
        <td key={PLANNING.tabel.koppen[kolom]} className="utrecht-table__cell">
          <Datumtekst>{cel}</Datumtekst>
          {kolom === DATUM ? children : null}
        </td>
      ))}
    </tr>
  );
}
