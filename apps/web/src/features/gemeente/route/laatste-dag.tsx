import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { TerugrekenenDocument, type TerugrekenenQuery } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { GEMEENTE } from '../../../teksten/gemeente.js';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';

type Terugrekening = TerugrekenenQuery['terugrekenen'];

interface Eigenschappen {
  readonly mijlpaal: number;
  readonly gemeente: string;
}

/** Reckoned back from the goal: until when each body can decide without harm. */
export function LaatsteDag({ mijlpaal, gemeente }: Eigenschappen): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const antwoord = useQuery({
    query: TerugrekenenDocument,
    variables: { traject, mijlpaal, gemeente, peildatum, bekend },
  });
  return (
    <Antwoord wat={GEMEENTE.laatsteDag.wat} antwoord={antwoord}>
      {({ terugrekenen }) => <Tabel terugrekening={terugrekenen} mijlpaal={mijlpaal} />}
    </Antwoord>
  );
}

function Tabel({
  terugrekening: { venster, ingangsdatum },
  mijlpaal,
}: {
  readonly terugrekening: Terugrekening;
  readonly mijlpaal: number;
}): ReactNode {
  return (
    <div className="rk-schuif" tabIndex={0} role="region" aria-label={GEMEENTE.laatsteDag.tabel(mijlpaal)}>
      <table className="utrecht-table">
        <thead className="utrecht-table__header">
          <tr>
            {GEMEENTE.laatsteDag.koppen.map((kop) => (
              <th key={kop} scope="col" className="utrecht-table__header-cell">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {venster.stations.map(({ station, gremium, besluit, sprong }) => (
            <tr key={station} className="utrecht-table__row">
              <th scope="row" className="utrecht-table__cell">
                {gremium?.naam ?? station}
              </th>
              <td className="utrecht-table__cell">
                <Datumtekst>{besluit.uitleg}</Datumtekst>
              </td>
              <td className="utrecht-table__cell">
                <Datumtekst>
                  {ingangsdatum.stations.find((ander) => ander.station === station)?.besluit.uitleg ?? ''}
                </Datumtekst>
              </td>
              <td className="utrecht-table__cell">
                <Datumtekst>{sprong?.uitleg ?? GEMEENTE.laatsteDag.onbekend}</Datumtekst>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
