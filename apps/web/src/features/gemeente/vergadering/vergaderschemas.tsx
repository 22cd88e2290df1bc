import { mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { EigengremiumFragment, VergaderdagFragment } from '../../../api/documenten.js';
import { Leeg } from '../../../onderdelen/bericht.js';
import { useLaatstGevolgd, useVindbaar } from '../../../onderdelen/gezocht.js';
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
  const { search } = useLocation();
  const gevolgd = useLaatstGevolgd();
  const gezocht = new URLSearchParams(search).get('vergadering');
  const heeftGezochte = ({ vergaderingen }: EigengremiumFragment): boolean =>
    vergaderingen.some(({ id }) => id === gezocht);
  const magWijzigen = ({ beheerrol }: EigengremiumFragment): boolean =>
    mag(identiteit, 'vergadering-vastleggen', { gemeente: identiteit.gemeente, beheerrol });
  return (
    <section aria-labelledby="vergaderschemas">
      <h2 id="vergaderschemas" className="utrecht-heading-2">
        {VERGADERINGEN.schemas.kop}
      </h2>
      {gremia.map((gremium) => (
        <div key={gremium.code}>
          <OpVraag
            key={heeftGezochte(gremium) ? gevolgd : gremium.code}
            vraag={gremium.naam}
            over={VERGADERINGEN.schemas.over}
            meteen={heeftGezochte(gremium) && 'inhoud'}
          >
            <Schema gremium={gremium} peildatum={peildatum} gezocht={gezocht} />
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
  gezocht,
}: {
  readonly gremium: EigengremiumFragment;
  readonly peildatum: string;
  /** The meeting that the address names: it shows though it is over. */
  readonly gezocht: string | null;
}): ReactNode {
  const komend = vergaderingen.filter(({ id, dag }) => dag >= peildatum || id === gezocht);
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
        {vergadering.aanleverdag === null ? (
          VERGADERINGEN.schemas.onbekend
        ) : (
          <Dag dag={vergadering.aanleverdag} />
        )}
      </td>
      <td className="utrecht-table__cell">{zekerheid(vergadering)}</td>
    </tr>
  );
}

function zekerheid(vergadering: VergaderdagFragment): string {
  const { staat, voorbeeld, reden } = vergadering;
  const teken = staat === 'vervallen' ? '✕' : isOnzeker(vergadering) ? '?' : '✓';
  return `${teken} ${voorbeeld ? VERGADERINGEN.schemas.voorbeeld : staat}${reden === null ? '' : `: ${reden}`}`;
}
