import type { ReactNode } from 'react';
import type { Aanhoudsoort } from '../../api/documenten.js';
import { VASTLEGGEN } from '../../teksten/vastleggen.js';
import { Datumveld } from '../datumveld.js';
import { Keuzeveld } from '../keuzeveld.js';
import type { Aanhoudinvoer } from './besluitinvoer.js';

interface Eigenschappen {
  readonly invoer: Aanhoudinvoer;
  readonly zet: (deel: Partial<Aanhoudinvoer>) => void;
}

const SOORTEN = Object.entries(VASTLEGGEN.aanhouding.soorten);

/** How a stuk that was held over comes back, and the day that was promised when it is handed in again. */
export function Aanhouding({ invoer, zet }: Eigenschappen): ReactNode {
  return (
    <>
      <Keuzeveld
        label={VASTLEGGEN.aanhouding.hoe}
        naam="aanhoudsoort"
        plaats="aanhouding.soort"
        keuzes={SOORTEN}
        gekozen={invoer.aanhoudsoort}
        zet={(soort) => zet({ aanhoudsoort: soort as Aanhoudsoort })}
      />
      {invoer.aanhoudsoort === 'TOT_HERINDIENING' ? (
        <Datumveld
          label={VASTLEGGEN.aanhouding.herindiening}
          plaats="aanhouding.herindiening"
          waarde={invoer.herindiening}
          zet={(herindiening) => zet({ herindiening })}
        />
      ) : null}
    </>
  );
}
