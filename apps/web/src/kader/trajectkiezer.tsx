import type { ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { TrajectenQuery } from '../api/documenten.js';
import { Veld } from '../onderdelen/veld.js';
import { TEKSTEN } from '../teksten/teksten.js';
import { zelfdeWeergaveIn } from './paden.js';

interface Eigenschappen {
  readonly trajecten: TrajectenQuery['trajecten'];
  readonly traject: string;
}

/** Another traject in the same view; absent where there is only one. */
export function Trajectkiezer({ trajecten, traject }: Eigenschappen): ReactNode {
  const ga = useNavigate();
  const { pathname, search } = useLocation();
  if (trajecten.length < 2) return null;
  return (
    <Veld label={TEKSTEN.traject}>
      {(id) => (
        <select
          id={id}
          className="utrecht-select utrecht-select--html-select"
          value={traject}
          onChange={({ target }) => void ga(zelfdeWeergaveIn(target.value, pathname, search))}
        >
          {trajecten.map(({ code, naam }) => (
            <option key={code} value={code}>
              {naam}
            </option>
          ))}
        </select>
      )}
    </Veld>
  );
}
