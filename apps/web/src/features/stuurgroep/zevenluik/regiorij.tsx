import type { ReactNode } from 'react';
import type { CelFragment } from '../../../api/documenten.js';
import { Celbeeld } from '../../../onderdelen/celbeeld.js';
import { stationsnaam } from '../../../onderdelen/stationsnaam.js';
import { kolommenVan } from '../kolommen.js';
import type { Mijlpaal } from './rijen.js';

interface Eigenschappen {
  readonly naam: string;
  /** Its place among the rows of the table, from one. */
  readonly plaats: number;
  readonly mijlpalen: readonly Mijlpaal[];
  /** The shared bodies of each mijlpaal that stand in this row, in the order of the route. */
  readonly stations: readonly (readonly CelFragment[])[];
}

/** The shared part of every route, one cell wide per mijlpaal: what the gemeenten wait for, or what comes of them. */
export function Regiorij({ naam, plaats, mijlpalen, stations }: Eigenschappen): ReactNode {
  return (
    <tbody className="utrecht-table__body">
      <tr className="utrecht-table__row" aria-rowindex={plaats}>
        <th scope="row" className="utrecht-table__cell">
          {naam}
        </th>
        {mijlpalen.map(({ nummer, rijen, regionaal }, index) => (
          <td key={nummer} colSpan={Math.max(1, kolommenVan(rijen).length)} className="utrecht-table__cell">
            <Stationslijst stations={stations[index] ?? []} route={regionaal} />
          </td>
        ))}
      </tr>
    </tbody>
  );
}

function Stationslijst({
  stations,
  route,
}: {
  readonly stations: readonly CelFragment[];
  readonly route: readonly CelFragment[];
}): ReactNode {
  if (stations.length === 0) return '–';
  return (
    <ol className="rk-zevenluik__regio">
      {stations.map((cel) => (
        <li key={cel.behandeling}>
          <span className="rk-zevenluik__station">{stationsnaam(cel, route)}</span>
          <Celbeeld cel={cel} />
        </li>
      ))}
    </ol>
  );
}
