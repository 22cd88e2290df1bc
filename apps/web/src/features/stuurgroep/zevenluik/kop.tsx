import type { ReactNode } from 'react';
import { kolommenVan } from '../kolommen.js';
import { TEKSTEN } from '../../../teksten/teksten.js';
import type { Mijlpaal } from './rijen.js';

/** How many rows the head has. */
export const KOPRIJEN = 2;

/** The stations, under the mijlpaal to which they belong. */
export function Kop({ mijlpalen }: { readonly mijlpalen: readonly Mijlpaal[] }): ReactNode {
  return (
    <thead className="utrecht-table__header">
      <tr aria-rowindex={1}>
        <th scope="col" rowSpan={2} className="utrecht-table__header-cell rk-zevenluik__hoek">
          {TEKSTEN.gemeente}
        </th>
        {mijlpalen.map(({ nummer, stuk, rijen }) => (
          <th
            key={nummer}
            scope="colgroup"
            colSpan={Math.max(1, kolommenVan(rijen).length)}
            className="utrecht-table__header-cell rk-zevenluik__mijlpaal"
          >
            {nummer}. {stuk}
          </th>
        ))}
      </tr>
      <tr aria-rowindex={2}>
        {mijlpalen.flatMap(({ nummer, rijen }) =>
          kolommenVan(rijen).map((station) => (
            <th key={`${String(nummer)}-${station}`} scope="col" className="utrecht-table__header-cell">
              {station}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}
