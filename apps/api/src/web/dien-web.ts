import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Webbestand, leesWebbestanden } from './bestanden.js';

/** Where the build leaves the page. */
const PAGINA = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

/** Addresses that the page itself understands. */
const WEERGAVEN = [
  '/',
  '/ingelogd',
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

/** Only what this process serves, and nothing inline; a token may come from where people log in. */
function inhoudsbeleid(inlogherkomst: string | null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${inlogherkomst === null ? '' : ` ${inlogherkomst}`}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Names in the folder of assets carry a hash of what they hold. */
const ONVERANDERLIJK = 'public, max-age=31536000, immutable';

/** Serves the page on the port of the api, where it was built. `inlogherkomst`: the origin of the issuer, if any. */
export function dienWeb(server: FastifyInstance, inlogherkomst: string | null): void {
  const beleid = inhoudsbeleid(inlogherkomst);
  const bestanden = existsSync(PAGINA) ? leesWebbestanden(PAGINA) : [];
  const begin = bestanden.find(({ pad }) => pad === '/index.html');
  for (const bestand of bestanden) {
    server.get(bestand.pad, (verzoek, antwoord) => stuur(bestand, beleid, verzoek, antwoord));
  }
  if (begin === undefined) return;
  for (const pad of WEERGAVEN) {
    server.get(pad, (verzoek, antwoord) => stuur(begin, beleid, verzoek, antwoord));
  }
  // Who comes by a mistyped address gets the page, which begins where it can; a program gets the plain 404.
  server.get('/:traject/*', (verzoek, antwoord) => {
    if (!(verzoek.headers.accept ?? '').includes('text/html')) {
      antwoord.callNotFound();
      return antwoord;
    }
    return stuur(begin, beleid, verzoek, antwoord.status(404));
  });
}

function stuur(
  { pad, soort, vormen }: Webbestand,
  beleid: string,
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
      'content-security-policy': beleid,
      'cache-control': pad.startsWith('/assets/') ? ONVERANDERLIJK : 'no-cache',
    })
    .send(inhoud);
}
