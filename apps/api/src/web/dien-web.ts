import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Webbestand, leesWebbestanden } from './bestanden.js';

/** Where the build leaves the page. */
const PAGINA = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

/** Addresses that the page itself understands; everything else stays a plain 404. */
const WEERGAVEN = [
  '/',
  '/:traject/stuurgroep',
  '/:traject/gemeente/:gemeente',
  '/:traject/planning',
  '/:traject/verschil',
  '/:traject/wensen',
  '/:traject/import',
  '/:traject/wat-als',
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

/** Names in the folder of assets carry a hash of what they hold. */
const ONVERANDERLIJK = 'public, max-age=31536000, immutable';

/** Serves the page on the port of the api, where it was built. */
export function dienWeb(server: FastifyInstance): void {
  const bestanden = existsSync(PAGINA) ? leesWebbestanden(PAGINA) : [];
  const begin = bestanden.find(({ pad }) => pad === '/index.html');
  for (const bestand of bestanden) {
    server.get(bestand.pad, (verzoek, antwoord) => stuur(bestand, verzoek, antwoord));
  }
  if (begin === undefined) return;
  for (const pad of WEERGAVEN) {
    server.get(pad, (verzoek, antwoord) => stuur(begin, verzoek, antwoord));
  }
}

function stuur(
  { pad, soort, vormen }: Webbestand,
  { headers }: FastifyRequest,
  antwoord: FastifyReply,
): FastifyReply {
  const aanvaard = headers['accept-encoding'] ?? '';
  const vorm = vormen.find(
    ([codering]) => codering === null || new RegExp(`\\b${codering}\\b`, 'u').test(aanvaard),
  );
  const [codering, inhoud] = vorm ?? [null, Buffer.alloc(0)];
  if (codering !== null) {
    void antwoord.header('content-encoding', codering);
  }
  return antwoord
    .type(soort)
    .headers({
      vary: 'accept-encoding',
      'content-security-policy': INHOUDSBELEID,
      'cache-control': pad.startsWith('/assets/') ? ONVERANDERLIJK : 'no-cache',
    })
    .send(inhoud);
}
