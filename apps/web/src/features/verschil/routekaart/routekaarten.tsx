import { mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import type { RoutekaartFragment, StadiaQuery } from '../../../api/documenten.js';
import { Leeg } from '../../../onderdelen/bericht.js';
import { dagVanMoment } from '../../../onderdelen/dag-van-moment.js';
import { OpVraag } from '../../../onderdelen/op-vraag.js';
import { Schuiftabel } from '../../../onderdelen/schuiftabel.js';
import { Dag } from '../../../onderdelen/trajectkop.js';
import { useSessie } from '../../../sessie/sessie.js';
import { VERSCHIL } from '../../../teksten/verschil.js';
import { Goedkeuring } from './goedkeuring.js';

const TEKST = VERSCHIL.routekaarten;

/**
 * Every routekaart, with who approved it and when. The last one is what the plan is measured with: as long as nobody
 * knows that it was approved, who approves in the name of a body can record that.
 */
export function Routekaarten({ routekaarten, traject }: StadiaQuery): ReactNode {
  const { identiteit } = useSessie();
  const eigen = traject.gremia.filter(({ gemeente, beheerrol }) =>
    mag(identiteit, 'routekaart-vaststellen', { gemeente: gemeente?.code ?? null, beheerrol }),
  );
  const laatste = routekaarten.at(-1);
  return (
    <section aria-labelledby="routekaarten">
      <h2 id="routekaarten" className="utrecht-heading-2">
        {TEKST.kop}
      </h2>
      {laatste === undefined ? <Leeg>{TEKST.geen}</Leeg> : <Tabel routekaarten={routekaarten} />}
      {laatste?.gremium !== null || eigen.length === 0 ? null : (
        <OpVraag vraag={TEKST.vraag} over={laatste.naam}>
          <Goedkeuring routekaart={laatste} gremia={eigen} versie={traject.versie} />
        </OpVraag>
      )}
    </section>
  );
}

function Tabel({ routekaarten }: { readonly routekaarten: readonly RoutekaartFragment[] }): ReactNode {
  return (
    <Schuiftabel naam={TEKST.tabel} koppen={TEKST.koppen}>
      {routekaarten.map(({ nummer, naam, gremium, dag, herkomst, reden }) => (
        <tr key={nummer} className="utrecht-table__row">
          <th scope="row" className="utrecht-table__cell">
            {naam}
          </th>
          <td className="utrecht-table__cell">{gremium?.naam ?? TEKST.onbekend}</td>
          <td className="utrecht-table__cell">{dag === null ? TEKST.onbekend : <Dag dag={dag} />}</td>
          <td className="utrecht-table__cell">
            {TEKST.vastgelegd(herkomst.door)} <Dag dag={dagVanMoment(herkomst.op)} />
          </td>
          <td className="utrecht-table__cell rk-zinnen">{reden}</td>
        </tr>
      ))}
    </Schuiftabel>
  );
}
