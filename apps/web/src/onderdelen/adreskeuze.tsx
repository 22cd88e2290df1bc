import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useWeergave } from '../kader/weergave.js';
import { Veld } from './veld.js';

interface Eigenschappen {
  /** The part of the address that holds the choice. */
  readonly naam: string;
  readonly label: string;
  /** What no choice means. */
  readonly alles: string;
  /** Other parts of the address that mean nothing beside this choice. */
  readonly wist?: readonly string[];
  readonly keuzes: readonly (readonly [waarde: string, tekst: string])[];
}

/** A choice that stands in the address; another choice starts at the first row again. */
export function Adreskeuze({ naam, label, alles, wist = [], keuzes }: Eigenschappen): ReactNode {
  const [zoek] = useSearchParams();
  const { zet } = useWeergave();
  const leeg = Object.fromEntries(['vanaf', ...wist].map((deel) => [deel, '']));
  return (
    <Veld label={label}>
      {(id) => (
        <select
          id={id}
          className="utrecht-select utrecht-select--html-select"
          value={zoek.get(naam) ?? ''}
          onChange={({ target }) => zet({ ...leeg, [naam]: target.value })}
        >
          <option value="">{alles}</option>
          {keuzes.map(([waarde, tekst]) => (
            <option key={waarde} value={waarde}>
              {tekst}
            </option>
          ))}
        </select>
      )}
    </Veld>
  );
}
