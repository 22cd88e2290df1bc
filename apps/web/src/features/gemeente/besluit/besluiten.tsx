import { mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { BesluitverloopDocument, type EigengremiumFragment } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Leeg } from '../../../onderdelen/bericht.js';
import { useSessie } from '../../../sessie/sessie.js';
import { BESLUIT } from '../../../teksten/besluit.js';
import type { Routestation } from '../route/station.js';
import { Behandelkeer } from './behandelkeer.js';
import { Correctieformulier } from './correctieformulier.js';

interface Eigenschappen {
  readonly station: Routestation;
  /** The body of this station, when it is one of the gemeente itself. */
  readonly gremium: EigengremiumFragment | null;
}

/** How the stuk went here, each time that this body had it; who keeps the body corrects what holds. */
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
            {besluitverloop.length === 0 ? <Leeg>{BESLUIT.geen}</Leeg> : null}
            <ol className="rk-lijst">
              {besluitverloop.map((keer) => (
                <Behandelkeer key={keer.nummer} keer={keer} geldt={keer.besluit === laatste} />
              ))}
            </ol>
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
