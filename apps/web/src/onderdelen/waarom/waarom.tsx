import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type ReactNode, useEffect } from 'react';
import { useQuery } from 'urql';
import {
  type KetenFragment,
  WaaromDocument,
  WaaromIngangsdatumDocument,
  WaaromMijlpaalDocument,
  WaaromUitersteDagDocument,
} from '../../api/documenten.js';
import { foutmeldingVan } from '../../api/fout.js';
import { type Weergave, useWeergave } from '../../kader/weergave.js';
import { ONDERDELEN } from '../../teksten/onderdelen.js';
import { Antwoord } from '../antwoord.js';
import { Keten } from './keten.js';
import type { Waaromvraag } from './vraag.js';

interface Ketenantwoord {
  readonly keten: KetenFragment;
}

type Soort = Waaromvraag['soort'];
type Moment = Pick<Weergave, 'traject' | 'peildatum' | 'bekend'>;

/** Who answers each kind of question, with what that kind says as its variables. */
const DOCUMENTEN: {
  readonly [S in Soort]: TypedDocumentNode<
    Ketenantwoord,
    Omit<Extract<Waaromvraag, { soort: S }>, 'soort'> & Moment
  >;
} = {
  station: WaaromDocument,
  mijlpaal: WaaromMijlpaalDocument,
  ingangsdatum: WaaromIngangsdatumDocument,
  'uiterste-dag': WaaromUitersteDagDocument,
};

interface Eigenschappen {
  readonly vraag: Waaromvraag;
  /** What to do when that of which it is asked is gone; by default that is told. */
  readonly weg?: () => void;
}

/** Why a date is what it is. */
export function Waarom({ vraag: { soort, ...waarvan }, weg }: Eigenschappen): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const antwoord = useQuery<Ketenantwoord>({
    query: DOCUMENTEN[soort],
    variables: { traject, peildatum, bekend, ...waarvan },
  });
  const [{ error }] = antwoord;
  const isWeg = error !== undefined && foutmeldingVan(error).soort === 'niet-gevonden';
  useEffect(() => {
    if (isWeg) weg?.();
  }, [isWeg, weg]);
  return (
    <Antwoord wat={ONDERDELEN.waarom.wat} antwoord={antwoord}>
      {({ keten }) => <Keten keten={keten} />}
    </Antwoord>
  );
}
