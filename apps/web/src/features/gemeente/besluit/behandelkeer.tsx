import type { ReactNode } from 'react';
import type { BesluitfeitFragment, BesluitverloopQuery } from '../../../api/documenten.js';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';
import { schriftelijk } from '../../../onderdelen/schriftelijk.js';
import { Dag } from '../../../onderdelen/trajectkop.js';
import { BESLUIT } from '../../../teksten/besluit.js';

interface Eigenschappen {
  readonly keer: BesluitverloopQuery['besluitverloop'][number];
  /** Whether its besluit is the last one: that of an earlier time was overtaken. */
  readonly geldt: boolean;
}

/** One time that a body had the stuk before it: when it came in, what became of it, and what was corrected. */
export function Behandelkeer({ keer, geldt }: Eigenschappen): ReactNode {
  const { nummer, stukversie, aangeleverd, vanDeAgenda, besluit, gecorrigeerd } = keer;
  return (
    <li>
      {BESLUIT.keer(nummer, stukversie)}{' '}
      {aangeleverd === null ? (
        BESLUIT.nietAangeleverd
      ) : (
        <>
          {BESLUIT.aangeleverd} <Dag dag={aangeleverd} />.
        </>
      )}{' '}
      {vanDeAgenda === 0 ? null : BESLUIT.vanDeAgenda(vanDeAgenda)}
      <ul className="rk-lijst">
        {besluit === null ? (
          <li>{BESLUIT.nogNiet}</li>
        ) : (
          <Regel teken={geldt ? BESLUIT.geldt : BESLUIT.eerder} besluit={besluit} />
        )}
        {gecorrigeerd.map((eerder) => (
          <Regel key={eerder.id} teken={BESLUIT.gecorrigeerd} besluit={eerder} />
        ))}
      </ul>
    </li>
  );
}

interface Regeleigenschappen {
  readonly teken: string;
  readonly besluit: BesluitfeitFragment;
}

function Regel({ teken, besluit }: Regeleigenschappen): ReactNode {
  const { uitkomst, tekst, vorm, toelichting, aanpassingen, herkomst } = besluit;
  return (
    <li>
      {teken} <Datumtekst>{BESLUIT.op(BESLUIT.uitkomsten[uitkomst], tekst)}</Datumtekst>
      {schriftelijk({ schriftelijk: vorm === 'SCHRIFTELIJK' })}, {BESLUIT.vastgelegdDoor(herkomst.door)}.
      {toelichting === null ? null : ` ${BESLUIT.reden(toelichting)}`}
      {aanpassingen.length === 0 ? null : (
        <ul className="rk-lijst">
          {aanpassingen.map((aanpassing) => (
            <li key={aanpassing}>{aanpassing}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
