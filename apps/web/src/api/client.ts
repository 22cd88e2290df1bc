import { Client, cacheExchange, fetchExchange } from 'urql';

/** Asks the api as the owner of this token. */
export function maakClient(token: string): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange, fetchExchange],
    fetchOptions: { headers: { authorization: `Bearer ${token}` } },
  });
}
