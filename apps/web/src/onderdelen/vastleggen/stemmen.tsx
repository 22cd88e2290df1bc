import type { ReactNode } from 'react';
import { VASTLEGGEN } from '../../teksten/vastleggen.js';
import { Veld } from '../veld.js';
import { type Stemmen, isGestemd } from './besluitinvoer.js';

interface Eigenschappen {
  readonly stemmen: Stemmen;
  readonly zet: (stemmen: Stemmen) => void;
}

const SOORTEN = ['voor', 'tegen', 'onthouding'] as const;

/** The votes that were counted: all empty, or at least those for and against. */
export function Stemvelden({ stemmen, zet }: Eigenschappen): ReactNode {
  return (
    <fieldset className="rk-vastleggen__velden">
      <legend>{VASTLEGGEN.stemmen.kop}</legend>
      {SOORTEN.map((soort) => (
        <Veld key={soort} label={VASTLEGGEN.stemmen[soort]} plaats={`stemmen.${soort}`}>
          {(id, melding) => (
            <input
              id={id}
              type="number"
              min={0}
              max={999}
              className="utrecht-textbox utrecht-textbox--html-input rk-vastleggen__aantal"
              required={soort !== 'onthouding' && isGestemd(stemmen)}
              value={stemmen[soort]}
              aria-invalid={melding !== undefined}
              aria-describedby={melding}
              onChange={({ target }) => zet({ ...stemmen, [soort]: target.value })}
            />
          )}
        </Veld>
      ))}
    </fieldset>
  );
}
