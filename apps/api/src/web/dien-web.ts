import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Where the build leaves the page. */
const PAGINA = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

/** Addresses that the page itself understands; everything else stays a plain 404. */
const WEERGAVEN = [
  '/',
  '/:traject/stuurgroep',
  '/:traject/gemeente/:gemeente',
  '/:traject/planning',
  '/:traject/procesbrief',
  '/:traject/procesbrief/:nummer',
] as const;

/** Only what this process serves, and nothing inline. */
const INHOUDSBELEID = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Names in this folder carry a hash of what they hold. */
const ONVERANDERLIJK = 'public, max-age=31536000, immutable';

/** Whether the page was built. */
export function heeftWeb(): boolean {
  return existsSync(`${PAGINA}index.html`);
}

/** Serves the page on the port of the api. */
export async function dienWeb(server: FastifyInstance): Promise<void> {
  await server.register(fastifyStatic, {
    root: PAGINA,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (antwoord, pad) => {
      void antwoord.header('content-security-policy', INHOUDSBELEID);
      void antwoord.header('cache-control', pad.includes('/assets/') ? ONVERANDERLIJK : 'no-cache');
    },
  });
  for (const pad of WEERGAVEN) {
    server.get(pad, (_, antwoord) => antwoord.sendFile('index.html'));
  }
}
