import type { ReactNode } from 'react';
import type { CelFragment } from '../../api/documenten.js';
import { ONDERDELEN } from '../../teksten/onderdelen.js';
import { Datumtekst, splitsVoorDag } from '../datumtekst.js';
import { Waaromknop } from './waaromknop.js';

/** What must be known of a cell to ask why its date is what it is. */
export type Waaromcel = Pick<CelFragment, 'mijlpaal' | 'station' | 'gemeente' | 'prognose' | 'gremium'>;

interface Eigenschappen {
  readonly cel: Waaromcel;
  /** The date as it is shown; by default all that is known of it. */
  readonly tekst?: string;
  /** How sure the date is, in a word; `null` where that goes without saying. */
  readonly dagwoord?: string | null;
}

/** The date of a cell, with the chain behind it. */
export function Waaromdag({ cel, tekst = cel.prognose.tekst, dagwoord = null }: Eigenschappen): ReactNode {
  const { mijlpaal, station, gemeente, gremium } = cel;
  return (
    <Waaromknop
      titel={ONDERDELEN.waarom.titel(gremium.naam, mijlpaal)}
      over={ONDERDELEN.waarom.over(gremium.naam, mijlpaal)}
      vraag={{ soort: 'station', mijlpaal, station, gemeente: gemeente?.code ?? null }}
    >
      {dagwoord === null ? (
        <Datumtekst>{tekst}</Datumtekst>
      ) : (
        <Metdagwoord dagwoord={dagwoord} tekst={tekst} />
      )}
    </Waaromknop>
  );
}

/** What is said of the days together, so that in a narrow cell it stands above them. */
function Metdagwoord({ dagwoord, tekst }: { readonly dagwoord: string; readonly tekst: string }): ReactNode {
  const [aanloop, dagen] = splitsVoorDag(tekst);
  return (
    <>
      <span className="rk-cel__aanloop">
        <span className="rk-cel__dagwoord">{dagwoord} </span>
        {aanloop}
      </span>{' '}
      <Datumtekst>{dagen}</Datumtekst>
    </>
  );
}
