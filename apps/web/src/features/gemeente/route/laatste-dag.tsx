import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { type Doel, TerugrekenenDocument, type TerugrekenenQuery } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { GEMEENTE } from '../../../teksten/gemeente.js';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';
import type { Stationsvraag } from '../../../onderdelen/waarom/vraag.js';
import { Waaromknop } from '../../../onderdelen/waarom/waaromknop.js';
import { Waaromgebied } from '../../../onderdelen/waarom/waaromgebied.js';

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
      {({ terugrekenen }) => (
        <Waaromgebied>
          <Tabel terugrekening={terugrekenen} mijlpaal={mijlpaal} gemeente={gemeente} />
          <p className="rk-noot">{GEMEENTE.laatsteDag.alleenDeze}</p>
        </Waaromgebied>
      )}
    </Antwoord>
  );
}

function Tabel({
  terugrekening: { venster, ingangsdatum },
  mijlpaal,
  gemeente,
}: Eigenschappen & { readonly terugrekening: Terugrekening }): ReactNode {
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
          {venster.stations.map(({ station, gremium, besluit, sprong }) => {
            const wie = { mijlpaal, station, gemeente };
            const naam = gremium?.naam ?? station;
            const later = ingangsdatum.stations.find((ander) => ander.station === station);
            return (
              <tr key={station} className="utrecht-table__row">
                <th scope="row" className="utrecht-table__cell">
                  {naam}
                </th>
                <td className="utrecht-table__cell">
                  <Dag wie={wie} naam={naam} doel="VENSTER" uitleg={besluit.uitleg} />
                </td>
                <td className="utrecht-table__cell">
                  {later === undefined ? null : (
                    <Dag wie={wie} naam={naam} doel="INGANGSDATUM" uitleg={later.besluit.uitleg} />
                  )}
                </td>
                <td className="utrecht-table__cell">
                  <Datumtekst>{sprong?.uitleg ?? GEMEENTE.laatsteDag.onbekend}</Datumtekst>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface Dageigenschappen {
  readonly wie: Stationsvraag;
  /** What the station is called. */
  readonly naam: string;
  readonly doel: Doel;
  readonly uitleg: string;
}

/** The last day of one body for one goal, with the chain that just makes it. */
function Dag({ wie, naam, doel, uitleg }: Dageigenschappen): ReactNode {
  return (
    <Waaromknop
      titel={GEMEENTE.laatsteDag.waarom(naam, wie.mijlpaal, GEMEENTE.laatsteDag.doelen[doel])}
      over={GEMEENTE.laatsteDag.waaromOver(naam, wie.mijlpaal, GEMEENTE.laatsteDag.doelen[doel])}
      vraag={{ soort: 'uiterste-dag', ...wie, doel }}
    >
      <Datumtekst>{uitleg}</Datumtekst>
    </Waaromknop>
  );
}
