import type { ReactNode } from 'react';
import { Dagveld } from '../../../onderdelen/dagveld.js';
import { Invoerveld } from '../../../onderdelen/invoerveld.js';
import { Veld } from '../../../onderdelen/veld.js';
import { VERGADERINGEN } from '../../../teksten/vergaderingen.js';
import type { Bron } from './opdracht.js';

/** The fields of one way to hand in a calendar. */
export function Bronvelden({ bron }: { readonly bron: Bron }): ReactNode {
  switch (bron) {
    case 'tekst':
      return (
        <>
          <Veld label={VERGADERINGEN.aanleveren.lijst} plaats="tekst">
            {(id, melding) => (
              <textarea
                id={id}
                name="tekst"
                rows={6}
                required
                aria-invalid={melding !== undefined}
                aria-describedby={melding}
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
          <Veld label={VERGADERINGEN.aanleveren.bestand} plaats="bestand">
            {(id, melding) => (
              <input
                id={id}
                name="bestand"
                type="file"
                required
                accept=".xlsx,.docx,.csv,.ics,.txt"
                aria-invalid={melding !== undefined}
                aria-describedby={melding}
              />
            )}
          </Veld>
          <Jaarveld />
        </>
      );
    case 'regel':
      return (
        <>
          <Invoerveld label={VERGADERINGEN.aanleveren.regel} naam="regel" />
          <Dagveld label={VERGADERINGEN.aanleveren.van} naam="van" />
          <Dagveld label={VERGADERINGEN.aanleveren.tot} naam="tot" />
          <Invoerveld
            label={VERGADERINGEN.aanleveren.aanleverdagen}
            naam="aanleverdagen"
            soort="number"
            vrij
          />
        </>
      );
  }
}

function Jaarveld(): ReactNode {
  return <Invoerveld label={VERGADERINGEN.aanleveren.jaar} naam="jaar" soort="number" vrij />;
}
