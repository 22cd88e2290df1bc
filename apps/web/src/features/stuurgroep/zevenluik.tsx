import type { ReactNode } from 'react';
import type { DashboardQuery } from '../../api/documenten.js';
import { Celbeeld } from '../../onderdelen/celbeeld.js';
import { Gemeentelink } from '../../onderdelen/gemeentelink.js';
import { kolommenVan } from './kolommen.js';

type Mijlpaal = DashboardQuery['stuurgroepDashboard']['mijlpalen'][number];

/** Every gemeente on its way past every mijlpaal: a table, so that it can be read aloud and printed. */
export function Zevenluik({ mijlpalen }: { readonly mijlpalen: readonly Mijlpaal[] }): ReactNode {
  const gemeenten = mijlpalen[0]?.rijen.map(({ gemeente }) => gemeente) ?? [];
  return (
    <section aria-labelledby="zevenluik">
      <h2 id="zevenluik" className="utrecht-heading-2">
        Waar staat elke gemeente?
      </h2>
      <p className="rk-legenda">
        <span>✓ besloten</span> <span>○ verwacht</span> <span>! verwacht na het venster</span>{' '}
        <span>? niet te voorspellen</span> <span>✕ niet ingestemd</span>
      </p>
      <div className="rk-schuif" tabIndex={0} role="region" aria-label="Tabel van gemeenten en mijlpalen">
        <table className="utrecht-table rk-zevenluik">
          <thead className="utrecht-table__header">
            <tr>
              <th scope="col" rowSpan={2} className="utrecht-table__header-cell">
                Gemeente
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
            <tr>
              {mijlpalen.flatMap(({ nummer, rijen }) =>
                kolommenVan(rijen).map((station) => (
                  <th key={`${String(nummer)}-${station}`} scope="col" className="utrecht-table__header-cell">
                    {station}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody className="utrecht-table__body">
            {gemeenten.map((gemeente) => (
              <tr key={gemeente.code} className="utrecht-table__row">
                <th scope="row" className="utrecht-table__cell">
                  <Gemeentelink gemeente={gemeente} />
                </th>
                {mijlpalen.flatMap(({ nummer, rijen }) => {
                  const cellen = rijen.find((rij) => rij.gemeente.code === gemeente.code)?.cellen ?? [];
                  return kolommenVan(rijen).map((station) => {
                    const cel = cellen.find((een) => een.station === station);
                    return (
                      <td key={`${String(nummer)}-${station}`} className="utrecht-table__cell">
                        {cel === undefined ? '–' : <Celbeeld cel={cel} />}
                      </td>
                    );
                  });
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
