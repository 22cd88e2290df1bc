import { type ReactNode, useEffect, useRef } from 'react';
import type { PlaatsFragment } from '../../api/documenten.js';
import { IMPORT } from '../../teksten/import.js';
import type { Keuring } from './gebruik-import.js';

type Tabel = Keuring['tabellen'][number];

interface Eigenschappen {
  readonly tabellen: readonly Tabel[];
  /** Where the chosen bevinding stands. */
  readonly plaatsen: readonly PlaatsFragment[];
}

/** The document as printed, with the cells of the chosen bevinding marked; the first of them scrolls into view, in both directions. */
export function Brontabellen({ tabellen, plaatsen }: Eigenschappen): ReactNode {
  const houder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const houderbeeld = houder.current;
    const cel = houderbeeld?.querySelector('.rk-bron__cel--gekozen');
    if (houderbeeld == null || cel == null) return;
    const [plek, kader] = [cel.getBoundingClientRect(), houderbeeld.getBoundingClientRect()];
    houderbeeld.scrollTop += plek.top - kader.top - houderbeeld.clientHeight / 3;
    houderbeeld.scrollLeft += Math.max(0, plek.right - kader.right);
  }, [plaatsen, tabellen]);
  return (
    <div ref={houder} className="rk-bron" tabIndex={0} role="region" aria-label={IMPORT.bron.gedrukt}>
      {tabellen.map((tabel) => (
        <Brontabel
          key={tabel.nummer}
          tabel={tabel}
          plaatsen={plaatsen.filter((plaats) => plaats.tabel === tabel.nummer)}
        />
      ))}
    </div>
  );
}

function Brontabel({
  tabel,
  plaatsen,
}: {
  readonly tabel: Tabel;
  readonly plaatsen: readonly PlaatsFragment[];
}): ReactNode {
  const isGekozen = (rij: number, kolom: number): boolean =>
    plaatsen.some((plaats) => plaats.rij === rij && (plaats.kolom === null || plaats.kolom === kolom));
  const titel = tabel.titel === '' ? IMPORT.bron.tabel(tabel.nummer) : tabel.titel;
  return (
    <table className="utrecht-table rk-bron__tabel">
      <caption>{titel}</caption>
      <thead className="utrecht-table__header">
        <tr>
          <th scope="col" className="utrecht-table__header-cell">
            {IMPORT.bron.rij}
          </th>
          {tabel.kop.map((kop, plaats) => (
            <th
              key={`${String(plaats)} ${kop}`}
              scope="col"
              className={`utrecht-table__header-cell ${isGekozen(0, plaats + 1) ? 'rk-bron__cel--gekozen' : ''}`}
            >
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="utrecht-table__body">
        {tabel.rijen.map(({ rij, cellen, begrepen }) => (
          <tr key={rij} className="utrecht-table__row">
            <th scope="row" className="utrecht-table__cell rk-bron__rij">
              {rij}
              {begrepen ? '' : ' ?'}
            </th>
            {cellen.map(({ kolom, ruw }) => (
              <Broncel key={kolom} tekst={ruw} gekozen={isGekozen(rij, kolom)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Broncel({ tekst, gekozen }: { readonly tekst: string; readonly gekozen: boolean }): ReactNode {
  if (!gekozen) return <td className="utrecht-table__cell">{tekst}</td>;
  return (
    <td className="utrecht-table__cell rk-bron__cel--gekozen">
      <mark>{tekst === '' ? IMPORT.bron.leeg : tekst}</mark>
    </td>
  );
}
