import type { ReactNode } from 'react';
import { Invoerveld } from '../../../onderdelen/invoerveld.js';
import { Veld } from '../../../onderdelen/veld.js';
import type { Bron } from './opdracht.js';

/** The fields of one way to hand in a calendar. */
export function Bronvelden({ bron }: { readonly bron: Bron }): ReactNode {
  switch (bron) {
    case 'tekst':
      return (
        <>
          <Veld label="De lijst, met kolommen zoals Datum, Aanleveren en Status">
            {(id) => (
              <textarea
                id={id}
                name="tekst"
                rows={6}
                required
                className="utrecht-textbox utrecht-textbox--html-input rk-lijstveld"
              />
            )}
          </Veld>
          <Jaarveld />
        </>
      );
    case 'bestand':
      return (
        <>
          <Veld label="Het bestand, hooguit 5 MB">
            {(id) => (
              <input id={id} name="bestand" type="file" required accept=".xlsx,.docx,.csv,.ics,.txt" />
            )}
          </Veld>
          <Jaarveld />
        </>
      );
    case 'regel':
      return (
        <>
          <Invoerveld label="De regel, zoals “tweede dinsdag van de maand”" naam="regel" />
          <Invoerveld label="Van" naam="van" soort="date" />
          <Invoerveld label="Tot en met" naam="tot" soort="date" />
          <Invoerveld
            label="Dagen tussen aanleveren en vergaderen"
            naam="aanleverdagen"
            soort="number"
            vrij
          />
        </>
      );
  }
}

function Jaarveld(): ReactNode {
  return <Invoerveld label="Jaar, als het er niet bij staat" naam="jaar" soort="number" vrij />;
}
