import type { ReactNode } from 'react';
import { Datumtekst } from './datumtekst.js';
import type { Uitslag } from './uitslag.js';

/** What came of recording something, read aloud when it comes. */
export function Meldregel({ uitslag }: { readonly uitslag: Uitslag | null }): ReactNode {
  return (
    <p role="status" className={uitslag?.gelukt === false ? 'rk-fout' : 'rk-status'}>
      <Datumtekst>{uitslag?.melding ?? ''}</Datumtekst>
    </p>
  );
}
