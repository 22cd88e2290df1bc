import { type ReactNode, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import {
  AgendaFeedsDocument,
  type AgendaFeedsQuery,
  MaakAgendaFeedDocument,
  TrekAgendaFeedInDocument,
} from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { dagVanMoment } from '../../../onderdelen/dag-van-moment.js';
import { Meldregel } from '../../../onderdelen/meldregel.js';
import { Dag } from '../../../onderdelen/trajectkop.js';
import { type Uitslag, uitslagVan } from '../../../onderdelen/uitslag.js';
import { GEMEENTE } from '../../../teksten/gemeente.js';
import { Adres } from './adres.js';

type Feed = AgendaFeedsQuery['agendaFeeds'][number];

interface Eigenschappen {
  readonly gemeente: { readonly code: string; readonly naam: string };
}

/** The addresses that this reader made for the gemeente: make one, see it this once, withdraw it. */
export function Agendaadressen({ gemeente }: Eigenschappen): ReactNode {
  const { traject } = useWeergave();
  const antwoord = useQuery({ query: AgendaFeedsDocument, variables: { traject } });
  const [, vraagOpnieuw] = antwoord;
  const [adres, zetAdres] = useState<string | null>(null);
  const [uitslag, zetUitslag] = useState<Uitslag | null>(null);
  const [, maak] = useMutation(MaakAgendaFeedDocument);
  const [, trekIn] = useMutation(TrekAgendaFeedInDocument);

  const maakAdres = async (): Promise<void> => {
    const input = { traject, soort: 'GEMEENTE', code: gemeente.code, sleutel: crypto.randomUUID() } as const;
    const { data, error } = await maak({ input });
    const gemaakt = data?.maakAgendaFeed;
    if (gemaakt?.__typename === 'AgendaFeedGemaakt') {
      zetAdres(gemaakt.adres);
      vraagOpnieuw({ requestPolicy: 'network-only' });
      zetUitslag(null);
    } else {
      zetUitslag(uitslagVan(gemaakt, error));
    }
  };
  const trekAdresIn = async (feed: string): Promise<void> => {
    const { data, error } = await trekIn({ input: { feed } });
    const nieuw = uitslagVan(data?.trekAgendaFeedIn, error);
    zetUitslag(nieuw.gelukt ? { gelukt: true, melding: GEMEENTE.agenda.ingetrokken } : nieuw);
    if (!nieuw.gelukt) return;
    zetAdres(null);
    vraagOpnieuw({ requestPolicy: 'network-only' });
  };
  return (
    <>
      <button
        type="button"
        className="utrecht-button utrecht-button--primary-action"
        onClick={() => void maakAdres()}
      >
        {GEMEENTE.agenda.maak}
      </button>
      {adres === null ? null : <Adres adres={adres} />}
      <Meldregel uitslag={uitslag} />
      <Antwoord wat={GEMEENTE.agenda.wat} antwoord={antwoord}>
        {({ agendaFeeds }) => (
          <ul className="rk-lijst">
            {agendaFeeds
              .filter(({ code, ingetrokkenOp }) => code === gemeente.code && ingetrokkenOp === null)
              .map((feed) => (
                <li key={feed.id}>
                  <Feedregel feed={feed} trekIn={() => void trekAdresIn(feed.id)} />
                </li>
              ))}
          </ul>
        )}
      </Antwoord>
    </>
  );
}

function Feedregel({ feed, trekIn }: { readonly feed: Feed; readonly trekIn: () => void }): ReactNode {
  return (
    <>
      {GEMEENTE.agenda.gemaaktOp(feed.naam)} <Dag dag={dagVanMoment(feed.op)} />{' '}
      <button type="button" className="utrecht-button utrecht-button--subtle" onClick={trekIn}>
        {GEMEENTE.agenda.trekIn} <span className="rk-onzichtbaar">{feed.naam}</span>
      </button>
    </>
  );
}
