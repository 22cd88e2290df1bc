import { Client, type Exchange, cacheExchange, fetchExchange, makeOperation, mapExchange } from 'urql';

/** Every answer rests on the facts: recording one makes all answers old, and those on the screen are asked again. */
const rustOpFeiten: Exchange = mapExchange({
  onOperation: (vraag) =>
    makeOperation(vraag.kind, vraag, { ...vraag.context, additionalTypenames: ['Feit'] }),
});

/** Asks the api as the owner of this token. */
export function maakClient(token: string): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [rustOpFeiten, cacheExchange, fetchExchange],
    fetchOptions: { headers: { authorization: `Bearer ${token}` } },
  });
}
