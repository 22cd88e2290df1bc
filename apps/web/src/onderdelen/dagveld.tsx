import { type ReactNode, useState } from 'react';
import { Datumveld } from './datumveld.js';

interface Eigenschappen {
  readonly label: string;
  /** Under which the form sends it, as the api reads it. */
  readonly naam: string;
  /** Where it stands in what the form sends, when that is not its naam. */
  readonly plaats?: string;
  readonly begin?: string;
  /** Whether it may stay empty. */
  readonly vrij?: boolean;
}

/** A day in a form that keeps its own fields. */
export function Dagveld({ label, naam, plaats = naam, begin = '', vrij = false }: Eigenschappen): ReactNode {
  const [dag, zetDag] = useState(begin);
  return <Datumveld label={label} naam={naam} plaats={plaats} waarde={dag} zet={zetDag} verplicht={!vrij} />;
}
