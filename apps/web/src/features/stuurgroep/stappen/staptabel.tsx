import { type Dag, dagVan, formatPeriode } from '@routekaart/kalender';
import type { ReactNode } from 'react';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';
import { STUURGROEP } from '../../../teksten/stuurgroep.js';
import { type Gemeentetreden, type Trede, venstersoort } from './assen.js';
import { type Verwacht, valtIn } from './verwacht.js';

interface Eigenschappen {
  readonly gemeenten: readonly Gemeentetreden[];
  /** The name of the body whose day is varied. */
  readonly gremium: string;
  readonly verwacht: Verwacht | null;
}

/** The same as the drawings, in words. */
export function Staptabel({ gemeenten, gremium, verwacht }: Eigenschappen): ReactNode {
  return (
    <div className="rk-schuif" tabIndex={0} role="region" aria-label={STUURGROEP.stappen.tabel}>
      <table className="utrecht-table">
        <thead className="utrecht-table__header">
          <tr>
            {STUURGROEP.stappen.koppen(gremium).map((kop) => (
              <th key={kop} scope="col" className="utrecht-table__header-cell">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {gemeenten.flatMap(({ gemeente, treden }) =>
            treden.map((trede) => (
              <tr key={`${gemeente?.code ?? ''}-${trede.van}`} className="utrecht-table__row">
                <th scope="row" className="utrecht-table__cell">
                  {gemeente?.naam}
                </th>
                <td className="utrecht-table__cell">
                  <Datumtekst>{formatPeriode(periodeVan(trede))}</Datumtekst>
                  {verwacht !== null && valtIn(verwacht, periodeVan(trede)) ? (
                    <strong className="rk-stap__teken">
                      {STUURGROEP.stappen.teken} <Datumtekst>{verwacht.tekst}</Datumtekst>
                    </strong>
                  ) : null}
                </td>
                <td className="utrecht-table__cell">
                  <Datumtekst>{trede.einde.tekst}</Datumtekst>
                </td>
                <td className="utrecht-table__cell">{STUURGROEP.stappen.venster[venstersoort(trede)]}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}

function periodeVan({ van, tot }: Trede): { readonly van: Dag; readonly tot: Dag } {
  return { van: dagVan(van), tot: dagVan(tot) };
}
