import type { ReactNode } from 'react';
import type { CelFragment } from '../../api/documenten.js';
import { ONDERDELEN } from '../../teksten/onderdelen.js';
import { Datumtekst } from '../datumtekst.js';
import { useWaarom } from './waaromvenster.js';

/** What must be known of a cell to ask why its date is what it is. */
export type Waaromcel = Pick<CelFragment, 'mijlpaal' | 'station' | 'gemeente' | 'prognose' | 'gremium'>;

interface Eigenschappen {
  readonly cel: Waaromcel;
  /** The date as it is shown; by default all that is known of it. */
  readonly tekst?: string;
}

/** The date of a cell; where the view can open the chain behind it, a button that does so. */
export function Waaromdag({ cel, tekst = cel.prognose.tekst }: Eigenschappen): ReactNode {
  const vraag = useWaarom();
  const { mijlpaal, station, gemeente, gremium, prognose } = cel;
  const dag = <Datumtekst>{tekst}</Datumtekst>;
  if (vraag === null) return dag;
  const titel = ONDERDELEN.waarom.titel(gremium.naam, mijlpaal, prognose.tekst);
  return (
    <button
      type="button"
      className="rk-waaromdag"
      onClick={() => vraag({ mijlpaal, station, gemeente: gemeente?.code ?? null, titel })}
    >
      {dag} <span className="rk-onzichtbaar">{ONDERDELEN.waarom.over(gremium.naam, mijlpaal)}</span>
    </button>
  );
}
