import type { ReactNode } from 'react';
import type { Uitslag } from './uitslag.js';
import { Datumtekst } from './datumtekst.js';

interface Eigenschappen {
  readonly id?: string;
  readonly uitslag: Uitslag | null;
}

/** What came of recording something, read aloud when it comes. */
export function Meldregel({ id, uitslag }: Eigenschappen): ReactNode {
  return (
    <p id={id} role="status" className={uitslag?.gelukt === false ? 'rk-fout' : 'rk-status'}>
      <Datumtekst>{uitslag?.melding ?? ''}</Datumtekst>
    </p>
  );
}
