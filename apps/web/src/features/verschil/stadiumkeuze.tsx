import { formatIso, parseDag } from '@routekaart/kalender';
import type { ReactNode } from 'react';
import { Datumveld } from '../../onderdelen/datumveld.js';
import { Veld } from '../../onderdelen/veld.js';
import { VERSCHIL } from '../../teksten/verschil.js';
import type { Stadium } from './stadium.js';

/** The choice that opens a field for a day. */
const ANDERE_DAG = 'dag';

interface Eigenschappen {
  readonly label: string;
  readonly waarde: Stadium;
  readonly keuzes: readonly (readonly [stadium: Stadium, tekst: string])[];
  readonly vandaag: string;
  readonly zet: (stadium: Stadium) => void;
}

/** One of the two states that are compared: an edition, a routekaart, or the plan of any day. */
export function Stadiumkeuze({ label, waarde, keuzes, vandaag, zet }: Eigenschappen): ReactNode {
  const isBekend = keuzes.some(([stadium]) => stadium === waarde);
  return (
    <>
      <Veld label={label}>
        {(id) => (
          <select
            id={id}
            className="utrecht-select utrecht-select--html-select"
            value={isBekend ? waarde : ANDERE_DAG}
            onChange={({ target }) =>
              zet(target.value === ANDERE_DAG ? `dag-${eerder(vandaag)}` : target.value)
            }
          >
            {keuzes.map(([stadium, tekst]) => (
              <option key={stadium} value={stadium}>
                {tekst}
              </option>
            ))}
            <option value={ANDERE_DAG}>{VERSCHIL.keuze.andereDag}</option>
          </select>
        )}
      </Veld>
      {isBekend ? null : (
        <Datumveld
          label={VERSCHIL.keuze.welkeDag(label)}
          waarde={waarde.replace(/^dag-/u, '')}
          zet={(dag) => {
            if (dag !== '') zet(`dag-${dag}`);
          }}
        />
      )}
    </>
  );
}

/** A day before this one: the same day is in the list already. */
function eerder(dag: string): string {
  const gelezen = parseDag(dag);
  return gelezen === null ? dag : formatIso(gelezen - 1);
}
