import type { FastifyInstance } from 'fastify';

/** Headers on every answer; nothing may be framed, sniffed or kept by others. */
const KOPREGELS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/** Sets the safe headers, and asks clients to hang up while the process stops. */
export function dienKopregels(server: FastifyInstance, stopt: () => boolean): void {
  server.addHook('onRequest', (_, antwoord, verder) => {
    void antwoord.headers(KOPREGELS);
    if (stopt()) {
      void antwoord.header('connection', 'close');
    }
    verder();
  });
}
