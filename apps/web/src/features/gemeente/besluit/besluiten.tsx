import { mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import {
  type BesluitfeitFragment,
  BesluitverloopDocument,
  type EigengremiumFragment,
} from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';
import { useSessie } from '../../../sessie/sessie.js';
import { BESLUIT } from '../../../teksten/besluit.js';
import type { Routestation } from '../route/station.js';
import { Correctieformulier } from './correctieformulier.js';

interface Eigenschappen {
  readonly station: Routestation;
  /** The body of this station, when it is one of the gemeente itself. */
  readonly gremium: EigengremiumFragment | null;
}

/** What one body decided, each time that it had the stuk: what holds, and what was corrected before. */
export function Besluiten({ station, gremium }: Eigenschappen): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const { identiteit } = useSessie();
  const gemeente = station.gemeente?.code ?? null;
  const antwoord = useQuery({
    query: BesluitverloopDocument,
    variables: {
      traject,
      mijlpaal: station.mijlpaal,
      station: station.station,
      gemeente,
      peildatum,
      bekend,
    },
  });
  const magCorrigeren =
    gremium !== null && mag(identiteit, 'besluit-corrigeren', { gemeente, beheerrol: gremium.beheerrol });
  return (
    <Antwoord wat={BESLUIT.wat} antwoord={antwoord}>
      {({ besluitverloop }) => {
        const laatste = besluitverloop.findLast(({ besluit }) => besluit !== null)?.besluit ?? null;
        return (
          <>
            <ul className="rk-lijst">
              {besluitverloop.flatMap(({ besluit, gecorrigeerd }) =>
                besluit === null
                  ? []
                  : [
                      <Regel key={besluit.id} teken={BESLUIT.geldt} besluit={besluit} />,
                      ...gecorrigeerd.map((eerder) => (
                        <Regel key={eerder.id} teken={BESLUIT.gecorrigeerd} besluit={eerder} />
                      )),
                    ],
              )}
            </ul>
            {magCorrigeren && laatste !== null ? (
              <details>
                <summary>
                  {BESLUIT.corrigeer}{' '}
                  <span className="rk-onzichtbaar">
                    {BESLUIT.over(station.gremium.naam, station.mijlpaal)}
                  </span>
                </summary>
                <Correctieformulier station={station} besluit={laatste} />
              </details>
            ) : null}
          </>
        );
      }}
    </Antwoord>
  );
}

interface Regeleigenschappen {
  readonly teken: string;
  readonly besluit: BesluitfeitFragment;
}

function Regel({ teken, besluit }: Regeleigenschappen): ReactNode {
  const { uitkomst, tekst, toelichting, aanpassingen, herkomst } = besluit;
  return (
    <li>
      {teken} <Datumtekst>{BESLUIT.op(BESLUIT.uitkomsten[uitkomst], tekst)}</Datumtekst>,{' '}
      {BESLUIT.vastgelegdDoor(herkomst.door)}.{toelichting === null ? null : ` ${BESLUIT.reden(toelichting)}`}
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
