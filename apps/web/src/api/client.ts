import {
  Client,
  type Exchange,
  cacheExchange,
  fetchExchange,
  makeOperation,
  mapExchange,
  subscriptionExchange,
} from 'urql';
import { Eigenwerk } from './eigenwerk.js';
import type { Toegang } from './toegang.js';
import { vasthouden } from './vasthouden.js';
import { Verbinding } from './verbinding.js';

/** Every answer rests on the facts: recording one makes all answers old, and those on the screen are asked again. */
const rustOpFeiten: Exchange = mapExchange({
  onOperation: (vraag) =>
    makeOperation(vraag.kind, vraag, { ...vraag.context, additionalTypenames: ['Feit'] }),
});

/** The way to the api for one reader: questions and changes, and the line that tells of what others record. */
export interface Apitoegang {
  readonly client: Client;
  readonly verbinding: Verbinding;
}

/** Asks the api as the owner of this token. */
export function maakApitoegang(toegang: Toegang): Apitoegang {
  const eigenwerk = new Eigenwerk();
  const verbinding = new Verbinding(toegang, eigenwerk);
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [
      rustOpFeiten,
      vasthouden,
      cacheExchange,
      eigenwerk.exchange,
      mapExchange({
        onResult: ({ error }) => {
          if (error?.networkError === undefined) verbinding.leeft();
        },
      }),
      subscriptionExchange({ forwardSubscription: overLijn(verbinding) }),
      fetchExchange,
    ],
    fetchOptions: () => ({ headers: { authorization: `Bearer ${toegang.token}` } }),
  });
  return { client, verbinding };
}

function overLijn(verbinding: Verbinding): Parameters<typeof subscriptionExchange>[0]['forwardSubscription'] {
  return ({ query = '', variables }) => ({
    subscribe: (ontvanger) => {
      const einde = new AbortController();
      void verbinding.volg({ query, variables: variables ?? {} }, einde.signal, ({ data }) =>
        ontvanger.next({ data: data ?? null }),
      );
      return { unsubscribe: () => einde.abort() };
    },
  });
}
