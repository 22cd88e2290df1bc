import { type ReactNode, memo, useEffect, useRef, useState } from 'react';
import { Celbeeld } from '../../../onderdelen/celbeeld.js';
import { Gemeentelink } from '../../../onderdelen/gemeentelink.js';
import type { Gemeenterij } from './rijen.js';

/** How far outside the window rows are drawn already, so that nobody who scrolls or tabs finds a hole. */
const VOORUIT = '800px 0px';

/** The height of a row that was never drawn, in pixels. */
const RIJHOOGTE = 120;

interface Eigenschappen {
  readonly rijen: readonly Gemeenterij[];
  readonly kolommen: number;
  /** Whether rows outside the window are left out: only worth it where there are many. */
  readonly vensters: boolean;
  /** The rows above the gemeenten, which count in the numbers of the rows. */
  readonly koprijen: number;
}

/** A number of rows, drawn only near the window; elsewhere an empty row keeps their room. */
export const Blok = memo(function Blok({ rijen, kolommen, vensters, koprijen }: Eigenschappen): ReactNode {
  const blok = useRef<HTMLTableSectionElement>(null);
  const [inZicht, zetInZicht] = useState(!vensters);
  const [hoogte, zetHoogte] = useState(rijen.length * RIJHOOGTE);

  useEffect(() => {
    const element = blok.current;
    if (!vensters || element === null) return undefined;
    const wacht = new IntersectionObserver(
      ([stand]) => {
        if (stand === undefined) return;
        if (!stand.isIntersecting) zetHoogte(stand.boundingClientRect.height);
        zetInZicht(stand.isIntersecting);
      },
      { root: element.closest('.rk-schuif'), rootMargin: VOORUIT },
    );
    wacht.observe(element);
    return () => wacht.disconnect();
  }, [vensters]);

  return (
    <tbody ref={blok} className={`utrecht-table__body${vensters ? ' rk-zevenluik__later' : ''}`}>
      {inZicht ? (
        rijen.map((rij) => <Rij key={rij.gemeente.code} rij={rij} koprijen={koprijen} />)
      ) : (
        <tr aria-hidden="true">
          <td
            colSpan={kolommen}
            ref={(leegte) => leegte?.style.setProperty('block-size', `${String(hoogte)}px`)}
          />
        </tr>
      )}
    </tbody>
  );
});

function Rij({ rij, koprijen }: { readonly rij: Gemeenterij; readonly koprijen: number }): ReactNode {
  return (
    <tr className="utrecht-table__row" aria-rowindex={koprijen + rij.plaats}>
      <th scope="row" className="utrecht-table__cell">
        <Gemeentelink gemeente={rij.gemeente} />
      </th>
      {rij.cellen.map((cel, kolom) => (
        <td key={cel?.behandeling ?? kolom} className="utrecht-table__cell">
          {cel === null ? '–' : <Celbeeld cel={cel} />}
        </td>
      ))}
    </tr>
  );
}
