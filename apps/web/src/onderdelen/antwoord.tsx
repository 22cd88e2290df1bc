import type { ReactNode } from 'react';
import type { UseQueryExecute, UseQueryState } from 'urql';
import { foutmeldingVan } from '../api/fout.js';
import { Bezig, Storing } from './bericht.js';

interface Eigenschappen<T> {
  readonly wat: string;
  /** It is all that the page shows: until it is there, and when it fails, there is no other head. */
  readonly weergave?: boolean;
  readonly antwoord: readonly [UseQueryState<T>, UseQueryExecute];
  readonly children: (data: T) => ReactNode;
}

/** One question with its three outcomes: on its way, failed, or the answer. An old answer stays while a new one comes. */
export function Antwoord<T>({ wat, weergave = false, antwoord, children }: Eigenschappen<T>): ReactNode {
  const [{ data, error, fetching }, vraag] = antwoord;
  const kop = weergave ? wat : null;
  const opnieuw = (): void => vraag({ requestPolicy: 'network-only' });
  if (data !== undefined && error === undefined) {
    return <div aria-busy={fetching}>{children(data)}</div>;
  }
  if (error !== undefined) {
    const { soort, melding } = foutmeldingVan(error);
    switch (soort) {
      case 'geen-toegang':
        return <Storing kop={kop} melding={melding} />;
      case 'uitgelogd':
        // The page asks anew who may be chosen: what it knew belongs to an api that is gone.
        return <Storing kop={kop} melding={melding} opnieuw={() => window.location.reload()} />;
      case 'verbinding':
      case 'niet-gevonden':
      case 'overig':
        return <Storing kop={kop} melding={melding} opnieuw={opnieuw} />;
    }
  }
  return <Bezig kop={kop} wat={wat} />;
}
