import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import {
  type Doel,
  WaaromDocument,
  WaaromIngangsdatumDocument,
  WaaromMijlpaalDocument,
  WaaromUitersteDagDocument,
} from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { ONDERDELEN } from '../../teksten/onderdelen.js';
import { Antwoord } from '../antwoord.js';
import { Keten } from './keten.js';

/** A station of a mijlpaal, `null` as gemeente for a shared one. */
export interface Waaromvraag {
  readonly mijlpaal: number;
  readonly station: string;
  readonly gemeente: string | null;
}

/** Why a station has its date. */
export function Waarom({
  vraag: { mijlpaal, station, gemeente },
}: {
  readonly vraag: Waaromvraag;
}): ReactNode {
  const moment = useWeergave();
  const antwoord = useQuery({
    query: WaaromDocument,
    variables: { ...opMoment(moment), mijlpaal, station, gemeente },
  });
  return (
    <Antwoord wat={ONDERDELEN.waarom.wat} antwoord={antwoord}>
      {({ waarom }) => <Keten keten={waarom} />}
    </Antwoord>
  );
}

/** Why a mijlpaal is done on its day. */
export function WaaromMijlpaal({ mijlpaal }: Pick<Waaromvraag, 'mijlpaal'>): ReactNode {
  const moment = useWeergave();
  const antwoord = useQuery({
    query: WaaromMijlpaalDocument,
    variables: { ...opMoment(moment), mijlpaal },
  });
  return (
    <Antwoord wat={ONDERDELEN.waarom.wat} antwoord={antwoord}>
      {({ waaromMijlpaal }) => <Keten keten={waaromMijlpaal} />}
    </Antwoord>
  );
}

/** Why the ingangsdatum holds or not. */
export function WaaromIngangsdatum(): ReactNode {
  const moment = useWeergave();
  const antwoord = useQuery({ query: WaaromIngangsdatumDocument, variables: opMoment(moment) });
  return (
    <Antwoord wat={ONDERDELEN.waarom.wat} antwoord={antwoord}>
      {({ waaromIngangsdatum }) => <Keten keten={waaromIngangsdatum} />}
    </Antwoord>
  );
}

/** Why a station can decide until its last safe day, and a day later not. */
export function WaaromUitersteDag({
  vraag: { mijlpaal, station, gemeente },
  doel,
}: {
  readonly vraag: Waaromvraag;
  readonly doel: Doel;
}): ReactNode {
  const moment = useWeergave();
  const antwoord = useQuery({
    query: WaaromUitersteDagDocument,
    variables: { ...opMoment(moment), mijlpaal, station, gemeente, doel },
  });
  return (
    <Antwoord wat={ONDERDELEN.waarom.wat} antwoord={antwoord}>
      {({ waaromUitersteDag }) => <Keten keten={waaromUitersteDag} />}
    </Antwoord>
  );
}

type Moment = Pick<ReturnType<typeof useWeergave>, 'traject' | 'peildatum' | 'bekend'>;

function opMoment({ traject, peildatum, bekend }: Moment): Moment {
  return { traject, peildatum, bekend };
}
