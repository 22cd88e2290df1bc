import { dagVan, formatPeriode } from '@routekaart/kalender';
import type { ReactNode } from 'react';
import { STUURGROEP } from '../../../teksten/stuurgroep.js';
import { type Gemeentetreden, venstersoort } from './assen.js';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';

interface Eigenschappen {
  readonly gemeenten: readonly Gemeentetreden[];
  /** The name of the body whose day is varied. */
  readonly gremium: string;
}

/** The same as the drawings, in words. */
export function Staptabel({ gemeenten, gremium }: Eigenschappen): ReactNode {
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
                  <Datumtekst>{formatPeriode({ van: dagVan(trede.van), tot: dagVan(trede.tot) })}</Datumtekst>
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
