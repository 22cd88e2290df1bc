import { mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import type { EigengremiumFragment, VergaderdagFragment } from '../../../api/documenten.js';
import { Leeg } from '../../../onderdelen/bericht.js';
import { OpVraag } from '../../../onderdelen/op-vraag.js';
import { schriftelijk } from '../../../onderdelen/schriftelijk.js';
import { Dag } from '../../../onderdelen/trajectkop.js';
import { useSessie } from '../../../sessie/sessie.js';
import { VERGADERINGEN } from '../../../teksten/vergaderingen.js';
import { Schemaformulier } from './schemaformulier.js';
import { isOnzeker } from './vergaderdag.js';

interface Eigenschappen {
  readonly gremia: readonly EigengremiumFragment[];
  readonly peildatum: string;
}

/** The calendars on which the strook rests; who keeps one can hand in the real one. */
export function Vergaderschemas({ gremia, peildatum }: Eigenschappen): ReactNode {
  const { identiteit } = useSessie();
  const magWijzigen = ({ beheerrol }: EigengremiumFragment): boolean =>
    mag(identiteit, 'vergadering-vastleggen', { gemeente: identiteit.gemeente, beheerrol });
  return (
    <section aria-labelledby="vergaderschemas">
      <h2 id="vergaderschemas" className="utrecht-heading-2">
        {VERGADERINGEN.schemas.kop}
      </h2>
      {gremia.map((gremium) => (
        <div key={gremium.code}>
          <OpVraag vraag={gremium.naam} over={VERGADERINGEN.schemas.over}>
            <Schema gremium={gremium} peildatum={peildatum} />
          </OpVraag>
          {magWijzigen(gremium) ? (
            <OpVraag vraag={VERGADERINGEN.schemas.leverAan} over={VERGADERINGEN.schemas.van(gremium.naam)}>
              <Schemaformulier gremium={gremium} />
            </OpVraag>
          ) : null}
        </div>
      ))}
    </section>
  );
}

function Schema({
  gremium: { naam, vergaderingen },
  peildatum,
}: {
  readonly gremium: EigengremiumFragment;
  readonly peildatum: string;
}): ReactNode {
  const komend = vergaderingen.filter(({ dag }) => dag >= peildatum);
  if (komend.length === 0) return <Leeg>{VERGADERINGEN.schemas.geen}</Leeg>;
  return (
    <div className="rk-schuif" tabIndex={0} role="region" aria-label={VERGADERINGEN.schemas.tabel(naam)}>
      <table className="utrecht-table">
        <thead className="utrecht-table__header">
          <tr>
            {VERGADERINGEN.schemas.koppen.map((kop) => (
              <th key={kop} scope="col" className="utrecht-table__header-cell">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {komend.map((vergadering) => (
            <tr
              key={vergadering.id}
              className={`utrecht-table__row${vergadering.staat === 'vervallen' ? ' rk-plan--vervallen' : ''}`}
            >
              <th scope="row" className="utrecht-table__cell">
                <Dag dag={vergadering.dag} />
                {schriftelijk(vergadering)}
              </th>
              <td className="utrecht-table__cell">
                {vergadering.aanleverdag === null ? (
                  VERGADERINGEN.schemas.onbekend
                ) : (
                  <Dag dag={vergadering.aanleverdag} />
                )}
              </td>
              <td className="utrecht-table__cell">{zekerheid(vergadering)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function zekerheid(vergadering: VergaderdagFragment): string {
  const { staat, voorbeeld, reden } = vergadering;
  const teken = staat === 'vervallen' ? '✕' : isOnzeker(vergadering) ? '?' : '✓';
  return `${teken} ${voorbeeld ? VERGADERINGEN.schemas.voorbeeld : staat}${reden === null ? '' : `: ${reden}`}`;
}
