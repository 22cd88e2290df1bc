import type { ReactNode } from 'react';
import type { CelFragment } from '../../api/documenten.js';
import { ONDERDELEN } from '../../teksten/onderdelen.js';
import { Datumtekst } from '../datumtekst.js';
import { Waarom } from './waarom.js';
import { Waaromknop } from './waaromknop.js';

/** What must be known of a cell to ask why its date is what it is. */
export type Waaromcel = Pick<CelFragment, 'mijlpaal' | 'station' | 'gemeente' | 'prognose' | 'gremium'>;

interface Eigenschappen {
  readonly cel: Waaromcel;
  /** The date as it is shown; by default all that is known of it. */
  readonly tekst?: string;
}

/** The date of a cell, with the chain behind it. */
export function Waaromdag({ cel, tekst = cel.prognose.tekst }: Eigenschappen): ReactNode {
  const { mijlpaal, station, gemeente, gremium, prognose } = cel;
  return (
    <Waaromknop
      titel={ONDERDELEN.waarom.titel(gremium.naam, mijlpaal, prognose.tekst)}
      over={ONDERDELEN.waarom.over(gremium.naam, mijlpaal)}
      keten={<Waarom vraag={{ mijlpaal, station, gemeente: gemeente?.code ?? null }} />}
    >
      <Datumtekst>{tekst}</Datumtekst>
    </Waaromknop>
  );
}
