import type { ReactNode } from 'react';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';
import { Schuiftabel } from '../../../onderdelen/schuiftabel.js';
import { SPOREN } from '../../../teksten/sporen.js';
import type { Poort } from './sporen.js';

interface Eigenschappen {
  readonly poort: Poort;
  readonly naam: string;
}

/** Both sporen of one gate, side by side. */
export function Sporentabel({ poort: { hier, elders }, naam }: Eigenschappen): ReactNode {
  return (
    <Schuiftabel naam={naam} koppen={SPOREN.koppen}>
      {[hier, elders].map(({ traject, naam: spoor, mijlpaal, verwacht, tijdig, reden }) => (
        <tr key={traject} className="utrecht-table__row">
          <th scope="row" className="utrecht-table__cell">
            {spoor}
          </th>
          <td className="utrecht-table__cell">{mijlpaal ?? SPOREN.nietGezegd}</td>
          <td className="utrecht-table__cell">
            <Datumtekst>{verwacht?.tekst ?? SPOREN.onbekend}</Datumtekst>
          </td>
          <td className="utrecht-table__cell">{SPOREN.tijdig[tijdig]}</td>
          <td className="utrecht-table__cell">
            <Datumtekst>{reden}</Datumtekst>
          </td>
        </tr>
      ))}
    </Schuiftabel>
  );
}
